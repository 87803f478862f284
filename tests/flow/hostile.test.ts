// A relay that lies, and people who were not there before: detected or harmless, and told in a state a screen can show.
import { afterEach, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { forgedRoster, through, type Frame, type Lie } from "../support/lie.ts"
import { join, openRoom, type Participant, type Room } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until, type Clock } from "../support/session-world.ts"

let lie: Lie = {}
const ends: { stop(): void }[] = []
afterEach(() => {
  lie = {}
  ends.splice(0).forEach((end) => end.stop())
})

/** Another participant in the room, at the end of a line that lies. */
const joinLied = async (room: Room, host: string, clock: Clock): Promise<Participant> => {
  const kim = await createParticipant(through(() => lie, testWorld(host, clock)))
  ends.push(room, kim)
  await join(kim, room.sam.get().invite ?? "")
  return kim
}

const askForBreak = async (kim: Participant) => {
  kim.act({ type: "press", card: "break.need" })
  await until(kim, ({ question }) => question?.is === "first")
  kim.act({ type: "answerFirst", card: "break.need", few: true, send: true })
}

test(
  "a relay that says kept and forgets is not believed: the sender is told, and it arrives in the end",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    const room = await openRoom(relay.host, clock)
    const kim = await joinLied(room, relay.host, clock)
    lie = {
      up: (frame) =>
        frame.t === "put"
          ? { pass: false, answer: { t: "kept", at: frame["at"], id: frame["id"], held: true } }
          : { pass: true },
    }
    await askForBreak(kim)
    const late = await until(kim, ({ sent }) => sent[0]?.to.every(({ late }) => late === "not_delivered") === true)
    expect(late.sent[0]?.to.every(({ step }) => step === "kept")).toBe(true)
    lie = {}
    await until(kim, ({ sent }) => sent[0]?.to.every(({ step }) => step === "delivered") === true)
    expect(room.sam.get().items.filter(({ card }) => card === "break.need")).toHaveLength(1)
  },
)

test(
  "a roster that the host did not sign is refused and told, and nobody is sent to because of it",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    const room = await openRoom(relay.host, clock)
    const kim = await joinLied(room, relay.host, clock)
    const invite = room.sam.get().invite ?? ""
    const forged = await forgedRoster(invite, clock.now())
    const at = forged["board"]
    const before = kim.get().room?.contacts
    lie = { down: (frame) => (frame.t === "value" && frame["board"] === at ? [forged] : [frame]) }
    room.sam.act({ type: "makeContactLink", name: "Rosa" })
    await until(kim, ({ problem }) => problem === "roster_forged")
    await askForBreak(kim)
    await until(kim, ({ sent }) => sent[0]?.to.every(({ step }) => step === "delivered") === true)
    expect(kim.get().room?.contacts.map(({ id }) => id)).toEqual(before?.map(({ id }) => id))
    expect(kim.get().room?.expected).toEqual([])
  },
)

test("frames that mean nothing are dropped, and the line goes on", { timeout: 60_000 }, async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(10)
  const room = await openRoom(relay.host, clock)
  const kim = await joinLied(room, relay.host, clock)
  const nonsense = [
    "",
    "{",
    "[]",
    '{"t":"box"}',
    '{"t":"value","board":7}',
    { t: "kept", id: 1 },
    { t: "unheard" },
    { t: "box", at: "x".repeat(22), id: "y".repeat(22), data: "!" },
  ]
  lie = { down: (frame) => [...nonsense.splice(0), frame] }
  await askForBreak(kim)
  await until(kim, ({ sent }) => sent[0]?.to.every(({ step }) => step === "delivered") === true)
})

test(
  "a relay that withholds the desks' news makes people not here, never here for ever",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(20)
    const room = await openRoom(relay.host, clock)
    const kim = await joinLied(room, relay.host, clock)
    lie = { down: (frame) => (frame.t === "value" ? [] : [frame]) }
    await until(kim, (state) => state.room?.contacts.every(({ presence }) => presence.is === "gone") === true)
  },
)

test("a relay of another version is said to be newer, and nothing is sent to it", { timeout: 60_000 }, async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(10)
  const room = await openRoom(relay.host, clock)
  ends.push(room)
  const told: Frame[] = []
  lie = {
    down: (frame) => [frame.t === "hello" ? { ...frame, v: 99 } : frame],
    up: (frame) => (told.push(frame), { pass: true }),
  }
  const kim = await createParticipant(through(() => lie, testWorld(relay.host, clock)))
  ends.push(kim)
  kim.act({ type: "openInvite", link: room.sam.get().invite ?? "" })
  await until(kim, ({ invitation }) => invitation?.problem === "relay_newer")
  expect(told).toEqual([])
})

test("somebody new on the list is told, and is sent to only after that", { timeout: 60_000 }, async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(10)
  const room = await openRoom(relay.host, clock)
  ends.push(room)
  const { sam, maria } = room
  sam.act({ type: "makeContactLink", name: "Rosa" })
  const link = (
    await until(sam, ({ contactLinks }) => contactLinks.some(({ name }) => name === "Rosa"))
  ).contactLinks.find(({ name }) => name === "Rosa")
  const rosa = await createFacilitator(testWorld(relay.host, clock))
  ends.push(rosa)
  rosa.act({ type: "openContactLink", link: link?.link ?? "" })
  rosa.act({ type: "claim", name: "Rosa", role: "Nurse", words: "" })
  await until(sam, ({ contactLinks }) => contactLinks.some(({ is }) => is === "claimed"))
  sam.act({ type: "acceptClaim", contactLink: link?.id ?? "" })
  await until(rosa, ({ is }) => is === "desk")
  rosa.act({ type: "presence", visible: true, actedAt: clock.now() })

  const told = await until(maria, (state) => state.room?.contacts.some(({ warning }) => warning === "new") === true)
  const rosaId = told.room?.contacts.find(({ name }) => name === "Rosa")?.id ?? ""
  await askForBreak(maria)
  const sent = await until(maria, (state) => state.sent[0]?.to.every(({ step }) => step === "delivered") === true)
  expect(sent.sent[0]?.to.map(({ contact }) => contact)).not.toContain(rosaId)
  expect(rosa.get().items).toEqual([])

  maria.act({ type: "acceptContact", contact: rosaId })
  await until(maria, (state) => state.room?.contacts.every(({ warning }) => warning === undefined) === true)
  maria.act({ type: "press", card: "pace.slower" })
  await until(maria, ({ question }) => question?.is === "first")
  maria.act({ type: "answerFirst", card: "pace.slower", few: true, send: true })
  await until(rosa, ({ items }) => items.some(({ card }) => card === "pace.slower"))
})
