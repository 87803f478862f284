// How fast people speak: words a minute over the last half minute.
import { wordsOf } from "./words.ts"
import type { Utterance } from "./utterance.ts"

const windowMs = 30_000
const minuteMs = 60_000
/** A number that jumps with each word says no more. */
const step = 10

/** A word takes about so long: an utterance that came all at once took some time to be said. */
const wordMs = 300

/** `now` is of the clock of the utterances; undefined: nobody spoke. Words of one utterance count as said evenly. */
export const wordsAMinute = (utterances: readonly Utterance[], now: number): number | undefined => {
  const from = now - windowMs
  const words = utterances
    .filter(({ changedAt }) => changedAt > from)
    .reduce((sum, { text, startedAt, changedAt }) => {
      const count = wordsOf(text, 0).length
      const began = Math.min(startedAt, changedAt - count * wordMs)
      const took = Math.max(1, changedAt - began)
      return sum + (count * (changedAt - Math.max(began, from))) / took
    }, 0)
  const pace = Math.round((words * minuteMs) / windowMs / step) * step
  return pace === 0 ? undefined : pace
}
