// Hands on what a person writes a little after the last letter, and at once when the screen or the page goes.
import { useCallback, useEffect, useRef } from "react"

const pause = 300

/** `change` takes the newest value; `flush` hands it on now, if it was not yet. */
export function useSettled<T>(hand: (value: T) => void): { change: (value: T) => void; flush: () => void } {
  const last = useRef(hand)
  const waiting = useRef<{ value: T; timer: ReturnType<typeof setTimeout> }>(undefined)
  useEffect(() => {
    last.current = hand
  })
  const flush = useCallback(() => {
    if (!waiting.current) return
    const { value, timer } = waiting.current
    clearTimeout(timer)
    waiting.current = undefined
    last.current(value)
  }, [])
  const change = useCallback(
    (value: T) => {
      if (waiting.current) clearTimeout(waiting.current.timer)
      waiting.current = { value, timer: setTimeout(flush, pause) }
    },
    [flush],
  )
  useEffect(() => {
    addEventListener("pagehide", flush)
    return () => {
      removeEventListener("pagehide", flush)
      flush()
    }
  }, [flush])
  return { change, flush }
}
