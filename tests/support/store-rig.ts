// The stores, each on a clock that a test moves: the embedded one in a temporary folder, and one on Redis.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createLog } from "../../src/relay/log.ts"
import { openRedisStore } from "../../src/relay/redis/store.ts"
import type { MailboxStore, StoreLimits } from "../../src/relay/store.ts"
import { openSqliteStore } from "../../src/relay/sqlite/store.ts"

/** A store on a clock of its own, that can be closed and opened again on what it has written. */
export type StoreRig = {
  store: MailboxStore
  clock: { now: number }
  reopen(): Promise<void>
  end(): Promise<void>
}

export type SqliteRig = StoreRig & {
  file: string
  /** Every byte of its files. */
  stored(): Buffer
}

const newClock = () => ({ now: Date.UTC(2026, 4, 1, 9) })

export type RedisRig = StoreRig & {
  /** Another gateway's store on the same servers and clock. */
  another(): Promise<MailboxStore>
  lines: string[]
}

/** On servers that are running; what they hold stays theirs. */
export async function openRedisRig(
  urls: readonly string[],
  limits: StoreLimits,
  maxBytes = 1_000_000_000,
  replicas = 0,
): Promise<RedisRig> {
  const clock = newClock()
  const lines: string[] = []
  const others: MailboxStore[] = []
  const log = createLog(
    "talkative",
    (line) => lines.push(line),
    () => clock.now,
  )
  const open = (): Promise<MailboxStore> =>
    openRedisStore({ urls, mayForget: false, replicas }, { limits, maxBytes, now: () => clock.now, log })
  const rig: RedisRig = {
    store: await open(),
    clock,
    lines,
    async another() {
      const other = await open()
      others.push(other)
      return other
    },
    async reopen() {
      await rig.store.close()
      rig.store = await open()
    },
    async end() {
      for (const store of [rig.store, ...others]) await store.close()
    },
  }
  return rig
}

export function openSqliteRig(limits: StoreLimits, maxBytes = 1_000_000_000): SqliteRig {
  const folder = mkdtempSync(join(tmpdir(), "quiet-hand-store-"))
  const clock = newClock()
  const file = join(folder, "mailboxes.db")
  const open = (): MailboxStore => openSqliteStore(file, { limits, maxBytes, now: () => clock.now })
  return {
    store: open(),
    clock,
    file,
    async reopen() {
      await this.store.close()
      this.store = open()
    },
    stored: () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
    async end() {
      await this.store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
