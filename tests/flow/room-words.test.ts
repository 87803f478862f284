// What a room explains: whoever runs it says words, everybody there reads the same ones, and the relay reads none.
import { afterAll, beforeAll, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import type { RoomWord } from "../../src/session/people.ts"
import { openRoom, type Facilitator, type Participant, type Room } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

const clock = fastClock(1)
const word = (names: string, means: string): RoomWord => ({ names: names.split(";"), meanings: [means] })

let relay: RelayProcess
let room: Room
let sam: Facilitator
let ana: Facilitator
const more: { stop(): void }[] = []

const termsOf = ({ roomWords }: { roomWords: RoomWord[] }) => roomWords.map(({ names }) => names[0])
const reads = (end: Facilitator | Participant, terms: string[]) =>
  until<{ roomWords: RoomWord[] }>(end, (state) => JSON.stringify(termsOf(state)) === JSON.stringify(terms))

beforeAll(async () => {
  relay = await startRelayProcess()
  room = await openRoom(relay.host, clock)
  sam = room.sam
  ana = room.ana
})
afterAll(async () => {
  for (const end of [...more, sam, ana]) end.stop()
  room.stop()
  await relay[Symbol.asyncDispose]()
})

test("words that one facilitator says are read by all who are there, at once", async () => {
  sam.act({ type: "changeWords", put: [word("RCT;trial", "Chance decides."), word("Acorn", "Our study.")], drop: [] })
  for (const end of [room.maria, ana, sam]) await reads(end, ["Acorn", "RCT"])
  expect(room.maria.get().roomWords[1]).toEqual({ names: ["RCT", "trial"], meanings: ["Chance decides."] })
})

test("who comes late reads them, and those that came meanwhile", async () => {
  const lee = await createParticipant(testWorld(relay.host, clock))
  more.push(lee)
  lee.act({ type: "openInvite", link: room.invite })
  await until(lee, ({ invitation }) => invitation?.is === "ready")
  lee.act({ type: "join" })
  await reads(lee, ["Acorn", "RCT"])
  ana.act({ type: "changeWords", put: [word("QoL", "How good life is.")], drop: [] })
  await reads(lee, ["Acorn", "QoL", "RCT"])
})

test("two who change different words at once lose none", async () => {
  sam.act({ type: "changeWords", put: [word("CI", "A range.")], drop: [] })
  ana.act({ type: "changeWords", put: [word("PPI", "Patients help.")], drop: [] })
  for (const end of [room.maria, ana, sam]) await reads(end, ["Acorn", "CI", "PPI", "QoL", "RCT"])
})

test("one changes and takes out what the other said, and it comes back as it is said last", async () => {
  ana.act({ type: "changeWords", put: [word("Oak", "Our study.")], drop: ["Acorn"] })
  for (const end of [room.maria, sam]) await reads(end, ["CI", "Oak", "PPI", "QoL", "RCT"])
  sam.act({ type: "changeWords", put: [word("Acorn", "The old name.")], drop: ["Oak"] })
  for (const end of [room.maria, ana]) await reads(end, ["Acorn", "CI", "PPI", "QoL", "RCT"])
  expect(room.maria.get().roomWords[0]?.meanings).toEqual(["The old name."])
})

test("both desks and the participant have them again after a restart, also without a line", async () => {
  const all = ["Acorn", "CI", "PPI", "QoL", "RCT"]
  for (const end of [sam, ana, room.maria]) end.stop()
  await relay.kill()
  const maria = await createParticipant(room.worlds.maria)
  sam = await createFacilitator(room.worlds.sam)
  more.push(maria)
  for (const end of [maria, sam]) await reads(end, all)
  sam.act({ type: "changeWords", put: [], drop: ["CI"] })
  await reads(sam, ["Acorn", "PPI", "QoL", "RCT"])
  // Said while nobody could hear it, and the desk closed: it goes when both are back.
  sam.stop()
  await relay.restart()
  sam = await createFacilitator(room.worlds.sam)
  ana = await createFacilitator(room.worlds.ana)
  for (const end of [maria, ana]) await reads(end, ["Acorn", "PPI", "QoL", "RCT"])
})

test("more words than there is room for are refused, and nothing is changed", async () => {
  const many = Array.from({ length: 400 }, (_, n) => word(`word ${n}`, "Many."))
  expect(await sam.keep({ type: "changeWords", put: many, drop: [] })).toBe(false)
  await until(sam, ({ problem }) => problem === "too_long")
  expect(await sam.keep({ type: "changeWords", put: [word("RCT", "x".repeat(301))], drop: [] })).toBe(false)
  await reads(sam, ["Acorn", "PPI", "QoL", "RCT"])
  expect(await sam.keep({ type: "changeWords", put: [word("Elm", "A tree.")], drop: [] })).toBe(true)
  await until(sam, ({ problem, roomWords }) => problem === undefined && roomWords.length === 5)
})

test("no meaning passes the relay unsealed, or lies there", () => {
  const wires = Object.values(room.worlds).flatMap(({ wire }) => [...wire.sent, ...wire.came])
  for (const text of [wires.join("\n"), relay.stored().toString("latin1"), relay.log()])
    expect(/Chance decides|Patients help|How good life is/.test(text)).toBe(false)
})
