// Who was away for longer than a day key lasts gets nothing that is sealed for it: what was written waits, and comes once she says a new one.
import { afterEach, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { openRoom, sendConcern } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, keptOf, leaping, testWorld, until } from "../support/session-world.ts"

const ends: { stop(): void }[] = []
afterEach(() => ends.splice(0).forEach((end) => end.stop()))

const day = 24 * 3_600_000

test(
  "who was away for 8 days cannot be chosen, nothing is sealed for her, and what waited comes when she is back",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = leaping(fastClock(10))
    const room = await openRoom(relay.host, clock)
    ends.push(room)
    const { maria, ana, anaId, samId, worlds } = room
    const thread = await sendConcern(maria, anaId, ana, "He laughed.")
    await until(maria, ({ threads }) => threads[0]?.step === "delivered")
    const id = maria.get().room?.id ?? ""
    worlds.ana.die()
    ana.stop()
    await maria.keep({ type: "write", thread, words: "It was not the first time." })
    await until(maria, ({ threads }) => threads[0]?.messages.at(-1)?.step === "kept")
    worlds.maria.die()
    maria.stop()

    clock.leap(8 * day)
    const later = testWorld(relay.host, clock, worlds.maria.kept)
    const again = await createParticipant(later)
    ends.push(again)
    const isChoosable = (contact: string) => again.get().room?.contacts.find((one) => one.id === contact)?.choosable
    await again.keep({ type: "write", thread, words: "Nor the second." })
    // Sam's desk was open all the while, and said its new day.
    await until(again, ({ link }) => link === "open" && isChoosable(samId) === true)
    again.act({ type: "tellOther", thread, to: samId })
    await until(again, ({ threads }) => threads.some(({ contact, step }) => contact === samId && step === "delivered"))
    expect(isChoosable(anaId)).toBe(false)
    const putToAna = () => later.wire.sent.filter((text) => text.startsWith(`{"t":"put","at":"${anaId}"`)).length
    const waiting = async () =>
      (await keptOf<{ n: number; thread: string; x?: string }>(later, `seat-${id}`, "outbox")).filter(
        (entry) => entry.thread === thread,
      )
    expect(putToAna()).toBe(0)
    expect((await waiting()).map(({ n, x }) => [n, x !== undefined])).toEqual([
      [2, true],
      [3, false],
    ])

    const back = await createFacilitator(testWorld(relay.host, clock, worlds.ana.kept))
    ends.push(back)
    back.act({ type: "presence", visible: true, actedAt: clock.now() })
    await until(again, () => isChoosable(anaId) === true)
    back.act({ type: "open", item: thread })
    const { items } = await until(back, (state) => state.items[0]?.messages.length === 3)
    expect(items[0]?.messages.map(({ words }) => words)).toEqual([
      "He laughed.",
      "It was not the first time.",
      "Nor the second.",
    ])
    await until(again, ({ threads }) =>
      threads.some(
        (one) => one.id === thread && one.messages.every(({ step }) => step !== "sending" && step !== "kept"),
      ),
    )
    expect(await waiting()).toEqual([])
  },
)
