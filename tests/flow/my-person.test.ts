// A participant's own person: brought by a link of their own, unknown to the meeting's host, and with all of a private line.
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { memoryKeeper } from "../../src/kept/memory-keeper.ts"
import { eitherKeeper } from "../../src/kept/shared-device.ts"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { withoutPrivate, withoutPrivateItems } from "../../src/session/hide-private.ts"
import type { Draft, ParticipantState } from "../../src/session/participant-state.ts"
import { createParticipant, type Participant } from "../../src/session/participant.ts"
import { askPerson, bringPerson, eachLine } from "../support/own-person.ts"
import { join, openRoom, type Facilitator, type Room } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until, type TestWorld } from "../support/session-world.ts"

const clock = fastClock(10)
let relay: RelayProcess
const ends: { stop(): void }[] = []
beforeAll(async () => {
  relay = await startRelayProcess()
})
afterEach(() => ends.splice(0).forEach((end) => end.stop()))
afterAll(() => relay[Symbol.asyncDispose]())

const desk = async (): Promise<Facilitator> => {
  const made = await createFacilitator(testWorld(relay.host, clock))
  ends.push(made)
  return made
}
const participant = async (world: TestWorld = testWorld(relay.host, clock)): Promise<Participant> => {
  const made = await createParticipant(world)
  ends.push(made)
  return made
}
const meeting = async (): Promise<Room> => {
  const room = await openRoom(relay.host, clock)
  ends.push(room)
  return room
}
const looks = (one: Facilitator) => one.act({ type: "presence", visible: true, actedAt: clock.now() })

const draftTo = (to: string, about?: string[]): Draft => ({
  ...{ step: 3, to, card: "concern.hurt", words: "He laughed.", withName: false },
  ...(about && { about }),
})
const send = async (me: Participant, to: string, about?: string[]): Promise<string> => {
  const before = new Set(me.get().threads.map(({ id }) => id))
  await me.keep({ type: "sendDraft", draft: draftTo(to, about) })
  const { threads } = await until(me, (state) => state.threads.some(({ id }) => !before.has(id)))
  return threads.find(({ id }) => !before.has(id))?.id ?? ""
}
const stepOf = ({ threads }: ParticipantState, id: string) => threads.find((thread) => thread.id === id)?.step

test("without a room and a host, a participant brings a person and has all of a private line with them", async () => {
  const [me, rosa] = [await participant(), await desk()]
  const { own } = await askPerson(me, rosa)
  const { me: hers } = await until(rosa, ({ is }) => is === "waiting")
  expect(own?.link?.claim).toEqual({ name: "Rosa", role: "My sister", words: "", checkNumber: hers?.checkNumber })
  expect(me.get().own?.person).toBeUndefined()
  me.act({ type: "acceptPerson" })
  const { room } = await until(rosa, ({ is, room }) => is === "desk" && room?.contacts.length === 1)
  looks(rosa)
  expect(room).toMatchObject({ own: { by: undefined }, contacts: [{ name: "Rosa" }] })
  expect(rosa.get().invite).toBeUndefined()
  const { own: with_ } = await until(me, (state) => state.own?.person?.presence.is === "here")
  expect(with_).toMatchObject({ person: { name: "Rosa", yours: true, warning: undefined }, link: undefined })
  expect(me.get()).toMatchObject({ room: undefined, link: "open" })

  const id = await send(me, with_?.person?.id ?? "")
  const { items } = await until(rosa, (state) => state.items.length === 1)
  expect(items[0]).toMatchObject({ kind: "private", card: undefined, messages: [] })
  rosa.act({ type: "open", item: items[0]?.id ?? "" })
  await until(me, (state) => stepOf(state, id) === "seen")
  rosa.act({ type: "reply", item: id, words: "I am here.", line: undefined, places: {}, choices: [] })
  await until(me, ({ threads }) => threads[0]?.messages.at(-1)?.words === "I am here.")
  await me.keep({ type: "write", thread: id, words: "Thank you." })
  await until(rosa, (state) => state.items[0]?.messages.at(-1)?.words === "Thank you.")

  await me.keep({ type: "tellUnsafe", to: with_?.person?.id ?? "" })
  await until(rosa, (state) => state.items.some(({ urgency, settled }) => urgency === 1 && !settled))
  const { threads } = me.get()
  await me.keep({ type: "tellOkNow", thread: threads[0]?.id ?? "" })
  await until(rosa, (state) => state.items.some(({ okNow }) => okNow))

  const back = await send(me, with_?.person?.id ?? "")
  await me.keep({ type: "takeBack", thread: back })
  expect(me.get().threads.find((thread) => thread.id === back)?.takenBack).toBe("unsent")
  expect(me.get().draft).toMatchObject({ words: "He laughed." })

  await me.keep({ type: "setName", name: "Maria", to: with_?.person?.id ?? "" })
  await until(rosa, (state) => state.room?.own?.by === "Maria")
})

