// Each fault at each step of sending: numbered messages, counted at both ends. The list of steps and faults is printed.
import { afterAll, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { openRoom, sendConcern, type Facilitator, type Participant } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until, type Clock, type TestWorld, type Trap } from "../support/session-world.ts"

/** 50 messages at each of 4 steps: 200 for each fault. Each tenth meets it. */
const count = 50
const every = 10

type Ends = {
  invite: string
  relay: RelayProcess
  clock: Clock
  maria: Participant
  ana: Facilitator
  at: TestWorld
  desk: TestWorld
}

const steps: Record<string, Omit<Trap, "spring">> = {
  "before put": { way: "sent", t: "put", instead: true },
  "after put": { way: "sent", t: "put", instead: false },
  "after kept": { way: "came", t: "kept", instead: false },
  "after delivered": { way: "came", t: "box", instead: false },
}

const faults: Record<string, (ends: Ends) => Promise<void>> = {
  "the facilitator's page closes and opens": async (ends) => {
    ends.desk.die()
    ends.ana.stop()
    ends.desk = testWorld(ends.relay.host, ends.clock, ends.desk.kept)
    ends.ana = await createFacilitator(ends.desk)
  },
  "the relay is killed": async ({ relay }) => {
    await relay.kill()
    await relay.restart()
  },
  "the participant's page or background stops": async (ends) => {
    ends.at.die()
    ends.maria.stop()
    ends.at = testWorld(ends.relay.host, ends.clock, ends.at.kept)
    ends.maria = await createParticipant(ends.at)
  },
  "another tab takes over": async (ends) => {
    ends.maria.stop()
    ends.at = testWorld(ends.relay.host, ends.clock, ends.at.kept)
    ends.maria = await createParticipant(ends.at)
  },
  "the invite is opened once more": async ({ maria, invite }) => {
    maria.act({ type: "openInvite", link: invite })
    maria.act({ type: "join" })
    await until(maria, ({ invitation, room }) => invitation === undefined && room !== undefined)
  },
}

const told: string[] = []
afterAll(() => console.log(["step x fault: written, arrived, lost, twice", ...told].join("\n")))

for (const [step, trap] of Object.entries(steps))
  for (const [fault, strike] of Object.entries(faults))
    test(`${count} messages arrive once when ${fault} ${step}`, { timeout: 120_000 }, async () => {
      await using relay = await startRelayProcess()
      const clock = fastClock(10)
      const room = await openRoom(relay.host, clock)
      const ends: Ends = {
        invite: room.invite,
        relay,
        clock,
        maria: room.maria,
        ana: room.ana,
        at: room.worlds.maria,
        desk: room.worlds.ana,
      }
      try {
        const thread = await sendConcern(ends.maria, room.anaId, ends.ana, "0")
        ends.ana.act({ type: "open", item: thread })
        await until(ends.maria, ({ threads }) => threads.some((one) => one.id === thread && one.step === "seen"))
        const mine = () => ends.maria.get().threads.find(({ id }) => id === thread)?.messages ?? []
        for (let n = 1; n <= count; n++) {
          const sprung = new Promise<void>((spring) => {
            if (n % every === 0) ends.at.trap = { ...trap, spring }
            else spring()
          })
          ends.maria.act({ type: "write", thread, words: String(n) })
          await until(ends.maria, () => mine().some(({ words }) => words === String(n)))
          await sprung
          if (n % every === 0) await strike(ends)
        }
        const numbers = Array.from({ length: count + 1 }, (_, n) => String(n))
        const desk = await until(
          ends.ana,
          ({ items }) => (items.find(({ id }) => id === thread)?.messages.length ?? 0) >= numbers.length,
          60_000,
        )
        await until(ends.maria, () => mine().every(({ step: now }) => now === "delivered" || now === "seen"), 60_000)
        const arrived = desk.items.find(({ id }) => id === thread)?.messages.map(({ words }) => words) ?? []
        const lost = numbers.filter((n) => !arrived.includes(n)).length
        const twice = arrived.length - new Set(arrived).size
        told.push(`${step} x ${fault}: ${count + 1}, ${arrived.length}, ${lost}, ${twice}`)
        expect(arrived).toEqual(numbers)
        expect(mine().map(({ words }) => words)).toEqual(numbers)
      } finally {
        room.stop()
        ends.maria.stop()
        ends.ana.stop()
      }
    })
