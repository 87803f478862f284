// How long ago words were last heard, on a clock that moves seldom and that setting the device's clock cannot fool.
import { useEffect, useRef, useState } from "react"
import { heardAgo } from "../../captions/health.ts"

const lookMs = 1000

/** Milliseconds in calm steps; undefined: just now. */
export const useHeard = (heardAt: number): number | undefined => {
  const [ago, setAgo] = useState<number>()
  const first = useRef(true)
  useEffect(() => {
    // The page's clock and ours may differ: only at first is it asked how old the last words are.
    const old = first.current ? Math.max(0, Date.now() - heardAt) : 0
    first.current = false
    const here = performance.now() - old
    const look = () => setAgo(heardAgo(performance.now() - here))
    const now = setTimeout(look)
    const timer = setInterval(look, lookMs)
    return () => {
      clearTimeout(now)
      clearInterval(timer)
    }
  }, [heardAt])
  return ago
}