test("two people who use the link are told, and so is who asked; a no closes it, and the next link works", async () => {
  const [me, rosa, eve] = [await participant(), await desk(), await desk()]
  me.act({ type: "addPerson", name: "" })
  const { own } = await until(me, (state) => state.own?.link?.is === "waiting")
  for (const one of [rosa, eve]) {
    one.act({ type: "openContactLink", link: own?.link?.link ?? "" })
    one.act({ type: "claim", name: "Rosa", role: "My sister", words: "" })
    await until(me, (state) => state.own?.link?.claim !== undefined)
  }
  await until(me, (state) => state.own?.link?.twice === true)
  for (const one of [rosa, eve]) await until(one, ({ problem }) => problem === "contact_link_twice")
  await me.keep({ type: "refusePerson" })
  for (const one of [rosa, eve]) await until(one, ({ problem }) => problem === "contact_link_refused")
  await until(me, (state) => state.own?.link?.is === "refused")
  expect(me.get().own?.person).toBeUndefined()

  const next = await desk()
  await bringPerson(me, next, clock)
  expect(me.get().own?.person?.name).toBe("Rosa")
})

test("a link that nobody used yet works no more once there is another one", async () => {
  const [me, rosa] = [await participant(), await desk()]
  me.act({ type: "addPerson", name: "Rosa" })
  const { own } = await until(me, (state) => state.own?.link?.is === "waiting" && state.link === "open")
  await me.keep({ type: "addPerson", name: "Rosa" })
  await until(me, (state) => state.own?.link?.is === "waiting" && state.own.link.link !== own?.link?.link)
  rosa.act({ type: "openContactLink", link: own?.link?.link ?? "" })
  rosa.act({ type: "claim", name: "Rosa", role: "My sister", words: "" })
  await until(rosa, ({ problem }) => problem === "contact_link_used")
  expect(me.get().own?.link?.claim).toBeUndefined()
})

/** Every text in a frame that could tell one thing from another. */
const marksIn = (lines: readonly string[]): Set<string> => {
  const marks = new Set<string>()
  const look = (value: unknown) => {
    if (typeof value === "string") return value.length >= 16 ? marks.add(value) : undefined
    if (typeof value === "object" && value !== null) Object.values(value).forEach(look)
    return undefined
  }
  for (const text of lines) look(JSON.parse(text))
  return marks
}

test("nothing of it is in the meeting's room: no frame of one has a name, key, token or box of the other", async () => {
  const room = await meeting()
  const world = testWorld(relay.host, clock)
  const lines = eachLine(world)
  const me = await participant(world)
  await join(me, room.invite)
  const inRoom = lines.length
  const rosaWorld = testWorld(relay.host, clock)
  const rosa = await createFacilitator(rosaWorld)
  ends.push(rosa)
  const rosaId = await bringPerson(me, rosa, clock)
  const toRosa = await send(me, rosaId, [room.samId])
  const toSam = await send(me, room.samId, [rosaId])
  me.act({ type: "press", card: "break.need" })
  await until(me, ({ question }) => question?.is === "first")
  me.act({ type: "answerFirst", card: "break.need", few: true, send: true })
  await until(me, ({ sent }) => sent.every(({ to }) => to.every(({ step }) => step === "delivered")))
  expect(me.get().sent).toHaveLength(3)
  const { items } = await until(rosa, (state) => state.items.length === 1)
  rosa.act({ type: "open", item: items[0]?.id ?? "" })
  await until(me, (state) => stepOf(state, toRosa) === "seen")
  // Whom it is about is told to one's own person by name, and a person of one's own is told to nobody.
  await until(rosa, (state) => state.items[0]?.about.join() === "Sam")
  const hers = room.sam.get().items.find(({ kind }) => kind === "private")?.id ?? ""
  expect(hers).toBe(toSam)
  room.sam.act({ type: "open", item: hers })
  const opened = await until(room.sam, (state) => state.items.some(({ opened }) => opened))
  expect(opened.items.find(({ id }) => id === hers)?.about).toEqual([])

  expect(lines.length).toBe(inRoom + 2)
  const ofMeeting = marksIn(lines.slice(0, inRoom).flat())
  const ofOwn = marksIn(lines.slice(inRoom).flat())
  for (const marks of [ofMeeting, ofOwn]) expect(marks.size).toBeGreaterThan(20)
  expect([...ofOwn].filter((mark) => ofMeeting.has(mark))).toEqual([])

  for (const hosts of [room.worlds.sam, room.worlds.ana]) {
    const heard = marksIn([...hosts.wire.sent, ...hosts.wire.came])
    expect([...marksIn([...rosaWorld.wire.sent, ...rosaWorld.wire.came])].filter((mark) => heard.has(mark))).toEqual([])
  }
  for (const host of [room.sam, room.ana]) {
    expect(JSON.stringify(host.get())).not.toMatch(/Rosa|My sister/)
    expect(JSON.stringify(host.get())).not.toContain(rosaId)
  }
  expect(me.get().room?.contacts.map(({ name }) => name)).toEqual(["Sam", "Ana"])
})

