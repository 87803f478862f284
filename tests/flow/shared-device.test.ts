// Other people use this device: all goes on, nothing is kept on it, and nothing is there for the next person.
import { expect, test } from "vitest"
import { memoryKeeper } from "../../src/kept/memory-keeper.ts"
import { eitherKeeper } from "../../src/kept/shared-device.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { join, openRoom, sendConcern } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

test("an open thread and a draft go on from memory, and a device that is opened again knows nothing", async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(1)
  const room = await openRoom(relay.host, clock)
  const device = memoryKeeper()
  let flag = false
  const open = async () => {
    const keeper = eitherKeeper(device, memoryKeeper(), flag, (on) => Promise.resolve(void (flag = on)))
    return createParticipant({ ...testWorld(relay.host, clock), keeper })
  }
  const kim = await open()
  expect(kim.get().device).toBe("kept")
  await join(kim, room.invite)
  const item = await sendConcern(kim, room.samId, room.sam, "They laughed.")
  await kim.keep({
    type: "editDraft",
    draft: { step: 2, to: room.samId, card: undefined, words: "And then", withName: undefined },
  })
  expect(await device.rooms()).toHaveLength(1)

  expect(await kim.keep({ type: "shareDevice", on: true })).toBe(true)
  expect(await device.rooms()).toEqual([])
  await until(kim, ({ link, device }) => link === "open" && device === "shared")
  expect(kim.get()).toMatchObject({ draft: { words: "And then" }, threads: [{ card: "concern.hurt" }] })
  room.sam.act({ type: "open", item })
  room.sam.act({ type: "reply", item, words: "I hear you.", line: undefined, places: {}, choices: [] })
  await until(kim, ({ threads }) => threads[0]?.messages.length === 2)
  expect(await device.rooms()).toEqual([])
  kim.stop()

  const next = await open()
  expect(next.get()).toMatchObject({ device: "shared", room: undefined, threads: [], rooms: [] })
  next.stop()
  room.stop()
})

test("forgetting a person takes every room, thread and name off the device", async () => {
  await using relay = await startRelayProcess()
  const room = await openRoom(relay.host, fastClock(1))
  const { maria, worlds } = room
  await sendConcern(maria, room.samId, room.sam, "They laughed.")
  await maria.keep({ type: "setName", name: "Maria" })
  expect(await maria.keep({ type: "forgetMe" })).toBe(true)
  expect(maria.get()).toMatchObject({ room: undefined, threads: [], myName: undefined })
  expect(await worlds.maria.kept.rooms()).toEqual([])
  room.stop()
})
