// What of the page must not be covered now: what its adapter names, and the control that has the focus.
import type { Box } from "./dock.ts"

/** A focused box larger than this part of the window is no control but a whole region, which may lie below us. */
const region = 0.25

export const busyNow = (host: HTMLElement, named: Box[]): Box[] => {
  const focused = document.activeElement
  if (!focused || focused === host || focused === document.body) return named
  const box = focused.getBoundingClientRect()
  return box.width * box.height > region * innerWidth * innerHeight ? named : [...named, box]
}
