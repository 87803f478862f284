// Every sentence a person reads, as one type: English gives the shape, and a key missing in another language fails the type check.
import type { Language } from "../settings/comfort.ts"
import type { CardKey, LineKey } from "../signals/keys.ts"
import type { Choice } from "../signals/lines.ts"
import type { Problem } from "../session/people.ts"
import type { alone } from "./en/alone.ts"
import type { captions } from "./en/captions.ts"
import type { facilitator } from "./en/facilitator.ts"
import type { first } from "./en/first.ts"
import type { lineEnd } from "./en/line-end.ts"
import type { newLink } from "./en/new-link.ts"
import type { participant } from "./en/participant.ts"
import type { places } from "./en/places.ts"
import type { plain } from "./en/plain.ts"
import type { shared } from "./en/shared.ts"
import type { sharing } from "./en/sharing.ts"
import type { which } from "./en/which.ts"

export type CardWords = {
  /** The whole sentence: on the board, spoken, shown big, and the accessible name of a button that shows `short`. */
  say: string
  /** Fits the 68 px of a bar, or a row. */
  short?: string
  /** How a desk words a nameless or named card; `who` is a name or `places.someone`. No capital, no full stop: see `sentence`. */
  desk?: (who: string) => string
}

export type Words = {
  language: Language
  /** The language's own name for itself. */
  name: string
  cards: Record<CardKey, CardWords>
  /** Ready lines of a facilitator. Places stand in braces: see `fill`. */
  lines: Record<LineKey, string>
  /** What happened, what is safe, what to do. */
  problems: Record<Problem, string>
  first: typeof first
  /** The big answers offered with a line, and after done. */
  choices: Record<Choice, string>
  captions: typeof captions
  places: typeof places
  which: typeof which
  shared: typeof shared
  sharing: typeof sharing
  plain: typeof plain
  alone: typeof alone
  lineEnd: typeof lineEnd
  newLink: typeof newLink
  participant: typeof participant
  facilitator: typeof facilitator
}

/** What a participant's screens read: without the desk's sentences, a quarter of all, which the pane would carry for nothing. */
export type ParticipantWords = Omit<Words, "facilitator" | "lineEnd" | "newLink">
