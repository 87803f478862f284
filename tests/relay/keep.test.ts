// A copy of the mailboxes, made while a relay is busy writing them, and a relay that goes on from it.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Sqlite from "better-sqlite3"
import { afterAll, expect, test } from "vitest"
import { backUp, restore } from "../../src/relay/keep.ts"
import { until } from "../../src/tools/hands.ts"
import { LOAD, putOn } from "../support/load.ts"
import { openMailbox } from "../support/mailbox.ts"
import { newBox, newId, Peer } from "../support/peer.ts"
import { startRelayHere } from "../support/relay-here.ts"
import { startRelayProcess } from "../support/relay.ts"

const folder = mkdtempSync(join(tmpdir(), "quiet-hand-copy-"))
afterAll(() => rmSync(folder, { recursive: true }))

const idsIn = (file: string): string[] => {
  const db = new Sqlite(file, { readonly: true })
  try {
    return db.prepare<[], string>("select id from box order by seq").pluck().all()
  } finally {
    db.close()
  }
}

test("a copy made under load holds all that was kept before it, in order, and the relay keeps all that comes meanwhile", async () => {
  await using relay = await startRelayProcess(LOAD)
  const { owner, at, token } = await openMailbox(relay)
  const senders = Array.from({ length: 4 }, () => putOn(relay, at, token))
  const got = (): string[] => owner.all("box").map(({ id }) => id)
  await until("some load", () => got().length > 300 || undefined)
  const before = got()
  const copy = join(folder, "busy/copy.db")
  backUp(relay.data, copy)
  const copied = idsIn(copy)
  expect(copied.slice(0, before.length)).toEqual(before)
  await until("more load", () => got().length > copied.length + 300 || undefined)
  await relay.end()
  const done = await Promise.all(senders)
  expect(done.flatMap(({ refused }) => refused)).toEqual([])
  const stored = new Set(idsIn(join(relay.data, "mailboxes.db")))
  expect(done.flatMap(({ kept }) => kept).filter((id) => !stored.has(id))).toEqual([])
})

test("what was deleted is in no copy, and a relay goes on from one as from its own file", async () => {
  await using relay = await startRelayHere()
  const { owner, identity, at, token } = await openMailbox(relay)
  const sender = await Peer.at(relay)
  const [collected, waiting] = [newId(), newId()]
  const data = newBox(11_264)
  sender.send({ t: "put", at, id: collected, token, data })
  await owner.next("box")
  owner.send({ t: "collected", at, ids: [collected] })
  await owner.settled(at)
  sender.send({ t: "put", at, id: waiting, token, data: newBox() })
  await sender.next("kept", ({ id }) => id === waiting)
  const copy = join(folder, "copy.db")
  backUp(relay.data, copy)
  const other = join(folder, "restored")
  restore(other, copy)

  await using second = await startRelayHere({ RELAY_DATA: other })
  const back = await Peer.at(second)
  await back.own(identity)
  await back.settled(at)
  expect(back.all("box").map(({ id }) => id)).toEqual([waiting])
  const again = await Peer.at(second)
  again.send({ t: "put", at, id: collected, token, data })
  expect(await again.next("kept")).toMatchObject({ id: collected, held: false })
})
