// Where cards stand on a participant's screens.
import { cards } from "./cards.ts"
import { cardKeys, type CardKey } from "./keys.ts"

/** The bar's four; Private, the fifth, opens a page. */
export const barCards = ["mean.lost", "pace.slower", "break.need", "turn.want"] as const satisfies CardKey[]

/** The row that is always in reach. */
export const answerCards = [
  "answer.yes",
  "answer.no",
  "answer.not_sure",
  "repair.not_that",
] as const satisfies CardKey[]

/** First page of what a private message is about. Not feeling safe is no choice among others: it has its own button a person. */
export const firstConcerns = [
  "concern.hurt",
  "concern.ill",
  "concern.person",
  "concern.pushed",
  "concern.other",
] as const satisfies CardKey[]

/** All other private cards. `call_support` waits for a number the person has saved. */
export const moreConcerns: CardKey[] = cardKeys.filter(
  (key) =>
    cards[key].route === "private" &&
    key !== "concern.unsafe" &&
    key !== "concern.call_support" &&
    !firstConcerns.some((first) => first === key),
)
