// From one source of the same speech to another, as when Zoom's transcript is opened: what one has told the other does not tell again, and goes on with.
import type { CaptionState } from "./advance.ts"
import { fitsInitials } from "./initials.ts"
import { beginsSentence, freshMs, isYoung, overlapOf, type Overlap } from "./overlap.ts"
import { isOver, isSurelyShown, mayBeShown, noAccident, shownMs, type Ended, type Span, type Track } from "./track.ts"
import type { CaptionLine, Utterance } from "./utterance.ts"
import { folded, wordsOf, type Word } from "./words.ts"

/** Zoom's transcript goes back so far. */
const backMs = 180_000

/** So many words at the end may still be being recognised; those before them stand. */
const lastWords = 6

/** Of the words of a row. */
const nearlyAll = 0.8

type Who = Pick<Utterance, "speaker" | "initials" | "colour">
/** `seen`: it is known when it came. */
type Told = { word: Word; utterance: Utterance; at: number; seen?: boolean }
type Fit = { told: readonly Told[]; words: readonly Word[]; overlap: Overlap }

const mayBeSame = (a: Who, b: Who): boolean => {
  if (a.speaker !== undefined && b.speaker !== undefined) return a.speaker === b.speaker
  if (a.colour !== undefined && b.colour !== undefined && a.colour !== b.colour) return false
  if (a.initials !== undefined && b.initials !== undefined) return a.initials === b.initials
  const [name, initials] = [a.speaker ?? b.speaker, a.initials ?? b.initials]
  return name === undefined || initials === undefined || fitsInitials(initials, name)
}

const faceOf = ({ initials = "", colour = "" }: Who): string => `${initials} ${colour}`

/** Who was told with a face and with a name is one person. */
const namesOf = (utterances: readonly Utterance[]): Map<string, string> =>
  new Map(
    utterances.flatMap((utterance): [string, string][] =>
      utterance.speaker !== undefined && utterance.colour !== undefined ? [[faceOf(utterance), utterance.speaker]] : [],
    ),
  )

/** Of utterances the words that were seen to come, each in its place. */
export type Known = ReadonlyMap<string, readonly (Word | undefined)[]>

/** What was still being recognised when it was seen last may have become anything since. */
const untilLeft = (words: readonly Word[], leftAt: number | undefined): readonly Word[] => {
  if (leftAt === undefined) return words
  const young = isYoung(words, leftAt)
  return words.map((word, at) => (young(at) ? { ...word, since: Infinity } : word))
}

/** The words of the rows, and of those that gave way before to another source. */
const wordsSeen = ({ tracks, known }: CaptionState): Known => {
  const seen = new Map(known)
  for (const track of tracks) {
    const { ended, head, open, leftAt } = track
    const window = untilLeft(track.window, leftAt)
    const parts = new Map<string, (Word | undefined)[]>()
    const take = (id: string | undefined, first: number, words: readonly Word[]) => {
      if (id === undefined) return
      const all = parts.get(id) ?? [...(seen.get(id) ?? [])]
      words.forEach((word, at) => (all[first + at] = word))
      parts.set(id, all)
    }
    let at = 0
    for (const { id, head, count, at: first } of ended)
      take(id, first ?? 0, [...head, ...window.slice(at, (at += count))])
    take(open, 0, [...head, ...window.slice(at)])
    for (const [id, words] of parts) seen.set(id, words)
  }
  return seen
}

/** The rows give way to those of another source: what is known of their words stays known for as long as they may be told again. */
export const knownOf = (state: CaptionState, now: number): Known => {
  const tracks = state.tracks.map((track) => ({ ...track, leftAt: track.leftAt ?? now }))
  const lately = new Set(state.utterances.flatMap(({ id, changedAt }) => (now - changedAt < backMs ? [id] : [])))
  return new Map([...wordsSeen({ ...state, tracks })].filter(([id]) => lately.has(id)))
}

