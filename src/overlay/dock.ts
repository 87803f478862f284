// Where the overlay stands: at the side a person chose, beside what must stay free.
import type { Side } from "../settings/comfort.ts"

export type Box = { left: number; top: number; width: number; height: number }

const pad = 12
const gap = 8
/** Shorter than this a bar or panel is cut so much that another place is better. */
const enough = 560

const opposite: Record<Side, Side> = { left: "right", right: "left", top: "bottom", bottom: "top" }

/** The free stretches of a line from `start` to `end`, once `taken` are cut out of it. */
const stretches = (start: number, end: number, taken: [number, number][]): [number, number][] => {
  const free: [number, number][] = []
  let from = start
  for (const [a, b] of taken.toSorted((x, y) => x[0] - y[0])) {
    if (a - gap > from) free.push([from, Math.min(a - gap, end)])
    from = Math.max(from, b + gap)
  }
  if (from < end) free.push([from, end])
  return free.filter(([a, b]) => b > a)
}

/**
 * In CSS pixels of a window of `room`. `busy` are boxes to leave free (captions, toolbar, chat input, what has focus).
 * Takes the first place along the side, then further in, then on the opposite side, that is long enough; else the
 * longest there is; with none at all it stands at the side, over what is busy.
 */
export const dock = (
  room: { width: number; height: number },
  wish: { side: Side; width: number; height: number },
  busy: Box[],
): Box => {
  const places: { box: Box; long: number }[] = []
  const upright = wish.side === "left" || wish.side === "right"
  const [deepRoom, longRoom] = upright ? [room.width, room.height] : [room.height, room.width]
  const deep = Math.min(upright ? wish.width : wish.height, deepRoom - 2 * pad)
  const long = Math.min(upright ? wish.height : wish.width, longRoom - 2 * pad)
  const spans = busy
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, width, height }) => ({
      deep: upright ? [left, left + width] : [top, top + height],
      long: upright ? [top, top + height] : [left, left + width],
    })) as { deep: [number, number]; long: [number, number] }[]
  const boxAt = (side: Side, inwards: number, from: number, length: number): Box => {
    const edge = side === "left" || side === "top" ? inwards : deepRoom - inwards - deep
    return upright
      ? { left: edge, top: from, width: deep, height: length }
      : { left: from, top: edge, width: length, height: deep }
  }
  for (const side of [wish.side, opposite[wish.side]]) {
    const near = side === "left" || side === "top"
    const inner = spans.map((span) => (near ? span.deep[1] : deepRoom - span.deep[0]) + gap)
    for (const inwards of [
      pad,
      ...inner.filter((edge) => edge > pad && edge < deepRoom / 3).toSorted((a, b) => a - b),
    ]) {
      const edge = near ? inwards : deepRoom - inwards - deep
      const taken = spans.filter((span) => span.deep[0] < edge + deep && span.deep[1] > edge).map((span) => span.long)
      for (const [start, end] of stretches(pad, longRoom - pad, taken)) {
        const length = Math.min(long, end - start)
        const from = Math.min(Math.max((longRoom - length) / 2, start), end - length)
        places.push({ box: boxAt(side, inwards, from, length), long: length })
      }
    }
  }
  const needed = Math.min(long, enough)
  const best =
    places.find((place) => place.long >= needed) ??
    places.reduce<(typeof places)[number] | undefined>((a, b) => (a && a.long >= b.long ? a : b), undefined)
  return best?.box ?? boxAt(wish.side, pad, (longRoom - long) / 2, long)
}

/** The side nearest to a point, as where a drag ended. */
export const nearestSide = (room: { width: number; height: number }, x: number, y: number): Side => {
  const far: [Side, number][] = [
    ["left", x / room.width],
    ["right", 1 - x / room.width],
    ["top", y / room.height],
    ["bottom", 1 - y / room.height],
  ]
  return far.reduce((a, b) => (a[1] <= b[1] ? a : b))[0]
}
