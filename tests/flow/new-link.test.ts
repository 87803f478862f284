// The host makes a new link: who stays goes on by themselves, who does not is told so, and nothing is lost or doubled.
import { afterEach, expect, test } from "vitest"
import { parseInvite } from "../../src/channel/invite.ts"
import { derive } from "../../src/channel/names.ts"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { toBase64Url } from "../../src/wire/base64url.ts"
import { boardKey, openValue } from "../../src/channel/value.ts"
import { fromBase64Url } from "../../src/wire/base64url.ts"
import { join, openRoom, sendConcern, type Facilitator, type Participant, type Room } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { through, type Lie } from "../support/lie.ts"
import { newBox, newId, Peer } from "../support/peer.ts"
import { fastClock, leaping, testWorld, until, type Clock } from "../support/session-world.ts"

const ends: { stop(): void }[] = []
afterEach(() => ends.splice(0).forEach((end) => end.stop()))

const begin = async (host: string, clock: Clock): Promise<Room> => {
  const room = await openRoom(host, clock)
  ends.push(room)
  return room
}

const come = async (host: string, clock: Clock, link: string, world = testWorld(host, clock)): Promise<Participant> => {
  const somebody = await createParticipant(world)
  ends.push(somebody)
  somebody.act({ type: "openInvite", link })
  return somebody
}

const joined = async (
  host: string,
  clock: Clock,
  link: string,
  world = testWorld(host, clock),
): Promise<Participant> => {
  const somebody = await come(host, clock, link, world)
  await until(somebody, ({ invitation }) => invitation?.is === "ready")
  somebody.act({ type: "join" })
  await until(
    somebody,
    ({ link, room }) => link === "open" && room?.contacts.every(({ choosable }) => choosable) === true,
  )
  return somebody
}

const staysBut = (sam: Facilitator, out: string[] = []): string[] =>
  sam.get().stays.flatMap(({ id }) => (out.includes(id) ? [] : [id]))

/** Returns the new invite. */
const makeNewLink = async (sam: Facilitator, out: string[] = []): Promise<string> => {
  const before = sam.get().invite
  sam.act({ type: "newLink", stays: staysBut(sam, out), out })
  return (await until(sam, ({ invite }) => invite !== undefined && invite !== before)).invite ?? ""
}

const worksAtDesk = (desk: Facilitator, invite: string) =>
  until(desk, (state) => state.invite === invite && state.out === "no")

/** Asks for a break as each card does, and waits until all desks have it. */
const askForBreak = async (somebody: Participant) => {
  somebody.act({ type: "press", card: "break.need" })
  const { question } = await until(somebody, (state) => state.question?.is === "first")
  if (question?.is === "first") somebody.act({ ...question, type: "answerFirst", send: true })
  await until(somebody, ({ sent }) => sent[0]?.to.every(({ step }) => step === "delivered") === true)
}

const passed = ({ after }: Clock, ms: number) => new Promise<void>((done) => void after(ms, done))

const words = (desk: Facilitator) => desk.get().items.flatMap(({ messages }) => messages.map((one) => one.words))

test("who stays goes on by itself with the new link: facilitators by box, participants by their thread", async () => {
  await using relay = await startRelayProcess()
  const room = await begin(relay.host, fastClock(1))
  const { sam, ana, maria } = room
  await sendConcern(maria, room.anaId, ana, "They laughed.")
  await until(maria, ({ threads }) => threads[0]?.step === "delivered")
  const invite = await makeNewLink(sam)
  expect(invite).not.toBe(room.invite)
  await worksAtDesk(ana, invite)
  await until(sam, ({ newLink }) => newLink?.waits.length === 0)
  await until(maria, ({ room }) => room?.contacts.every(({ presence }) => presence.is === "here") === true)
  await askForBreak(maria)
  await until(sam, ({ items }) => items.some(({ card }) => card === "break.need"))
  await until(ana, ({ items }) => items.some(({ card }) => card === "break.need"))
  expect(maria.get()).toMatchObject({ retired: false, problem: undefined })
})

test("who comes with the old link is told that it is no longer in use, and with the new one gets in", async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(1)
  const room = await begin(relay.host, clock)
  const first = room.invite
  const second = await makeNewLink(room.sam)
  const third = await makeNewLink(room.sam)
  for (const old of [first, second]) {
    const kim = await come(relay.host, clock, old)
    const { invitation } = await until(kim, (state) => state.invitation?.is === "wrong")
    expect(invitation?.problem).toBe("link_retired")
    expect(invitation?.room).toBeUndefined()
    kim.act({ type: "join" })
    await until(kim, () => true)
    expect(kim.get().room).toBeUndefined()
  }
  await worksAtDesk(room.ana, third)
  const rosa = await joined(relay.host, clock, third)
  await askForBreak(rosa)
})

