// A device whose clock is set in mid-call, or that slept for an hour: breaks end in time, and nothing is lost, sent twice or told falsely.
import { afterEach, expect, test } from "vitest"
import { breakPhase, shownAfter } from "../../src/signals/break-phase.ts"
import { openRoom, sendConcern, type Facilitator, type Room } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, movedClock, until } from "../support/session-world.ts"

const hour = 3_600_000

let room: Room | undefined
afterEach(() => room?.stop())

const wordsAt = (desk: Facilitator, thread: string) =>
  desk
    .get()
    .items.find(({ id }) => id === thread)
    ?.messages.map(({ words }) => words) ?? []

for (const [way, by] of [
  ["forward", hour],
  ["back", -hour],
] as const) {
  test(
    `set ${way} by an hour, a break goes on and ends by the relay's clock, and each message comes once`,
    { timeout: 90_000 },
    async () => {
      await using relay = await startRelayProcess()
      const clock = fastClock(20)
      const hers = movedClock(clock)
      room = await openRoom(relay.host, clock, hers)
      const { maria, ana, sam, anaId } = room
      const thread = await sendConcern(maria, anaId, ana, "0")
      ana.act({ type: "open", item: thread })
      await until(maria, ({ threads }) => threads[0]?.step === "seen")
      sam.act({ type: "startBreak", startsAt: clock.now(), minutes: 2 })
      const { pause } = await until(maria, (state) => state.pause !== undefined)
      const endsAt = pause?.endsAt ?? 0
      for (const n of [1, 2]) maria.act({ type: "write", thread, words: String(n) })
      hers.set(by)
      for (const n of [3, 4]) maria.act({ type: "write", thread, words: String(n) })
      const right = await until(maria, ({ clock: offset }) => Math.abs(offset + by) < 5_000)
      expect(right.pause).toEqual(pause)
      const onScreen = breakPhase({ startsAt: pause?.startsAt ?? 0, endsAt }, hers.now() + right.clock)?.phase
      expect(["running", "ending_soon"]).toContain(onScreen)
      maria.act({ type: "write", thread, words: "5" })
      await until(ana, () => wordsAt(ana, thread).length >= 6)
      await until(
        maria,
        ({ threads }) => threads[0]?.messages.every(({ step }) => step !== "sending" && step !== "kept") === true,
      )
      await until(maria, (state) => state.pause === undefined, 60_000)
      expect(clock.now()).toBeGreaterThanOrEqual(endsAt + shownAfter)
      expect(wordsAt(ana, thread)).toEqual(["0", "1", "2", "3", "4", "5"])
      // Each bears the time at which it was written, by the relay's clock.
      const times = maria.get().threads[0]?.messages.map(({ at }) => at) ?? []
      expect(times).toEqual(times.toSorted((a, b) => a - b))
      expect(times[1]).toBeGreaterThan(endsAt - 3 * 60_000)
      expect(times.at(-1)).toBeLessThan(endsAt + shownAfter)
    },
  )

  test(
    `set ${way} by an hour, a card that waits so that nobody can guess goes, once`,
    { timeout: 60_000 },
    async () => {
      await using relay = await startRelayProcess()
      const clock = fastClock(20)
      const hers = movedClock(clock)
      room = await openRoom(relay.host, clock, hers)
      const { maria, sam } = room
      maria.act({ type: "press", card: "mean.lost" })
      await until(maria, ({ question }) => question?.is === "first")
      maria.act({ type: "answerFirst", card: "mean.lost", few: true, send: true })
      await until(maria, ({ sent }) => sent[0]?.card === "mean.lost")
      hers.set(by)
      await until(sam, ({ items }) => items.some(({ card }) => card === "mean.lost"))
      await until(maria, ({ sent }) => sent[0]?.to.every(({ step }) => step === "delivered") === true)
      expect(sam.get().items.filter(({ card }) => card === "mean.lost")).toMatchObject([{ count: "someone" }])
      expect(maria.get().sent).toHaveLength(1)
    },
  )
}

test("set back by an hour, a line that died without a word is noticed all the same", { timeout: 60_000 }, async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(20)
  const hers = movedClock(clock)
  room = await openRoom(relay.host, clock, hers)
  const { maria, ana, anaId, worlds } = room
  const thread = await sendConcern(maria, anaId, ana, "0")
  hers.set(-hour)
  worlds.maria.loseLines()
  maria.act({ type: "write", thread, words: "1" })
  ana.act({ type: "open", item: thread })
  await until(ana, () => wordsAt(ana, thread).length >= 2)
  await until(maria, ({ threads }) => threads[0]?.step === "seen")
  expect(wordsAt(ana, thread)).toEqual(["0", "1"])
})

test(
  "after an hour's sleep in which the line was cut, one press reaches the desk, once, and its answer comes back",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = movedClock(fastClock(10))
    room = await openRoom(relay.host, clock)
    const { maria, sam, worlds } = room
    clock.sleep(hour)
    worlds.maria.loseLines()
    await relay.restart()
    maria.act({ type: "press", card: "break.need" })
    await until(maria, ({ question }) => question?.is === "first")
    maria.act({ type: "answerFirst", card: "break.need", few: true, send: true })
    const { items } = await until(sam, (state) => state.items.some(({ card }) => card === "break.need"))
    await until(maria, ({ sent }) => sent[0]?.to.every(({ step }) => step === "delivered") === true)
    sam.act({ type: "seen", item: items[0]?.id ?? "" })
    await until(maria, ({ sent }) => sent[0]?.to.some(({ step }) => step === "seen") === true)
    expect(sam.get().items).toMatchObject([{ card: "break.need", count: "someone", step: "seen" }])
    expect(maria.get().sent).toHaveLength(1)
  },
)
