// What every frame's handler needs, and how it says no.
import type { Reason } from "../wire/refused.ts"
import type { Address } from "./addresses.ts"
import type { Limits } from "./config.ts"
import type { Directory } from "./directory.ts"
import type { Log } from "./log.ts"
import type { MailboxStore } from "./store.ts"
import type { Limited, Tally } from "./tally.ts"

export type Office = {
  store: MailboxStore
  directory: Directory
  limits: Limits
  /** Under which this relay is reached; a proof made for another host does not count. */
  hosts: readonly string[]
  now: () => number
  log: Log
  tally: Tally
  /** A connection meets a limit: it is counted, and told where the keeper asked for addresses. */
  limit(address: Address, why: Limited): void
}

/** `wait`: ms after which another try may do better. */
export type No = { reason: Reason; wait?: number }

export const NOT_ALLOWED: No = { reason: "not_allowed" }
/** A reader may come by then. */
export const FULL: No = { reason: "full", wait: 10_000 }
export const TOO_MANY: No = { reason: "too_many", wait: 60_000 }
export const UNAVAILABLE: No = { reason: "unavailable", wait: 5_000 }
