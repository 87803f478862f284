// The step from the lines a page showed before to the lines it shows now: utterances grow, are put right, are split and end.
import { handOver, knownOf, takeLate, type Known } from "./handover.ts"
import { finishedPart, long } from "./split.ts"
import {
  follow,
  followEnd,
  mustStand,
  notSeenToCome,
  openWords,
  overOf,
  restart,
  saidOf,
  shedWords,
  shownMs,
  wrapMs,
  putIn,
  type Correction,
  type Grown,
  type Track,
} from "./track.ts"
import type { CaptionLine, Utterance } from "./utterance.ts"
import { freshMs } from "./overlap.ts"
import { clean, textOf, wordsOf } from "./words.ts"

export type CaptionState = {
  /** Those that can still change, in the order in which they began; empty text: it was taken back. */
  utterances: readonly Utterance[]
  tracks: readonly Track[]
  /** As they were heard last. */
  lines: readonly CaptionLine[]
  /** What the last step began or changed. */
  changed: readonly Utterance[]
  /** Utterances begun so far. */
  begun: number
  /** When a word last came or changed. */
  heardAt: number | undefined
  /** When the page was looked at last, and how far the clock was set back meanwhile. */
  readAt: number | undefined
  setBack: number
  /** It slept for long, and no words have come since: the next have a gap before them. */
  overslept: boolean
  /** Whether the rows last seen were a moving window's, and since when the source is the same. */
  rolling: boolean | undefined
  sourceAt: number | undefined
  /** When the words came that the sources before showed. */
  known: Known
}

export const nothingSaid: CaptionState = {
  ...{ utterances: [], tracks: [], lines: [], changed: [], begun: 0 },
  ...{ heardAt: undefined, readAt: undefined, setBack: 0, overslept: false, rolling: undefined, sourceAt: undefined },
  known: new Map(),
}

/** Rows that a page may bring back: of Zoom's few, and of a list in which people scroll. */
const mostTracks = 24
const mostRows = 400
/** One for each of those rows, and what they have ended lately. */
const mostUtterances = 500
/** What did not change for so long, while somebody went on, is put right seldom, and then in its place. */
const settledMs = 1000
/** Who pauses so long while somebody else begins has ended a turn. */
const turnMs = 2000

/** So seldom it is looked whether what is open has become too long. */
const lookMs = 500

/** The page is looked at each second: after so long it was asleep, and words may have come and gone. */
const sleptMs = 3000
/** Of a moving window words are gone after so long, whatever it shows then. */
const longSleepMs = 10_000

const sameOrUnknown = <T>(a: T | undefined, b: T | undefined) => a === undefined || b === undefined || a === b
const sameSpeaker = (track: Track, line: CaptionLine) =>
  sameOrUnknown(track.speaker, line.speaker) &&
  sameOrUnknown(track.initials, line.initials) &&
  sameOrUnknown(track.colour, line.colour)

const sameLabels = (track: Track, { speaker, initials }: CaptionLine) =>
  (speaker === undefined || track.speaker === speaker) && (initials === undefined || track.initials === initials)

const losesFront = ({ rolling, sheds = false }: CaptionLine) => rolling || sheds

/** In the order in which they began to change: nobody is to hear of a later one first. */
const withChanged = ({ changed }: CaptionState, utterance: Utterance): readonly Utterance[] => {
  const at = changed.findIndex(({ id }) => id === utterance.id)
  return at < 0 ? [...changed, utterance] : changed.with(at, utterance)
}

const replaceUtterance = (state: CaptionState, changed: Utterance): CaptionState => ({
  ...state,
  changed: withChanged(state, changed),
  utterances: state.utterances.with(
    state.utterances.findLastIndex(({ id }) => id === changed.id),
    changed,
  ),
})

const openOf = (state: CaptionState, track: Track): Utterance | undefined =>
  track.open === undefined ? undefined : state.utterances.findLast(({ id }) => id === track.open)

/** When the last utterance of another row began behind this one's. */
const othersSince = (state: CaptionState, track: Track): number => {
  const last = state.utterances.at(-1)
  return last && last.id !== track.open ? last.startedAt : -Infinity
}

/** Ends the open utterance with the first `count` of its words. */
const end = (state: CaptionState, track: Track, count: number): [CaptionState, Track] => {
  const utterance = openOf(state, track)
  const text = textOf(openWords(track).slice(0, count))
  const outside = Math.min(count, track.head.length)
  return [
    utterance ? replaceUtterance(state, { ...utterance, text, final: true }) : state,
    {
      ...track,
      ended: [...track.ended, { id: track.open, head: track.head.slice(0, outside), count: count - outside }],
      head: track.head.slice(outside),
      open: undefined,
    },
  ]
}

/** Ends a track for good: its row shows somebody else now. */
const drop = (state: CaptionState, track: Track): CaptionState => {
  const [ended] = end(state, track, openWords(track).length)
  return { ...ended, tracks: ended.tracks.filter((other) => other !== track) }
}

