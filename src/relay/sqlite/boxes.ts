// Boxes from put to collected, in SQL; each function runs inside a turn's transaction.
import type { Database } from "better-sqlite3"
import { BOX_MS, ID_MS } from "../../wire/limits.ts"
import type { NewBox, PutOutcome, StoreLimits, WaitingBox } from "../store.ts"
import type { Permit } from "./permits.ts"

/** Places in `seq` for each millisecond. */
const A_MS = 1_000

export function boxesIn(db: Database, limits: StoreLimits, now: () => number) {
  const last = db.prepare<[], { seq: number | null }>(
    "select max(seq) as seq from (select max(seq) as seq from box union all select max(seq) from gone)",
  )
  const insert = db.prepare("insert into box(seq, at, id, permit, data) values(?, ?, ?, ?, ?)")
  const held = db.prepare<[string, string], { seq: number }>("select seq from box where at = ? and id = ?")
  const gone = db.prepare<[string, string], { seq: number }>("select seq from gone where at = ? and id = ?")
  const page = db.prepare<[string, number, number], WaitingBox>(
    `select seq, id, data from box
      where seq in (select seq from box where at = ? and seq > ? order by seq limit ?) order by seq`,
  )
  const collect = db.prepare("delete from box where at = ? and id = ?")
  const runOut = db.prepare("delete from box where seq <= ?")
  const forget = db.prepare("delete from gone where seq <= ?")

  const from = (age: number): number => (now() - age) * A_MS
  let seq = last.get()?.seq ?? 0

  return {
    put({ at, id, data }: NewBox, permit: Permit | undefined, mayOpen: () => boolean): PutOutcome {
      if (!permit) return { is: "not_allowed" }
      const before = held.get(at, id)
      if (before) return { is: "kept", fresh: false, held: before.seq > from(BOX_MS) }
      if (gone.get(at, id)) return { is: "kept", fresh: false, held: false }
      if (permit.open === 1 && !mayOpen()) return { is: "too_fast" }
      if (permit.waiting >= (permit.open === 1 ? limits.openWaiting : limits.tokenWaiting)) return { is: "full" }
      seq = Math.max(seq + 1, now() * A_MS)
      insert.run(seq, at, id, permit.permit, data)
      return { is: "kept", fresh: true, held: true }
    },

    waiting: (at: string, after: number, count: number): WaitingBox[] =>
      page.all(at, Math.max(after, from(BOX_MS)), count),

    collect(at: string, ids: readonly string[]): void {
      for (const id of ids) collect.run(at, id)
    },

    sweep(): void {
      runOut.run(from(BOX_MS))
      forget.run(from(ID_MS))
    },
  }
}
