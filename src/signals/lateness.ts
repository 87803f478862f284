// When a sender is told that nobody has it, or that nobody opened it (`safety.md` 8).
import { hasCome, type Step } from "./steps.ts"

export type Late = "no" | "not_delivered" | "not_opened"

const deliveredWithin = 20_000
const seenWithin = 60_000
const urgentSeenWithin = 30_000

/**
 * What to tell the sender now, and when that could next change (undefined: never).
 * `since`: when it was let go, ms; `urgent`: unsafe and ill.
 */
export function lateness(step: Step, since: number, urgent: boolean, now: number): { late: Late; next?: number } {
  if (step === "waiting" || hasCome(step, "seen")) return { late: "no" }
  const due = since + (hasCome(step, "delivered") ? (urgent ? urgentSeenWithin : seenWithin) : deliveredWithin)
  if (now < due) return { late: "no", next: due }
  return { late: hasCome(step, "delivered") ? "not_opened" : "not_delivered" }
}
