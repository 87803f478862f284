// Where a box stands beside what it is about: below it or above it, whichever has more room; over it only where there is none.

export type Edges = { top: number; bottom: number; left: number; right: number }
export type Size = { width: number; height: number }
/** `top` or `bottom`: from that edge of the window. `over`: there is no room beside it. */
export type Beside = { left: number; room: number; over: boolean } & ({ top: number } | { bottom: number })

const gap = 6
const margin = 8

type How = {
  /** Words that run from right to left begin at their right edge. */
  toLeft?: boolean
  /** Less room is none. */
  least?: number
}

/** It begins where the words begin. */
export const besideOf = (about: Edges, box: Size, view: Size, { toLeft = false, least = 0 }: How = {}): Beside => {
  const below = view.height - margin - (about.bottom + gap)
  const above = about.top - gap - margin
  const start = toLeft ? about.right - box.width : about.left
  const left = Math.max(margin, Math.min(start, view.width - margin - box.width))
  // Large letters can fill the window with one line: then the box lies over its end.
  if (Math.max(below, above) < least) return { left, bottom: margin, room: view.height - 2 * margin, over: true }
  if (box.height <= below || below >= above) return { left, top: about.bottom + gap, room: below, over: false }
  return { left, bottom: view.height - about.top + gap, room: above, over: false }
}
