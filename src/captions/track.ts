// One row of captions followed over time: what it shows now, and how much of that is already told.
import { freshMs, overlapOf } from "./overlap.ts"
import type { Word } from "./words.ts"

export type Track = {
  row: string
  /** false: the row is one turn of one speaker, and what it shows is all of it. */
  rolling: boolean
  speaker: string | undefined
  initials: string | undefined
  /** The line as it was read last. */
  raw: string
  /** Its words. */
  window: readonly Word[]
  /** How many of them, from the front, belong to utterances that are final. */
  said: number
  /** Words of the open utterance that have left the window. */
  head: readonly Word[]
  /** The open utterance. */
  open: string | undefined
  changedAt: number
  /** Its utterance is final, and may be put right all the same. */
  settled: boolean
}

export type Grown = {
  track: Track
  /** The first word of the window that was not there before. */
  from: number
}

/** How long Zoom shows a fragment; a little more, since its clock counts whole seconds (6.2.0). */
const shownMs = 21_000
/** Zoom counts a fragment's age within the minute, so that what is a minute old comes back as if it were young (6.2.0). */
const wrapMs = 60_000
/** So many words in a row that are the same are no accident. */
const noAccident = 3

/** Wholly revised: the few words that were still being recognised, or a start that is said anew. */
const revised = (track: Track, words: readonly Word[], now: number): number => {
  if (track.open === undefined) return 0
  const { window, said } = track
  const settled = window.findLastIndex(({ since }) => now - since >= freshMs)
  const start = Math.max(settled + 1, said)
  const count = window.length - start
  const shorter = words[0] !== undefined && window[start]?.text.toLowerCase() === words[0].text.toLowerCase()
  return count <= noAccident || shorter ? count : 0
}

/** Follows the row to `words`; undefined when they do not continue what a closed row showed. */
export const follow = (track: Track, words: readonly Word[], now: number, rolling: boolean): Grown | undefined => {
  const { window, said, head, open } = track
  const overlap = overlapOf(window, words, now, rolling)
  if (!overlap) return undefined
  const { gone, was, same, from } = overlap
  if (open === undefined) {
    const age = now - (window[gone]?.since ?? 0)
    const mayBeShown = (age + freshMs) % wrapMs < shownMs + freshMs
    if (!mayBeShown && (same < noAccident || from === words.length)) return undefined
  }
  const kept = words.map((word, place): Word => {
    const before = window[was[place] ?? -1]
    if (!before) return word
    return { text: word.text, gap: before.gap, since: before.text === word.text ? before.since : word.since }
  })
  const told = was.findLastIndex((before) => before !== undefined && before < said) + 1
  return {
    track: { ...track, window: kept, said: told, head: [...head, ...window.slice(said, Math.max(said, gone))] },
    from,
  }
}

/** Takes `words` as a start of their own; what was open goes on before them, but for what was revised away. */
export const restart = (track: Track, words: readonly Word[], now: number, rolling: boolean): Grown => {
  const { window, said, head, open } = track
  const from = 0
  if (!rolling) return { track: { ...track, window: words, said: Math.min(said, words.length) }, from }
  const last = window.length - revised(track, words, now)
  const kept = open === undefined ? [] : [...head, ...window.slice(said, last)]
  return { track: { ...track, window: words, said: 0, head: kept }, from }
}
