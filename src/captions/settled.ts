// What has settled since the last look, for voices: words that stood unchanged for a while, or will change no more. Nothing is told twice.
import { endsSentence } from "./words.ts"
import type { Utterance } from "./utterance.ts"

export type SettledLine = { id: string; speaker: string; text: string }

/** Of one utterance: how many of its words are told, and what it showed since when. */
type Told = { words: number; shown: readonly string[]; since: number }
export type Settled = ReadonlyMap<string, Told>

/** As long as a line in steady mode waits. */
const standsMs = 2000
/** Who speaks without a full stop is not waited for longer than so many words. */
const enough = 20
/** Older ones change no more. */
const watched = 30

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "")

const sameFront = (before: readonly string[], now: readonly string[]): number => {
  const other = now.findIndex((word, at) => word !== before[at])
  return other < 0 ? now.length : other
}

/** All that was said until now counts as told. */
export const settledFrom = (utterances: readonly Utterance[], now: number): Settled =>
  new Map(
    utterances.slice(-watched).map(({ id, text }) => {
      const shown = wordsIn(text)
      return [id, { words: shown.length, shown, since: now }]
    }),
  )

/** Words that may be told: all of a final one, else what has stood for long enough, up to the end of a sentence. */
const readyOf = ({ final }: Utterance, shown: readonly string[], { words, ...before }: Told, now: number): number => {
  if (final) return shown.length
  if (now - before.since < standsMs) return words
  const stood = sameFront(before.shown, shown)
  if (stood === shown.length) return stood
  const sentence = shown.slice(0, stood).findLastIndex((text) => endsSentence({ text })) + 1
  return sentence > words || stood - words < enough ? sentence : stood
}

/** One step; `now` is any clock that only goes on. */
export const stepSettled = (
  before: Settled,
  utterances: readonly Utterance[],
  now: number,
): { settled: Settled; lines: SettledLine[] } => {
  const lines: SettledLine[] = []
  const settled = new Map<string, Told>()
  for (const utterance of utterances.slice(-watched)) {
    const { id, speaker = "", text } = utterance
    const shown = wordsIn(text)
    const known = before.get(id) ?? { words: 0, shown, since: now }
    const ready = Math.max(known.words, readyOf(utterance, shown, known, now))
    const said = shown.slice(known.words, ready).join(" ")
    if (said !== "") lines.push({ id, speaker, text: said })
    const looked = now - known.since >= standsMs
    settled.set(id, { words: ready, shown: looked ? shown : known.shown, since: looked ? now : known.since })
  }
  return { settled, lines }
}
