// Tells which row of a list a page shows, where the page draws a window of its rows only, draws rows anew, and uses their elements again.

export type ListRow = {
  element: Element
  /** The row's place in the whole list, where the page tells it. */
  place: number | undefined
  speaker: string | undefined
  text: string
}

export type RowKeeper = {
  /**
   * A name for each row shown now, in the page's order; the same row keeps its name.
   * undefined: a row from before, that somebody scrolled back to.
   */
  name: (list: Element, rows: readonly ListRow[]) => (string | undefined)[]
  /** What left the page meanwhile: what its rows show next is somebody else's, also when the same element comes straight back. */
  changed: (changes: readonly MutationRecord[]) => void
}

type Known = { number: number; speaker: string | undefined; text: string }

/** A day of talk. */
const mostKnown = 5000
/** Older rows change no more; the reader has let go of them. */
const stillFollowed = 300
/** So many rows in a row that are the same are the same rows; fewer where the list has no more. */
const noAccident = 3

const sameSpeaker = (known: Known, { speaker }: ListRow): boolean =>
  known.speaker === undefined || speaker === undefined || known.speaker === speaker

const plain = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** The same turn, grown, cut or put right: its first word goes on, or half of its words are still there. */
const mayBe = (known: Known | undefined, row: ListRow): known is Known => {
  if (!known || !sameSpeaker(known, row)) return false
  const [before, now] = [plain(known.text), plain(row.text)]
  const [first = "", firstNow = ""] = [before[0], now[0]]
  const kept = before.filter((word) => now.includes(word)).length
  return first.startsWith(firstNow) || firstNow.startsWith(first) || kept * 2 >= Math.min(before.length, now.length)
}

const isSame = (known: Known | undefined, row: ListRow): boolean =>
  known !== undefined && sameSpeaker(known, row) && known.text === row.text

/** Text alone holds no row. */
export const removedElements = (changes: readonly MutationRecord[]): Node[] =>
  changes.flatMap(({ removedNodes }) => [...removedNodes].filter(({ nodeType }) => nodeType === Node.ELEMENT_NODE))

export const keepRows = (): RowKeeper => {
  /** In the order in which they came. */
  let known: Known[] = []
  let places = new Map<number, Known>()
  let highest = 0
  let begun = 0
  let lastList: WeakRef<Element> | undefined
  let shown = new Map<Element, Known>()
  /** The first row at the last look, if the list is still the same. */
  let top: Known | undefined

  const begin = ({ speaker, text }: ListRow): Known => {
    const row = { number: ++begun, speaker, text }
    known = [...known, row].slice(-mostKnown)
    return row
  }

  const indexOf = ({ number }: Known): number => known.length - 1 - (begun - number)

  /** Places start at one again where captions were off and on; a list that is only drawn anew shows what it showed. */
  const startAgain = (rows: readonly ListRow[]) => {
    const told = rows.filter(({ place }) => place !== undefined)
    const lowest = Math.min(...told.map(({ place = 0 }) => place))
    if (told.length === 0 || lowest > highest) return
    if (told.some((row) => mayBe(places.get(row.place ?? 0), row))) return
    places = new Map()
    highest = 0
  }

  const byPlace = (rows: readonly ListRow[]): (Known | undefined)[] => {
    const before = highest
    return rows.map((row) => {
      const { place = 0 } = row
      const there = places.get(place)
      if (there || place <= before) return there
      const row_ = begin(row)
      places.set(place, row_)
      highest = Math.max(highest, place)
      return row_
    })
  }

  /** Where in `known` a list that shows nothing we know by its elements goes on; undefined: it is a new one. */
  const alignedAt = (rows: readonly ListRow[]): number | undefined => {
    const wanted = Math.min(noAccident, rows.length)
    for (let at = known.length - wanted; at >= 0; at--)
      if (rows.slice(0, wanted).every((row, place) => isSame(known[at + place], row))) return at
    return undefined
  }

  /** By the elements, and where those are new by what stands in them and beside them. */
  const byElement = (rows: readonly ListRow[]): (Known | undefined)[] => {
    const found: (Known | undefined)[] = rows.map(({ element }) => shown.get(element))
    const free = (at: number): Known | undefined => {
      const row = known[at]
      return row && !found.includes(row) ? row : undefined
    }
    if (rows[0] && !found.some(Boolean)) {
      const at = alignedAt(rows)
      if (at !== undefined) found[0] = known[at]
      else if (mayBe(top, rows[0])) found[0] = top
    }
    rows.forEach((row, place) => {
      if (found[place]) return
      const after = found.findIndex((next, at) => at > place && next !== undefined)
      const next = found[after]
      if (next) {
        // Between rows that are known its place tells which it is, whatever was put right in it.
        found[place] = free(indexOf(next) - (after - place))
        return
      }
      const above = found[place - 1]
      const there = above && free(indexOf(above) + 1)
      found[place] = mayBe(there, row) ? there : begin(row)
    })
    return found
  }

  return {
    name: (list, rows) => {
      if (lastList?.deref() !== list) {
        startAgain(rows)
        top = undefined
      }
      lastList = new WeakRef(list)
      const told = rows.length > 0 && rows.every(({ place }) => place !== undefined)
      const found = told ? byPlace(rows) : byElement(rows)
      shown = new Map()
      top = found[0]
      return rows.map((row, at) => {
        const entry = found[at]
        if (!entry) return undefined
        entry.text = row.text
        entry.speaker = row.speaker ?? entry.speaker
        shown.set(row.element, entry)
        return begun - entry.number < stillFollowed ? `row-${entry.number}` : undefined
      })
    },
    changed: (changes) => {
      if (shown.size === 0) return
      for (const node of removedElements(changes))
        for (const element of shown.keys()) if (node.contains(element)) shown.delete(element)
    },
  }
}
