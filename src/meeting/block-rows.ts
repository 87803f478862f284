// Tells which block of captions a page shows, where a block grows for minutes and the page may draw all of them anew at any time.
import { removedElements } from "./list-rows.ts"

export type Block = { element: Element; speaker: string | undefined; text: string }

export type BlockKeeper = {
  /** A name for each block shown now, in the page's order; the same block keeps its name. */
  name: (region: Element, blocks: readonly Block[]) => string[]
  /** No captions are there now. */
  away: () => void
  /** What left the page meanwhile: what its elements show next is told by what stands in it. */
  changed: (changes: readonly MutationRecord[]) => void
}

type Known = { name: string; element: Element | undefined; speaker: string | undefined; words: string[] }

/** Words of a beginning that are no accident. */
const noAccident = 3

const plain = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

const sameSpeaker = (known: Known, { speaker }: Block): boolean =>
  known.speaker === undefined || speaker === undefined || known.speaker === speaker

const startsAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && a.slice(0, noAccident).every((word, at) => at >= b.length || b[at] === word)

/** Begins as it did, or has lost its head and begins with what stood in its middle. */
const beginsAsBefore = (before: readonly string[], now: readonly string[]): boolean =>
  startsAlike(before, now) ||
  (now.length >= noAccident && before.some((_, at) => at > 0 && startsAlike(now, before.slice(at, at + noAccident))))

/** Begins as it did, has half of its words, or the beginning of its first: drawn anew while it was put right. */
const mayBe = (before: readonly string[], now: readonly string[]): boolean => {
  const [first = "", firstNow = ""] = [before[0], now[0]]
  if (first === "" || firstNow === "") return first === firstNow
  const kept = before.filter((word) => now.includes(word)).length
  if (beginsAsBefore(before, now)) return true
  return first.startsWith(firstNow) || firstNow.startsWith(first) || kept * 2 >= Math.min(before.length, now.length)
}

export const keepBlocks = (): BlockKeeper => {
  let shown: Known[] = []
  let begun = 0
  let wasAway = false
  let lastRegion: WeakRef<Element> | undefined

  return {
    name: (region, blocks) => {
      const anew = lastRegion?.deref() !== region
      lastRegion = new WeakRef(region)
      // Captions that were switched on begin empty; a region that is only drawn anew shows at once what it showed.
      if (anew && blocks.length === 0) shown = []
      const there = new Set(blocks.map(({ element }) => element))
      const survives = ({ element }: Known): boolean => element !== undefined && there.has(element)
      let next = 0
      const now = blocks.map((block, place): Known => {
        const words = plain(block.text)
        let at = shown.findIndex((known) => known.element === block.element && sameSpeaker(known, block))
        if (at < 0) {
          const until = shown.findIndex((known, place) => place >= next && survives(known))
          const fits = anew && wasAway ? beginsAsBefore : mayBe
          const isFree = (known: Known | undefined, place: number): known is Known =>
            known !== undefined &&
            place >= next &&
            (until < 0 || place < until) &&
            !survives(known) &&
            sameSpeaker(known, block)
          at = shown.findIndex((known, place) => isFree(known, place) && fits(known.words, words))
          // As many blocks as before, drawn anew: in the same place stands the same one, however much was put right in it.
          if (at < 0 && !(anew && wasAway) && blocks.length === shown.length && isFree(shown[place], place)) at = place
        }
        if (at >= 0) next = at + 1
        const before = shown[at]
        return {
          name: before?.name ?? `block-${++begun}`,
          element: block.element,
          speaker: block.speaker ?? before?.speaker,
          words,
        }
      })
      if (blocks.length > 0) shown = now
      wasAway = false
      return now.map(({ name }) => name)
    },
    away: () => {
      wasAway = true
    },
    changed: (changes) => {
      for (const node of removedElements(changes))
        for (const known of shown) if (known.element && node.contains(known.element)) known.element = undefined
    },
  }
}
