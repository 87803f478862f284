// Nothing lost, nothing twice: numbered messages through faults, counted at both ends.
import { expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { openRoom, sendConcern, type Facilitator, type Participant, type Room } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until, type Clock } from "../support/session-world.ts"

const count = 200

type Stage = { relay: RelayProcess; clock: Clock; room: Room; maria: Participant; ana: Facilitator }

const faults: Record<string, (stage: Stage) => Promise<Partial<Pick<Stage, "maria" | "ana">>>> = {
  "the relay is killed and comes back": async ({ relay }) => {
    await relay.kill()
    await relay.restart()
    return {}
  },
  "the participant's device stops and starts again": async ({ maria, room, clock, relay }) => {
    room.worlds.maria.die()
    maria.stop()
    return { maria: await createParticipant(testWorld(relay.host, clock, room.worlds.maria.kept)) }
  },
  "the facilitator's page is closed and opened again": async ({ ana, room, clock, relay }) => {
    room.worlds.ana.die()
    ana.stop()
    return { ana: await createFacilitator(testWorld(relay.host, clock, room.worlds.ana.kept)) }
  },
  "all three at once": async (stage) => ({
    ...(await faults["the participant's device stops and starts again"]?.(stage)),
    ...(await faults["the facilitator's page is closed and opened again"]?.(stage)),
    ...(await faults["the relay is killed and comes back"]?.(stage)),
  }),
}

for (const [fault, strike] of Object.entries(faults))
  test(`${count} messages arrive once and in order when ${fault}`, { timeout: 120_000 }, async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    const room = await openRoom(relay.host, clock)
    let { maria, ana } = room
    try {
      const thread = await sendConcern(maria, room.anaId, ana, "0")
      ana.act({ type: "open", item: thread })
      const write = (from: number, to: number) => {
        for (let n = from; n <= to; n++) maria.act({ type: "write", thread, words: String(n) })
      }
      write(1, count / 2)
      // In the middle of it: some are on the way, some are kept, some have come.
      await until(ana, ({ items }) => (items.find(({ id }) => id === thread)?.messages.length ?? 0) > 10)
      const after = await strike({ relay, clock, room, maria, ana })
      maria = after.maria ?? maria
      ana = after.ana ?? ana
      const now = await until(maria, ({ threads }) => threads.some(({ id }) => id === thread))
      // What was pressed but not yet kept when a device lost its power was never on its screen either.
      const kept = now.threads.find(({ id }) => id === thread)?.messages.length ?? 0
      write(after.maria ? kept : count / 2 + 1, count)

      const wanted = Array.from({ length: count + 1 }, (_, n) => String(n))
      const wordsOf = (messages: { words: string }[] = []) => messages.map(({ words }) => words)
      const desk = await until(
        ana,
        ({ items }) => (items.find(({ id }) => id === thread)?.messages.length ?? 0) >= wanted.length,
        60_000,
      )
      expect(wordsOf(desk.items.find(({ id }) => id === thread)?.messages)).toEqual(wanted)
      const own = await until(
        maria,
        ({ threads }) =>
          threads
            .find(({ id }) => id === thread)
            ?.messages.every(({ step }) => step !== "sending" && step !== "kept") === true,
        60_000,
      )
      expect(wordsOf(own.threads.find(({ id }) => id === thread)?.messages)).toEqual(wanted)
      console.log(`${fault}: ${wanted.length} written, ${wanted.length} arrived, 0 lost, 0 twice`)
    } finally {
      room.stop()
      maria.stop()
      ana.stop()
    }
  })
