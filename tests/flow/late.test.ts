// Silence is never left alone: what did not come, or was not opened, says so, and offers somebody who is there.
import { afterEach, expect, test } from "vitest"
import { openRoom, sendConcern, type Room } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, until } from "../support/session-world.ts"

let room: Room | undefined
afterEach(() => room?.stop())

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

test(
  "with nobody there a card says that it has not arrived, and arrives when they come back",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    room = await openRoom(relay.host, fastClock(10))
    const { maria, ana, sam } = room
    sam.stop()
    ana.stop()
    maria.act({ type: "press", card: "break.need" })
    await until(maria, ({ question }) => question?.is === "first")
    maria.act({ type: "answerFirst", card: "break.need", few: true, send: true })
    const late = await until(maria, ({ sent }) => sent[0]?.to.every(({ late }) => late === "not_delivered") === true)
    expect(late.sent[0]?.to.map(({ step }) => step)).toEqual(["kept", "kept"])
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