test("cards go to the meeting's facilitators alone, and what one's own person is written binds no meeting", async () => {
  const room = await meeting()
  const [me, rosa] = [await participant(), await desk()]
  const rosaId = await bringPerson(me, rosa, clock)
  await join(me, room.invite)
  const here = me.at({ name: "zoom 1", lasts: true })
  here.act({ type: "tellUnsafe", to: rosaId })
  await until(here, ({ threads }) => threads.length === 1)
  expect(here.get().rooms).toHaveLength(1)
  expect(here.get().asks).toBe(false)
  here.act({ type: "press", card: "turn.want" })
  await until(here, ({ question }) => question?.is === "first")
  here.act({ type: "answerFirst", card: "turn.want", few: false, send: true })
  const { sent } = await until(here, (state) => state.sent.length === 2)
  expect(sent.find(({ card }) => card === "turn.want")?.to).toHaveLength(2)
  await until(rosa, ({ items }) => items.length === 1)
  expect(rosa.get().items[0]).toMatchObject({ kind: "private", urgency: 1 })
})

test("who is late can be told beside one's own person, and the reverse, and nobody who it is about is offered", async () => {
  const room = await meeting()
  const [me, rosa] = [await participant(), await desk()]
  await join(me, room.invite)
  const rosaId = await bringPerson(me, rosa, clock)
  const { sam, ana, samId, anaId } = room
  sam.stop()
  const looking = setInterval(() => [ana, rosa].forEach(looks), 1_000)
  try {
    const late = await send(me, samId, [anaId])
    const { threads } = await until(me, (state) => state.threads.some(({ other }) => other !== undefined))
    expect(threads.find(({ id }) => id === late)?.other).toBe(rosaId)
    await me.keep({ type: "tellOther", thread: late, to: rosaId })
    const { items } = await until(rosa, (state) => state.items.length === 1)
    expect(me.get().threads.find(({ id }) => id === late)?.other).toBeUndefined()
    rosa.act({ type: "open", item: items[0]?.id ?? "" })
    await until(rosa, (state) => state.items[0]?.messages[0]?.words === "He laughed.")
    await until(rosa, (state) => state.items[0]?.about.join() === "Ana")

    rosa.stop()
    const own = await send(me, rosaId)
    await until(me, (state) => state.threads.find(({ id }) => id === own)?.other === anaId)
    await me.keep({ type: "tellOther", thread: own, to: anaId })
    await until(ana, (state) => state.items.some(({ kind }) => kind === "private"))

    const aboutBoth = await send(me, rosaId, [samId, anaId])
    await until(me, (state) => state.threads.find(({ id }) => id === aboutBoth)?.late === "not_delivered")
    expect(me.get().threads.find(({ id }) => id === aboutBoth)?.other).toBeUndefined()
    await me.keep({ type: "tellOther", thread: aboutBoth, to: anaId })
    expect(ana.get().items.filter(({ kind }) => kind === "private")).toHaveLength(1)
  } finally {
    clearInterval(looking)
  }
})

test("a draft that was begun in the meeting's room goes to one's own person, and to nobody it is about", async () => {
  const room = await meeting()
  const [me, rosa] = [await participant(), await desk()]
  await join(me, room.invite)
  const rosaId = await bringPerson(me, rosa, clock)
  await me.keep({ type: "editDraft", draft: draftTo(room.samId) })
  await me.keep({ type: "editDraft", draft: draftTo(rosaId, [room.samId]) })
  await me.keep({ type: "sendDraft", draft: draftTo(rosaId, [rosaId]) })
  expect(me.get()).toMatchObject({ threads: [], draft: { words: "He laughed." } })
  await me.keep({ type: "tellUnsafe", to: rosaId, about: [rosaId] })
  expect(me.get().threads).toEqual([])
  await send(me, rosaId)
  expect(me.get().draft).toBeUndefined()
  await until(rosa, (state) => state.items.length === 1)
  expect(room.sam.get().items).toEqual([])
})

