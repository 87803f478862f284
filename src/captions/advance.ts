// The step from the lines a page showed before to the lines it shows now: utterances grow, are put right, are split and end.
import { finishedPart } from "./split.ts"
import { follow, restart, type Grown, type Track } from "./track.ts"
import type { CaptionLine, Utterance } from "./utterance.ts"
import { freshMs } from "./overlap.ts"
import { clean, textOf, wordsOf } from "./words.ts"

export type CaptionState = {
  /** In the order in which they began; empty text: it was taken back. */
  utterances: readonly Utterance[]
  tracks: readonly Track[]
  /** Utterances begun so far. */
  begun: number
  /** When a word last came or changed. */
  heardAt: number | undefined
}

export const nothingSaid: CaptionState = { utterances: [], tracks: [], begun: 0, heardAt: undefined }

/** A day of talk; older ones are let go. */
const mostUtterances = 5000
/** Rows that a page may bring back: of Zoom's few, and of a list in which people scroll. */
const mostTracks = 40
const mostRows = 400
/** What did not change for so long, while somebody went on, is put right seldom, and then in its place. */
const settledMs = 1000
/** Who pauses so long while somebody else begins has ended a turn. */
const turnMs = 2000

const sameOrUnknown = <T>(a: T | undefined, b: T | undefined) => a === undefined || b === undefined || a === b
const sameSpeaker = (track: Track, line: CaptionLine) =>
  sameOrUnknown(track.speaker, line.speaker) && sameOrUnknown(track.initials, line.initials)

const sameLabels = (track: Track, { speaker, initials }: CaptionLine) =>
  (speaker === undefined || track.speaker === speaker) && (initials === undefined || track.initials === initials)

const openWords = (track: Track) => [...track.head, ...track.window.slice(track.said)]

const replaceUtterance = (state: CaptionState, changed: Utterance): CaptionState => ({
  ...state,
  utterances: state.utterances.map((utterance) => (utterance.id === changed.id ? changed : utterance)),
})

const openOf = (state: CaptionState, track: Track): Utterance | undefined =>
  track.open === undefined ? undefined : state.utterances.findLast(({ id }) => id === track.open)

/** Ends the open utterance with the first `count` of its words. */
const end = (state: CaptionState, track: Track, count: number): [CaptionState, Track] => {
  const utterance = openOf(state, track)
  const text = textOf(openWords(track).slice(0, count))
  const outside = Math.min(count, track.head.length)
  return [
    utterance ? replaceUtterance(state, { ...utterance, text, final: true }) : state,
    { ...track, head: track.head.slice(outside), said: track.said + count - outside, open: undefined },
  ]
}

/** Ends a track for good: its row shows somebody else now. */
const drop = (state: CaptionState, track: Track): CaptionState => {
  const [ended] = end(state, track, openWords(track).length)
  return { ...ended, tracks: ended.tracks.filter((other) => other !== track) }
}

/** Writes the open words of a track into its utterance, which begins here if there is none. */
const write = (state: CaptionState, track: Track, now: number): [CaptionState, Track] => {
  const words = openWords(track)
  const text = textOf(words)
  const { speaker, initials } = track
  const utterance = openOf(state, track)
  if (utterance) {
    const same = utterance.text === text && utterance.speaker === speaker && utterance.initials === initials
    return [same ? state : replaceUtterance(state, { ...utterance, speaker, initials, text, changedAt: now }), track]
  }
  if (text === "") return [state, track]
  const id = `utterance-${state.begun + 1}`
  const began = { id, speaker, initials, text, final: false, startedAt: words[0]?.since ?? now, changedAt: now }
  return [
    { ...state, utterances: [...state.utterances, began].slice(-mostUtterances), begun: state.begun + 1 },
    { ...track, open: id },
  ]
}

