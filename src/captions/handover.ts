// From one source of the same speech to another, as when Zoom's transcript is opened: what one has told the other does not tell again, and goes on with.
import type { CaptionState } from "./advance.ts"
import { fitsInitials } from "./initials.ts"
import { overlapOf, type Overlap } from "./overlap.ts"
import type { Ended, Track } from "./track.ts"
import type { CaptionLine, Utterance } from "./utterance.ts"
import { wordsOf, type Word } from "./words.ts"

/** Zoom's transcript goes back so far. */
const backMs = 180_000

/** So many words at the end may still be being recognised; those before them stand. */
const lastWords = 6
const young = (word: Word, { changedAt }: Utterance): Word => ({ ...word, since: changedAt, from: changedAt })

/** Of the words of a row. */
const nearlyAll = 0.8

type Who = Pick<Utterance, "speaker" | "initials">

const mayBeSame = (a: Who, b: Who): boolean => {
  if (a.speaker !== undefined && b.speaker !== undefined) return a.speaker === b.speaker
  if (a.initials !== undefined && b.initials !== undefined) return a.initials === b.initials
  const [name, initials] = [a.speaker ?? b.speaker, a.initials ?? b.initials]
  return name === undefined || initials === undefined || fitsInitials(initials, name)
}

type Told = { word: Word; utterance: Utterance }
type Fit = { told: readonly Told[]; window: readonly Word[]; overlap: Overlap }

/** What was told lately, apart for each of those who may have said this line. */
const toldBy = (state: CaptionState, line: CaptionLine, now: number): Told[][] => {
  const groups = new Map<string, Told[]>()
  for (const utterance of state.utterances) {
    if (now - utterance.changedAt >= backMs || !mayBeSame(utterance, line)) continue
    const who = utterance.speaker ?? `${utterance.initials ?? ""} ${utterance.colour ?? ""}`
    const words = wordsOf(utterance.text, utterance.startedAt)
    const told = words.map((word, at) => ({
      word: at < words.length - lastWords ? word : young(word, utterance),
      utterance,
    }))
    groups.set(who, [...(groups.get(who) ?? []), ...told])
  }
  return [...groups.values()]
}

/** Where among the words told these go on; undefined: all of them are new. */
const fitOf = (state: CaptionState, line: CaptionLine, now: number): Fit | undefined => {
  const window = wordsOf(line.text, now)
  const fits = toldBy(state, line, now).flatMap((told): Fit[] => {
    const words = told.map(({ word }) => word)
    const overlap = overlapOf(words, window, now, false, true)
    return overlap ? [{ told, window, overlap }] : []
  })
  return fits.toSorted((a, b) => b.overlap.same - a.overlap.same)[0]
}

const toldOf = (count: number): Ended[] => (count > 0 ? [{ id: undefined, head: [], count }] : [])

/** All of it has been told. */
const toldTrack = (line: CaptionLine, now: number): Track => {
  const window = wordsOf(line.text, now)
  const { row, rolling, speaker, initials, colour, text: raw } = line
  return {
    ...{ row, rolling, speaker, initials, colour, raw, past: [], window, head: [], open: undefined },
    ...{ ended: toldOf(window.length), changedAt: now, settled: true },
  }
}

/** Goes on with `open`, of which `head` is no longer shown. */
const goesOn = (track: Track, open: Utterance, head: readonly Told[], said: number): Track => ({
  ...track,
  ...{ speaker: track.speaker ?? open.speaker, initials: track.initials ?? open.initials },
  colour: track.colour ?? open.colour,
  head: head.filter(({ utterance }) => utterance === open).map(({ word }) => word),
  // Read once more, so that a name that has come is told.
  ...{ ended: toldOf(said), open: open.id, raw: "", settled: false },
})

/** A row of a moving window: what it shows was told, but for its end. */
const takeWindow = (state: CaptionState, line: CaptionLine, now: number): Track[] => {
  const fit = fitOf(state, line, now)
  return fit ? [windowOf(fit, line, now)] : []
}

/** A row that comes later than its source: it shows what was told only where nearly all of that stands in it. */
export const takeLate = (state: CaptionState, line: CaptionLine, now: number): Track | undefined => {
  const fit = fitOf(state, line, now)
  return fit && fit.overlap.same >= fit.overlap.from * nearlyAll ? windowOf(fit, line, now) : undefined
}

const windowOf = (fit: Fit, line: CaptionLine, now: number): Track => {
  const { told, overlap } = fit
  const track = toldTrack(line, now)
  const last = told.at(-1)?.utterance
  const inLast = overlap.was.findIndex((place) => place !== undefined && told[place]?.utterance === last)
  if (!last || inLast < 0) return { ...track, ended: toldOf(overlap.from), raw: "" }
  return goesOn(track, last, told.slice(0, overlap.was[inLast]), inLast)
}

/** Rows of a list, one a turn of one speaker: those up to the last that was told are not told again, and each speaker's last goes on. */
const takeRows = (state: CaptionState, lines: readonly CaptionLine[], now: number): Track[] => {
  const rows = lines.map((line) => ({ line, fit: fitOf(state, line, now) }))
  const known = rows.slice(0, rows.findLastIndex(({ fit }) => fit !== undefined) + 1)
  return known.map(({ line, fit }, at): Track => {
    const track = toldTrack(line, now)
    const last = fit?.told.at(-1)?.utterance
    if (!fit || !last) return track
    const later = known.slice(at + 1).some((other) => other.fit?.told.at(-1)?.utterance === last)
    return later ? track : goesOn(track, last, fit.told.slice(0, fit.overlap.gone), 0)
  })
}

/** The tracks of the new source, in place of those of the old one. */
export const handOver = (state: CaptionState, lines: readonly CaptionLine[], now: number): Track[] =>
  lines.some(({ rolling }) => rolling)
    ? lines.flatMap((line) => takeWindow(state, line, now))
    : takeRows(state, lines, now)
