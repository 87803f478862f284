// Why the device could not keep something, as the problem a screen tells.
import { keeperReason } from "./keeper.ts"
import type { Problem } from "./people.ts"

const problems = { full: "storage_full", newer: "newer_version", lost_keys: "lost_keys" } as const

/** undefined for any other error: that is a bug of ours. */
export const problemOfKeeper = (error: unknown): Problem | undefined => {
  const reason = keeperReason(error)
  return reason && problems[reason]
}
