// One row of captions followed over time: what it shows now, and which utterances its words belong to.
import { beginsSentence, endOf, freshMs, longestMs, outdated, overlapOf, type Overlap } from "./overlap.ts"
import { endsSentence, regrown, type Word } from "./words.ts"

/** An utterance that has ended, some of whose words the row still shows: those can still be put right. */
export type Ended = {
  /** undefined: told by another row. */
  id: string | undefined
  /** Its words that have left the window. */
  head: readonly Word[]
  /** How many of its words are in the window. */
  count: number
  /** Those of other rows stand around them, where this is the place of the first. */
  at?: number
}

export type Track = {
  row: string
  /** false: the row is one turn of one speaker, and what it shows is all of it. */
  rolling: boolean
  speaker: string | undefined
  initials: string | undefined
  colour: string | undefined
  /** The line as it was read last. */
  raw: string
  /** Words that left the window lately: after a minute Zoom may show them again. */
  past: readonly Word[]
  /** Its words. */
  window: readonly Word[]
  /** Utterances that have ended, in the order of the window, from its front. */
  ended: readonly Ended[]
  /** Words of the open utterance that have left the window. */
  head: readonly Word[]
  /** The open utterance. */
  open: string | undefined
  changedAt: number
  /** Its utterance is final, and may be put right all the same. */
  settled: boolean
  /** When it was last looked whether its utterance has become too long. */
  lookedAt?: number
  /** When its row stood there last; undefined: it still does. */
  leftAt?: number | undefined
}

/** `within`: these words alone, at about this place among others. */
export type Correction = { id: string; words: readonly Word[]; within?: { stood: readonly Word[]; at: number } }

export type Grown = {
  track: Track
  /** The first word of the window that was not there before. */
  from: number
  /** Ended utterances that were put right. */
  corrected: Correction[]
  /** Where known: its last words as they were and are, behind others of the open utterance that have not changed. */
  end?: { was: readonly Word[]; is: readonly Word[] }
}

/** How long Zoom shows a fragment, with some room, since its clock counts whole seconds (6.2.0). */
export const shownMs = 22_000
/** Zoom counts a fragment's age within the minute, so that what is a minute old comes back as if it were young (6.2.0). */
export const wrapMs = 60_000
/** So many words in a row that are the same are no accident. */
export const noAccident = 3
const mostPast = 120
/** Meet lets go of more than 250 letters at once, at the front of a block. */
export const shedWords = 15

/** How many words of the window, from its front, belong to utterances that have ended. */
export const saidOf = ({ ended }: Track): number => ended.reduce((sum, { count }) => sum + count, 0)

export const openWords = (track: Track): Word[] => [...track.head, ...track.window.slice(saidOf(track))]

/** Since when the page may have been drawn as it is, and now. `over`: Zoom shows nothing that began until then, whoever said it. */
export type Span = { since: number; now: number; over: number }

/** Zoom cannot show this word now, nor any before it. A word may be much younger than its fragment, by whose age Zoom goes. */
export const isOver = (word: Word, since: number, now: number): boolean => {
  if (word.unseen) return false
  const age = (since - word.from) % wrapMs
  return age >= shownMs && age + now - since < wrapMs - longestMs
}

/** Zoom may show a word of this age: its fragment may be older, by as long as one lasts. */
export const mayBeShown = (age: number): boolean => age % wrapMs < shownMs || age % wrapMs >= wrapMs - longestMs

/** Zoom looks from the newest back to the first that is too old: when that one began. */
export const overOf = (tracks: readonly Track[], since: number, now: number): number =>
  tracks.reduce(
    (latest, { rolling, past, window }) =>
      rolling
        ? Math.max(latest, [...past, ...window].findLast((word) => isOver(word, since, now))?.from ?? latest)
        : latest,
    -Infinity,
  )

/** Seen to be shown by its age alone; for others more must be the same. Zoom counts from the whole second. */
export const isSurelyShown = (word: Word | undefined, { since, now }: Span): boolean => {
  if (word === undefined) return false
  const age = (since - word.from) % wrapMs
  return age < shownMs || age + now - since >= wrapMs - 1000
}

/** Wholly revised: what is too young to have left and had not ended, or a start that is said anew. */
const revised = (track: Track, words: readonly Word[], { since, now }: Span): number => {
  const { window, open, ended } = track
  // The last of those that have ended may not have, for all one could see.
  const said = saidOf(track) - (open === undefined ? (ended.at(-1)?.count ?? 0) : 0)
  const slept = now - since >= freshMs
  const settled = window.findLastIndex((word) => (slept || endsSentence(word)) && now - word.since >= freshMs)
  const start = Math.max(settled + 1, outdated(window, now), said)
  const count = window.length - start
  const shorter = words[0] !== undefined && window[start]?.text.toLowerCase() === words[0].text.toLowerCase()
  const unended = !window.slice(start).some(endsSentence)
  return count <= noAccident || shorter || unended ? count : 0
}

