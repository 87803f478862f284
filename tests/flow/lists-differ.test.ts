// Lists of people that differ for good are told on every screen that can know it, and no longer once they agree.
import { expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { through, type Lie } from "../support/lie.ts"
import { join, openRoom } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

test(
  "a relay that keeps a list back from one device: it is told there, and is gone when the list comes",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(20)
    const room = await openRoom(relay.host, clock)
    let lie: Lie = {}
    const kim = await createParticipant(through(() => lie, testWorld(relay.host, clock)))
    await join(kim, room.invite)
    const held: object[] = []
    const id = kim.get().room?.id
    lie = {
      down: (frame) => {
        if (frame.t !== "value" || frame["board"] !== id) return [frame]
        held.push(frame)
        return []
      },
    }
    room.sam.act({ type: "makeContactLink", name: "Rosa" })
    await until(room.maria, (state) => state.room?.expected.includes("Rosa") === true)
    expect(kim.get().problem).toBeUndefined()
    await until(kim, ({ problem }) => problem === "lists_differ")
    expect(room.maria.get().problem).toBeUndefined()
    kim.act({ type: "dismissProblem" })
    lie = { down: (frame) => [...held.splice(0), frame] }
    await until(kim, ({ problem }) => problem === undefined)
    expect(kim.get().room?.expected).toEqual(["Rosa"])
    kim.stop()
    room.stop()
  },
)

test(
  "a desk that goes away just before the list changes does not say that lists differ",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(20)
    const room = await openRoom(relay.host, clock)
    room.worlds.ana.die()
    room.ana.stop()
    const problems = new Set<unknown>()
    for (const end of [room.sam, room.maria]) end.subscribe(() => problems.add(end.get().problem))
    room.sam.act({ type: "makeContactLink", name: "Rosa" })
    await until(room.maria, (state) => state.room?.expected.includes("Rosa") === true)
    const isGone = ({ id, presence }: { id: string; presence: { is: string } }) =>
      id === room.anaId && presence.is === "gone"
    await until(room.maria, (state) => state.room?.contacts.some(isGone) === true)
    expect([...problems].filter((problem) => problem !== undefined)).toEqual([])
    room.stop()
  },
)

test("a relay that keeps a list back from one desk: both desks are told", { timeout: 60_000 }, async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(20)
  const room = await openRoom(relay.host, clock)
  const id = room.sam.get().room?.id
  room.ana.stop()
  const keepsBack: Lie = { down: (frame) => (frame.t === "value" && frame["board"] === id ? [] : [frame]) }
  const ana = await createFacilitator(through(() => keepsBack, testWorld(relay.host, clock, room.worlds.ana.kept)))
  room.sam.act({ type: "makeContactLink", name: "Rosa" })
  await until(room.sam, ({ problem }) => problem === "lists_differ")
  await until(ana, ({ problem }) => problem === "lists_differ")
  expect(ana.get().room?.expected).toEqual([])
  ana.stop()
  room.stop()
})
