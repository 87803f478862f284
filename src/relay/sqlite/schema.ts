// The shape of the embedded store's file, and the way up from each older shape.
import type { Database } from "better-sqlite3"

/**
 * `seq` is the relay's time in ms, times 1,000, plus a count: order and age in one number.
 * Of a box that is collected or has run out the id stays in `gone`, under the day it was put, so that a whole day goes at once.
 * The highest version of slot 7 keeps its row, without data, when its time is over: no older one may follow.
 */
const FIRST = `
  create table mailbox(at text primary key, touched integer not null) strict, without rowid;
  create index touched on mailbox(touched);

  create table permit(
    permit integer primary key autoincrement, at text not null, hash blob not null, open integer not null,
    unique(at, hash)
  ) strict;

  create table box(
    seq integer primary key, at text not null, id text not null, permit integer not null, data blob not null,
    unique(at, id)
  ) strict;
  create table gone(day integer not null, at text not null, id text not null, primary key(day, at, id))
    strict, without rowid;

  create table value(
    board text not null, slot integer not null, version integer not null, posted integer not null, data blob,
    primary key(board, slot, version)
  ) strict;
  create index history on value(posted) where slot = 7;
`

const STEPS: readonly string[] = [FIRST]

/** Brings the file to the newest shape. Throws where a newer relay has written it: nothing is touched then. */
export function migrate(db: Database): void {
  const version = Number(db.pragma("user_version", { simple: true }))
  if (version > STEPS.length) {
    throw new Error(`The data is of version ${version}, this relay knows ${STEPS.length}: start a newer relay.`)
  }
  db.transaction(() => {
    for (const step of STEPS.slice(version)) db.exec(step)
    db.pragma(`user_version = ${STEPS.length}`)
  })()
}
