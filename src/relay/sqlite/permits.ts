// Which tokens may put into a mailbox, in SQL; each function runs inside a turn's transaction.
import type { Database } from "better-sqlite3"
import type { Allowance } from "../store.ts"

/** `open` 1: the room's token. */
export type Permit = { permit: number; open: 0 | 1 }

export function permitsIn(db: Database, tokensMax: number) {
  const one = db.prepare<[string, Uint8Array], Permit>("select permit, open from permit where at = ? and hash = ?")
  const others = db.prepare<[string], { hash: Buffer }>("select hash from permit where at = ? and open = 0")
  const close = db.prepare("delete from permit where at = ? and open = 1 and hash <> ?")
  const open = db.prepare("insert into permit(at, hash, open) values(?, ?, 1) on conflict do update set open = 1")
  const add = db.prepare("insert into permit(at, hash, open) values(?, ?, 0) on conflict do nothing")
  const drop = db.prepare("delete from permit where at = ? and hash = ? and open = 0")

  const after = (at: string, change: Allowance): number => {
    const hashes = new Set(others.all(at).map(({ hash }) => hash.toString("hex")))
    for (const hash of change.drop) hashes.delete(Buffer.from(hash).toString("hex"))
    for (const hash of change.add) hashes.add(Buffer.from(hash).toString("hex"))
    return hashes.size
  }

  return {
    find: (at: string, hash: Uint8Array): Permit | undefined => one.get(at, hash),

    allow(at: string, change: Allowance): "allowed" | "full" {
      if (change.add.length > 0 && after(at, change) > tokensMax) return "full"
      for (const hash of change.drop) drop.run(at, hash)
      for (const hash of change.add) add.run(at, hash)
      if (change.open) {
        close.run(at, change.open)
        open.run(at, change.open)
      }
      return "allowed"
    },
  }
}