test("it outlives a restart at every stage, and a person who is taken off reads so and gets nothing more", async () => {
  const world = testWorld(relay.host, clock)
  const again = async (before: Participant): Promise<Participant> => {
    before.stop()
    return participant(testWorld(relay.host, clock, world.kept))
  }
  let me = await participant(world)
  const rosa = await desk()
  me.act({ type: "addPerson", name: "Rosa" })
  const { own } = await until(me, (state) => state.own?.link?.is === "waiting")
  me = await again(me)
  expect(me.get().own?.link).toMatchObject({ is: "waiting", link: own?.link?.link, name: "Rosa" })
  rosa.act({ type: "openContactLink", link: own?.link?.link ?? "" })
  rosa.act({ type: "claim", name: "Rosa", role: "My sister", words: "" })
  await until(me, (state) => state.own?.link?.is === "claimed")
  me = await again(me)
  expect(me.get().own?.link).toMatchObject({ is: "claimed", claim: { name: "Rosa" } })
  await me.keep({ type: "acceptPerson" })
  me = await again(me)
  await until(rosa, ({ is, room }) => is === "desk" && room !== undefined)
  looks(rosa)
  const { own: now } = await until(me, (state) => state.own?.person?.choosable === true)
  const id = await send(me, now?.person?.id ?? "")
  await until(me, (state) => stepOf(state, id) === "delivered")
  me = await again(me)
  expect(me.get()).toMatchObject({ threads: [{ id, step: "delivered" }], own: { person: { name: "Rosa" } } })

  await until(me, ({ link }) => link === "open")
  await me.keep({ type: "setName", name: "Maria", to: now?.person?.id ?? "" })
  await me.keep({ type: "takeOffPerson" })
  await until(me, (state) => state.own?.before[0]?.warning === "missing")
  expect(me.get()).toMatchObject({ own: { person: undefined, before: [{ name: "Rosa" }] }, problem: undefined })
  await until(rosa, ({ out }) => out === "removed")
  await me.keep({ type: "write", thread: id, words: "Are you there?" })
  expect(me.get().threads[0]?.messages).toHaveLength(1)
  expect(me.get().threads[0]?.unsent).toBe("Are you there?")

  const next = await desk()
  await bringPerson(me, next, clock)
  expect(me.get().own).toMatchObject({ person: { warning: undefined }, before: [{ warning: "missing" }] })
  // A name is given to one person, not to whoever comes after.
  expect(me.get().own?.myName).toBeNull()
  expect(next.get().room?.own).toEqual({ by: undefined })
})

test("forgetting it erases all that was kept, and so does forgetting the person; the meeting's room stays, or goes too", async () => {
  const room = await meeting()
  const world = testWorld(relay.host, clock)
  const [me, rosa] = [await participant(world), await desk()]
  await join(me, room.invite)
  const rosaId = await bringPerson(me, rosa, clock)
  await send(me, rosaId)
  // Begun, and kept with the meeting's room: it is for nobody who is chosen there later.
  await me.keep({ type: "editDraft", draft: draftTo(rosaId) })
  expect((await world.kept.rooms()).filter((kept) => kept.startsWith("own-"))).toHaveLength(2)
  await me.keep({ type: "forgetPerson" })
  expect(me.get()).toMatchObject({ own: undefined, threads: [], room: { name: "Advisory meeting" } })
  expect(me.get().draft).toBeUndefined()
  expect(await world.kept.rooms()).toHaveLength(1)
  await bringPerson(me, await desk(), clock)
  await me.keep({ type: "forgetMe" })
  expect(me.get()).toMatchObject({ own: undefined, room: undefined })
  expect(await world.kept.rooms()).toEqual([])
})

test("on a device that other people use it goes on from memory, and the next person finds nothing of it", async () => {
  const device = memoryKeeper()
  let flag = false
  const open = () => {
    const keeper = eitherKeeper(device, memoryKeeper(), flag, (on) => Promise.resolve(void (flag = on)))
    return participant({ ...testWorld(relay.host, clock), keeper })
  }
  const me = await open()
  const rosa = await desk()
  const rosaId = await bringPerson(me, rosa, clock)
  expect(await device.rooms()).toHaveLength(2)
  expect(await me.keep({ type: "shareDevice", on: true })).toBe(true)
  expect(await device.rooms()).toEqual([])
  await until(me, ({ link }) => link === "open")
  await send(me, rosaId)
  await until(rosa, (state) => state.items.length === 1)
  me.stop()
  expect((await open()).get()).toMatchObject({ own: undefined, threads: [] })
})

test("while a screen is shared nothing of it is in the state, and at her desk not who asked her", async () => {
  const [me, rosa] = [await participant(), await desk()]
  const rosaId = await bringPerson(me, rosa, clock)
  await send(me, rosaId)
  expect(JSON.stringify(me.get())).toContain("Rosa")
  expect(JSON.stringify(withoutPrivate(me.get()))).not.toContain("Rosa")
  await me.keep({ type: "setName", name: "Maria", to: rosaId })
  await until(rosa, (state) => state.room?.own?.by === "Maria")
  expect(JSON.stringify(withoutPrivateItems(rosa.get()))).not.toContain("Maria")
})