/** The text of what is open, from its end alone where that is all that has changed. */
const openText = (track: Track, utterance: Utterance | undefined, end: Grown["end"]): string =>
  utterance && end
    ? utterance.text.slice(0, utterance.text.length - textOf(end.was, true).length) + textOf(end.is, true)
    : textOf(openWords(track))

/** Writes the open words of a track into its utterance, which begins here if there is none. */
const write = (
  state: CaptionState,
  track: Track,
  now: number,
  { gap = false, end }: { gap?: boolean; end?: Grown["end"] } = {},
): [CaptionState, Track] => {
  const utterance = openOf(state, track)
  const text = openText(track, utterance, end)
  const { speaker, initials, colour } = track
  if (utterance) {
    const same = utterance.text === text && utterance.speaker === speaker && utterance.initials === initials
    return [same ? state : replaceUtterance(state, { ...utterance, speaker, initials, text, changedAt: now }), track]
  }
  if (text === "") return [state, track]
  const id = `utterance-${state.begun + 1}`
  const began: Utterance = {
    ...{ id, speaker, initials, text, final: false },
    ...{ startedAt: openWords(track)[0]?.since ?? now, changedAt: now },
    ...(colour === undefined ? {} : { colour }),
    ...(gap ? { gap } : {}),
  }
  const utterances = [...state.utterances, began].slice(-mostUtterances)
  return [
    { ...state, utterances, changed: withChanged(state, began), begun: state.begun + 1 },
    { ...track, open: id },
  ]
}

/** Whether what is open may have become too long. It is not looked at each change. */
const isLong = (state: CaptionState, track: Track, now: number): boolean =>
  (openOf(state, track)?.text.length ?? 0) >= long && now - (track.lookedAt ?? 0) >= lookMs

/** The track a line belongs to: its row's own, else one that left the page and whose words it shows again, else a new one. */
const grownBy = (state: CaptionState, lines: readonly CaptionLine[], line: CaptionLine, now: number): Grown => {
  const { row, speaker, initials, colour, text: raw, rolling } = line
  const own = state.tracks.find((track) => track.row === row && (!rolling || sameSpeaker(track, line)))
  const grown = own && followEnd(own, raw, now)
  if (grown) return grown
  const words = wordsOf(raw, now)
  const since = state.readAt ?? now
  const span = { since, now, over: rolling ? overOf(state.tracks, since, now) : -Infinity }
  const fresh: Track = {
    row,
    rolling,
    speaker,
    initials,
    colour,
    raw,
    past: [],
    window: [],
    ended: [],
    head: [],
    open: undefined,
    changedAt: now,
    settled: false,
  }
  if (own) {
    const front = rolling || (losesFront(line) && own.window.length >= shedWords)
    return follow(own, words, span, front) ?? restart(own, words, span, front)
  }
  const away = state.tracks.filter(
    (track) => sameSpeaker(track, line) && !lines.some((other) => other.row === track.row),
  )
  const back = rolling ? away.toReversed().flatMap((track) => follow(track, words, span, rolling) ?? [])[0] : undefined
  if (back) return back
  const putRight = rolling ? away.findLast((track) => mustStand(track, words, span)) : undefined
  if (putRight) return restart(putRight, words, span, true)
  // A row that comes soon after another source has gone may show what that one has told.
  const told =
    rolling && now - (state.sourceAt ?? -Infinity) < wrapMs + shownMs ? takeLate(state, line, span) : undefined
  return (told && follow(told, words, span, rolling)) ?? restart(fresh, words, span, true)
}

/** short: long enough for words to come and go. long: for all of a moving window's. alone: nothing is shown now that was before. now: it woke just now. */
type Sleep = { is: "no" | "short" | "long"; alone: boolean; now: boolean }

/** Whether words may be missing before those that came. */
const missedBefore = ({ is, alone }: Sleep, line: CaptionLine, from: number, known: boolean): boolean => {
  if (is === "no") return false
  if (line.rolling) return from === 0 || is === "long"
  return known ? losesFront(line) && from === 0 : alone
}

/** An utterance that has ended, or a part of it, is put right in its place. */
const correct = (state: CaptionState, correction: Correction): CaptionState => {
  const { id, words, within } = correction
  const utterance = state.utterances.findLast((other) => other.id === id)
  if (!utterance) return state
  if (!within) return replaceUtterance(state, { ...utterance, text: textOf(words) })
  const all = putIn(wordsOf(utterance.text, utterance.changedAt), correction)
  if (!all) return state
  // Whoever goes on with it must know.
  const tracks = state.tracks.map((track) =>
    track.open === id ? { ...track, head: putIn(track.head, correction) ?? track.head } : track,
  )
  return { ...replaceUtterance(state, { ...utterance, text: textOf(all) }), tracks }
}

/** A line of a run with whatever is known of who said the one before it. */
const namedAsBefore = (state: CaptionState, lines: readonly CaptionLine[], line: CaptionLine): CaptionLine => {
  const above = lines[lines.findIndex(({ row }) => row === line.row) - 1]
  const { speaker, initials, colour } = state.tracks.find(({ row }) => row === above?.row) ?? {}
  return { ...line, ...{ speaker, initials, colour, runsOn: false } }
}