/** The best place of `words` in the window, or of a rolling row also in what left it lately. Places count from the window's front. */
const placeOf = ({ past, window, rolling }: Track, words: readonly Word[], span: Span, front: boolean) => {
  const { now } = span
  if (!rolling) return overlapOf(window, words, now, rolling, front, window.length, shedWords)
  const all = [...past, ...window]
  const over = all.findLastIndex(({ from, unseen }) => unseen !== true && from <= span.over) + 1
  const maybe = all.slice(over)
  // Where the front still stands, what is past need not be looked at.
  const skipped = over < past.length && window[0]?.text === words[0]?.text ? past.length : over
  const found =
    skipped === over
      ? overlapOf(maybe, words, now, rolling, front, Math.max(0, outdated(all, now, past.length) - over))
      : overlapOf(window, words, now, rolling, front)
  if (!found) {
    // A page that shows its words longer than we know: then more must be the same, and something new.
    const whole = overlapOf(window, words, now, rolling, front)
    return whole && whole.same >= noAccident && whole.from < words.length ? whole : undefined
  }
  const sure = found.was.some((at) => at !== undefined && isSurelyShown(all[at + skipped], span))
  return sure || found.same >= noAccident ? shifted(found, skipped - past.length) : undefined
}

const shifted = ({ gone, was, ...rest }: Overlap, by: number): Overlap => ({
  ...rest,
  gone: gone + by,
  was: was.map((place) => (place === undefined ? undefined : place + by)),
})

/**
 * The words as they are now, where `was` tells which of `before` each was; those from `end` on are new.
 * What was put in the place of others, or between them, is as old as they are.
 */
const goOn = (
  words: readonly Word[],
  was: readonly (number | undefined)[],
  before: (place: number) => Word | undefined,
  gone: number,
  end: number,
  now: number,
): Word[] => {
  let last = gone - 1
  const kept = words.map((word, at): Word => {
    const place = was[at]
    const old = place === undefined ? undefined : before(place)
    if (place === undefined || !old) return word
    let { from } = old
    while (++last < place) from = Math.min(from, before(last)?.from ?? from)
    return {
      ...word,
      gap: old.gap,
      since: old.text === word.text ? old.since : now,
      from,
      ...(old.unseen && { unseen: true }),
    }
  })
  for (let at = end - 2; at >= 0; at--) {
    const [word, next] = [kept[at], kept[at + 1]]
    if (word && next && was[at] === undefined) kept[at] = { ...word, from: next.from }
  }
  return kept
}

/** Follows the row to `text` where only its end has changed, which costs no more than the change; undefined elsewhere. */
export const followEnd = (track: Track, text: string, now: number): Grown | undefined => {
  const { raw, window, rolling } = track
  const [oldest] = window
  const said = saidOf(track)
  // Of another source, or so old that the page cannot show it now: what it is must be looked at.
  if (raw === "" || (rolling && oldest && now - oldest.from >= shownMs)) return undefined
  const { kept: front, rest } = regrown(raw, window.length, text, now)
  let kept = front
  while (kept < window.length && window[kept]?.text === rest[kept - front]?.text) kept++
  if (kept < said) return undefined
  const shown = rest.slice(kept - front)
  const end = endOf(window, shown, kept, now)
  if (!end) return undefined
  const was = window.slice(kept)
  const is = goOn(shown, end.was, (place) => window[place], kept, end.from - kept, now)
  const grown = { track: { ...track, window: window.slice(0, kept).concat(is) }, from: end.from, corrected: [] }
  return kept > said ? { ...grown, end: { was, is } } : grown
}

