// Which engine keeps the mailboxes: a file of our own, or the servers that RELAY_STORE names.
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { TOKENS_MAX } from "../wire/limits.ts"
import type { RelayConfig } from "./config.ts"
import type { Log } from "./log.ts"
import { openRedisStore } from "./redis/store.ts"
import { openSqliteStore } from "./sqlite/store.ts"
import type { MailboxStore } from "./store.ts"

/** In the folder of the mailboxes. */
export const STORE_FILE = "mailboxes.db"

export async function openStore(config: RelayConfig, now: () => number, log: Log): Promise<MailboxStore> {
  const { openWaiting, tokenWaiting, storeMb } = config.limits
  const limits = { tokens: TOKENS_MAX, openWaiting, tokenWaiting }
  const maxBytes = storeMb * 1_000_000
  if (config.store) return openRedisStore(config.store, { limits, maxBytes, now, log })
  mkdirSync(config.data, { recursive: true, mode: 0o700 })
  return openSqliteStore(join(config.data, STORE_FILE), { limits, maxBytes, now })
}
