// Finds where the words a row shows now continue the words it showed before: words were put right, some left at the front, some came at the end.
import { endsSentence, folded, type Word } from "./words.ts"

export type Overlap = {
  /** How many words left at the front. */
  gone: number
  /** For each word shown now, the place of the word it was before; undefined: it is new. */
  was: (number | undefined)[]
  /** How many words are still the same. */
  same: number
  /** The first word behind all that was there before. */
  from: number
  score: number
}

/** Younger words are still being recognised, and may change freely. Fragments were seen to settle within it. */
export const freshMs = 3000

/** A recogniser begins a new fragment after so long. */
export const longestMs = 15_000

// Weights of one word, found by trying windows of random talk until none was lost or doubled (tests/unit/captions).
const asItWas = 3
const refolded = 1
const changedFresh = 0
/** A word that was not seen to come is gone: the more of them, the sooner they left. */
const unseenGone = -1
const changedSettled = -3
const inserted = -1
const insertedInFront = -4
/** What stands there has settled, and begins a fragment. */
const insertedInFrontOfSettled = -8
/** A window begins with the same word: its front has hardly left. */
const sameStart = 8
/** A word leaves the front although its fragment is young and no five others stand behind it. */
const leftYoung = -4
/** The word behind those that have left changed with them: it may be they that were put right. */
const putRightInstead = -4
/** One settled word that is exactly as it was is enough; two that only sound the same are not. */
const enough = 3

/** Zoom shows a fragment for 20 s by the second, or until six others came (6.2.0). */
const shownAtLeastMs = 18_500
const othersBegun = 4

const [start, both, left, came] = [0, 1, 2, 3]
/** So many words that follow each other are no accident. */
const inARow = 3
/** So many words in front that are as they were are no accident. */
const sameFront = 4

/**
 * The best fit of `shown` behind the front of `before`; undefined: they have nothing in common.
 * `rolling`: Zoom's window, which loses whole fragments; `front`: words may have left there; of which the first `free` are old enough, and no fewer than `least` leave.
 */
export const overlapOf = (
  before: readonly Word[],
  shown: readonly Word[],
  now: number,
  rolling: boolean,
  front = rolling,
  free = rolling ? outdated(before, now) : before.length,
  least = 1,
): Overlap | undefined => {
  let kept = 0
  while (kept < before.length && before[kept]?.text === shown[kept]?.text) kept++
  const rest = endOf(before, shown.slice(kept), kept, now)
  if (rest) {
    const was = shown.map((_, place) => (place < kept ? place : rest.was[place - kept]))
    const score = rest.score + kept * asItWas + sameStart
    return { gone: 0, was, same: kept + rest.same, from: rest.from, score }
  }
  const young = isYoung(before, now)
  const leaves = (full: boolean) => (front ? leaving(before, free, full, least) : () => undefined)
  let mayLeave: (count: number) => number | undefined = leaves(true)
  let gated = fit(before, shown, now, young, mayLeave)
  const settled = (count: number): boolean => before.slice(0, count).every((_, place) => !young(place))
  // Zoom makes room only for what comes; where all that has gone had settled, something came in the place of what was taken back.
  if (rolling && gated.gone > 0 && gated.from === shown.length && !settled(gated.gone)) {
    mayLeave = leaves(false)
    gated = fit(before, shown, now, young, mayLeave)
  }
  // Should a page let go of its words sooner than we know, more of them must be the same.
  const found = front && rolling && gated.score < enough ? fit(before, shown, now, young, () => 0) : gated
  if (found.score < enough || (found !== gated && found.same < inARow)) return undefined
  const first = found.was[0] ?? 0
  const [plainBefore, plain] = [before, shown].map((words) =>
    words.slice(0, first + inARow).map(({ text }) => folded(text)),
  )
  // Some words that are gone before some that stand as they did were not taken back: they left. One that is young was.
  const left =
    front &&
    first >= Math.max(2, least) &&
    (!rolling || found.from < shown.length || mayLeave(first) === 0) &&
    (first - found.gone > 1 || !young(found.gone)) &&
    [0, 1, 2].every((at) => plain?.[at] !== undefined && plain[at] === plainBefore?.[first + at])
  return left ? { ...found, gone: Math.max(found.gone, first) } : found
}

/**
 * Nearly every change is at the end, of words that are still being recognised: then the rest need not be looked at.
 * `kept` words stand as they did, `shown` are those behind them. undefined: it is no such change.
 */
export const endOf = (
  before: readonly Word[],
  shown: readonly Word[],
  kept: number,
  now: number,
): Pick<Overlap, "was" | "same" | "from" | "score"> | undefined => {
  if (kept < sameFront) return undefined
  if (kept === before.length) return { was: [], same: 0, from: kept, score: 0 }
  const young = isYoung(before, now)
  for (let place = kept; place < before.length; place++) if (!young(place)) return undefined
  const { was, same, from, score } = fit(
    before.slice(kept),
    shown,
    now,
    (place) => young(place + kept),
    () => undefined,
  )
  // Of a sentence that had ended nothing is being recognised: more may have happened than the end shows.
  const stands = (word: Word, at: number) =>
    was.some((place, on) => place === at && folded(shown[on]?.text ?? "") === folded(word.text))
  if (before.slice(kept).some((word, at) => endsSentence(word) && !stands(word, at))) return undefined
  return { was: was.map((at) => (at === undefined ? undefined : at + kept)), same, from: from + kept, score }
}

