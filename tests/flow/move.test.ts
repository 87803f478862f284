// A room moves to another device: whatever breaks off on the way, one device holds it, and no message is lost or comes twice.
import { afterAll, beforeAll, expect, test } from "vitest"
import { parseMoveLink, moveKeys } from "../../src/channel/move.ts"
import { createParticipant, type Participant } from "../../src/session/participant.ts"
import type { Move, ParticipantState } from "../../src/session/participant-state.ts"
import { openRoom, sendConcern, type Room } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, leaping, testWorld, until, type Trap } from "../support/session-world.ts"

let relay: RelayProcess
beforeAll(async () => {
  relay = await startRelayProcess()
})
afterAll(() => relay[Symbol.asyncDispose]())

const clock = () => leaping(fastClock(1))
const is = (what: Move["is"]) => (state: ParticipantState) => state.move?.is === what
/** The room is here and can be used. */
const goesOn = ({ link, room, move }: ParticipantState) =>
  link === "open" && room !== undefined && (move === undefined || move.is === "stayed" || move.is === "here")

/** Shows the code; returns its link. */
const show = async (from: Participant): Promise<string> => {
  from.act({ type: "askMove" })
  await until(from, is("asked"))
  from.act({ type: "moveOut" })
  const { move } = await until(from, is("showing"))
  return (move?.is === "showing" && move.link) || ""
}
const look = async (at: Participant, link: string) => {
  at.act({ type: "openInvite", link })
  return until(at, is("ready"))
}

const wordsOf = ({ sam }: Room, id: string) =>
  sam.get().items.find((item) => item.id === id)?.messages.map(({ words }) => words) ?? []

test("a thread, its draft, the name and what waits go on at the new device, and the old one forgets them", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { maria, sam, samId, worlds } = room
  const item = await sendConcern(maria, samId, sam, "They laughed.")
  const laptop = testWorld(relay.host, time)
  const other = await createParticipant(laptop)
  await maria.keep({ type: "setName", name: "Maria" })
  const draft = { step: 2, to: samId, card: undefined, words: "And then", withName: undefined } as const
  await maria.keep({ type: "editDraft", draft })

  const link = await show(maria)
  const ready = await look(other, link)
  expect(ready.move).toEqual({ is: "ready", room: "Advisory meeting", people: ["Sam", "Ana"] })
  expect(await laptop.kept.rooms()).toEqual([])
  other.act({ type: "takeMove" })
  await until(maria, is("gone"))
  await until(other, is("here"))
  expect(maria.get()).toMatchObject({ move: { room: "Advisory meeting" }, room: undefined, threads: [] })
  expect(await worlds.maria.kept.rooms()).toEqual([])
  other.act({ type: "endMove" })
  await until(other, (state) => goesOn(state) && state.move === undefined)
  expect(other.get()).toMatchObject({ myName: "Maria", draft: { words: "And then" }, threads: [{ card: "concern.hurt" }] })

  const thread = other.get().threads[0]?.id ?? ""
  await other.keep({ type: "write", thread, words: "It was today." })
  await until(other, ({ threads }) => threads[0]?.messages[1]?.step === "delivered")
  sam.act({ type: "reply", item, words: "I hear you.", line: undefined, places: {}, choices: [] })
  await until(other, ({ threads }) => threads[0]?.messages.length === 3)
  expect(wordsOf(room, item)).toEqual(["They laughed.", "It was today.", "I hear you."])

  const back = await show(other)
  await look(maria, back)
  maria.act({ type: "takeMove" })
  await until(maria, goesOn)
  await until(other, is("gone"))
  await maria.keep({ type: "write", thread, words: "I am home." })
  await until(maria, ({ threads }) => threads[0]?.messages[3]?.step === "delivered")
  other.stop()
  room.stop()
})

test("what is pressed while a room moves is not sent and not lost, and one press stops it", async () => {
  const room = await openRoom(relay.host, clock())
  const { maria, samId, sam } = room
  await sendConcern(maria, samId, sam, "They laughed.")
  const thread = maria.get().threads[0]?.id ?? ""
  await show(maria)
  expect(await maria.keep({ type: "write", thread, words: "And then" })).toBe(false)
  expect(maria.get().problem).toBe("room_moves")
  maria.act({ type: "endMove" })
  await until(maria, goesOn)
  expect(maria.get().move).toEqual({ is: "stayed", why: "stopped" })
  expect(await maria.keep({ type: "write", thread, words: "And then" })).toBe(true)
  await until(maria, ({ threads }) => threads[0]?.messages[1]?.step === "delivered")
  room.stop()
})

test("after two minutes the code ends, the old device goes on and says so, and who scans it then is told", async () => {
  const fast = fastClock(60)
  const room = await openRoom(relay.host, fast)
  const link = await show(room.maria)
  await until(room.maria, goesOn)
  expect(room.maria.get().move).toEqual({ is: "stayed", why: "expired" })
  const late = await createParticipant(testWorld(relay.host, fast))
  late.act({ type: "openInvite", link })
  await until(late, is("too_late"))
  late.stop()
  room.stop()
})

test("of two devices that scan one code one gets the room, and the other is told that it does not", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const link = await show(room.maria)
  const both = await Promise.all([1, 2].map(() => createParticipant(testWorld(relay.host, time))))
  await Promise.all(both.map((one) => look(one, link)))
  for (const one of both) one.act({ type: "takeMove" })
  await until(room.maria, is("gone"))
  const ends = await Promise.all(both.map((one) => until(one, (state) => is("here")(state) || is("too_late")(state))))
  expect(ends.map(({ move }) => move?.is).sort()).toEqual(["here", "too_late"])
  for (const one of both) one.stop()
  room.stop()
})

test("a device that has the room keeps its own", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const other = await createParticipant(testWorld(relay.host, time))
  other.act({ type: "openInvite", link: room.invite })
  await until(other, ({ invitation }) => invitation?.is === "ready")
  other.act({ type: "join" })
  await until(other, goesOn)
  other.act({ type: "openInvite", link: await show(room.maria) })
  await until(other, is("already"))
  other.act({ type: "takeMove" })
  other.act({ type: "endMove" })
  await until(other, goesOn)
  room.maria.act({ type: "endMove" })
  await until(room.maria, goesOn)
  other.stop()
  room.stop()
})

test("the relay holds no part of it once it is taken", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  await sendConcern(room.maria, room.samId, room.sam, "They laughed.")
  const world = testWorld(relay.host, time)
  const other = await createParticipant(world)
  const link = await show(room.maria)
  await look(other, link)
  other.act({ type: "takeMove" })
  await until(other, is("here"))
  const parsed = parseMoveLink(link)
  const { board } = await moveKeys(parsed.is === "link" ? parsed.secret : new Uint8Array(), room.maria.get().rooms[0]?.id ?? other.get().room?.id ?? "")
  const emptied = () =>
    [...world.wire.came, ...room.worlds.maria.wire.came].filter((text) => text.startsWith(`{"t":"posted","board":"${board}"`) && text.includes('"version":2'))
  await expect.poll(() => new Set(emptied().map((text) => (JSON.parse(text) as { slot: number }).slot)).size).toBe(7)
  other.stop()
  room.stop()
})
