// Boards' slots, in SQL: the last value, or in slot 7 a short history; each function runs inside a turn's transaction.
import type { Database } from "better-sqlite3"
import { HISTORY_MAX, HISTORY_MS, HISTORY_SLOT } from "../../wire/limits.ts"
import type { HeldValue, NewValue } from "../store.ts"

export function valuesIn(db: Database, now: () => number) {
  const top = db.prepare<[string, number], { version: number; data: Buffer | null }>(
    "select version, data from value where board = ? and slot = ? order by version desc limit 1",
  )
  const insert = db.prepare("insert into value(board, slot, version, posted, data) values(?, ?, ?, ?, ?)")
  const keepLast = db.prepare(
    `delete from value where board = @board and slot = @slot and version <=
      (select version from value where board = @board and slot = @slot order by version desc limit 1 offset @count)`,
  )
  const page = db.prepare<[string, number, number, number, number], HeldValue>(
    `select version, data as value from value where board = ? and slot = ? and version > ? and posted > ?
      and data is not null order by version limit ?`,
  )
  const dropOld = db.prepare(
    `delete from value where slot = 7 and posted <= ? and exists
      (select 1 from value as newer where newer.board = value.board and newer.slot = 7 and newer.version > value.version)`,
  )
  const emptyOld = db.prepare("update value set data = null where slot = 7 and posted <= ? and data is not null")

  return {
    post({ board, slot, version, value }: NewValue): "posted" | "repeated" | "old_version" {
      const last = top.get(board, slot)
      if (last && version <= last.version) {
        return version === last.version && last.data?.equals(value) === true ? "repeated" : "old_version"
      }
      insert.run(board, slot, version, now(), value)
      keepLast.run({ board, slot, count: slot === HISTORY_SLOT ? HISTORY_MAX : 1 })
      return "posted"
    },

    values(board: string, slot: number, after: number, count: number): { top: number; values: HeldValue[] } {
      const since = slot === HISTORY_SLOT ? now() - HISTORY_MS : 0
      return { top: top.get(board, slot)?.version ?? 0, values: page.all(board, slot, after, since, count) }
    },

    sweep(): void {
      const since = now() - HISTORY_MS
      dropOld.run(since)
      emptyOld.run(since)
    },
  }
}