/** Still being recognised: changed lately, or of a sentence that has not ended. */
export const isYoung = (words: readonly Word[], now: number): ((place: number) => boolean) => {
  const ended = words.findLastIndex(endsSentence)
  return (place) => {
    const word = words[place]
    return (
      word !== undefined &&
      now - (place > ended ? Math.max(word.since, word.from + longestMs - freshMs) : word.since) < freshMs
    )
  }
}

/** What it costs that the first `count` words have left; undefined: they cannot have. `full`: six others may have come. */
const leaving = (
  before: readonly Word[],
  free: number,
  full: boolean,
  least: number,
): ((count: number) => number | undefined) => {
  let others = 0
  /** How many sentences begin behind each word. */
  const behind = before.map(() => 0)
  for (let at = before.length - 1; at >= 0; at--) {
    behind[at] = others
    if (beginsSentence(before, at)) others++
  }
  const costs = before.map((_, at) =>
    at < free || (full && (behind[at] ?? 0) >= othersBegun) ? 0 : (at + 1 - free) * leftYoung,
  )
  return (count) => (count === 0 ? 0 : count < least ? undefined : costs[count - 1])
}

/** A fragment begins at `whole`. How many words, from the front, are of fragments that have been shown for long enough: the last of them goes as a whole, with its young words. */
export const outdated = (before: readonly Word[], now: number, whole = 0): number => {
  let free = before.findLastIndex(({ from, unseen }) => unseen === true || now - from >= shownAtLeastMs) + 1
  const last = before[free - 1]
  const isOfIt = (word: Word | undefined, above: Word | undefined) =>
    word && last && above && !endsSentence(above) && word.from - last.from < longestMs
  while (free !== whole && isOfIt(before[free], before[free - 1])) free++
  return free
}

export const beginsSentence = (words: readonly Word[], at: number): boolean => {
  const [above, word] = [words[at - 1], words[at]]
  return !above || endsSentence(above) || /^\p{Lu}/u.test(word?.text ?? "")
}

const fit = (
  before: readonly Word[],
  shown: readonly Word[],
  now: number,
  young: (place: number) => boolean,
  leaving: (count: number) => number | undefined,
): Overlap => {
  const wide = shown.length + 1
  const score = new Int32Array((before.length + 1) * wide)
  const step = new Uint8Array(score.length)
  const forStart = leaving(1) === 0 ? 0 : sameStart
  const plainBefore = before.map(({ text }) => folded(text))
  const plain = shown.map(({ text }) => folded(text))
  // Where all is new the page goes faster than we know.
  const cameNow = (place: number): boolean => now - (before[place]?.from ?? 0) < freshMs
  const isNew = (place: number): boolean => cameNow(place) && !cameNow(0)
  const mayStay = (place: number): boolean => before[place]?.unseen === true || isNew(place)
  const inFrontOf = (place: number): number => (young(place) ? insertedInFront : insertedInFrontOfSettled)
  for (let j = 1; j < wide; j++) {
    score[j] = (score[j - 1] ?? 0) + (j === 1 ? inFrontOf(0) : inserted)
    step[j] = came
  }
  before.forEach((word, i) => {
    const fresh = young(i)
    const changed = !fresh || endsSentence(word) ? changedSettled : changedFresh
    const gone = changed === changedFresh && word.unseen ? unseenGone : changed
    const above = i * wide
    const here = above + wide
    const pinned = (score[above] ?? 0) + gone
    const free = leaving(i + 1)
    score[here] = free === undefined ? pinned : Math.max(free, pinned)
    step[here] = free === undefined || pinned > free || (pinned === free && isNew(i)) ? left : start
    for (let j = 0; j < shown.length; j++) {
      const equal = plainBefore[i] === plain[j]
      const value = !equal ? changed : fresh || word.text === shown[j]?.text ? asItWas : refolded
      const first = step[above + j] === start && i > 0 && mayStay(i - 1) && word.text !== shown[j]?.text
      const asBoth =
        (score[above + j] ?? 0) + value + (equal && i === 0 && j === 0 ? forStart : first ? putRightInstead : 0)
      const asLeft = (score[above + j + 1] ?? 0) + gone
      const asCame = (score[here + j] ?? 0) + (j === 0 ? inFrontOf(i + 1) : inserted)
      const best = Math.max(asBoth, asLeft, asCame)
      score[here + j + 1] = best
      step[here + j + 1] = best === asBoth ? both : best === asLeft ? left : came
    }
  })

  let i = before.length
  const last = i * wide
  let from = 0
  // Of equal fits the one that reads further: what was changed is not counted as new.
  for (let j = 1; j < wide; j++) if ((score[last + j] ?? 0) >= (score[last + from] ?? 0)) from = j
  const was: (number | undefined)[] = shown.map(() => undefined)
  let same = 0
  for (let j = from; i > 0 || j > 0;) {
    const taken = step[i * wide + j]
    if (taken === start) break
    if (taken !== came) i--
    if (taken !== left) j--
    if (taken !== both) continue
    was[j] = i
    if (plainBefore[i] === plain[j]) same++
  }
  return { gone: i, was, same, from, score: score[last + from] ?? 0 }
}
