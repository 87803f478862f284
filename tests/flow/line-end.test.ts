// The host says when the meeting ends; everyone's line outlives it, and everyone is shown until when.
import { afterAll, beforeAll, expect, test } from "vitest"
import { openRoom, type Room } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, until } from "../support/session-world.ts"

const hour = 3_600_000
const clock = fastClock(1)

let relay: RelayProcess
let room: Room
beforeAll(async () => {
  relay = await startRelayProcess()
  room = await openRoom(relay.host, clock)
})
afterAll(async () => {
  room.stop()
  await relay[Symbol.asyncDispose]()
})

/** The next day at 17:00 here, from now. */
const latest = () => new Date(new Date(clock.now()).setDate(new Date(clock.now()).getDate() + 1)).setHours(17, 0, 0, 0)

test("from the start the line is open until the next day at 17:00", () => {
  for (const end of [room.sam, room.ana, room.maria]) expect(end.get().room?.until).toBe(latest())
})

test("it ends two hours after the meeting, on every screen, also for whoever comes back", async () => {
  const at = clock.now() + hour
  room.sam.act({ type: "setMeetingEnd", at })
  const ends = Math.min(at + 2 * hour, latest())
  await until(room.sam, (state) => state.room?.until === ends)
  await until(room.ana, (state) => state.room?.until === ends)
  await until(room.maria, (state) => state.room?.until === ends)
  // The people in it are still the same.
  expect(room.maria.get().room?.contacts.map(({ warning }) => warning)).toEqual([undefined, undefined])
})

test("a host cannot make it last longer than the next day at 17:00, nor end it before it could be used", async () => {
  room.sam.act({ type: "setMeetingEnd", at: clock.now() + 240 * hour })
  await until(room.maria, (state) => state.room?.until === latest())
  room.sam.act({ type: "setMeetingEnd", at: 0 })
  const { room: now } = await until(room.maria, (state) => state.room?.until !== latest())
  expect(now?.until).toBeGreaterThan(clock.now() + hour)
})

test("a facilitator who is no host cannot set it", async () => {
  const before = room.maria.get().room?.until
  await room.ana.keep({ type: "setMeetingEnd", at: clock.now() + 5 * hour })
  room.sam.act({ type: "setMeetingEnd", at: clock.now() + 3 * hour })
  const { room: now } = await until(room.maria, (state) => state.room?.until !== before)
  expect(Math.abs((now?.until ?? 0) - Math.min(clock.now() + 5 * hour, latest()))).toBeLessThan(60_000)
})
