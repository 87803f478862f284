// Two rooms at once: each meeting shows its own, and nothing goes where the person did not mean it.
import { afterAll, beforeAll, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant, type Meeting } from "../../src/session/participant.ts"
import { openRoom, sendConcern, type Facilitator, type Participant, type Room } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

const clock = fastClock(1)
const first: Meeting = { name: "zoom 1234567890", lasts: true }
const second: Meeting = { name: "teams 123456", lasts: true }
const passing = (number: number): Meeting => ({ name: `passing ${number}`, lasts: false })

let relay: RelayProcess
let room: Room
let maria: Participant
let lee: Facilitator
let advisory: string
let diabetes: string

const cardsOf = (desk: Facilitator) => desk.get().items.map(({ card }) => card)
/** Asks once, as each card does, and sends. */
const sendCard = async (meeting: Meeting, card: "break.need" | "break.five") => {
  const screen = maria.at(meeting)
  screen.act({ type: "press", card })
  const { question } = await until(screen, (state) => state.question?.is === "first")
  if (question?.is === "first") screen.act({ ...question, type: "answerFirst", send: true })
  await until(screen, (state) => state.sent.some((sent) => sent.card === card))
}

beforeAll(async () => {
  relay = await startRelayProcess()
  room = await openRoom(relay.host, clock)
  maria = room.maria
  advisory = maria.get().room?.id ?? ""
  lee = await createFacilitator(testWorld(relay.host, clock))
  lee.act({ type: "createRoom", room: "Diabetes group", name: "Lee", role: "Host", words: "" })
  await until(lee, ({ is, link }) => is === "desk" && link === "open")
  lee.act({ type: "presence", visible: true, actedAt: clock.now() })
})
afterAll(async () => {
  lee.stop()
  maria.stop()
  room.stop()
  await relay[Symbol.asyncDispose]()
})

test("a second invite tells the room one is in already, and joining it leaves none", async () => {
  await maria.keep({
    type: "editDraft",
    draft: { step: 2, to: room.samId, card: undefined, words: "For Sam", withName: undefined },
  })
  maria.act({ type: "openInvite", link: lee.get().invite ?? "" })
  const { invitation } = await until(maria, (state) => state.invitation?.is === "ready")
  expect(invitation?.beside).toBe("Advisory meeting")
  maria.act({ type: "join" })
  const { rooms, draft } = await until(maria, (state) => state.room?.name === "Diabetes group" && state.link === "open")
  expect(rooms.map(({ name, people }) => [name, people])).toEqual([
    ["Diabetes group", ["Lee"]],
    ["Advisory meeting", ["Sam", "Ana"]],
  ])
  expect(draft).toBeUndefined()
  diabetes = maria.get().room?.id ?? ""
})

test("in a meeting that is bound to none it asks, and sends nothing before it is answered", async () => {
  const screen = maria.at(first)
  expect(screen.get()).toMatchObject({ asks: true, sent: [], threads: [] })
  expect(screen.get().room).toBeUndefined()
  expect(screen.get().draft).toBeUndefined()
  await screen.keep({ type: "press", card: "break.need" })
  expect(screen.get().question).toBeUndefined()
  for (const { sent, question } of maria.everyRoom()) expect([sent, question]).toEqual([[], undefined])
})

test("a card pressed with the answer goes to that room, and to no other", async () => {
  const screen = maria.at(first)
  screen.act({ type: "chooseRoom", room: advisory })
  await sendCard(first, "break.need")
  await until(room.sam, () => cardsOf(room.sam).includes("break.need"))
  expect(screen.get().room?.name).toBe("Advisory meeting")
  expect(screen.get().draft?.words).toBe("For Sam")
  maria.at(second).act({ type: "chooseRoom", room: diabetes })
  await sendCard(second, "break.five")
  await until(lee, () => cardsOf(lee).includes("break.five"))
  expect([cardsOf(room.sam), cardsOf(lee)]).toEqual([["break.need"], ["break.five"]])
})

test("what is written in one meeting shows on no screen of the other", async () => {
  await sendConcern(maria.at(first), room.samId, room.sam, "They laughed.")
  await until(maria.at(first), ({ threads }) => threads.length === 1)
  expect(maria.at(second).get().threads).toEqual([])
  expect(
    maria
      .at(second)
      .get()
      .sent.map(({ card }) => card),
  ).toEqual(["break.five"])
})

test("each meeting is in its room again after a restart; one without a name is asked again", async () => {
  maria.at(passing(1)).act({ type: "chooseRoom", room: diabetes })
  await until(maria.at(passing(1)), (state) => state.room?.id === diabetes)
  maria.stop()
  maria = await createParticipant(room.worlds.maria)
  for (const [meeting, id] of [
    [first, advisory],
    [second, diabetes],
  ] as const)
    await until(maria.at(meeting), (state) => state.room?.id === id && state.link === "open")
  expect(maria.at(first).get().threads).toHaveLength(1)
  expect(maria.at(passing(2)).get().asks).toBe(true)
  expect(maria.get().asks).toBe(true)
})

test("a meeting that is put into the other room stays there", async () => {
  maria.at(first).act({ type: "chooseRoom", room: diabetes })
  await until(maria.at(first), (state) => state.room?.id === diabetes)
  maria.stop()
  maria = await createParticipant(room.worlds.maria)
  await until(maria.at(first), (state) => state.room?.id === diabetes)
})

test("an invite of a room one is in leads into it", async () => {
  maria.at(passing(3)).act({ type: "openInvite", link: room.invite })
  await until(maria.at(passing(3)), (state) => state.room?.id === advisory && state.invitation === undefined)
})

test("forgetting one room leaves the other as it is", async () => {
  maria.at(first).act({ type: "chooseRoom", room: advisory })
  await until(maria.at(first), (state) => state.room?.id === advisory)
  await maria.at(second).keep({ type: "forgetRoom" })
  expect(maria.at(first).get().threads).toHaveLength(1)
  expect(maria.at(second).get().room?.id).toBe(advisory)
  expect((await room.worlds.maria.kept.rooms()).filter((id) => id.startsWith("seat-"))).toEqual([`seat-${advisory}`])
})
