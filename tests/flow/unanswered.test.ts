// A frame that is lost on a line that stays open: what it asked for, or answered, comes all the same, and nobody waits for it for good.
import { afterAll, beforeAll, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { openRoughWay, type RoughWay } from "../support/rough-way.ts"
import { openRoom, sendConcern, type Room } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, movedClock, testWorld, until, type TestWorld, type Trap } from "../support/session-world.ts"

const clock = fastClock(20)
const hers = movedClock(clock)
const hour = 3_600_000
let way: RoughWay
let relay: RelayProcess
let room: Room
let thread: string
let written = 0

beforeAll(async () => {
  way = await openRoughWay(() => 0.5)
  relay = await startRelayProcess({ RELAY_NAME: way.host })
  way.urls.push(relay.url)
  room = await openRoom(way.host, clock, hers)
  thread = await sendConcern(room.maria, room.anaId, room.ana, "0")
})
afterAll(async () => {
  room.stop()
  await way.close()
  await relay[Symbol.asyncDispose]()
})

/** Lost where a line begins. The others are lost once all is quiet. */
const atTheBeginning = ["hello", "own", "owned", "allow", "allowed", "watch", "value", "post"]

/** Until nothing comes and goes for a while. */
async function stillness({ wire }: TestWorld): Promise<void> {
  for (let before = -1, now = 0; now !== before || now === 0; now = wire.came.length + wire.sent.length) {
    before = now
    await new Promise((later) => setTimeout(later, 200))
  }
}

/** A session on a device that loses this frame. */
async function beginLosing<Session>(
  world: TestWorld,
  create: (world: TestWorld) => Promise<Session>,
  trap: Trap,
): Promise<Session> {
  const isAtOnce = atTheBeginning.includes(trap.t)
  if (isAtOnce) world.trap = trap
  const session = await create(world)
  if (isAtOnce) return session
  await stillness(world)
  world.trap = trap
  return session
}

const losing = (way: Trap["way"], t: string): Trap => ({ way, t, instead: true, spring: () => undefined })

/** Maria writes, and Ana's answer comes back to her. */
async function talk(): Promise<void> {
  const words = String((written += 1))
  room.maria.act({ type: "write", thread, words })
  const has = ({ messages }: { messages: { words: string }[] }) => messages.some((message) => message.words === words)
  await until(room.ana, ({ items }) => items.some((item) => item.opened && has(item)), 30_000)
  const answer = { line: undefined, places: {}, choices: [] }
  room.ana.act({ type: "reply", item: thread, words: `re ${words}`, ...answer })
  const isRe = ({ messages }: { messages: { words: string; step: string }[] }) =>
    messages.some((message) => message.words === `re ${words}`) &&
    messages.every(({ step }) => step !== "sending" && step !== "kept")
  await until(room.maria, ({ threads }) => threads.some(isRe), 30_000)
}

/** One of each question and its answer at either end: each is waited for. */
const ofParticipant = [
  ["sent", "own"],
  ["came", "allowed"],
  ["sent", "watch"],
  ["sent", "put"],
  ["came", "kept"],
  ["came", "box"],
  ["came", "hello"],
] as const
const ofDesk = [
  ["came", "owned"],
  ["sent", "allow"],
  ["came", "value"],
  ["sent", "post"],
  ["came", "box"],
  ["sent", "collected"],
] as const

test.each(ofParticipant)("a participant's device loses one frame (%s %s) and the talk goes on", async (side, t) => {
  room.ana.act({ type: "open", item: thread })
  room.worlds.maria.die()
  room.maria.stop()
  const world = testWorld(way.host, hers, room.worlds.maria.kept)
  room.worlds.maria = world
  room.maria = await beginLosing(world, createParticipant, losing(side, t))
  await talk()
  expect(world.trap).toBeUndefined()
})

test.each(ofDesk)("a desk loses one frame (%s %s), and is seen and answers", async (side, t) => {
  room.worlds.ana.die()
  room.ana.stop()
  const world = testWorld(way.host, clock, room.worlds.ana.kept)
  room.worlds.ana = world
  room.ana = await beginLosing(world, createFacilitator, losing(side, t))
  room.ana.act({ type: "presence", visible: true, actedAt: clock.now() })
  await talk()
  const isAna = ({ id, presence }: { id: string; presence: { is: string } }) =>
    id === room.anaId && presence.is === "here"
  await until(room.maria, (state) => state.room?.contacts.some(isAna) === true, 30_000)
  expect(world.trap).toBeUndefined()
})

test("what was written while the clock stood an hour ahead and nobody told the time does not wait for that hour", async () => {
  way.closed = true
  hers.set(hour)
  // At first the time goes on as it was; then, as nobody answers, the device believes its own clock.
  await until(room.maria, ({ clock: offset }) => offset < -hour / 2, 30_000)
  await until(room.maria, ({ clock: offset }) => offset > -hour / 2, 30_000)
  const talking = talk()
  await until(room.maria, ({ threads }) => threads[0]?.messages.at(-1)?.words === String(written))
  way.closed = false
  await talking
  expect(room.maria.get().clock).toBeLessThan(-hour / 2)
})
