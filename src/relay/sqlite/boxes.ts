// Boxes from put to collected, in SQL; each function runs inside a turn's transaction.
import type { Database } from "better-sqlite3"
import { BOX_MS, ID_MS } from "../../wire/limits.ts"
import type { NewBox, PutOutcome, StoreLimits, WaitingBox } from "../store.ts"
import type { Permit } from "./permits.ts"

/** Places in `seq` for each millisecond. */
const A_MS = 1_000
const DAY_MS = 86_400_000
const DAYS = ID_MS / DAY_MS
/** Boxes that run out in one turn; more would keep everybody waiting. */
const AT_ONCE = 500

/** Permits whose waiting boxes are counted in memory. */
const PERMITS_MAX = 100_000

type Left = { seq: number; at: string; id: string; permit: number }

export function boxesIn(db: Database, limits: StoreLimits, now: () => number) {
  const last = db.prepare<[], { seq: number | null }>("select max(seq) as seq from box")
  const insert = db.prepare("insert into box(seq, at, id, permit, data) values(?, ?, ?, ?, ?)")
  const held = db.prepare<[string, string], WaitingBox>("select seq, id, data from box where at = ? and id = ?")
  const gone = db.prepare(
    `select 1 from gone where day in (${Array(DAYS + 1)
      .fill("?")
      .join(", ")}) and at = ? and id = ?`,
  )
  const page = db.prepare<[string, number, number], WaitingBox>(
    `select seq, id, data from box
      where seq in (select seq from box where at = ? and seq > ? order by seq limit ?) order by seq`,
  )
  const count = db.prepare<[string, number], { waiting: number }>(
    "select count(*) as waiting from box where at = ? and permit = ?",
  )
  const collect = db.prepare<[string, string], Left>(
    "delete from box where at = ? and id = ? returning seq, at, id, permit",
  )
  const runOut = db.prepare<[number, number], Left>(
    `delete from box where seq in (select seq from box where seq <= ? order by seq limit ?)
      returning seq, at, id, permit`,
  )
  const leave = db.prepare("insert or ignore into gone(day, at, id) values(?, ?, ?)")
  const forget = db.prepare("delete from gone where day < ?")

  /** The last place in `seq` that is at least this old. */
  const upTo = (age: number): number => (now() - age + 1) * A_MS - 1
  const dayOf = (ms: number): number => Math.floor(ms / DAY_MS)
  let seq = last.get()?.seq ?? 0
  /** Of each permit in use, counted once, then kept up: a counter in the file would cost each put a page. */
  const waiting = new Map<number, number>()

  function waitingBy({ permit }: Permit, at: string): number {
    const known = waiting.get(permit) ?? count.get(at, permit)?.waiting ?? 0
    if (waiting.size > PERMITS_MAX) waiting.clear()
    waiting.set(permit, known)
    return known
  }

  function hasLeft({ seq: put, at, id, permit }: Left): void {
    leave.run(dayOf(put / A_MS), at, id)
    const known = waiting.get(permit)
    if (known !== undefined) waiting.set(permit, known - 1)
  }

  return {
    /** @param told called with the box that waits now, as it was put first */
    put(
      { at, id, data }: NewBox,
      permit: Permit | undefined,
      mayOpen: () => boolean,
      told: (box: WaitingBox) => void,
    ): PutOutcome {
      if (!permit) return { is: "not_allowed" }
      const before = held.get(at, id)
      if (before) {
        const isHeld = before.seq > upTo(BOX_MS)
        if (isHeld) told(before)
        return { is: "kept", fresh: false, held: isHeld }
      }
      const today = dayOf(now())
      const days = Array.from({ length: DAYS + 1 }, (_, ago) => today - ago)
      if (gone.get(...days, at, id)) return { is: "kept", fresh: false, held: false }
      if (permit.open === 1 && !mayOpen()) return { is: "too_fast" }
      const others = waitingBy(permit, at)
      if (others >= (permit.open === 1 ? limits.openWaiting : limits.tokenWaiting)) return { is: "full" }
      seq = Math.max(seq + 1, now() * A_MS)
      insert.run(seq, at, id, permit.permit, data)
      waiting.set(permit.permit, others + 1)
      told({ seq, id, data })
      return { is: "kept", fresh: true, held: true }
    },

    waiting: (at: string, after: number, count: number): WaitingBox[] =>
      page.all(at, Math.max(after, upTo(BOX_MS)), count),

    collect(at: string, ids: readonly string[]): void {
      for (const id of ids) {
        const box = collect.get(at, id)
        if (box) hasLeft(box)
      }
    },

    /** True when there is more to drop. */
    sweep(): boolean {
      forget.run(dayOf(now() - ID_MS))
      const old = runOut.all(upTo(BOX_MS), AT_ONCE)
      old.forEach(hasLeft)
      return old.length === AT_ONCE
    },

    /** A turn was taken back: what was counted in it may not be so. */
    recount(): void {
      waiting.clear()
    },
  }
}
