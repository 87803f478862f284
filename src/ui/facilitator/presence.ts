// Tells the session what is true of this page: whether it can be seen, and when a person last acted in it.
import { useEffect, useEffectEvent, useRef } from "react"

/** Presses are told at most this often; the session itself posts presence each 60 s (`relay.md`). */
const tellEvery = 10_000
const watchEvery = 60_000

/**
 * `told` gets device milliseconds; 0: nobody acted here yet. `watching`: she said that she is, and for that time it
 * counts as an act while the page can be seen. `shown`: the desk stands on it.
 */
export const usePresence = (watching: boolean, shown: boolean, told: (visible: boolean, actedAt: number) => void) => {
  const actedAt = useRef(0)
  const tell = useEffectEvent(() => {
    const visible = shown && document.visibilityState === "visible"
    if (visible && watching) actedAt.current = Date.now()
    told(visible, actedAt.current)
  })
  useEffect(() => {
    let toldAt = -Infinity
    const change = () => tell()
    const act = () => {
      actedAt.current = Date.now()
      // Not by the clock: set back, it would keep her silent for as long.
      const now = performance.now()
      if (now - toldAt < tellEvery) return
      toldAt = now
      tell()
    }
    tell()
    document.addEventListener("visibilitychange", change)
    document.addEventListener("pointerdown", act, true)
    document.addEventListener("keydown", act, true)
    return () => {
      document.removeEventListener("visibilitychange", change)
      document.removeEventListener("pointerdown", act, true)
      document.removeEventListener("keydown", act, true)
    }
  }, [])
  const wasShown = useRef(shown)
  useEffect(() => {
    if (wasShown.current !== shown) tell()
    wasShown.current = shown
  }, [shown])
  useEffect(() => {
    if (!watching) return
    tell()
    const timer = setInterval(() => tell(), watchEvery)
    return () => clearInterval(timer)
  }, [watching])
}