test("who was in the room without a thread is told, sends nothing, keeps the draft, and goes on with the new link", async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(1)
  const room = await begin(relay.host, clock)
  const kim = await joined(relay.host, clock, room.invite)
  const draft = { step: 3, to: room.samId, card: "concern.hurt", words: "It hurt.", withName: false } as const
  await kim.keep({ type: "editDraft", draft })
  const invite = await makeNewLink(room.sam)
  await until(kim, ({ retired }) => retired)
  expect(await kim.keep({ type: "press", card: "break.need" })).toBe(false)
  expect(await kim.keep({ type: "sendDraft", draft })).toBe(false)
  expect(await kim.keep({ type: "tellUnsafe", to: room.samId })).toBe(false)
  await until(kim, ({ problem }) => problem === "link_retired")
  expect(kim.get()).toMatchObject({ sent: [], threads: [], question: undefined, draft: { words: "It hurt." } })

  kim.act({ type: "openInvite", link: invite })
  await until(kim, ({ retired, problem, invitation }) => !retired && !problem && !invitation)
  expect(kim.get().draft?.words).toBe("It hurt.")
  kim.act({ type: "sendDraft", draft })
  await until(kim, ({ threads }) => threads[0]?.step === "delivered", 20_000)
  expect(room.sam.get().items).toHaveLength(1)
})

test("several threads of one person bring the new link several times, and nobody is told that lists differ", async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(20)
  const room = await begin(relay.host, clock)
  const { sam, maria } = room
  await askForBreak(maria)
  await worksAtDesk(room.ana, await makeNewLink(sam))
  await until(maria, ({ sent, retired }) => !retired && sent.length === 1)
  const problems = new Set<unknown>()
  maria.subscribe(() => problems.add(maria.get().problem))
  await passed(clock, 200_000)
  expect([...problems].filter((problem) => problem !== undefined)).toEqual([])
}, 60_000)

test("a new link of weeks later reaches a facilitator whose first keys are long erased", async () => {
  await using relay = await startRelayProcess()
  const clock = leaping(fastClock(10))
  const room = await begin(relay.host, clock)
  const day = 24 * 3_600_000
  for (let days = 0; days < 12; days++) {
    clock.leap(day)
    for (const desk of [room.sam, room.ana]) desk.act({ type: "presence", visible: true, actedAt: clock.now() })
    await passed(clock, 3_000)
  }
  await worksAtDesk(room.ana, await makeNewLink(room.sam))
}, 60_000)

test("who did not stay does not come back by the next new link, unless the host says so", async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(1)
  const room = await begin(relay.host, clock)
  const { sam, maria } = room
  await sendConcern(maria, room.samId, sam, "They laughed.")
  await until(maria, ({ threads }) => threads[0]?.step === "delivered")
  const row = sam.get().stays.find(({ is }) => is === "private")
  expect(row?.out).toBe(false)
  await makeNewLink(sam, [row?.id ?? ""])
  await until(maria, ({ retired }) => retired)
  const goes = await until(sam, ({ stays }) => stays.some(({ id, out }) => id === row?.id && out))
  await makeNewLink(
    sam,
    goes.stays.flatMap(({ id, out }) => (out ? [id] : [])),
  )
  expect(sam.get().stays.find(({ id }) => id === row?.id)?.out).toBe(true)
  expect(maria.get().retired).toBe(true)
  await makeNewLink(sam)
  await until(maria, ({ retired }) => !retired)
}, 60_000)

test("who writes while the host chooses, and was not in the list, does not stay", async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(1)
  const room = await begin(relay.host, clock)
  const { sam, maria } = room
  const stays = staysBut(sam)
  await sendConcern(maria, room.samId, sam, "Under a new name.")
  await until(maria, ({ threads }) => threads[0]?.step === "delivered")
  sam.act({ type: "newLink", stays, out: [] })
  await until(maria, ({ retired }) => retired)
})