/** When a word that stands nowhere any more was said nobody has kept: one after another, as people speak. */
const wordsTold = (utterance: Utterance, now: number, seen: readonly (Word | undefined)[] = []): Told[] => {
  const { text, startedAt, changedAt } = utterance
  const words = wordsOf(text, startedAt)
  const each = (changedAt - startedAt) / Math.max(1, words.length)
  return words.map((word, at) => {
    const known = seen[at]
    if (known?.text === word.text)
      return { word: { ...known, since: Math.min(known.since, now) }, utterance, at, seen: known.unseen !== true }
    const from = startedAt + at * each
    return { word: { ...word, from, since: at < words.length - lastWords ? word.since : changedAt }, utterance, at }
  })
}

/** What was told lately, apart for each of those who may have said this; who has no name yet may be the one who has. */
const toldBy = (state: CaptionState, who: Who, now: number): Told[][] => {
  const names = namesOf(state.utterances)
  const seen = wordsSeen(state)
  const name = who.speaker ?? names.get(faceOf(who))
  const asked = { ...who, speaker: name }
  const groups = new Map<string, Utterance[]>()
  for (const utterance of state.utterances) {
    const speaker = utterance.speaker ?? names.get(faceOf(utterance))
    if (now - utterance.changedAt >= backMs || !mayBeSame({ ...utterance, speaker }, asked)) continue
    const key = speaker ?? faceOf(utterance)
    groups.set(key, [...(groups.get(key) ?? []), utterance])
  }
  const surely = name === undefined ? [] : (groups.get(name) ?? [])
  const maybe = [...groups].flatMap(([key, group]) => (key === name ? [] : [group]))
  const inOrder = (group: readonly Utterance[]) =>
    state.utterances.filter((one) => surely.includes(one) || group.includes(one))
  return [...(surely.length > 0 ? [surely] : []), ...maybe.map(inOrder)].map((group) =>
    group.flatMap((each) => wordsTold(each, now, seen.get(each.id))),
  )
}

/** A few words are too few to be found by, but for their being the last that were told, the same in a row. */
const sameAgain = (before: readonly Word[], words: readonly Word[]): Overlap | undefined => {
  const plain = words.map(({ text }) => folded(text))
  const gone = before.length - plain.length
  if (gone < 0 || plain.length < 2) return undefined
  if (!plain.every((word, at) => word === folded(before[gone + at]?.text ?? ""))) return undefined
  return { gone, was: plain.map((_, at) => gone + at), same: plain.length, from: plain.length, score: plain.length }
}

/** What came just now has not left already, at the top of a list or of a moving window. */
const notYoung = (words: readonly Word[], now: number): number => {
  const young = words.findIndex(({ from }) => now - from < freshMs)
  return young < 0 ? words.length : young
}

const saidAt = ({ told, overlap: { was } }: Fit): number =>
  told[was.findLast((place) => place !== undefined) ?? -1]?.word.from ?? -Infinity

/** Where among the words told these go on; undefined: all of them are new. */
const fitOf = (state: CaptionState, who: Who, words: readonly Word[], now: number): Fit | undefined => {
  const fits = toldBy(state, who, now).flatMap((told): Fit[] => {
    const before = told.map(({ word }) => word)
    const overlap = overlapOf(before, words, now, false, true, notYoung(before, now)) ?? sameAgain(before, words)
    return overlap ? [{ told, words, overlap }] : []
  })
  // Of two who said the same it is who said it last.
  return fits.toSorted((a, b) => b.overlap.same - a.overlap.same || saidAt(b) - saidAt(a))[0]
}

const trackOf = (line: CaptionLine, window: readonly Word[], now: number): Track => {
  const { row, rolling, speaker, initials, colour } = line
  return {
    ...{ row, rolling, speaker, initials, colour, past: [], window, head: [], open: undefined, ended: [] },
    // Read once more, so that a name that has come is told, and what was put right meanwhile.
    ...{ raw: "", changedAt: now, settled: false },
  }
}

/** The words told that are those of a line, which shows the words from `from` to `to`: as far as to what the next line shows. */
const toldIn = (fit: Fit, from: number, to: number): readonly Told[] =>
  fit.overlap.was.slice(from, to).some((place) => place !== undefined)
    ? fit.told.slice(beginOf(fit, from), beginOf(fit, to))
    : []

