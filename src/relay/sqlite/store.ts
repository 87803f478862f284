// The embedded mailbox store: one SQLite file, group commit, nothing left behind of what was deleted.
import Sqlite from "better-sqlite3"
import { OWNED_MS } from "../../wire/limits.ts"
import { type MailboxStore, type News, StoreFull, type StoreLimits, type WaitingBox } from "../store.ts"
import { boxesIn } from "./boxes.ts"
import { permitsIn } from "./permits.ts"
import { migrate } from "./schema.ts"
import { inTurns } from "./turns.ts"
import { valuesIn } from "./values.ts"

/** How often at most the time of the owner's last visit is written. */
const TOUCH_MS = 3_600_000

/** Pages of the write-ahead file, 32 MB, before they move into the file: fewer moves make a busy relay a fifth faster. */
const AHEAD_PAGES = 8_000

/**
 * Opens or makes the file. Throws where it cannot be opened, or where a newer relay has written it.
 * @param maxBytes with so much held, puts and posts are rejected; owners can still come and collect
 */
export function openSqliteStore(
  file: string,
  { limits, maxBytes, now }: { limits: StoreLimits; maxBytes: number; now: () => number },
): MailboxStore {
  const db = new Sqlite(file)
  db.pragma("journal_mode = WAL")
  db.pragma("synchronous = FULL")
  db.pragma("secure_delete = ON")
  db.pragma(`wal_autocheckpoint = ${AHEAD_PAGES}`)
  migrate(db)
  // Waiting here keeps everybody waiting: while a backup reads, what would need it gone is left for later.
  db.pragma("busy_timeout = 100")

  const permits = permitsIn(db, limits.tokens)
  const boxes = boxesIn(db, limits, now)
  const values = valuesIn(db, now)
  const pagesMax = maxBytes / Number(db.pragma("page_size", { simple: true }))
  const pages = db.prepare<[], { used: number }>(
    "select page_count - freelist_count as used from pragma_page_count, pragma_freelist_count",
  )
  let hasRoom = true
  let news: News | undefined
  const turns = inTurns(db, {
    begins: () => (hasRoom = (pages.get()?.used ?? 0) < pagesMax),
    takenBack: () => boxes.recount(),
  })
  const touch = db.prepare(
    "insert into mailbox(at, touched) values(?, ?) on conflict do update set touched = excluded.touched where touched < ?",
  )
  const forget = ["permit where at", "value where board"].map((those) =>
    db.prepare(`delete from ${those} in (select at from mailbox where touched <= ?)`),
  )
  const forgetOwners = db.prepare("delete from mailbox where touched <= ?")

  /** Not SQLite's own limit on pages: that would also stop owners from coming and collecting. */
  function needRoom(): void {
    if (!hasRoom) throw new StoreFull()
  }

  return {
    listen(listener) {
      news = listener
    },
    own: (at) => turns.ask(() => void touch.run(at, now(), now() - TOUCH_MS)),
    part: () => undefined,
    allow: (at, change) => turns.ask(() => permits.allow(at, change)),
    put(box, mayOpen) {
      let waits: WaitingBox | undefined
      return turns.ask(
        () => {
          needRoom()
          return boxes.put(box, permits.find(box.at, box.hash), mayOpen, (told) => (waits = told))
        },
        (outcome) => {
          if (waits && outcome.is === "kept") news?.[outcome.fresh ? "box" : "again"](box.at, waits)
        },
      )
    },
    waiting: (at, after, count) => turns.ask(() => boxes.waiting(at, after, count)),
    collect: (at, ids) => turns.askLater(() => boxes.collect(at, ids)),
    post: (value) =>
      turns.ask(
        () => {
          needRoom()
          return values.post(value)
        },
        (outcome) => {
          if (outcome === "posted") news?.posted(value.board, value.slot, value)
        },
      ),
    values: (board, slot, after, count) => turns.ask(() => values.values(board, slot, after, count)),
    watch: (_board, _slot, watchers) => Promise.resolve(watchers),

    async sweep() {
      while (await turns.ask(() => boxes.sweep()));
      await turns.ask(() => {
        values.sweep()
        const since = now() - OWNED_MS
        for (const those of [...forget, forgetOwners]) those.run(since)
      })
      // What was overwritten in the file still stands in the write-ahead file until that is cut.
      db.pragma("wal_checkpoint(TRUNCATE)")
    },

    /** Writes what stands there already: that takes the disk as much as a box does. */
    check: () =>
      turns.ask(() => void db.pragma(`user_version = ${Number(db.pragma("user_version", { simple: true }))}`)),

    close() {
      turns.finish()
      db.pragma("wal_checkpoint(TRUNCATE)")
      db.close()
      return Promise.resolve()
    },
  }
}
