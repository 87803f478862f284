// The key of *Hide now*, wherever it is pressed: on a screen of ours, or in the meeting's page around it.
import { shiftPresses } from "../settings/shift-thrice.ts"

const hideKey = "hide-now"

/** It was pressed in the page around this screen. */
export const pressHideKey = (): void => void dispatchEvent(new Event(hideKey))

/** Runs at each time. Returns the stop. */
export const onHideKey = (run: () => void): (() => void) => {
  const presses = shiftPresses(run)
  const stopped = new AbortController()
  const options = { signal: stopped.signal, capture: true, passive: true }
  for (const type of ["keydown", "keyup"] as const) addEventListener(type, presses.key, options)
  for (const type of ["pointerdown", "wheel", "blur"]) addEventListener(type, presses.other, options)
  addEventListener(hideKey, run, options)
  return () => stopped.abort()
}