/** Where among the words told those begin that are shown from `from` on: with them those that its first word was put in the place of. */
const beginOf = ({ told, words, overlap: { was, gone } }: Fit, from: number): number => {
  const at = was.findIndex((place, at) => at >= from && place !== undefined)
  const place = was[at]
  if (place === undefined) return told.length
  // What was taken back in front of it stood in the same row.
  if (from === 0) return gone
  if (folded(told[place]?.word.text ?? "") === folded(words[at]?.text ?? "")) return place
  return (was.slice(0, at).findLast((other) => other !== undefined) ?? gone - 1) + 1
}

/** The utterances that words belong to, in runs. */
const runsOf = (told: readonly Told[]): { utterance: Utterance; first: number; count: number }[] => {
  const runs: { utterance: Utterance; first: number; count: number }[] = []
  for (const { utterance, at } of told) {
    const last = runs.at(-1)
    if (last?.utterance === utterance) last.count++
    else runs.push({ utterance, first: at, count: 1 })
  }
  return runs
}

/** Some words of a line, told before: which utterances they stand in, the last of which may go on. */
const goesOn = (
  line: CaptionLine,
  fit: Fit,
  from: number,
  to: number,
  now: number,
  last: boolean,
): Track | undefined => {
  const told = toldIn(fit, from, to)
  const runs = runsOf(told)
  const open = last ? runs.at(-1) : undefined
  if (runs.length === 0) return undefined
  const within = !line.rolling
  const ended = runs.slice(0, open ? -1 : undefined).map(({ utterance, first, count }): Ended => {
    const head = within ? [] : headOf(fit, utterance, first)
    return { id: utterance.id, head, count, ...(within && { at: first }) }
  })
  const window = told.map(({ word }) => word)
  const track = trackOf(line, window, now)
  const { speaker, initials, colour } = runs.at(-1)?.utterance ?? line
  return {
    ...track,
    ...{
      speaker: track.speaker ?? speaker,
      initials: track.initials ?? initials,
      colour: track.colour ?? colour,
      ended,
    },
    ...(open && { open: open.utterance.id, head: headOf(fit, open.utterance, open.first) }),
  }
}

const headOf = ({ told }: Fit, utterance: Utterance, first: number): Word[] =>
  told.filter((one) => one.utterance === utterance && one.at < first).map(({ word }) => word)

/** So young a word is whenever within its utterance it came. */
const surelyYoungMs = 8000

/** A moving window shows nothing that is older than what it shows; how much younger it is, is not known, but of words that were seen to come. */
const inWindow = (fit: Fit, track: Track | undefined, now: number): Track | undefined => {
  const seen = new Set(fit.told.flatMap(({ word, seen }) => (seen && now - word.from < shownMs ? [word] : [])))
  return (
    track && {
      ...track,
      // Whoever has begun since stands between those and what comes now.
      changedAt: track.window.at(-1)?.from ?? now,
      window: track.window.map((word) =>
        seen.has(word) || now - word.from < surelyYoungMs
          ? word
          : { ...word, from: Math.max(word.from, now - shownMs), unseen: true },
      ),
    }
  )
}

/** A row of a moving window: what it shows was told, but for its end. */
const takeWindow = (state: CaptionState, line: CaptionLine, now: number): Track | undefined => {
  const words = wordsOf(line.text, now)
  const fit = fitOf(state, line, words, now)
  return fit && inWindow(fit, goesOn(line, fit, 0, words.length, now, true), now)
}

/** All of it, to the last that was told of them, was seen to come, and Zoom must show it now: then few words are enough. */
const mustBeBack = (state: CaptionState, { told, overlap: { gone, same } }: Fit, span: Span): boolean => {
  const back = told.slice(gone)
  const words = told.map(({ word }) => word)
  if (same < back.length || !beginsSentence(words, gone)) return false
  const { since, now } = span
  // As in `overOf`, of what the source before showed.
  const over = [...wordsSeen(state).values()]
    .flat()
    .flatMap((word) => (word && isOver(word, since, now) ? [word.from] : []))
  const latest = Math.max(span.over, ...over)
  return back.every(({ word, seen }) => seen === true && word.from > latest && isSurelyShown(word, span))
}

