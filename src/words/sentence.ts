// Makes whole sentences of the words' parts: fills places, gives a clause its capital and full stop.
import type { CardKey, LineKey } from "../signals/keys.ts"
import type { Words } from "./words.ts"

/** "someone needs a break" becomes "Someone needs a break". */
export const capital = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1)

/** A card on a desk: who is a name, or undefined for a card without one. A private card keeps the sender's own words. */
export const cardOnDesk = (words: Words, card: CardKey, who: string | undefined): string => {
  const { desk, say } = words.cards[card]
  return desk ? capital(desk(who ?? words.places.someone)) : say
}

/** What stands on a small button. */
export const cardLabel = (words: Words, card: CardKey): string => words.cards[card].short ?? words.cards[card].say

/** Replaces {place} by what was filled in, or by an ellipsis. */
export const fill = (text: string, filled: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, place: string) => filled[place] ?? "…")

/** A card or a ready line in the reader's language. `time` travels as milliseconds, so that each screen shows its own clock. */
export const said = (words: Words, key: CardKey | LineKey, filled: Record<string, string>): string => {
  if (isCard(words, key)) return words.cards[key].say
  const { time } = filled
  return fill(words.lines[key], time && /^\d{13}$/.test(time) ? { ...filled, time: words.places.clock(+time) } : filled)
}

const isCard = (words: Words, key: CardKey | LineKey): key is CardKey => key in words.cards
