// Plays what was missed at a speed that the person chooses.
import type { ShownLine } from "./pace.ts"

/** Words a minute: slow, as readers like captions best, and fast (BBC readers: 113, 174 and 235 felt so; W3C SAUR). */
export const replaySpeeds = { slow: 115, normal: 175, fast: 235 } as const

export type Replay = {
  speed: keyof typeof replaySpeeds
  /** Shown so far, with a part of the next. */
  words: number
  /** When that was. */
  at: number
}

/** A tab that slept goes on where it was: what nobody saw was not played. */
const longestStep = 1000

export const stepReplay = ({ speed, words, at }: Replay, now: number): Replay => {
  const ms = Math.min(longestStep, Math.max(0, now - at))
  return { speed, words: words + (ms / 60_000) * replaySpeeds[speed], at: now }
}

/** Lines up to so many words; the last may be cut. */
export const firstWords = (lines: readonly ShownLine[], count: number): ShownLine[] => {
  let left = count
  return lines.flatMap((line): ShownLine[] => {
    const words = line.utterance.text.split(" ")
    const mine = words.slice(0, Math.max(0, left))
    left -= words.length
    // A line of which something stood there before is another one for the screen.
    const key = `${line.key}+played`
    return mine.length === 0 ? [] : [{ ...line, key, utterance: { ...line.utterance, text: mine.join(" ") } }]
  })
}
