// A message that comes after later ones: nobody is told that it was seen before it was, and it asks to be read like any other.
import fc from "fast-check"
import { afterEach, expect, test } from "vitest"
import { missingTo, nothingReceived, receive } from "../../src/session/received.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { through, type Frame, type Lie } from "../support/lie.ts"
import { startRelayProcess } from "../support/relay.ts"
import { join, openRoom, sendConcern } from "../support/rooms.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

const ends: { stop(): void }[] = []
afterEach(() => ends.splice(0).forEach((end) => end.stop()))

test("a message that is still on its way is not told as seen with the later one, and is new at the desk when it comes", async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(10)
  const room = await openRoom(relay.host, clock)
  let lie: Lie = {}
  const maria = await createParticipant(through(() => lie, testWorld(relay.host, clock)))
  ends.push(room, maria)
  await join(maria, room.invite)
  const { ana } = room
  const thread = await sendConcern(maria, room.anaId, ana, "first")
  ana.act({ type: "open", item: thread })
  const steps = () => maria.get().threads[0]?.messages.map(({ step }) => step) ?? []
  await until(maria, () => steps()[0] === "seen")

  // The next box, under whatever id, goes nowhere.
  let withheld: unknown
  lie = {
    up: (frame: Frame) => {
      if (frame.t === "put") withheld ??= frame["id"]
      return { pass: frame.t !== "put" || frame["id"] !== withheld }
    },
  }
  maria.act({ type: "write", thread, words: "second" })
  await until(maria, () => withheld !== undefined)
  maria.act({ type: "write", thread, words: "third" })
  const itemOf = () => ana.get().items.find(({ id }) => id === thread)
  await until(ana, () => itemOf()?.messages.length === 2)
  ana.act({ type: "open", item: thread })
  await until(maria, () => steps()[2] === "seen")
  expect(["sending", "kept"]).toContain(steps()[1])
  expect(itemOf()?.step).toBe("seen")

  lie = {}
  await until(ana, () => itemOf()?.messages.length === 3, 90_000)
  expect(itemOf()?.messages.map(({ words }) => words)).toEqual(["first", "second", "third"])
  expect(itemOf()?.step).toBe("delivered")
  await until(maria, () => steps()[1] === "delivered")
  ana.act({ type: "open", item: thread })
  await until(maria, () => steps().every((step) => step === "seen"))
  expect(itemOf()?.step).toBe("seen")
}, 120_000)

test("what is missing is told in whatever order the rest came, and never more than is asked for", () => {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 60 }))
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 70 }), (came, to, most) => {
      const received = came.reduce(receive, nothingReceived)
      const wanted = Array.from({ length: to }, (_, at) => at + 1).filter((n) => !came.includes(n))
      expect(missingTo(received, to, most)).toEqual(wanted.slice(0, most))
    }),
  )
  expect(missingTo(nothingReceived, Number.MAX_SAFE_INTEGER, 500)).toHaveLength(500)
})
