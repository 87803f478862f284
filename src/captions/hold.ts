// Captions that stand still while they go on being kept: what is shown meanwhile, what was missed, and the way back to now.
import { cameSince, nothingShown, type ShownLine, type View } from "./pace.ts"
import { firstWords, stepReplay, type Replay } from "./replay.ts"
import type { Utterance } from "./utterance.ts"

/** person: asked to. writing: writes something. away: another screen is open. */
export type HoldBy = "person" | "writing" | "away"

export type Reading = {
  /** How it would be shown now. */
  live: View
  /** While it stands still: as it stood, and why. */
  held: { view: View; by: HoldBy } | undefined
  /** Where the person stopped to read; without it nothing is offered to catch up with. */
  from: View | undefined
  replay: Replay | undefined
}

export const nothingRead: Reading = { live: nothingShown, held: undefined, from: undefined, replay: undefined }

/** Less stands in the box anyway. */
const offerFrom = 3

/** A hold of the person's own is never taken over by one that ends by itself. */
export const hold = (reading: Reading, by: HoldBy): Reading => {
  const { live, held, from } = reading
  if (held) return by === "person" ? { ...reading, held: { ...held, by }, replay: undefined } : reading
  return { ...reading, held: { view: live, by }, from: from ?? live, replay: undefined }
}

export const goLive = ({ live }: Reading): Reading => ({ live, held: undefined, from: undefined, replay: undefined })

/** The end of a hold that began by itself: back to now, and what came meanwhile is offered. */
export const letGo = (reading: Reading, by: HoldBy, utterances: readonly Utterance[]): Reading => {
  if (reading.held?.by !== by) return reading
  const back: Reading = { ...reading, held: undefined, replay: undefined }
  return missed(back, utterances).length < offerFrom ? goLive(back) : back
}

export const missed = ({ live, from }: Reading, utterances: readonly Utterance[]): ShownLine[] =>
  from ? cameSince(from, utterances, live) : []

/** Plays what was missed, from where the person stopped. */
export const play = (reading: Reading, speed: Replay["speed"], now: number): Reading => {
  const { live, held, from } = reading
  if (!from) return reading
  return { ...reading, held: held ?? { view: live, by: "person" }, replay: { speed, words: 0, at: now } }
}

const wordCount = (text: string) => text.split(" ").length

/** How many of the missed lines were not played to their end yet. */
export const leftOf = ({ replay }: Reading, lines: readonly ShownLine[]): number => {
  let words = Math.floor(replay?.words ?? 0)
  return lines.filter(({ utterance }) => {
    words -= wordCount(utterance.text)
    return words < 0
  }).length
}

/** One step of what is played; when all of it was, captions are live again. */
export const playOn = (reading: Reading, utterances: readonly Utterance[], now: number): Reading => {
  if (!reading.replay) return reading
  const replay = stepReplay(reading.replay, now)
  const played = { ...reading, replay }
  return leftOf(played, missed(reading, utterances)) === 0 ? goLive(reading) : played
}

/** What stands on the screen. */
export const onScreen = (reading: Reading, utterances: readonly Utterance[]): readonly ShownLine[] => {
  const { live, held, from, replay } = reading
  if (replay && from) return [...from.shown, ...firstWords(missed(reading, utterances), Math.floor(replay.words))]
  return (held?.view ?? live).shown
}