test("whom the host does not let stay is out of the room, and keeps the line that is open", async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(1)
  const room = await begin(relay.host, clock)
  const { sam, maria } = room
  await sendConcern(maria, room.samId, sam, "They laughed.")
  await until(maria, ({ threads }) => threads[0]?.step === "delivered")
  const row = sam.get().stays.find(({ is }) => is === "private")
  await makeNewLink(sam, [row?.id ?? ""])
  await until(maria, ({ retired }) => retired)
  const [item] = sam.get().items
  sam.act({ type: "open", item: item?.id ?? "" })
  sam.act({ type: "reply", item: item?.id ?? "", words: "I hear you.", line: undefined, places: {}, choices: [] })
  const { threads } = await until(maria, (state) => state.threads[0]?.messages.length === 2)
  maria.act({ type: "write", thread: threads[0]?.id ?? "", words: "Thank you." })
  await until(sam, () => words(sam).includes("Thank you."))
  expect(maria.get().retired).toBe(true)
})

test("a facilitator who does not stay is told so plainly, and those who write to her get nothing new through her", async () => {
  await using relay = await startRelayProcess()
  const room = await begin(relay.host, fastClock(1))
  const { sam, ana, maria } = room
  await sendConcern(maria, room.anaId, ana, "They laughed.")
  await until(maria, ({ threads }) => threads[0]?.step === "delivered")
  await makeNewLink(sam, [room.anaId])
  await until(ana, ({ out }) => out === "removed")
  await until(maria, ({ retired }) => retired)
  expect(sam.get().room?.contacts.map(({ name }) => name)).toEqual(["Sam"])
  expect(ana.get().items).toHaveLength(1)
})

test("those who write to another facilitator do not stay where the host says so", async () => {
  await using relay = await startRelayProcess()
  const room = await begin(relay.host, fastClock(1))
  const { sam, ana, maria } = room
  await sendConcern(maria, room.anaId, ana, "They laughed.")
  await until(maria, ({ threads }) => threads[0]?.step === "delivered")
  const through = sam.get().stays.find(({ is }) => is === "through")
  const invite = await makeNewLink(sam, [through?.id ?? ""])
  await worksAtDesk(ana, invite)
  await until(maria, ({ retired }) => retired)
})

test("devices that were off during two new links in a row go on with the last one when they come back", async () => {
  await using relay = await startRelayProcess()
  const room = await begin(relay.host, fastClock(1))
  const { sam, worlds } = room
  await sendConcern(room.maria, room.samId, sam, "They laughed.")
  await until(room.maria, ({ threads }) => threads[0]?.step === "delivered")
  room.ana.stop()
  room.maria.stop()
  await makeNewLink(sam)
  const last = await makeNewLink(sam)
  const ana = await createFacilitator(worlds.ana)
  const maria = await createParticipant(worlds.maria)
  ends.push(ana, maria)
  await worksAtDesk(ana, last)
  ana.act({ type: "presence", visible: true, actedAt: worlds.ana.now() })
  await until(
    maria,
    ({ retired, room }) => !retired && room?.contacts.every(({ presence }) => presence.is === "here") === true,
  )
  await askForBreak(maria)
})

test("a first message that waits while the link changes arrives once, with the new link", async () => {
  await using relay = await startRelayProcess()
  const room = await begin(relay.host, fastClock(1))
  const { sam, ana, maria } = room
  await sendConcern(maria, room.samId, sam, "They laughed.")
  await until(maria, ({ threads }) => threads[0]?.step === "delivered")
  // Its 5 seconds to stop are not over when the link changes.
  maria.act({
    type: "sendDraft",
    draft: { step: 3, to: room.anaId, card: "concern.hurt", words: "Again.", withName: false },
  })
  await until(maria, ({ threads }) => threads.length === 2)
  const invite = await makeNewLink(sam)
  await worksAtDesk(ana, invite)
  await until(maria, ({ threads }) => threads.every(({ step }) => step === "delivered"), 20_000)
  expect(ana.get().items.filter(({ kind }) => kind === "private")).toHaveLength(1)
  expect(sam.get().items.filter(({ kind }) => kind === "private")).toHaveLength(1)
})

