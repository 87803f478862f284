// Why something could not be kept or done, as the problem a screen tells.
import { keeperReason } from "./keeper.ts"
import type { Problem } from "./people.ts"

const problems = { full: "storage_full", newer: "newer_version", lost_keys: "lost_keys" } as const

/** undefined for any other error: that is a bug of ours. */
export const problemOfKeeper = (error: unknown): Problem | undefined => {
  const reason = keeperReason(error)
  return reason && problems[reason]
}

/** Of the room itself: it stands until it is over, and nobody can send it away. */
export const isStanding = (problem: Problem | undefined): boolean =>
  problem === "link_retired" || problem === "lists_differ"

/** What was asked for cannot be, and nothing was changed. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(`Refused: ${problem}`)
  }
}

/** undefined for any other error: that is a bug of ours. */
export const problemOf = (error: unknown): Problem | undefined =>
  error instanceof Refusal ? error.problem : problemOfKeeper(error)
