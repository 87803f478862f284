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

type Known = { name: string; element: Element | undefined; speaker: string | undefined; text: string }

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

/** A page lets blocks go at the top, adds some at the end, and seldom does anything else. */
const seldom = -3
/** Another text in the place where this one must stand. */
const rewritten = -2
/** There are as many as before, and it stands in the same place. */
const samePlace = 0.5
/** Of words that are all the same so many count. */
const mostWords = 8
const sameElement = 1000

type Pairs = { known: readonly Known[]; blocks: readonly Block[]; isNew: boolean }

/** How well block `j` is what was known as `i`; undefined: it cannot be. */
const valuesOf = ({ known, blocks, isNew }: Pairs): ((i: number, j: number) => number | undefined) => {
  const [before, now] = [known, blocks].map((all) => all.map(({ text }) => plain(text)))
  const holds = new Map(blocks.map((block) => [block.element, block]))
  const placeOf = new Map(known.map(({ element }, at) => [element, at]))
  const fits = isNew ? beginsAsBefore : mayBe
  const stands = (one: Known): boolean => {
    const there = one.element && holds.get(one.element)
    return there !== undefined && sameSpeaker(one, there)
  }
  const standing = known.map(stands)
  return (i, j) => {
    const [one, block] = [known[i], blocks[j]]
    const [a, b] = [before?.[i] ?? [], now?.[j] ?? []]
    if (!one || !block || !sameSpeaker(one, block)) return undefined
    if (one.element === block.element) return sameElement
    if (standing[i] || standing[placeOf.get(block.element) ?? -1]) return undefined
    if (a.length > 0 && a.length === b.length && a.every((word, at) => word === b[at]))
      return 1 + Math.min(a.length, mostWords)
    if (fits(a, b)) return 1
    if (isNew) return undefined
    return i === j && known.length === blocks.length ? samePlace : rewritten
  }
}

/** For each block now which of those known it is: all of them together as well as they can be, in their order. */
const pairUp = (pairs: Pairs): (Known | undefined)[] => {
  const { known, blocks, isNew } = pairs
  const [rows, wide] = [known.length, blocks.length + 1]
  const value = valuesOf(pairs)
  const best = new Float64Array((rows + 1) * wide)
  const at = (i: number, j: number): number => best[i * wide + j] ?? 0
  const leave = (j: number): number => (j === 0 || isNew ? 0 : seldom)
  const add = (i: number): number => (i === rows ? 0 : seldom)
  const both = (i: number, j: number): number => at(i - 1, j - 1) + (value(i - 1, j - 1) ?? -Infinity)
  for (let i = 0; i <= rows; i++)
    for (let j = 0; j < wide; j++) {
      if (i === 0 && j === 0) continue
      const left = i === 0 ? -Infinity : at(i - 1, j) + leave(j)
      const came = j === 0 ? -Infinity : at(i, j - 1) + add(i)
      best[i * wide + j] = Math.max(left, came, i > 0 && j > 0 ? both(i, j) : -Infinity)
    }
  const found: (Known | undefined)[] = blocks.map(() => undefined)
  for (let i = rows, j = blocks.length; i > 0 && j > 0;) {
    const here = at(i, j)
    if (here === both(i, j)) found[--j] = known[--i]
    else if (here === at(i, j - 1) + add(i)) j--
    else i--
  }
  return found
}

export const keepBlocks = (): BlockKeeper => {
  let shown: Known[] = []
  let begun = 0
  let wasAway = false
  let lastRegion: WeakRef<Element> | undefined

  /** By far the commonest: each stands where it stood, but for those that left at the top and came at the end. */
  const inPlace = (blocks: readonly Block[]): (Known | undefined)[] | undefined => {
    const first = shown.findIndex(({ element }) => element === blocks[0]?.element)
    if (first < 0 || shown.length - first > blocks.length) return undefined
    const found = blocks.map((_, at) => shown[first + at])
    return found.every((known, at) => {
      const block = blocks[at]
      return !known || (block && known.element === block.element && sameSpeaker(known, block))
    })
      ? found
      : undefined
  }

  return {
    name: (region, blocks) => {
      const anew = lastRegion?.deref() !== region
      lastRegion = new WeakRef(region)
      // Captions that were switched on begin empty; a region that is only drawn anew shows at once what it showed.
      if (anew && blocks.length === 0) shown = []
      const found = inPlace(blocks) ?? pairUp({ known: shown, blocks, isNew: anew && wasAway })
      const now = blocks.map(({ element, speaker, text }, at): Known => {
        const before = found[at]
        return { name: before?.name ?? `block-${++begun}`, element, speaker: speaker ?? before?.speaker, text }
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
