// What every keeper must hold, in memory or on a device; plain functions, so that they also run inside a browser's page.
import type { Keeper } from "../../src/kept/keeper.ts"

const same = (found: unknown, wanted: unknown): void => {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (a !== b) throw new Error(`${a} is not ${b}`)
}

const reasonOf = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "none",
    (error: unknown) => (error as { reason?: unknown }).reason,
  )

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

export const keeperRules: Record<string, (keeper: Keeper) => Promise<void>> = {
  async "reads what was written, by kind, also when opened again"(keeper) {
    const room = await keeper.open("reads")
    const thread = { words: "I am lost", n: 1, deep: [{ a: null }] }
    await room.write([
      { kind: "thread", id: "a", value: thread },
      { kind: "thread", id: "b", value: "just a text" },
      { kind: "sent", id: "a", value: 5 },
    ])
    room.close()
    const again = await keeper.open("reads")
    same((await again.read("thread")).sort(byId), [
      { id: "a", value: thread },
      { id: "b", value: "just a text" },
    ])
    same(await again.read("sent"), [{ id: "a", value: 5 }])
    same(await again.read("draft"), [])
  },

  async "replaces and deletes in the order of the calls, awaited or not"(keeper) {
    const room = await keeper.open("order")
    const writes = [
      room.write([{ kind: "draft", id: "d", value: { words: "x".repeat(200_000) } }]),
      room.write([{ kind: "draft", id: "d", value: { words: "second" } }]),
      room.write([
        { kind: "sent", id: "s", value: 1 },
        { kind: "sent", id: "s", value: undefined },
        { kind: "link", id: "none", value: undefined },
      ]),
    ]
    same(await room.read("draft"), [{ id: "d", value: { words: "second" } }])
    await Promise.all(writes)
    same(await room.read("sent"), [])
  },

  async "takes a value as it was when it was given"(keeper) {
    const room = await keeper.open("taken")
    const value = { words: "before" }
    const write = room.write([{ kind: "draft", id: "d", value }])
    value.words = "after"
    await write
    const read = await room.read("draft")
    same(read, [{ id: "d", value: { words: "before" } }])
    ;(read[0]?.value as typeof value).words = "changed"
    same(await room.read("draft"), [{ id: "d", value: { words: "before" } }])
  },

  async "finishes what was asked before it closes, and nothing after"(keeper) {
    const room = await keeper.open("closing")
    const write = room.write([{ kind: "sent", id: "s", value: 1 }])
    room.close()
    await write
    same(await reasonOf(room.write([{ kind: "sent", id: "t", value: 2 }])), "lost_keys")
    same(await (await keeper.open("closing")).read("sent"), [{ id: "s", value: 1 }])
  },

  async "keeps rooms apart, and lists them newest first"(keeper) {
    for (const room of ["older", "newer"]) {
      await (await keeper.open(room)).write([{ kind: "room", id: "room", value: room }])
      // The device tells their age in milliseconds.
      const now = Date.now()
      while (Date.now() === now);
    }
    same(await (await keeper.open("older")).read("room"), [{ id: "room", value: "older" }])
    same((await keeper.rooms()).slice(0, 2), ["newer", "older"])
  },

  async "forgets a room, also where it is still open, and then makes it anew"(keeper) {
    const [here, there] = [await keeper.open("forgotten"), await keeper.open("forgotten")]
    await here.write([{ kind: "thread", id: "t", value: "words" }])
    await keeper.forget("forgotten")
    same((await keeper.rooms()).includes("forgotten"), false)
    for (const room of [here, there]) {
      same(await reasonOf(room.read("thread")), "lost_keys")
      same(await reasonOf(room.write([{ kind: "thread", id: "t", value: "back" }])), "lost_keys")
    }
    same(await (await keeper.open("forgotten")).read("thread"), [])
    await keeper.forget("never opened")
  },

  async "gives both of two who open a new room at once the same records"(keeper) {
    const [a, b] = await Promise.all([keeper.open("twice"), keeper.open("twice")])
    await Promise.all([a.write([{ kind: "sent", id: "a", value: 1 }]), b.write([{ kind: "sent", id: "b", value: 2 }])])
    for (const room of [a, b]) same((await room.read("sent")).length, 2)
  },
}
