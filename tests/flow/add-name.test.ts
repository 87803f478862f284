// A name that was not given is at no desk; one that is added later is at the desk it was given to, once the message is open there.
import { afterEach, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { openRoom, sendConcern, type Facilitator, type Room } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until, type TestWorld } from "../support/session-world.ts"

let room: Room | undefined
let again: Facilitator | undefined
afterEach(() => {
  room?.stop()
  again?.stop()
})

const slow = { timeout: 60_000 }
const name = "Maria Tembo"

const itemOf = (desk: Facilitator, thread: string) => desk.get().items.find(({ id }) => id === thread)
const shows = (desk: Facilitator) => JSON.stringify(desk.get()).includes(name)

/** All that is on the disk of a device, as records. */
const keptBy = async ({ kept }: TestWorld): Promise<string> => {
  const kinds = ["room", "thread", "board", "outbox", "link", "draft"] as const
  const rooms = await Promise.all((await kept.rooms()).map((one) => kept.open(one)))
  return JSON.stringify(await Promise.all(rooms.flatMap((opened) => kinds.map((kind) => opened.read(kind)))))
}

test("a name that was not given with a message is not at the desk that opened it", slow, async () => {
  await using relay = await startRelayProcess()
  room = await openRoom(relay.host, fastClock(10))
  const { maria, ana, anaId, worlds } = room
  await maria.keep({ type: "setName", name })
  const thread = await sendConcern(maria, anaId, ana, "Please read this.")
  ana.act({ type: "open", item: thread })
  await until(maria, ({ threads }) => threads[0]?.step === "seen")
  maria.act({ type: "write", thread, words: "And this." })
  await until(ana, () => itemOf(ana, thread)?.messages.length === 2)
  expect(itemOf(ana, thread)).toMatchObject({ opened: true, name: null, sameName: false })
  expect(shows(ana)).toBe(false)
  const kept = await keptBy(worlds.ana)
  expect(kept).toContain("Please read this.")
  expect(kept).not.toContain(name)
})

test("a name that is added shows at the desk it was told once the message is open, and at no other", slow, async () => {
  await using relay = await startRelayProcess()
  room = await openRoom(relay.host, fastClock(10))
  const { maria, ana, sam, anaId, samId, worlds } = room
  await maria.keep({ type: "setName", name })
  const thread = await sendConcern(maria, anaId, ana, "Please read this.")
  maria.act({ type: "tellOther", thread, to: samId })
  const told = await until(sam, ({ items }) => items.length === 1)
  const other = told.items[0]?.id ?? ""

  const before = (await keptBy(worlds.ana)).includes(name)
  await maria.keep({ type: "addName", thread })
  const isNamed = (id: string) => maria.get().threads.find((one) => one.id === id)?.named
  await until(maria, () => isNamed(thread) === true)
  expect(isNamed(other)).toBe(false)
  while (!(await keptBy(worlds.ana)).includes(name)) await new Promise((later) => setTimeout(later, 20))
  expect(before).toBe(false)
  expect(itemOf(ana, thread)).toMatchObject({ opened: false, name: undefined, messages: [] })
  expect(shows(ana)).toBe(false)

  ana.act({ type: "open", item: thread })
  await until(ana, () => itemOf(ana, thread)?.name === name)
  sam.act({ type: "open", item: other })
  await until(sam, () => itemOf(sam, other)?.opened === true)
  expect(itemOf(sam, other)?.name).toBe(null)
  expect(shows(sam)).toBe(false)
  expect(await keptBy(worlds.sam)).not.toContain(name)
})

test(
  "a name that is added while the desk's device is dead is there when it comes back, on an open message",
  slow,
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    room = await openRoom(relay.host, clock)
    const { maria, ana, anaId, worlds } = room
    await maria.keep({ type: "setName", name })
    const thread = await sendConcern(maria, anaId, ana, "Please read this.")
    ana.act({ type: "open", item: thread })
    await until(maria, ({ threads }) => threads[0]?.step === "seen")
    worlds.ana.die()
    ana.stop()
    await maria.keep({ type: "addName", thread })

    const back = testWorld(relay.host, clock, worlds.ana.kept)
    again = await createFacilitator(back)
    const desk = again
    await until(desk, () => itemOf(desk, thread)?.name === name)
    expect(itemOf(desk, thread)).toMatchObject({ card: "concern.hurt", step: "seen" })
    back.die()
    desk.stop()
    again = await createFacilitator(testWorld(relay.host, clock, worlds.ana.kept))
    const anew = again
    await until(anew, () => itemOf(anew, thread)?.name === name)
  },
)
