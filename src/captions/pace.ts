// What of the captions is shown at this moment, at the reader's own pace: a step from what was shown before, word by word.
import type { Utterance } from "./utterance.ts"
import { textOf, wordsOf, type Word } from "./words.ts"

/** steady: a word shows once it has settled. fast: at once; `interim` says how it looks until then. */
export type Pace = { pace: "steady" | "fast"; interim: "shown" | "dimmed" | "hidden" }

/** `since`: when it came in its place. */
type Placed = Word & { changed: number }

type Line = {
  utterance: Utterance
  words: readonly Placed[]
  settled: number
  shown: number
  /** Its first words stood at the end of another line before: nothing may move because of it. */
  flows: boolean
}

/** Words of one utterance up to those of another: who goes on after somebody else spoke goes on below. */
type Stretch = { id: string; from: number }

export type ShownLine = {
  key: string
  /** Its text is what is shown, without `interim`. */
  utterance: Utterance
  /** What may still change at its end, with the space before it. */
  interim: string
  flows: boolean
}

export type View = {
  lines: ReadonlyMap<string, Line>
  tape: readonly Stretch[]
  shown: readonly ShownLine[]
  /** When the next word is due, if none comes before. */
  next: number | undefined
}

/** Unchanged for so long, a word has settled. */
export const settledMs = 800
/** However often it changes, a word waits no longer: one or two seconds are what readers would give for calm (LCT-278). */
export const latestMs = 2000
/** As many as are shown; who looks further back opens the whole meeting. */
const most = 200

export const nothingShown: View = { lines: new Map(), tape: [], shown: [], next: undefined }

/** Of a clock that was set back nothing is awaited. */
const past = (at: number, ms: number, now: number) => now - at >= ms || at > now

type Fit = { words: Placed[]; moved: (count: number) => number; lost: readonly Placed[] }

/** Finds the words that stood there before; between the same beginning and the same end, places are kept. */
const fit = (before: readonly Placed[], text: string, came: number): Fit => {
  const fresh = wordsOf(text, came)
  const same = (a: Word | undefined, b: Word | undefined) => a?.text === b?.text && a?.gap === b?.gap
  const room = Math.min(before.length, fresh.length)
  let front = 0
  while (front < room && same(before[front], fresh[front])) front++
  let back = 0
  while (back < room - front && same(before.at(-1 - back), fresh.at(-1 - back))) back++
  const [oldEnd, newEnd] = [before.length - back, fresh.length - back]
  const words = fresh.map((word, place): Placed => {
    const was = place >= newEnd ? before[place - newEnd + oldEnd] : before[Math.min(place, oldEnd)]
    if (was && (place < front || place >= newEnd)) return was
    return { ...word, since: place < oldEnd ? (was?.since ?? came) : came, changed: came }
  })
  return {
    words,
    moved: (count) => (count > oldEnd ? count - oldEnd + newEnd : Math.min(count, newEnd)),
    lost: front === fresh.length ? before.slice(front) : [],
  }
}

/** How many words, from the first, may be shown: all up to the last that waited long enough, and those behind it that settled. */
const settledOf = ({ final }: Utterance, words: readonly Placed[], from: number, now: number): number => {
  if (final) return words.length
  let count = Math.max(from, words.findLastIndex(({ since }) => past(since, latestMs, now)) + 1)
  while (count < words.length && past(words[count]?.changed ?? 0, settledMs, now)) count++
  return count
}

/** When more of it is shown, if nothing comes before. */
const dueOf = ({ words, settled }: Line, last: boolean): number => {
  const late = words.slice(settled).map(({ since }) => since + latestMs)
  return Math.min(...(last ? [(words[settled]?.changed ?? Infinity) + settledMs] : []), ...late)
}

/** The words with which a line ended before and which it has lost: they begin the next one. */
const handedOn = (lost: readonly (readonly Placed[])[], text: string): readonly Placed[] => {
  const words = wordsOf(text, 0)
  return lost.find((tail) => tail.length > 0 && tail.every((word, place) => word.text === words[place]?.text)) ?? []
}

type Moved = {
  line: Line
  moved: Fit["moved"]
  /** How many of its words now were shown before. */
  shownBefore: number
}

const advanceLine = (
  before: Line | undefined,
  utterance: Utterance,
  lost: (readonly Placed[])[],
  { now, pace, first, last }: { now: number; pace: Pace; first: boolean; last: boolean },
): Moved => {
  const came = Math.min(now, utterance.changedAt)
  const taken = before?.words ?? handedOn(lost, utterance.text)
  const fitted =
    before?.utterance.text === utterance.text
      ? { words: before.words, moved: (count: number) => count, lost: [] }
      : fit(taken, utterance.text, came)
  if (before) lost.push(fitted.lost)
  const flows = before?.flows ?? taken.length > 0
  const shownBefore = before ? fitted.moved(before.shown) : flows ? fitted.moved(taken.length) : 0
  const reached = before ? fitted.moved(before.settled) : shownBefore
  const ripe = first ? fitted.words.length : settledOf(utterance, fitted.words, Math.max(reached, shownBefore), now)
  // Who was interrupted comes back in one go and not word by word between the others'.
  const overdue = utterance.final || fitted.words.slice(reached).some(({ since }) => past(since, latestMs, now))
  const settled = last || overdue || first || pace.pace === "fast" ? ripe : reached
  const all = pace.pace === "fast" && pace.interim !== "hidden"
  const shown = all ? fitted.words.length : Math.max(shownBefore, settled)
  return { line: { utterance, words: fitted.words, settled, shown, flows }, moved: fitted.moved, shownBefore }
}