/** A row that comes later than its source: it shows what was told only where nearly all of that stands in it. */
export const takeLate = (state: CaptionState, line: CaptionLine, span: Span): Track | undefined => {
  const { now } = span
  const words = wordsOf(line.text, now)
  const fit = fitOf(state, line, words, now)
  if (!fit || fit.overlap.same < fit.overlap.from * nearlyAll) return undefined
  const ages = fit.overlap.was.flatMap((place) => (place === undefined ? [] : now - (fit.told[place]?.word.from ?? 0)))
  if (!ages.every((age) => mayBeShown(age))) return undefined
  const few = fit.overlap.same < noAccident && ages.some((age) => age >= shownMs)
  if (few && !mustBeBack(state, fit, span)) return undefined
  return inWindow(fit, goesOn(line, fit, 0, words.length, now, true), now)
}

type Part = { line: CaptionLine; words: readonly Word[] }

/** Rows of a list, one a turn of one speaker: all that one says is laid beside what of it was told. */
const takeRows = (state: CaptionState, lines: readonly CaptionLine[], now: number): Track[] => {
  const speakers = new Map<string | undefined, Part[]>()
  let named: CaptionLine | undefined
  for (const line of lines) {
    named = line.runsOn ? named : line
    const { speaker, initials, colour } = named ?? {}
    const part = { line: { ...line, speaker, initials, colour }, words: wordsOf(line.text, now) }
    speakers.set(speaker, [...(speakers.get(speaker) ?? []), part])
  }
  return [...withUnnamed(state, speakers, now).values()].flatMap((parts) => takeParts(state, parts, now))
}

/** The rows on top may stand in a run whose name has left: it is whoever has most of them told. */
const withUnnamed = (
  state: CaptionState,
  speakers: Map<string | undefined, Part[]>,
  now: number,
): Map<string | undefined, Part[]> => {
  const unnamed = speakers.get(undefined)
  if (!unnamed) return speakers
  const told = (parts: readonly Part[]): number => fitParts(state, parts, now)?.overlap.same ?? 0
  const gains = [...speakers].map(([name, parts]) => {
    if (name === undefined) return { name, gain: told(unnamed) }
    const own = told(parts)
    // What was told of one who has no name yet was told of who stands below it with one, where that goes on with it.
    return { name, gain: told([...unnamed, ...parts]) - own + (own > 0 ? 0.5 : 0) }
  })
  const { name, gain } = gains.reduce((best, other) => (other.gain > best.gain ? other : best))
  if (name === undefined || gain < 1) return speakers
  const { speaker, initials, colour } = speakers.get(name)?.[0]?.line ?? {}
  const theirs = unnamed.map(({ line, ...part }) => ({ ...part, line: { ...line, speaker, initials, colour } }))
  const all = new Map(speakers)
  all.set(name, [...theirs, ...(speakers.get(name) ?? [])])
  all.delete(undefined)
  return all
}

const fitParts = (state: CaptionState, parts: readonly Part[], now: number): Fit | undefined =>
  parts[0] &&
  fitOf(
    state,
    parts.at(-1)?.line ?? parts[0].line,
    parts.flatMap((part) => part.words),
    now,
  )

const takeParts = (state: CaptionState, parts: readonly Part[], now: number): Track[] => {
  const fit = fitParts(state, parts, now)
  if (!fit) return []
  const last = fit.told.at(-1)?.utterance
  let from = 0
  const placed = parts.map((part) => {
    const place = { ...part, from, to: from + part.words.length }
    from = place.to
    return place
  })
  const lastRow = placed.findLast(({ from, to }) => toldIn(fit, from, to).at(-1)?.utterance === last)
  return placed.flatMap((place) => goesOn(place.line, fit, place.from, place.to, now, place === lastRow) ?? [])
}

/** The tracks of the new source, in place of those of the old one. */
export const handOver = (state: CaptionState, lines: readonly CaptionLine[], now: number): Track[] =>
  lines.some(({ rolling }) => rolling)
    ? lines.flatMap((line) => takeWindow(state, line, now) ?? [])
    : takeRows(state, lines, now)
