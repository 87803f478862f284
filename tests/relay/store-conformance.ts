// What every mailbox store must do, whichever engine it is; each engine has a test file that calls this.
import { randomBytes } from "node:crypto"
import { beforeEach, expect, test } from "vitest"
import type { StoreLimits } from "../../src/relay/store.ts"
import { BOX_MS, HISTORY_MAX, HISTORY_MS, HISTORY_SLOT, ID_MS, OWNED_MS } from "../../src/wire/limits.ts"
import { newId } from "../support/peer.ts"
import type { StoreRig } from "../support/store-rig.ts"

export const LIMITS: StoreLimits = { tokens: 5, openWaiting: 6, tokenWaiting: 3 }

const yes = (): boolean => true
const bytes = (size = 1_024): Buffer => randomBytes(size)

export function storeConformance(openRig: () => StoreRig | Promise<StoreRig>): void {
  let rig: StoreRig
  let at: string
  const hash = bytes(32)
  const put = (id: string, by: Uint8Array = hash, data: Uint8Array = bytes()) =>
    rig.store.put({ at, id, hash: by, data }, yes)
  const idsWaiting = async (): Promise<string[]> => (await rig.store.waiting(at, 0, 100)).map(({ id }) => id)
  const post = (version: number, slot = 0, value: Uint8Array = bytes()) =>
    rig.store.post({ board: at, slot, version, value })
  const versions = async (slot: number, after = 0): Promise<number[]> =>
    (await rig.store.values(at, slot, after, 1_000)).values.map(({ version }) => version)

  const KEPT = { is: "kept", fresh: true, held: true }
  const AGAIN = { is: "kept", fresh: false, held: true }
  const WAS = { is: "kept", fresh: false, held: false }

  beforeEach(async () => {
    rig = await openRig()
    at = newId()
    await rig.store.own(at)
    await rig.store.allow(at, { add: [hash], drop: [] })
  })

  test("boxes wait in the order they came, byte for byte, also after the store was opened again", async () => {
    const boxes = Array.from({ length: 3 }, () => ({ id: newId(), data: bytes(11_264) }))
    for (const { id, data } of boxes) expect(await put(id, hash, data)).toEqual(KEPT)
    await rig.reopen()
    const held = await rig.store.waiting(at, 0, 100)
    expect(held.map(({ id, data }) => ({ id, data: Buffer.from(data) }))).toEqual(boxes)
  })

  test("a store that can be written says so, and nothing of that is left", async () => {
    await rig.store.check()
    expect(await idsWaiting()).toEqual([])
  })

  test("waiting boxes are read out in pages", async () => {
    const ids = [newId(), newId(), newId()]
    for (const id of ids) await put(id)
    const first = await rig.store.waiting(at, 0, 2)
    const second = await rig.store.waiting(at, first.at(-1)?.seq ?? 0, 2)
    expect([...first, ...second].map(({ id }) => id)).toEqual(ids)
    expect(second).toHaveLength(1)
  })

  test("the same id again is kept once, and told from one that was collected", async () => {
    const id = newId()
    await put(id)
    expect(await put(id)).toEqual(AGAIN)
    await rig.store.collect(at, [id])
    expect(await put(id)).toEqual(WAS)
    await rig.reopen()
    expect(await put(id)).toEqual(WAS)
    expect(await idsWaiting()).toEqual([])
  })

  test("an id is known for its own mailbox only", async () => {
    const id = newId()
    const other = newId()
    await put(id)
    await rig.store.allow(other, { add: [hash], drop: [] })
    expect(await rig.store.put({ at: other, id, hash, data: bytes() }, yes)).toEqual(KEPT)
    await rig.store.collect(other, [id])
    expect(await idsWaiting()).toEqual([id])
  })

  test("a token that is not allowed, or no longer, keeps nothing", async () => {
    expect(await put(newId(), bytes(32))).toEqual({ is: "not_allowed" })
    await rig.store.allow(at, { add: [], drop: [hash] })
    expect(await put(newId())).toEqual({ is: "not_allowed" })
    expect(await idsWaiting()).toEqual([])
  })

  test("a new room's token takes the place of the old one, and leaves the others alone", async () => {
    const [first, second] = [bytes(32), bytes(32)]
    await rig.store.allow(at, { open: first, add: [], drop: [] })
    await rig.store.allow(at, { open: second, add: [], drop: [] })
    expect(await put(newId(), first)).toEqual({ is: "not_allowed" })
    expect(await put(newId(), second)).toEqual(KEPT)
    expect(await put(newId())).toEqual(KEPT)
  })

  test("with too many tokens an allow changes nothing", async () => {
    const more = Array.from({ length: LIMITS.tokens - 1 }, () => bytes(32))
    expect(await rig.store.allow(at, { add: more, drop: [] })).toBe("allowed")
    const over = bytes(32)
    expect(await rig.store.allow(at, { open: over, add: [over], drop: [] })).toBe("full")
    expect(await put(newId(), over)).toEqual({ is: "not_allowed" })
    expect(await rig.store.allow(at, { add: [over], drop: [hash] })).toBe("allowed")
    expect(await put(newId(), over)).toEqual(KEPT)
  })

  test("one token's boxes fill its own share, and collecting makes room again", async () => {
    const open = bytes(32)
    await rig.store.allow(at, { open, add: [], drop: [] })
    const ids = Array.from({ length: LIMITS.tokenWaiting }, newId)
    for (const id of ids) expect(await put(id)).toEqual(KEPT)
    expect(await put(newId())).toEqual({ is: "full" })
    expect(await put(ids[0] ?? "")).toEqual(AGAIN)
    for (let count = 0; count < LIMITS.openWaiting; count++) expect(await put(newId(), open)).toEqual(KEPT)
    expect(await put(newId(), open)).toEqual({ is: "full" })
    await rig.reopen()
    expect(await put(newId())).toEqual({ is: "full" })
    await rig.store.collect(at, ids.slice(0, 1))
    expect(await put(newId())).toEqual(KEPT)
    expect(await put(newId())).toEqual({ is: "full" })
  })

  test("only the room's token asks whether it may, and not for a box that is known", async () => {
    const open = bytes(32)
    await rig.store.allow(at, { open, add: [], drop: [] })
    const id = newId()
    await put(id, open)
    const no = (): boolean => false
    expect(await rig.store.put({ at, id: newId(), hash: open, data: bytes() }, no)).toEqual({ is: "too_fast" })
    expect(await rig.store.put({ at, id, hash: open, data: bytes() }, no)).toEqual(AGAIN)
    expect(await rig.store.put({ at, id: newId(), hash, data: bytes() }, no)).toEqual(KEPT)
  })

  test("a box runs out after three days, its id a day later", async () => {
    const id = newId()
    await put(id)
    rig.clock.now += BOX_MS - 1
    await rig.store.sweep()
    expect(await idsWaiting()).toEqual([id])
    rig.clock.now += 1
    expect(await idsWaiting()).toEqual([])
    expect(await put(id)).toEqual(WAS)
    await rig.store.sweep()
    expect(await put(id)).toEqual(WAS)
    rig.clock.now += ID_MS - BOX_MS - 1
    await rig.store.sweep()
    expect(await put(id)).toEqual(WAS)
    rig.clock.now += 86_400_000
    await rig.store.sweep()
    expect(await put(id)).toEqual(KEPT)
  })

  test("rights and boards last 35 days from their owner's last visit", async () => {
    await post(1)
    rig.clock.now += OWNED_MS - 1
    await rig.store.sweep()
    await rig.store.own(at)
    rig.clock.now += OWNED_MS - 1
    await rig.store.sweep()
    expect(await put(newId())).toEqual(KEPT)
    expect(await versions(0)).toEqual([1])
    rig.clock.now += 1
    await rig.store.sweep()
    expect(await put(newId())).toEqual({ is: "not_allowed" })
    expect(await versions(0)).toEqual([])
  })

  test("a slot holds its last value, and refuses a version that is not newer", async () => {
    const value = bytes(65_536)
    expect(await post(4)).toBe("posted")
    expect(await post(5, 0, value)).toBe("posted")
    await rig.reopen()
    expect(await post(5, 0, value)).toBe("repeated")
    expect(await post(5)).toBe("old_version")
    expect(await post(4)).toBe("old_version")
    const { top, values } = await rig.store.values(at, 0, 0, 10)
    expect([top, values.map(({ version }) => version)]).toEqual([5, [5]])
    expect(values[0] && Buffer.from(values[0].value).equals(value)).toBe(true)
    expect(await versions(0, 5)).toEqual([])
    expect(await rig.store.values(at, 1, 0, 10)).toEqual({ top: 0, values: [] })
  })

  test("slot 7 holds the last 512 values, in pages", async () => {
    const small = bytes()
    const posts = Array.from({ length: HISTORY_MAX + 3 }, (_, place) => post(place + 1, HISTORY_SLOT, small))
    await Promise.all(posts)
    const all = await versions(HISTORY_SLOT)
    expect([all.length, all[0], all.at(-1)]).toEqual([HISTORY_MAX, 4, HISTORY_MAX + 3])
    const page = await rig.store.values(at, HISTORY_SLOT, 100, 2)
    expect(page.values.map(({ version }) => version)).toEqual([101, 102])
  })

  test("slot 7 holds a value for 15 minutes, and remembers its version for good", async () => {
    await post(1, HISTORY_SLOT)
    await post(2, HISTORY_SLOT)
    rig.clock.now += 60_000
    await post(3, HISTORY_SLOT)
    rig.clock.now += HISTORY_MS - 60_000
    expect(await versions(HISTORY_SLOT)).toEqual([3])
    rig.clock.now += 60_000
    expect(await versions(HISTORY_SLOT)).toEqual([])
    await rig.store.sweep()
    await rig.reopen()
    expect((await rig.store.values(at, HISTORY_SLOT, 0, 10)).top).toBe(3)
    expect(await post(3, HISTORY_SLOT)).toBe("old_version")
    expect(await post(4, HISTORY_SLOT)).toBe("posted")
  })

  test("a box that is put again while it waits is told again, as it was put first", async () => {
    const told: string[] = []
    const say = (what: string) => (_at: string, box: { id: string; data: Uint8Array }) =>
      void told.push(`${what} ${box.id} ${Buffer.from(box.data).toString("hex")}`)
    const quiet = () => undefined
    rig.store.listen({
      ...{ box: say("box"), again: say("again") },
      ...{ missed: quiet, lost: quiet, posted: quiet, missedPosts: quiet, moved: quiet, here: quiet },
    })
    const [id, first] = [newId(), bytes()]
    await put(id, hash, first)
    await put(id, hash, bytes())
    await rig.store.collect(at, [id])
    await put(id, hash, first)
    expect(told).toEqual([`box ${id} ${first.toString("hex")}`, `again ${id} ${first.toString("hex")}`])
  })

  test("answers come in the order of the questions", async () => {
    const order: number[] = []
    const asked = [put(newId()), rig.store.waiting(at, 0, 1), post(1), rig.store.collect(at, [newId()]), put(newId())]
    await Promise.all(asked.map((answer, place) => answer.then(() => order.push(place))))
    expect(order).toEqual([0, 1, 2, 3, 4])
  })

  test("what is read sees all that was asked before it, and nothing that was asked after", async () => {
    const [before, after] = [newId(), newId()]
    const first = put(before)
    const read = idsWaiting()
    const second = put(after)
    await Promise.all([first, second])
    expect(await read).toEqual([before])
  })
}