/** Follows the row to `words`; undefined when they do not continue what it showed. `front`: its front may have left. */
export const follow = (track: Track, words: readonly Word[], span: Span, front: boolean): Grown | undefined => {
  const { now } = span
  const { past, window, ended, head, open, rolling } = track
  const place = placeOf(track, words, span, front)
  if (!place) return undefined
  const { gone, was, same, from } = place
  if (front && !rolling && same < noAccident) return undefined
  const kept = goOn(words, was, (at) => (at < 0 ? past.at(at) : window[at]), gone, from, now)
  // What is back from the past was told.
  let cut = was.findLastIndex((at) => at !== undefined && at < 0) + 1
  let at = 0
  const corrected: Grown["corrected"] = []
  const still: Ended[] = cut > 0 ? [{ id: undefined, head: [], count: cut }] : []
  for (const part of ended) {
    const end = at + part.count
    const lastOfIt = was.findLastIndex((place) => place !== undefined && place < end) + 1
    // A line that stands within an utterance stands there as a whole.
    const isWhole = part.at !== undefined && part === ended.at(-1) && open === undefined
    let cutAfter = isWhole ? kept.length : Math.max(cut, lastOfIt)
    // What was put in between goes on with the sentence before it.
    while (cutAfter > cut && cutAfter < from && was[cutAfter] === undefined && !beginsSentence(kept, cutAfter))
      cutAfter++
    const left = window.slice(at, Math.min(end, Math.max(at, gone)))
    const now_ = { ...part, head: [...part.head, ...left], count: cutAfter - cut }
    const stood = window.slice(at + left.length, end)
    const stands = kept.slice(cut, cutAfter)
    if (part.id !== undefined && stands.length > 0 && !sameTexts(stood, stands))
      corrected.push(
        part.at === undefined
          ? { id: part.id, words: [...now_.head, ...stands] }
          : { id: part.id, words: stands, within: { stood, at: part.at } },
      )
    if (now_.count > 0) still.push(now_)
    ;[at, cut] = [end, cutAfter]
  }
  const leftAll = window.slice(0, Math.max(0, gone))
  return {
    track: {
      ...track,
      window: kept,
      ended: still,
      head: [...head, ...window.slice(at, Math.max(at, gone))],
      past: rolling ? [...(gone < 0 ? past.slice(0, gone) : past), ...leftAll].slice(-mostPast) : [],
    },
    from,
    corrected,
  }
}

/** Puts `words` in the place of those that stood there; undefined: they do not. */
export const putIn = (all: readonly Word[], { words, within }: Correction): Word[] | undefined => {
  const { stood = [], at = 0 } = within ?? {}
  const places = all.flatMap((_, place) => (sameTexts(all.slice(place, place + stood.length), stood) ? [place] : []))
  const place = places.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
  return place === undefined ? undefined : [...all.slice(0, place), ...words, ...all.slice(place + stood.length)]
}

const sameTexts = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length === b.length && a.every(({ text }, at) => text === b[at]?.text)

/** Whether what is open must still be shown, as it was or put right. */
export const mustStand = (track: Track, words: readonly Word[], span: Span): boolean => revised(track, words, span) > 0

/** Words are heard one or two at a time. */
const atOnce = 2

/** All that came may have been said while nobody looked; or before the row was there, but for what can have come at once. */
export const notSeenToCome = ({ track, from, ...rest }: Grown, slept: boolean): Grown => {
  const { window } = track
  const last = window.at(-1)
  const sentence = window.findLastIndex((_, at) => beginsSentence(window, at))
  const atLeast = last && !endsSentence(last) ? window.length - atOnce : 0
  const seen = slept ? window.length : Math.max(sentence, atLeast)
  const marked = window.map((word, at) => (at >= from && at < seen ? { ...word, unseen: true } : word))
  return { ...rest, from, track: { ...track, window: marked } }
}

/** A row all of whose words are others: they stand where its words stood, in whichever utterances those were. */
const anew = (track: Track, words: readonly Word[]): Grown => {
  const { window, ended, open } = track
  const last = open === undefined ? ended.findLast(({ id }) => id !== undefined) : undefined
  let end = 0
  const corrected = ended.flatMap((part): Correction[] => {
    const stood = window.slice(end, (end += part.count))
    const { id, at, head } = part
    if (id === undefined) return []
    const stands = part === last ? words : []
    return [at === undefined ? { id, words: [...head, ...stands] } : { id, words: stands, within: { stood, at } }]
  })
  return {
    track: { ...track, window: words, ended: last ? [{ ...last, count: words.length }] : [] },
    from: 0,
    corrected,
  }
}

/** Takes `words` as a start of their own; what was open goes on before them, but for what was revised away. */
export const restart = (track: Track, words: readonly Word[], span: Span, front: boolean): Grown => {
  const { past, window, ended, head, open, rolling } = track
  const said = saidOf(track)
  if (!front) return anew(track, words)
  // A block that starts again takes nothing back.
  const last = window.length - (rolling ? revised(track, words, span) : 0)
  const since = window[last]?.from
  // What was put right is as old as it was, up to the end of its sentence.
  const again = since === undefined ? 0 : words.findIndex(endsSentence) + 1 || words.length
  const part = again > 0 && open === undefined ? ended.at(-1) : undefined
  const stays = part ? [...part.head, ...window.slice(window.length - part.count, last)] : []
  return {
    track: {
      ...track,
      window: words.map((word, at) => (at < again ? { ...word, from: since ?? word.from } : word)),
      ended: part ? [{ id: part.id, head: stays, count: again }] : [],
      head: open === undefined ? [] : [...head, ...window.slice(said, last)],
      past: rolling ? [...past, ...window.slice(0, last)].slice(-mostPast) : [],
    },
    from: again,
    corrected: part?.id === undefined ? [] : [{ id: part.id, words: [...stays, ...words.slice(0, again)] }],
  }
}
