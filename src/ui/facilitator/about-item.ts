// How the desk names an item and who sent it. A closed private item says neither.
import type { Item } from "../../session/facilitator-state.ts"
import type { Urgency } from "../../signals/steps.ts"
import { cards } from "../../signals/cards.ts"
import { cardOnDesk } from "../../words/sentence.ts"
import type { Words } from "../../words/words.ts"
import type { IconName } from "../icons.ts"

export const isClosed = (item: Item): boolean => item.kind === "private" && !item.opened

/** Who is told: a name, or a word for people without one. */
export const whoOf = (words: Words, item: Item): string =>
  item.kind === "signal" ? words.facilitator.answers.they : (item.name ?? words.facilitator.item.noName)

export const titleOf = (words: Words, item: Item): string =>
  isClosed(item) || item.card === undefined
    ? words.facilitator.item.closed
    : cardOnDesk(words, item.card, item.kind === "signal" ? undefined : (item.name ?? undefined))

export const iconOf = (item: Item): IconName =>
  isClosed(item) || item.card === undefined ? "lock-key" : cards[item.card].icon

/** A shape for each urgency, since a closed private item has no picture of its own. */
export const shapes: Record<Urgency, IconName> = { 1: "octagon", 2: "diamond", 3: "circle", 4: "minus" }