const hear = (
  state: CaptionState,
  lines: readonly CaptionLine[],
  line: CaptionLine,
  now: number,
  slept: Sleep,
): CaptionState => {
  if (line.runsOn) return hear(state, lines, namedAsBefore(state, lines, line), now, slept)
  const before = state.tracks.find(({ row }) => row === line.row)
  if (before && line.rolling && !sameSpeaker(before, line)) return hear(drop(state, before), lines, line, now, slept)
  if (before?.raw === line.text && sameLabels(before, line)) return state
  const known = grownBy(state, lines, line, now)
  const stood = !slept.now && state.lines.some(({ row }) => row === line.row)
  const { track: grown, from, corrected, end: atEnd } = line.rolling && !stood ? notSeenToCome(known, slept.now) : known
  const came = from < grown.window.length
  let next = corrected.reduce(correct, state)
  const others = next.tracks.filter((track) => track.row !== line.row && track.row !== grown.row)
  let track: Track = {
    ...grown,
    row: line.row,
    raw: line.text,
    speaker: line.speaker ?? grown.speaker,
    initials: line.initials ?? grown.initials,
    colour: line.colour ?? grown.colour,
    changedAt: now,
    settled: false,
  }
  const turnOver =
    line.rolling &&
    came &&
    now - grown.changedAt >= turnMs &&
    state.utterances.findLast(({ id, startedAt }) => id !== track.open && startedAt > grown.changedAt) !== undefined
  const gap = came && missedBefore(slept, line, from, before !== undefined)
  const divided = (turnOver || gap) && track.open !== undefined
  if (divided)
    [next, track] = end(next, track, openWords(track).length - (track.window.length - Math.max(from, saidOf(track))))
  ;[next, track] = write(next, track, now, { gap, end: divided ? undefined : atEnd })
  if (losesFront(line) && isLong(next, track, now)) {
    const part = finishedPart(openWords(track), now, othersSince(next, track))
    track = { ...track, lookedAt: now }
    if (part > 0) {
      ;[next, track] = end(next, track, part)
      ;[next, track] = write(next, track, now)
    }
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

/** Notes of rows that went out of sight when they stood there last. */
const noteLeft = (state: CaptionState, lines: readonly CaptionLine[], now: number): CaptionState => {
  const shown = new Set(lines.map(({ row }) => row))
  const same = ({ row, leftAt }: Track) => shown.has(row) === (leftAt === undefined)
  if (state.tracks.every(same)) return state
  const leftAt = (track: Track) => (shown.has(track.row) ? undefined : (state.readAt ?? now))
  return {
    ...state,
    tracks: state.tracks.map((track) => (same(track) ? track : { ...track, leftAt: leftAt(track) })),
  }
}

/** The old source's tracks give way to those of the new one; what none of these goes on with has ended. */
const changeSource = (state: CaptionState, lines: readonly CaptionLine[], now: number): CaptionState => {
  const tracks = handOver(state, lines, now)
  const kept = new Set(tracks.map(({ open }) => open))
  const ended = state.tracks
    .filter(({ open }) => open !== undefined && !kept.has(open))
    .reduce((next, track) => end(next, track, openWords(track).length)[0], state)
  return { ...ended, tracks, sourceAt: now, known: knownOf(state, now) }
}

/** One step. `lines` are all lines shown now, `time` is milliseconds of this device. `changed` is empty when nothing did. */
export const advance = (last: CaptionState, lines: readonly CaptionLine[], time: number): CaptionState => {
  const before = last.changed.length > 0 ? { ...last, changed: [] } : last
  const readAt = before.readAt ?? time + before.setBack
  const setBack = Math.max(before.setBack, readAt - time)
  const now = time + setBack
  const isKnown = ({ row }: CaptionLine) => before.tracks.some((track) => track.row === row)
  const said = lines.filter((line) => isKnown(line) || clean(line.text) !== "")
  const rolling = said.length === 0 ? before.rolling : said.some((line) => line.rolling)
  const away = now - readAt
  const slept: Sleep = {
    is:
      before.tracks.length === 0
        ? "no"
        : before.overslept || away >= longSleepMs
          ? "long"
          : away < sleptMs
            ? "no"
            : "short",
    alone: !said.some(isKnown),
    now: away >= sleptMs,
  }
  const source = before.rolling === undefined || rolling === before.rolling ? before : changeSource(before, said, now)
  const heard = said.reduce(
    // Words are missing before the first of the new rows only.
    (next, line, at) =>
      source === before && !line.runsOn && before.lines.includes(line)
        ? next
        : hear(next, said, line, now, at === 0 || line.rolling ? slept : { ...slept, alone: false }),
    source,
  )
  const overslept = slept.is === "long" && heard.changed.length === 0
  return { ...rest(noteLeft(heard, said, now), said, now), lines: said, readAt: now, setBack, overslept, rolling }
}