test("the host's device dies as it makes the link: it was not made, or it is told in full", async () => {
  await using relay = await startRelayProcess()
  for (const dies of ["before", "after"] as const) {
    const room = await begin(relay.host, fastClock(1))
    const { sam, worlds } = room
    if (dies === "before") worlds.sam.die()
    // What is kept is told by nobody: the line is dead already.
    worlds.sam.loseLines()
    sam.act({ type: "newLink", stays: staysBut(sam), out: [] })
    if (dies === "after") await until(sam, ({ invite }) => invite !== room.invite)
    worlds.sam.die()
    const again = await createFacilitator(testWorld(relay.host, fastClock(1), worlds.sam.kept))
    ends.push(again)
    const { invite } = await until(again, ({ link, invite }) => link === "open" && invite !== undefined)
    expect(invite === room.invite).toBe(dies === "before")
    await worksAtDesk(room.ana, invite ?? "")
  }
})

test("with the old link nobody writes to a facilitator who uses the new one, and reads neither list nor state of her", async () => {
  await using relay = await startRelayProcess()
  const room = await begin(relay.host, fastClock(1))
  const old = parseInvite(room.invite)
  if (old.is !== "link") throw new Error("the invite is none")
  const peer = await Peer.at(relay)
  const write = async () => {
    const id = newId()
    const token = toBase64Url(await derive(old.secret, "write", room.anaId))
    peer.send({ t: "put", at: room.anaId, id, token, data: newBox() })
    await peer.until(() => [...peer.all("kept"), ...peer.all("refused")].some((answer) => answer.id === id))
    return peer.all("refused").find((answer) => answer.id === id)?.reason ?? "kept"
  }
  const reads = async (board: string, version: number) => {
    const { value = "", ...at } = await peer.next("value", (frame) => frame.board === board && frame.version >= version)
    return openValue(await boardKey(old.secret, board), { ...at, slot: 0 }, fromBase64Url(value) ?? new Uint8Array())
  }
  expect(await write()).toBe("kept")
  for (const board of [old.room, room.anaId]) {
    peer.send({ t: "watch", board, slot: 0, after: 0 })
    expect(await reads(board, 1)).toBeDefined()
  }
  const before = peer.all("value").filter(({ board }) => board === room.anaId).length
  await worksAtDesk(room.ana, await makeNewLink(room.sam))
  await until(room.sam, ({ newLink }) => newLink?.waits.length === 0)
  await peer.until(() => peer.all("value").filter(({ board }) => board === room.anaId).length > before)
  expect(await write()).toBe("not_allowed")
  const newest = (board: string) =>
    Math.max(...peer.all("value").flatMap((one) => (one.board === board ? one.version : [])))
  for (const board of [old.room, room.anaId]) expect(await reads(board, newest(board))).toBeUndefined()
})

test(
  "a relay that goes on showing the old list is found out by the one who was told of the new link",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(20)
    const room = await begin(relay.host, clock)
    let lie: Lie = {}
    const kim = await createParticipant(through(() => lie, testWorld(relay.host, clock)))
    ends.push(kim)
    await join(kim, room.invite)
    await sendConcern(kim, room.samId, room.sam, "They laughed.")
    await until(kim, ({ threads }) => threads[0]?.step === "delivered")
    lie = { down: (frame) => (frame.t === "value" && frame["board"] === kim.get().room?.id ? [] : [frame]) }
    await makeNewLink(room.sam)
    await until(kim, ({ problem }) => problem === "lists_differ")
    expect(kim.get().retired).toBe(false)
  },
)

test(
  "what waits in the outbox of one who did not stay goes on once with the new link",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    const room = await begin(relay.host, clock)
    const world = testWorld(relay.host, clock)
    const before = await joined(relay.host, clock, room.invite, world)
    // Nothing goes out any more; then the device is off, and the link changes meanwhile.
    world.loseLines()
    before.act({ type: "press", card: "pace.slower" })
    const { question } = await until(before, (state) => state.question?.is === "first")
    if (question?.is === "first") before.act({ ...question, type: "answerFirst", send: true })
    await until(before, ({ sent }) => sent.length === 1)
    before.stop()
    const invite = await makeNewLink(room.sam)
    await worksAtDesk(room.ana, invite)
    const kim = await createParticipant(testWorld(relay.host, clock, world.kept))
    ends.push(kim)
    await until(kim, ({ retired }) => retired)
    await until(kim, ({ sent }) => sent[0]?.to.every(({ late }) => late === "not_delivered") === true)
    kim.act({ type: "openInvite", link: invite })
    await until(kim, ({ sent, retired }) => !retired && sent[0]?.to.every(({ step }) => step === "delivered") === true)
    for (const desk of [room.sam, room.ana])
      expect(desk.get().items.map(({ card, count }) => [card, count])).toEqual([["pace.slower", "someone"]])
  },
)
