// A desk to which hundreds of messages come at once: its own press stands on the screen at once, and what came is shown bit by bit.
import { afterAll, beforeAll, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import type { Keeper } from "../../src/session/keeper.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { openRoom, sendConcern, type Facilitator, type Room } from "../support/rooms.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

const clock = fastClock(1)
const many = 300
let relay: RelayProcess
let room: Room
let thread: string
const ends: { stop(): void }[] = []

/** A disk that takes its time for each thing it keeps; `opened`: how often a thread was kept. */
const slowly = (keeper: Keeper): { keeper: Keeper; opened: () => number } => {
  let opened = 0
  return {
    opened: () => opened,
    keeper: {
      ...keeper,
      open: async (id) => {
        const kept = await keeper.open(id)
        return {
          ...kept,
          write: async (changes) => {
            opened += changes.filter(({ kind }) => kind === "thread").length
            await new Promise((done) => setTimeout(done, 10))
            return kept.write(changes)
          },
        }
      },
    },
  }
}

beforeAll(async () => {
  relay = await startRelayProcess({ RELAY_FRAMES_PER_SECOND: "2000", RELAY_TOKEN_WAITING: "1000" })
  room = await openRoom(relay.host, clock)
  thread = await sendConcern(room.maria, room.anaId, room.ana, "0")
})
afterAll(async () => {
  for (const end of ends) end.stop()
  room.stop()
  await relay[Symbol.asyncDispose]()
})

const heard = (desk: Facilitator): string[] =>
  (desk.get().items.find(({ id }) => id === thread)?.messages ?? [])
    .filter(({ from }) => from === "them")
    .map(({ words }) => words)

test("what Ana writes stands on her screen while what came waits; all of it comes, once, also from a relay that dies in between", async () => {
  room.ana.act({ type: "open", item: thread })
  await until(room.ana, ({ items }) => items.some(({ id, opened }) => id === thread && opened))
  room.ana.stop()
  for (let n = 1; n < many; n++) room.maria.act({ type: "write", thread, words: String(n) })
  await until(
    room.maria,
    ({ threads }) => threads[0]?.messages.every(({ step }) => step !== "sending") === true,
    60_000,
  )
  const { keeper, opened } = slowly(room.worlds.ana.kept)
  const ana = await createFacilitator(testWorld(relay.host, clock, keeper))
  ends.push(ana)
  await until(ana, () => heard(ana).length > 1)

  const steps = [heard(ana).length]
  const stop = ana.subscribe(() => void steps.push(heard(ana).length))
  ana.act({ type: "reply", item: thread, words: "I read it all.", line: undefined, places: {}, choices: [] })
  await until(ana, ({ items }) =>
    items.some(({ messages }) => messages.some(({ words }) => words === "I read it all.")),
  )
  expect(heard(ana).length).toBeLessThan(100)
  // It is on its way to Maria as well, before all that came was looked at.
  await until(
    room.maria,
    ({ threads }) => threads[0]?.messages.some(({ words }) => words === "I read it all.") === true,
  )
  expect(heard(ana).length).toBeLessThan(many)

  // Its next line brings all that is not collected once more.
  await relay.kill()
  await relay.restart()
  await until(ana, () => heard(ana).length === many, 60_000)
  stop()
  const jumps = steps.slice(1).map((count, at) => count - (steps[at] ?? 0))
  expect(Math.max(...jumps)).toBeLessThan(40)
  expect(heard(ana)).toEqual(Array.from({ length: many }, (_, n) => String(n)))
  await until(room.maria, ({ threads }) => threads[0]?.messages.every(({ step }) => step !== "kept") === true, 60_000)
  // Each message is kept once; what is kept for answers and their steps comes on top.
  expect(opened()).toBeLessThan(many * 1.5)
}, 180_000)
