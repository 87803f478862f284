// Where a box stands beside what it is about: below it or above it, whichever has more room, and never over it.

export type Edges = { top: number; bottom: number; left: number; right: number }
export type Size = { width: number; height: number }
/** `top` or `bottom`: from that edge of the window. */
export type Beside = { left: number; room: number } & ({ top: number } | { bottom: number })

const gap = 6
const margin = 8

/** It begins where the words begin. `toLeft`: at their right edge. */
export const besideOf = (about: Edges, box: Size, view: Size, toLeft = false): Beside => {
  const below = view.height - margin - (about.bottom + gap)
  const above = about.top - gap - margin
  const start = toLeft ? about.right - box.width : about.left
  const left = Math.max(margin, Math.min(start, view.width - margin - box.width))
  if (box.height <= below || below >= above) return { left, top: about.bottom + gap, room: below }
  return { left, bottom: view.height - about.top + gap, room: above }
}
