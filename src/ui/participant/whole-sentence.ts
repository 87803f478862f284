// The accessible name of a card that shows fewer words than it says.
import type { CardKey } from "../../signals/keys.ts"
import type { Words } from "../../words/words.ts"

/** The whole sentence, after the words shown where it does not hold them: voice control looks for what it sees. */
export const wholeSentence = (words: Words, card: CardKey, shown: string): string => {
  const { say } = words.cards[card]
  return say.toLowerCase().includes(shown.toLowerCase()) ? say : `${shown}: ${say}`
}
