// Where a box stands beside what it is about: below it or above it, whichever has more room, and over it only where neither has enough.

export type Edges = { top: number; bottom: number; left: number; right: number }
export type Size = { width: number; height: number }
/** `top` or `bottom`: from that edge of the window. */
export type Beside = { left: number; room: number } & ({ top: number } | { bottom: number })

const gap = 6
const margin = 8

/** So little room is none. */
export const leastRoom = 180

type Where = {
  /** It begins at the right edge of the words, where they run to the left. */
  toLeft?: boolean
  /** No more room can be made beside the words. */
  anyhow?: boolean
}

/** It begins where the words begin. */
export const besideOf = (about: Edges, box: Size, view: Size, { toLeft, anyhow }: Where = {}): Beside => {
  const below = view.height - margin - (about.bottom + gap)
  const above = about.top - gap - margin
  const start = toLeft ? about.right - box.width : about.left
  const left = Math.max(margin, Math.min(start, view.width - margin - box.width))
  if (anyhow && Math.max(below, above) < leastRoom) return { left, top: margin, room: view.height - 2 * margin }
  if (box.height <= below || below >= above) return { left, top: about.bottom + gap, room: below }
  return { left, bottom: view.height - about.top + gap, room: above }
}
