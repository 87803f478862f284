// Silence is never left alone: what did not come, or was not opened, says so, and offers somebody who is there.
import { afterEach, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { openRoom, sendConcern, type Room } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

let room: Room | undefined
const ends: { stop(): void }[] = []
afterEach(() => {
  room?.stop()
  ends.splice(0).forEach((end) => end.stop())
})

test(
  "a concern that is not opened in its time says so and offers the other facilitator",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    room = await openRoom(relay.host, clock)
    const { maria, ana, sam, samId, anaId } = room
    const thread = await sendConcern(maria, anaId, ana, "Please read this.")
    const keepLooking = setInterval(() => sam.act({ type: "presence", visible: true, actedAt: clock.now() }), 500)
    try {
      const late = await until(maria, ({ threads }) => threads.some(({ late }) => late === "not_opened"))
      expect(late.threads.find(({ id }) => id === thread)).toMatchObject({ step: "delivered", other: samId })
      ana.act({ type: "open", item: thread })
      const seen = await until(maria, ({ threads }) => threads.some(({ step }) => step === "seen"))
      expect(seen.threads.find(({ id }) => id === thread)?.late).toBe("no")
    } finally {
      clearInterval(keepLooking)
    }
  },
)

test.each([
  { card: "concern.unsafe", after: 30_000 },
  { card: "concern.ill", after: 30_000 },
  { card: "concern.hurt", after: 60_000 },
] as const)(
  "$card that is not opened says so after $after ms, not before",
  { timeout: 60_000 },
  async ({ card, after }) => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    room = await openRoom(relay.host, clock)
    const { maria, anaId } = room
    if (card === "concern.unsafe") maria.act({ type: "tellUnsafe", to: anaId })
    else maria.act({ type: "sendDraft", draft: { step: 3, to: anaId, card, words: "", withName: false } })
    const { sent } = await until(maria, (state) => state.sent.length === 1)
    // One that can be stopped is let go when the time for that is over.
    const letGo = sent[0]?.goesAt ?? sent[0]?.at ?? 0
    const here = await until(maria, (state) => state.threads[0]?.step === "delivered")
    expect(here.threads[0]?.late).toBe("no")
    await until(maria, (state) => state.threads[0]?.late === "not_opened")
    const took = clock.now() - letGo
    // On a busy machine a second of ours, which is ten of these.
    expect(took).toBeGreaterThan(after - 1_000)
    expect(took).toBeLessThan(after + 10_000)
  },
)

test(
  "with nobody there a card says that it has not arrived, and arrives when they come back",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    room = await openRoom(relay.host, clock)
    const { maria, ana, sam, worlds } = room
    sam.stop()
    ana.stop()
    maria.act({ type: "press", card: "break.need" })
    await until(maria, ({ question }) => question?.is === "first")
    maria.act({ type: "answerFirst", card: "break.need", few: true, send: true })
    const late = await until(maria, ({ sent }) => sent[0]?.to.every(({ late }) => late === "not_delivered") === true)
    expect(late.sent[0]?.to.map(({ step }) => step)).toEqual(["kept", "kept"])
    for (const { kept } of [worlds.sam, worlds.ana]) {
      const back = await createFacilitator(testWorld(relay.host, clock, kept))
      ends.push(back)
      const { items } = await until(back, (state) => state.items.length > 0)
      expect(items).toMatchObject([{ card: "break.need", kind: "signal", count: "someone", settled: false }])
    }
    const come = await until(maria, ({ sent }) => sent[0]?.to.every(({ step }) => step === "delivered") === true)
    expect(come.sent[0]?.to.every(({ late }) => late === "no")).toBe(true)
  },
)

test(
  "without a line the press is filed, says that we keep trying, and goes when the relay is back",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    room = await openRoom(relay.host, fastClock(10))
    const { maria, sam } = room
    await relay.kill()
    await until(maria, ({ link }) => link !== "open")
    maria.act({ type: "press", card: "break.need" })
    await until(maria, ({ question }) => question?.is === "first")
    maria.act({ type: "answerFirst", card: "break.need", few: true, send: true })
    const filed = await until(maria, ({ sent }) => sent[0]?.card === "break.need")
    expect(filed.sent[0]?.to[0]?.step).toBe("sending")
    await relay.restart()
    await until(sam, ({ items }) => items.some(({ card }) => card === "break.need"))
    await until(maria, ({ sent }) => sent[0]?.to.every(({ step }) => step === "delivered") === true)
  },
)
