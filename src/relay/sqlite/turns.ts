// Group commit: what is asked in one turn of the loop is one transaction, answered after it is on the disk.
import type { Database } from "better-sqlite3"

type Asked = {
  work: () => unknown
  told: ((result: never) => void) | undefined
  done: (result: never) => void
  failed: (error: unknown) => void
}

export type Turns = {
  /**
   * Runs `work` in this turn's transaction; rejects with what it threw, and then nothing of it was written.
   * @param told called when that is on the disk, before anything of the turn is answered
   */
  ask<Result>(work: () => Result, told?: (result: Result) => void): Promise<Result>
  /** The same, but may wait for a transaction that somebody else needs, at most `LATER_MS`. */
  askLater<Result>(work: () => Result): Promise<Result>
  /** Does now what was asked so far. */
  finish(): void
}

/** Collected boxes ride along with the next put: half the syncs of a busy relay, and no answer waits for them. */
const LATER_MS = 50

/** `begins`: inside a transaction, before its first work. `takenBack`: it was rolled back. */
export function inTurns(db: Database, { begins, takenBack }: { begins: () => void; takenBack: () => void }): Turns {
  const begin = db.prepare("begin")
  const commit = db.prepare("commit")
  const rollback = db.prepare("rollback")
  let asked: Asked[] = []
  let soon: NodeJS.Immediate | undefined
  let later: NodeJS.Timeout | undefined

  function finish(): void {
    clearImmediate(soon)
    clearTimeout(later)
    soon = later = undefined
    const batch = asked
    asked = []
    try {
      settle(batch)
    } catch {
      // One by one, so that only who cannot be served hears of it.
      for (const one of batch) {
        try {
          settle([one])
        } catch (error) {
          one.failed(error)
        }
      }
    }
  }

  function settle(batch: Asked[]): void {
    begin.run()
    let results: unknown[]
    try {
      begins()
      results = batch.map((one) => one.work())
      commit.run()
    } catch (error) {
      if (db.inTransaction) rollback.run()
      takenBack()
      throw error
    }
    for (const [place, one] of batch.entries()) one.told?.(results[place] as never)
    for (const [place, one] of batch.entries()) one.done(results[place] as never)
  }

  const queue = <Result>(work: () => Result, told?: (result: Result) => void): Promise<Result> =>
    new Promise((done, failed) => {
      asked.push({ work, told, done, failed })
    })

  return {
    ask(work, told) {
      soon ??= setImmediate(finish)
      return queue(work, told)
    },
    askLater(work) {
      later ??= setTimeout(finish, LATER_MS)
      return queue(work)
    },
    finish,
  }
}
