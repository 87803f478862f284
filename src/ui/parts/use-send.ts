// Sends what a person wrote: it leaves the screen only once it is safe on the device, and two presses send it once.
import { useRef } from "react"

/** `keep` as of a connector; `kept` runs after it went well. */
export const useSend = (): ((keep: () => Promise<boolean>, kept: () => void) => void) => {
  const busy = useRef(false)
  return (keep, kept) => {
    if (busy.current) return
    busy.current = true
    void keep().then((safe) => {
      busy.current = false
      if (safe) kept()
    })
  }
}
