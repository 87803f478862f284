// The embedded store in a temporary folder, on a clock that a test moves.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { MailboxStore, StoreLimits } from "../../src/relay/store.ts"
import { openSqliteStore } from "../../src/relay/sqlite/store.ts"

export type SqliteRig = {
  store: MailboxStore
  clock: { now: number }
  file: string
  reopen(): Promise<void>
  /** Every byte of its files. */
  stored(): Buffer
  end(): Promise<void>
}

export function openSqliteRig(limits: StoreLimits, maxBytes = 1_000_000_000): SqliteRig {
  const folder = mkdtempSync(join(tmpdir(), "quiet-hand-store-"))
  const clock = { now: Date.UTC(2026, 4, 1, 9) }
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
