// Where a very long utterance may end, so that what is final never has to change.
import { endsSentence, type Word } from "./words.ts"

/** Characters: about six lines of a narrow panel. */
export const long = 280
/** A speaker without a full stop is cut between words. */
const tooLong = 800
/** Nothing was seen to change later than this. */
const settledMs = 10_000

/** How many of these words make a finished part; 0: none. */
export const finishedPart = (words: readonly Word[], now: number, othersSince: number): number => {
  const length = words.reduce((sum, { text, gap }) => sum + text.length + (gap ? 1 : 0), 0)
  if (length < long) return 0
  const fresh = words.findIndex(({ since }) => now - since < settledMs)
  const settled = words.slice(0, fresh < 0 ? words.length : fresh)
  const sentence = settled.findLastIndex(endsSentence) + 1
  const part = sentence > 0 || length < tooLong ? sentence : settled.length
  // What goes on stands behind what others have begun meanwhile: it must have been said after it. Of what was read in one look nobody knows that.
  const after = words.findIndex(({ from }) => from > othersSince)
  return part === 0 || after < 0 ? 0 : Math.max(part, after)
}
