// The relay's clock on a screen.
import { useEffect, useState } from "react"

/** Now in milliseconds of the relay's clock, moving once a second. `offset` is relay minus device. */
export const useNow = (offset: number): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now + offset
}
