// Off the record: one press of any facilitator holds for everybody in the room, the last word counts, and it ends by itself.
import { afterAll, beforeAll, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import type { FacilitatorState } from "../../src/session/facilitator-state.ts"
import { createParticipant } from "../../src/session/participant.ts"
import type { ParticipantState } from "../../src/session/participant-state.ts"
import { openRoom, type Facilitator, type Participant, type Room } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, leaping, testWorld, until } from "../support/session-world.ts"

const clock = leaping(fastClock(1))
const hour = 3_600_000

let relay: RelayProcess
let room: Room
let sam: Facilitator
let ana: Facilitator
let maria: Participant
let lee: Participant
let worlds: Room["worlds"]

const reads = (ends: (Facilitator | Participant)[], is: "off" | "on" | undefined, by?: string) =>
  Promise.all(
    ends.map((end) =>
      until<ParticipantState | FacilitatorState>(
        end,
        ({ record }) => record?.is === is && (by === undefined || record?.by === by),
      ),
    ),
  )

beforeAll(async () => {
  relay = await startRelayProcess()
  room = await openRoom(relay.host, clock)
  ;({ sam, ana, maria, worlds } = room)
})
afterAll(async () => {
  for (const end of [sam, ana, maria, lee]) end.stop()
  await relay[Symbol.asyncDispose]()
})

test("before anybody said something of it, nothing is told", () => {
  for (const end of [sam, ana, maria]) expect(end.get().record).toBeUndefined()
})

test("one press is on all screens, with who said it and until when", async () => {
  ana.act({ type: "setRecord", is: "off" })
  const [state] = await reads([maria, sam, ana], "off", "Ana")
  const record = state?.record
  expect(record?.is === "off" && record.until > record.at + 4 * hour - 1).toBe(true)
})

test("who comes late knows it", async () => {
  lee = await createParticipant(testWorld(relay.host, clock))
  lee.act({ type: "openInvite", link: room.invite })
  await until(lee, ({ invitation }) => invitation?.is === "ready")
  lee.act({ type: "join" })
  await reads([lee], "off", "Ana")
})

test("the other facilitator puts it on again, and then off: the last word counts", async () => {
  sam.act({ type: "setRecord", is: "on" })
  await reads([maria, lee, ana, sam], "on", "Sam")
  sam.act({ type: "setRecord", is: "off" })
  await reads([maria, lee, ana, sam], "off", "Sam")
})

test("desks and screens that are opened again know it, also while the relay cannot be reached", async () => {
  for (const end of [sam, ana, maria]) end.stop()
  await relay.kill()
  sam = await createFacilitator(worlds.sam)
  ana = await createFacilitator(worlds.ana)
  maria = await createParticipant(worlds.maria)
  await reads([sam, ana, maria], "off", "Sam")
  expect(maria.get().link).not.toBe("open")
  await relay.restart()
  ana.act({ type: "setRecord", is: "on" })
  await reads([maria, lee, sam, ana], "on", "Ana")
})

test("in a meeting that may be in either of two rooms, what one of them has off the record is", async () => {
  const diabetes = await createFacilitator(testWorld(relay.host, clock))
  try {
    diabetes.act({ type: "createRoom", room: "Diabetes group", name: "Kim", role: "Host", words: "" })
    const { invite } = await until(diabetes, ({ is, link }) => is === "desk" && link === "open")
    const both = await createParticipant(testWorld(relay.host, clock))
    for (const link of [sam.get().invite, invite]) {
      both.act({ type: "openInvite", link: link ?? "" })
      await until(both, ({ invitation }) => invitation?.is === "ready")
      both.act({ type: "join" })
      await until(both, ({ invitation, link: line }) => invitation === undefined && line === "open")
    }
    diabetes.act({ type: "setRecord", is: "off" })
    const screen = both.at({ name: "zoom 1234567890", lasts: true })
    await until(screen, ({ asks, record }) => asks && record?.is === "off")
    screen.act({ type: "chooseRoom", room: sam.get().room?.id ?? "" })
    await until(screen, ({ asks, record }) => !asks && record?.is !== "off")
    both.stop()
  } finally {
    diabetes.stop()
  }
})

test("whoever forgets it is helped: after the day it is on again, and nobody is said to have done it", async () => {
  sam.act({ type: "setRecord", is: "off" })
  await reads([maria, lee, ana, sam], "off", "Sam")
  clock.leap(30 * hour)
  // Something happens, as it does each minute.
  ana.act({ type: "presence", visible: true, actedAt: clock.now() })
  await reads([ana], undefined)
})
