// The messages of a thread as both ends keep them, and as a screen may show them.
import { fields, list, maybe, number, oneOf, ordinal, text, type Of, type Read } from "../channel/read.ts"
import { cardKeys, lineKeys, type CardKey, type LineKey } from "../signals/keys.ts"
import type { Step } from "../signals/steps.ts"
import type { Message } from "./participant-state.ts"

const lineOrCard = oneOf(...cardKeys, ...lineKeys)

export const parsePlaces: Read<Record<string, string>> = (value) => {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : undefined
  return entries?.every((entry): entry is [string, string] => typeof entry[1] === "string")
    ? Object.fromEntries(entries)
    : undefined
}

export const parseKeptMessage = fields({
  n: ordinal,
  from: oneOf("me", "them"),
  at: number,
  line: maybe(lineOrCard),
  places: parsePlaces,
  words: text(10_000),
  choices: list(6, text(60)),
  chosen: maybe(text(60)),
})
export type KeptMessage = Of<typeof parseKeptMessage>

/** A line or card we do not know (theirs is newer) is left out; its words are not. */
export const knownLine = (key: string | undefined): LineKey | CardKey | undefined => lineOrCard(key)
export const knownCard: Read<CardKey> = oneOf(...cardKeys)

export const newMessage = (
  n: number,
  from: "me" | "them",
  at: number,
  said: { line?: LineKey | CardKey | undefined; places?: Record<string, string>; words?: string; choices?: string[] },
): KeptMessage => ({
  n,
  from,
  at,
  line: said.line,
  places: said.places ?? {},
  words: said.words ?? "",
  choices: said.choices ?? [],
})

/** Boxes can come in another order than they were written: each writer's own order is kept. */
export const withNext = (messages: readonly KeptMessage[], next: KeptMessage): KeptMessage[] => {
  const at = messages.findIndex(({ from, n }) => from === next.from && n > next.n)
  return at < 0 ? [...messages, next] : [...messages.slice(0, at), next, ...messages.slice(at)]
}

export const messageId = ({ from, n }: Pick<KeptMessage, "from" | "n">): string => `${from} ${n}`

/** `stepOf`: how far our own number n came. */
export const shownMessage = (kept: KeptMessage, stepOf: (n: number) => Step): Message => ({
  id: messageId(kept),
  from: kept.from,
  at: kept.at,
  line: kept.line,
  places: kept.places,
  words: kept.words,
  choices: kept.choices,
  chosen: kept.chosen,
  step: kept.from === "me" ? stepOf(kept.n) : "seen",
})

/** Marks the line that offered the choice. */
export const withChoice = (messages: KeptMessage[], from: "me" | "them", n: number, chosen: string): KeptMessage[] =>
  messages.map((one) => (one.from === from && one.n === n && one.choices.includes(chosen) ? { ...one, chosen } : one))
