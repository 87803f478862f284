// A copy of the embedded store's file while the relay runs, and the way back from one.
import { existsSync, mkdirSync, rmSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import Sqlite from "better-sqlite3"
import { STORE_FILE } from "./open-store.ts"

/** Throws a sentence where it cannot be done. */
export function backUp(data: string, copy: string): void {
  const file = join(data, STORE_FILE)
  if (!existsSync(file)) throw new Error(`There is nothing to keep in ${data} yet.`)
  if (existsSync(copy)) throw new Error(`${copy} is there already.`)
  mkdirSync(dirname(resolve(copy)), { recursive: true, mode: 0o700 })
  copyOf(file, copy)
}

/** Throws a sentence where it cannot be done: nothing is ever overwritten. */
export function restore(data: string, copy: string): void {
  const file = join(data, STORE_FILE)
  if (!existsSync(copy)) throw new Error(`There is no file ${copy}.`)
  if (existsSync(file)) {
    throw new Error(`${data} holds messages already. Stop the relay, move that folder aside, and try again.`)
  }
  mkdirSync(data, { recursive: true, mode: 0o700 })
  copyOf(copy, file)
}

function isSound(db: Sqlite.Database): boolean {
  try {
    return (
      db.pragma("quick_check", { simple: true }) === "ok" && Number(db.pragma("user_version", { simple: true })) > 0
    )
  } catch {
    return false
  }
}

/** One moment of it, whoever writes meanwhile, and without what was deleted. */
function copyOf(from: string, to: string): void {
  const db = new Sqlite(from, { readonly: true })
  try {
    if (!isSound(db)) throw new Error(`${from} is damaged, or is no copy of a relay's mailboxes.`)
    db.prepare("vacuum into ?").run(to)
  } catch (error) {
    rmSync(to, { force: true })
    throw error
  } finally {
    db.close()
  }
}