const lineOf = ({ utterance, words, settled, shown, flows }: Line, from: number, to: number): ShownLine => {
  const end = Math.min(to, shown)
  const sure = Math.max(from, Math.min(settled, end))
  return {
    key: from === 0 ? utterance.id : `${utterance.id}+${from}`,
    utterance: { ...utterance, text: textOf(words.slice(from, sure)) },
    interim: `${sure > from && sure < end && words[sure]?.gap ? " " : ""}${textOf(words.slice(sure, end))}`,
    flows: flows && from === 0,
  }
}

const sameLine = (a: ShownLine | undefined, b: ShownLine): a is ShownLine =>
  a?.key === b.key &&
  a.interim === b.interim &&
  a.flows === b.flows &&
  a.utterance.text === b.utterance.text &&
  a.utterance.final === b.utterance.final &&
  a.utterance.speaker === b.utterance.speaker &&
  a.utterance.initials === b.utterance.initials

const shownOf = (before: readonly ShownLine[], lines: View["lines"], tape: readonly Stretch[]): ShownLine[] => {
  const known = new Map(before.map((line) => [line.key, line]))
  const ends = new Map<string, number>()
  return tape
    .toReversed()
    .flatMap(({ id, from }) => {
      const line = lines.get(id)
      if (!line) return []
      const now = lineOf(line, from, ends.get(id) ?? Infinity)
      ends.set(id, from)
      const was = known.get(now.key)
      return sameLine(was, now) ? [was] : now.utterance.text === "" && now.interim === "" ? [] : [now]
    })
    .toReversed()
}

/** One step; `now` is milliseconds of this device. What did not change stays the same object. */
export const paced = (before: View, utterances: readonly Utterance[], now: number, pace: Pace): View => {
  const first = before === nothingShown
  const lines = new Map<string, Line>()
  const lost: (readonly Placed[])[] = []
  let tape = before.tape
  for (const utterance of utterances.slice(-most)) {
    const { id } = utterance
    const was = before.lines.get(id)
    if (was?.utterance === utterance && was.settled === was.words.length && was.shown === was.settled) {
      lines.set(id, was)
      continue
    }
    const begun = tape.some((stretch) => stretch.id === id)
    const last = !begun || tape.at(-1)?.id === id
    const { line, moved, shownBefore } = advanceLine(was, utterance, lost, { now, pace, first, last })
    lines.set(id, line)
    if (begun && was?.words !== line.words)
      tape = tape.map((stretch) => (stretch.id === id ? { id, from: moved(stretch.from) } : stretch))
    if (!begun && line.shown > 0) tape = [...tape, { id, from: 0 }]
    else if (!last && line.shown > shownBefore && pace.pace === "steady") tape = [...tape, { id, from: shownBefore }]
  }
  if (tape.some(({ id }) => !lines.has(id))) tape = tape.filter(({ id }) => lines.has(id))
  const shown = shownOf(before.shown, lines, tape)
  const ending = tape.at(-1)?.id
  const begun = new Set(tape.map(({ id }) => id))
  const next = [...lines].reduce((soonest, [id, line]) => {
    if (line.settled === line.words.length) return soonest
    return Math.min(soonest, dueOf(line, id === ending || !begun.has(id)))
  }, Infinity)
  const same = shown.length === before.shown.length && shown.every((line, place) => line === before.shown[place])
  return { lines, tape, shown: same ? before.shown : shown, next: next === Infinity ? undefined : Math.max(next, now) }
}

/** What came since: of each line the words that were not shown then. `view` says how much of it may be shown by now. */
export const cameSince = (from: View, utterances: readonly Utterance[], view: View): ShownLine[] => {
  const lost: (readonly Placed[])[] = []
  const begin = Math.max(
    0,
    utterances.findIndex(({ id }) => from.lines.has(id)),
  )
  return utterances.slice(begin).flatMap((utterance): ShownLine[] => {
    const was = from.lines.get(utterance.id)
    const live = view.lines.get(utterance.id)
    const whole = live === undefined || live.shown === live.words.length
    if (was?.utterance === utterance && was.shown === was.words.length) return []
    const flow = lost.some((tail) => tail.length > 0)
    if (!was && whole && !flow) return [{ key: utterance.id, utterance, interim: "", flows: false }]
    const { line, shownBefore } = advanceLine(was, utterance, lost, {
      now: 0,
      pace: { pace: "steady", interim: "shown" },
      first: false,
      last: false,
    })
    const text = textOf(line.words.slice(shownBefore, live?.shown))
    return text === "" ? [] : [{ key: utterance.id, utterance: { ...utterance, text }, interim: "", flows: false }]
  })
}