/** The track a line belongs to: its row's own, else one that left the page and whose words it shows again, else a new one. */
const grownBy = (state: CaptionState, lines: readonly CaptionLine[], line: CaptionLine, now: number): Grown => {
  const words = wordsOf(line.text, now)
  const { row, speaker, initials, text: raw, rolling } = line
  const fresh: Track = {
    row,
    rolling,
    speaker,
    initials,
    raw,
    window: [],
    said: 0,
    head: [],
    open: undefined,
    changedAt: now,
    settled: false,
  }
  const own = state.tracks.find((track) => track.row === row && (!rolling || sameSpeaker(track, line)))
  if (own) return follow(own, words, now, rolling) ?? restart(own, words, now, rolling)
  const away = state.tracks.filter(
    (track) => sameSpeaker(track, line) && !lines.some((other) => other.row === track.row),
  )
  const back = rolling ? away.toReversed().flatMap((track) => follow(track, words, now, rolling) ?? [])[0] : undefined
  return back ?? restart(fresh, words, now, rolling)
}

const hear = (state: CaptionState, lines: readonly CaptionLine[], line: CaptionLine, now: number): CaptionState => {
  const before = state.tracks.find(({ row }) => row === line.row)
  if (before && line.rolling && !sameSpeaker(before, line)) return hear(drop(state, before), lines, line, now)
  if (before?.raw === line.text && sameLabels(before, line)) return state
  const { track: grown, from } = grownBy(state, lines, line, now)
  const others = state.tracks.filter((track) => track.row !== line.row && track.row !== grown.row)
  const came = from < grown.window.length
  let next = state
  let track: Track = {
    ...grown,
    row: line.row,
    raw: line.text,
    speaker: line.speaker ?? grown.speaker,
    initials: line.initials ?? grown.initials,
    changedAt: now,
    settled: false,
  }
  const turnOver =
    line.rolling &&
    came &&
    now - grown.changedAt >= turnMs &&
    state.utterances.some(({ id, startedAt }) => id !== track.open && startedAt > grown.changedAt)
  if (turnOver && track.open !== undefined)
    [next, track] = end(next, track, openWords(track).length - (track.window.length - Math.max(from, track.said)))
  ;[next, track] = write(next, track, now)
  const part = line.rolling && track.open !== undefined ? finishedPart(openWords(track), now) : 0
  if (part > 0) {
    ;[next, track] = end(next, track, part)
    ;[next, track] = write(next, track, now)
  }
  const heardAt = next.utterances === state.utterances ? state.heardAt : now
  return { ...next, tracks: [...others, track].slice(line.rolling ? -mostTracks : -mostRows), heardAt }
}

/** A row of its own is final once it is quiet; it stays open for what is put right later, in its place. */
const settle = (state: CaptionState, track: Track, now: number): CaptionState => {
  const quiet = now - track.changedAt
  if (track.settled || quiet < settledMs || (quiet < freshMs && state.utterances.at(-1)?.id === track.open))
    return state
  const utterance = openOf(state, track)
  const settled = utterance && !utterance.final ? replaceUtterance(state, { ...utterance, final: true }) : state
  return { ...settled, tracks: state.tracks.map((other) => (other === track ? { ...track, settled: true } : other)) }
}

/** Ends what is no longer shown, once its last words had time to settle. */
const rest = (state: CaptionState, lines: readonly CaptionLine[], now: number): CaptionState =>
  state.tracks.reduce((next, track) => {
    if (!track.rolling) return settle(next, track, now)
    const shown = lines.some(({ row }) => row === track.row)
    if (shown || track.open === undefined || now - track.changedAt < freshMs) return next
    const [ended, closed] = end(next, track, openWords(track).length)
    return { ...ended, tracks: ended.tracks.map((other) => (other === track ? closed : other)) }
  }, state)

/** One step. `lines` are all lines shown now, `now` is milliseconds of this device. The same state comes back when nothing changed. */
export const advance = (state: CaptionState, lines: readonly CaptionLine[], now: number): CaptionState => {
  const said = lines.filter(({ row, text }) => clean(text) !== "" || state.tracks.some((track) => track.row === row))
  return rest(
    said.reduce((next, line) => hear(next, said, line, now), state),
    said,
    now,
  )
}
