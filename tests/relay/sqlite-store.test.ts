// The embedded store: the conformance suite, and what only a file can get wrong.
import { randomBytes } from "node:crypto"
import Sqlite from "better-sqlite3"
import { afterEach, describe, expect, test, vi } from "vitest"
import { openSqliteStore } from "../../src/relay/sqlite/store.ts"
import { BOX_MS } from "../../src/wire/limits.ts"
import { newId } from "../support/peer.ts"
import { openSqliteRig, type SqliteRig } from "../support/store-rig.ts"
import { LIMITS, storeConformance } from "./store-conformance.ts"

const rigs: SqliteRig[] = []
function newRig(maxBytes?: number): SqliteRig {
  const rig = openSqliteRig(LIMITS, maxBytes)
  rigs.push(rig)
  return rig
}

afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.end()
})

describe("the embedded store", () => storeConformance(() => newRig()))

const hash = randomBytes(32)
const yes = (): boolean => true

test("its file is written ahead, and each answer waits until the disk has it", async () => {
  const asked = vi.spyOn(Sqlite.prototype, "pragma")
  const rig = newRig()
  const [db] = asked.mock.contexts
  asked.mockRestore()
  if (!(db instanceof Sqlite)) throw new Error("nothing was opened")
  await rig.store.own(newId())
  expect(db.pragma("journal_mode", { simple: true })).toBe("wal")
  // FULL, as SQLite counts: with 1 (NORMAL) or 0 (OFF) what was called kept may be gone when the power fails.
  expect(db.pragma("synchronous", { simple: true })).toBe(2)
})

test("a box that is answered or told is in the file by then", async () => {
  const rig = newRig()
  const at = newId()
  await rig.store.allow(at, { open: hash, add: [], drop: [] })
  const reader = new Sqlite(rig.file, { readonly: true })
  const isThere = reader.prepare<[string], number>("select count(*) from box where id = ?").pluck()
  const seen: unknown[] = []
  const look = (id: string): void => void seen.push(isThere.get(id))
  const quiet = () => undefined
  rig.store.listen({
    box: (_at, { id }) => look(id),
    ...{ again: quiet, missed: quiet, lost: quiet, posted: quiet, missedPosts: quiet, moved: quiet, here: quiet },
  })
  const put = async (id: string): Promise<void> => {
    await rig.store.put({ at, id, hash, data: randomBytes(1_024) }, yes)
    look(id)
  }
  await Promise.all([put(newId()), put(newId()), put(newId())])
  reader.close()
  expect(seen).toEqual(Array(6).fill(1))
})

test("what was collected, replaced or has run out is nowhere in the files after a sweep", async () => {
  const rig = newRig()
  const at = newId()
  await rig.store.allow(at, { open: hash, add: [], drop: [] })
  const secret = (word: string): Buffer => Buffer.alloc(11_264, word)
  const collected = newId()
  await rig.store.put({ at, id: collected, hash, data: secret("collected") }, yes)
  await rig.store.put({ at, id: newId(), hash, data: secret("run out") }, yes)
  await rig.store.post({ board: at, slot: 0, version: 1, value: secret("replaced") })
  await rig.store.sweep()
  for (const word of ["collected", "run out", "replaced"]) expect(rig.stored().includes(word.repeat(20))).toBe(true)

  await rig.store.collect(at, [collected])
  await rig.store.post({ board: at, slot: 0, version: 2, value: randomBytes(1_024) })
  rig.clock.now += BOX_MS
  await rig.store.sweep()
  for (const word of ["collected", "run out", "replaced"]) expect(rig.stored().includes(word)).toBe(false)
})

test("a full store refuses puts and posts, lets owners come and collect, and then takes puts again", async () => {
  const rig = newRig(400_000)
  const owners = Array.from({ length: 20 }, newId)
  for (const at of owners) await rig.store.allow(at, { open: hash, add: [], drop: [] })
  const kept: { at: string; id: string }[] = []
  const fill = async (): Promise<void> => {
    for (const at of owners) {
      for (let count = 0; count < LIMITS.openWaiting; count++) {
        const id = newId()
        await rig.store.put({ at, id, hash, data: randomBytes(11_264) }, yes)
        kept.push({ at, id })
      }
    }
  }
  await expect(fill()).rejects.toThrow("RELAY_STORE_MB")
  await expect(rig.store.post({ board: newId(), slot: 0, version: 1, value: randomBytes(1_024) })).rejects.toThrow()
  const late = newId()
  await rig.store.own(late)
  expect(await rig.store.allow(late, { open: hash, add: [], drop: [] })).toBe("allowed")
  for (const { at, id } of kept) await rig.store.collect(at, [id])
  expect((await rig.store.put({ at: late, id: newId(), hash, data: randomBytes(1_024) }, yes)).is).toBe("kept")
})

test("who cannot be served does not take down who asked in the same turn", async () => {
  const rig = newRig()
  const at = newId()
  await rig.store.allow(at, { add: [hash], drop: [] })
  const [before, after] = [newId(), newId()]
  const broken = (): boolean => {
    throw new Error("broken")
  }
  const open = randomBytes(32)
  await rig.store.allow(at, { open, add: [], drop: [] })
  const answers = await Promise.allSettled([
    rig.store.put({ at, id: before, hash, data: randomBytes(1_024) }, yes),
    rig.store.put({ at, id: newId(), hash: open, data: randomBytes(1_024) }, broken),
    rig.store.put({ at, id: after, hash, data: randomBytes(1_024) }, yes),
  ])
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"])
  expect((await rig.store.waiting(at, 0, 10)).map(({ id }) => id)).toEqual([before, after])
  await rig.store.put({ at, id: newId(), hash, data: randomBytes(1_024) }, yes)
  expect(await rig.store.put({ at, id: newId(), hash, data: randomBytes(1_024) }, yes)).toEqual({ is: "full" })
})

test("data that a newer relay wrote are refused, and left as they are", async () => {
  const rig = newRig()
  await rig.store.close()
  const db = new Sqlite(rig.file)
  db.pragma("user_version = 99")
  db.close()
  const open = () => openSqliteStore(rig.file, { limits: LIMITS, maxBytes: 1e9, now: () => 0 })
  expect(open).toThrow("The data is of version 99, this relay knows 1")
  const again = new Sqlite(rig.file)
  expect(again.pragma("user_version", { simple: true })).toBe(99)
  again.pragma("user_version = 1")
  again.close()
  rig.store = open()
})
