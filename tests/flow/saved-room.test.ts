// A host saves her room to a file; her device is lost, and another opens it: whatever went on since, nobody's message is lost unsaid, and no list is older than one that was seen.
import { afterAll, beforeAll, expect, test } from "vitest"
import { readPaperCode } from "../../src/channel/paper-code.ts"
import { openSaved, readSavedFile } from "../../src/channel/saved-room.ts"
import { createFacilitator } from "../../src/session/facilitator.ts"
import type { FacilitatorAction, FacilitatorState } from "../../src/session/facilitator-state.ts"
import type { Frame } from "../support/lie.ts"
import { through } from "../support/lie.ts"
import { dying } from "../support/move.ts"
import { openRoom, sendConcern, type Facilitator, type Participant, type Room } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, leaping, testWorld, until, type TestWorld } from "../support/session-world.ts"

let relay: RelayProcess
beforeAll(async () => {
  relay = await startRelayProcess()
})
afterAll(() => relay[Symbol.asyncDispose]())

const day = 24 * 3_600_000
const clock = () => leaping(fastClock(10))
const reply = (item: string, words: string): FacilitatorAction => {
  return { type: "reply", item, words, line: undefined, places: {}, choices: [] }
}
const itemOf = (desk: Facilitator, id: string) => desk.get().items.find((item) => item.id === id)
const wordsOf = (desk: Facilitator, id: string) => itemOf(desk, id)?.messages.map(({ words }) => words) ?? []
const looks = (desk: Facilitator, now: number) => desk.act({ type: "presence", visible: true, actedAt: now })

type Paper = { file: string; code: string }

const save = async (desk: Facilitator): Promise<Paper> => {
  desk.act({ type: "askSave" })
  await until(desk, ({ saving }) => saving?.is === "asked")
  desk.act({ type: "makeSave" })
  const { saving } = await until(desk, (state) => state.saving?.is === "made")
  const { file, code = "" } = saving?.is === "made" ? saving : { file: "" }
  desk.act({ type: "endSave", written: true })
  await until(desk, (state) => state.saved !== undefined && state.saving === undefined)
  return { file, code }
}

const lookAt = async (desk: Facilitator, { file, code }: Paper) => {
  desk.act({ type: "openSaved", file })
  await until(desk, ({ opening }) => opening?.is === "code")
  desk.act({ type: "tryCode", code })
  return until(desk, ({ opening }) => opening?.is === "ready")
}

/** On a new device; ready once it knows what came since. */
const openOn = async (world: TestWorld, paper: Paper): Promise<Facilitator> => {
  const desk = await createFacilitator(world)
  await lookAt(desk, paper)
  desk.act({ type: "takeSaved" })
  await until(desk, ({ is, link, catchesUp }) => is === "desk" && link === "open" && !catchesUp)
  looks(desk, world.now())
  return desk
}

const isKept = async ({ kept }: TestWorld): Promise<boolean> => {
  const [name] = await kept.rooms()
  return name !== undefined && (await (await kept.open(name)).read("room")).length > 0
}

const lose = ({ sam, worlds }: Room) => {
  worlds.sam.die()
  sam.stop()
}

const threadOf = (maria: Participant) => maria.get().threads[0]?.id ?? ""
const canWrite = (maria: Participant, to: string) =>
  until(maria, ({ room }) => room?.contacts.find(({ id }) => id === to)?.choosable === true)

test("her device is lost: the file and its code bring the room back, and a thread goes on both ways", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, maria, samId } = room
  const item = await sendConcern(maria, samId, sam, "They laughed.")
  await sam.keep(reply(item, "I hear you."))
  await until(maria, ({ threads }) => threads[0]?.messages.length === 2)
  const paper = await save(sam)
  expect(sam.get().saved).toMatchObject({ old: false })
  // Said after the file was made, by the device that is lost then.
  await sam.keep(reply(item, "I will tell them."))
  await sam.keep(reply(item, "Now."))
  await until(maria, ({ threads }) => threads[0]?.messages.length === 4)
  lose(room)

  const world = testWorld(relay.host, time)
  const desk = await createFacilitator(world)
  const { opening } = await lookAt(desk, paper)
  expect(opening).toMatchObject({ is: "ready", room: "Advisory meeting", people: ["Sam", "Ana"] })
  expect(await world.kept.rooms()).toEqual([])
  desk.act({ type: "takeSaved" })
  const { openedFrom, saved } = await until(desk, ({ is, catchesUp }) => is === "desk" && !catchesUp)
  expect(openedFrom).toBeGreaterThan(0)
  expect(saved).toBeUndefined()
  looks(desk, time.now())
  // No word of anybody was in the file.
  expect(itemOf(desk, item)).toMatchObject({ kind: "private", messages: [] })
  await desk.keep({ type: "open", item })
  await desk.keep(reply(item, "My device broke."))
  await until(maria, ({ threads }) => threads[0]?.messages.some(({ words }) => words === "My device broke.") === true)
  expect(maria.get().threads[0]?.messages.map(({ words }) => words)).toEqual([
    "They laughed.",
    "I hear you.",
    "I will tell them.",
    "Now.",
    "My device broke.",
  ])
  await maria.keep({ type: "write", thread: threadOf(maria), words: "I write again." })
  await until(maria, ({ threads }) => threads[0]?.messages.at(-1)?.step === "delivered")
  await until(desk, () => wordsOf(desk, item).includes("I write again."))
  await desk.keep({ type: "knowMissing" })
  expect(desk.get().openedFrom).toBeUndefined()
  desk.stop()
  room.stop()
})

test("what was written to a key that is lost with the device is not told as come before it is here, and comes", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, maria, samId } = room
  const item = await sendConcern(maria, samId, sam, "They laughed.")
  const paper = await save(sam)
  time.leap(day + 60_000)
  looks(sam, time.now())
  await canWrite(maria, samId)
  lose(room)
  await maria.keep({ type: "write", thread: threadOf(maria), words: "Are you there?" })
  await until(maria, ({ threads }) => threads[0]?.messages[1]?.step === "kept")
  const desk = await openOn(testWorld(relay.host, time), paper)
  await until(maria, ({ threads }) => threads[0]?.messages[1]?.step === "delivered", 60_000)
  expect(wordsOf(desk, item)).toEqual([])
  expect(itemOf(desk, item)?.opened).toBe(false)
  await desk.keep({ type: "open", item })
  await until(desk, () => wordsOf(desk, item).length === 1)
  expect(wordsOf(desk, item)).toEqual(["Are you there?"])
  desk.stop()
  room.stop()
})

test("a thread that began after the file goes on with what is written there next, answered or not", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, maria, samId } = room
  const paper = await save(sam)
  const item = await sendConcern(maria, samId, sam, "They laughed.")
  await sam.keep(reply(item, "I hear you."))
  await until(maria, ({ threads }) => threads[0]?.messages.length === 2)
  lose(room)
  const desk = await openOn(testWorld(relay.host, time), paper)
  expect(desk.get().items).toEqual([])
  await maria.keep({ type: "write", thread: threadOf(maria), words: "It was today." })
  await until(maria, ({ threads }) => threads[0]?.messages[2]?.step === "delivered", 60_000)
  await until(desk, ({ items }) => items.length === 1)
  expect(desk.get().items[0]).toMatchObject({ id: item, kind: "private", opened: false })
  await desk.keep({ type: "open", item })
  await until(desk, () => wordsOf(desk, item).length === 1)
  expect(wordsOf(desk, item)).toEqual(["It was today."])
  // The lost device said two things in this thread; what this one says is not taken for them.
  await desk.keep(reply(item, "I am back."))
  await until(maria, ({ threads }) => threads[0]?.messages.some(({ words }) => words === "I am back.") === true)
  desk.stop()
  room.stop()
})

/** Somebody more gets messages, by a link that is made and used now. */
const letIn = async (host: Facilitator, world: TestWorld, name: string): Promise<Facilitator> => {
  const other = await createFacilitator(world)
  await host.keep({ type: "makeContactLink", name })
  const made = await until(host, ({ contactLinks }) => contactLinks.some((link) => link.name === name))
  const link = made.contactLinks.find((one) => one.name === name)
  other.act({ type: "openContactLink", link: link?.link ?? "" })
  other.act({ type: "claim", name, role: "Nurse", words: "" })
  await until(host, ({ contactLinks }) => contactLinks.some(({ id, is }) => id === link?.id && is === "claimed"))
  await host.keep({ type: "acceptClaim", contactLink: link?.id ?? "" })
  await until(other, ({ is, room }) => is === "desk" && room !== undefined)
  looks(other, world.now())
  return other
}

test("who was let in after the file stays on the list, and the next list is above all that anybody saw", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, maria, worlds } = room
  const paper = await save(sam)
  const rosa = await letIn(sam, testWorld(relay.host, time), "Rosa")
  expect(sam.get().saved).toMatchObject({ old: true })
  await until(maria, (state) => state.room?.contacts.length === 3)
  lose(room)
  const world = testWorld(relay.host, time)
  const desk = await openOn(world, paper)
  await until(desk, (state) => state.room?.contacts.length === 3)
  const posted = (texts: string[]) =>
    texts
      .map((text) => JSON.parse(text) as Frame)
      .filter(({ t, board, slot }) => t === "post" && board === desk.get().room?.id && slot === 0)
      .map(({ version }) => Number(version))
  expect(Math.min(...posted(world.wire.sent))).toBeGreaterThan(Math.max(...posted(worlds.sam.wire.sent)))
  await desk.keep({ type: "makeContactLink", name: "Omar" })
  await until(maria, (state) => state.room?.expected.includes("Omar") === true)
  expect(maria.get().room?.contacts.map(({ name }) => name)).toEqual(["Sam", "Ana", "Rosa"])
  expect(maria.get().room?.contacts.map(({ warning }) => warning)).toEqual([undefined, undefined, "new"])
  expect([desk, rosa, room.ana].map((one) => one.get().problem)).toEqual([undefined, undefined, undefined])
  for (const end of [desk, rosa, room]) end.stop()
})

test("a link that was used after the file lets nobody in a second time", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam } = room
  const rosa = await createFacilitator(testWorld(relay.host, time))
  await sam.keep({ type: "makeContactLink", name: "Rosa" })
  const { contactLinks } = await until(sam, (state) => state.contactLinks.length === 2)
  const link = contactLinks.find(({ name }) => name === "Rosa")
  const paper = await save(sam)
  const claim = async (desk: Facilitator) => {
    desk.act({ type: "openContactLink", link: link?.link ?? "" })
    desk.act({ type: "claim", name: "Rosa", role: "Nurse", words: "" })
    await until(desk, ({ is }) => is === "waiting")
  }
  await claim(rosa)
  await until(sam, (state) => state.contactLinks.some(({ id, is }) => id === link?.id && is === "claimed"))
  await sam.keep({ type: "acceptClaim", contactLink: link?.id ?? "" })
  await until(rosa, ({ is }) => is === "desk")
  lose(room)
  const desk = await openOn(testWorld(relay.host, time), paper)
  const thief = await createFacilitator(testWorld(relay.host, time))
  await claim(thief)
  await new Promise((later) => setTimeout(later, 1_000))
  expect(desk.get().contactLinks.filter(({ is }) => is === "claimed" || is === "waiting")).toEqual([])
  expect(desk.get().room?.contacts.filter(({ name }) => name === "Rosa")).toHaveLength(1)
  for (const end of [desk, rosa, thief, room]) end.stop()
})

test("new links that were made after the file are found from it, and people and facilitators go on", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, ana, maria, samId } = room
  const item = await sendConcern(maria, samId, sam, "They laughed.")
  const paper = await save(sam)
  const stays = () => sam.get().stays.map(({ id }) => id)
  const inviteOf = (desk: Facilitator) => desk.get().invite
  for (let made = 0; made < 7; made += 1) {
    const before = inviteOf(sam)
    await sam.keep({ type: "newLink", stays: stays(), out: [] })
    await until(sam, () => inviteOf(sam) !== before)
    await until(ana, () => inviteOf(ana) === inviteOf(sam))
  }
  const invite = inviteOf(sam)
  await until(maria, ({ room: here }) => here?.contacts.every(({ presence }) => presence.is === "here") === true)
  lose(room)
  const desk = await openOn(testWorld(relay.host, time), paper)
  expect(desk.get().invite).toBe(invite)
  expect(desk.get().out).toBe("no")
  await maria.keep({ type: "write", thread: threadOf(maria), words: "Still here." })
  await until(maria, ({ threads }) => threads[0]?.messages[1]?.step === "delivered", 60_000)
  await desk.keep({ type: "open", item })
  await until(desk, () => wordsOf(desk, item).length === 1)
  await desk.keep({ type: "newLink", stays: desk.get().stays.map(({ id }) => id), out: [] })
  await until(ana, () => inviteOf(ana) === inviteOf(desk) && inviteOf(ana) !== invite)
  expect([maria, ana, desk].map((one) => one.get().problem)).toEqual([undefined, undefined, undefined])
  desk.stop()
  room.stop()
})

test("a break and off the record that were said after the file go on", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, maria } = room
  const paper = await save(sam)
  await sam.keep({ type: "setRecord", is: "off" })
  await sam.keep({ type: "startBreak", startsAt: time.now(), minutes: 30 })
  await until(maria, ({ pause, record }) => pause !== undefined && record?.is === "off")
  lose(room)
  const desk = await openOn(testWorld(relay.host, time), paper)
  await until(desk, ({ pause, record }) => pause !== undefined && record?.is === "off")
  await new Promise((later) => setTimeout(later, 500))
  expect(maria.get()).toMatchObject({ pause: {}, record: { is: "off" } })
  desk.stop()
  room.stop()
})

test("words of the room that were changed after the file, and after a new link, stay as they are now", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, ana, maria } = room
  const word = (meaning: string) => ({ names: ["Acorn"], meanings: [meaning] })
  await sam.keep({ type: "changeWords", put: [word("Our study.")], drop: [] })
  const paper = await save(sam)
  const before = sam.get().invite
  await sam.keep({ type: "newLink", stays: sam.get().stays.map(({ id }) => id), out: [] })
  await until(ana, ({ invite }) => invite !== before && invite === sam.get().invite)
  await sam.keep({ type: "changeWords", put: [word("Our study of sleep.")], drop: [] })
  await until(ana, ({ roomWords }) => roomWords[0]?.meanings[0] === "Our study of sleep.")
  lose(room)
  const desk = await openOn(testWorld(relay.host, time), paper)
  await until(desk, ({ roomWords }) => roomWords.length === 1)
  await new Promise((later) => setTimeout(later, 500))
  for (const one of [desk, ana]) expect(one.get().roomWords).toEqual([word("Our study of sleep.")])
  maria.stop()
  desk.stop()
  room.stop()
})

test("before it knows what came since, nothing can be changed there, and what is typed is kept", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const paper = await save(room.sam)
  lose(room)
  const world = testWorld(relay.host, time)
  let holds = true
  const lie = { down: (frame: Frame) => (holds && frame.t === "value" ? [] : [frame]) }
  const desk = await createFacilitator(through(() => lie, world))
  await lookAt(desk, paper)
  desk.act({ type: "takeSaved" })
  await until(desk, ({ is, link }) => is === "desk" && link === "open")
  expect(await desk.keep({ type: "makeContactLink", name: "Rosa" })).toBe(false)
  expect(desk.get()).toMatchObject({ problem: "room_catches_up", catchesUp: true, contactLinks: [{ name: "Ana" }] })
  expect(await desk.keep({ type: "keepTyped", typed: { "x/words": "I" } })).toBe(true)
  expect(world.wire.sent.filter((text) => text.startsWith('{"t":"post"'))).toEqual([])
  holds = false
  world.loseLines()
  desk.stop()
  const again = await createFacilitator(testWorld(relay.host, time, world.kept))
  await until(again, ({ is, catchesUp }) => is === "desk" && !catchesUp)
  expect(await again.keep({ type: "makeContactLink", name: "Rosa" })).toBe(true)
  again.stop()
  room.stop()
})

const placeOf = ({ board, slot }: Frame): string => `${String(board)} ${String(slot)}`
const isListOf = (room: string | undefined, frame: Frame) =>
  frame.t === "value" && frame["board"] === room && frame["slot"] === 0

test("a relay that no longer has the room is told as that: nobody who was put out comes back by the file's list", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, maria, samId, anaId } = room
  await sendConcern(maria, samId, sam, "They laughed.")
  const paper = await save(sam)
  const stays = sam.get().stays.map(({ id }) => id)
  await sam.keep({ type: "newLink", stays: stays.filter((id) => id !== anaId), out: [anaId] })
  await until(maria, (state) => state.room?.contacts.some(({ warning }) => warning === "missing") === true)
  lose(room)
  const id = maria.get().room?.id
  const world = testWorld(relay.host, time)
  const lie = {
    down: (frame: Frame) => [frame.t === "value" ? { ...frame, version: 0, value: undefined } : frame],
  }
  const desk = await createFacilitator(through(() => lie, world))
  await lookAt(desk, paper)
  desk.act({ type: "takeSaved" })
  await until(desk, ({ out }) => out === "forgotten")
  await new Promise((later) => setTimeout(later, 500))
  expect(desk.get()).toMatchObject({ out: "forgotten", catchesUp: true })
  expect(world.wire.sent.filter((text) => text.startsWith('{"t":"post"'))).toEqual([])
  expect(maria.get().room?.id).toBe(id)
  desk.stop()
  room.stop()
})

test("a new link that was given out by the lost device is not made again by the next one", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, ana, samId, anaId, maria } = room
  const paper = await save(sam)
  const before = sam.get().invite
  // It dies once others have the link, and before the list that goes with it has left.
  const item = await sendConcern(maria, samId, sam, "They laughed.")
  expect(itemOf(sam, item)).toBeDefined()
  await sam.keep({ type: "newLink", stays: sam.get().stays.map(({ id }) => id), out: [] })
  await until(ana, ({ invite }) => invite !== before)
  const given = ana.get().invite
  lose(room)
  const known = new Map<unknown, number>()
  const lie = {
    up: (frame: Frame) => {
      if (frame.t === "watch") known.set(placeOf(frame), Number(frame["after"]))
      return { pass: true }
    },
    // Nothing is newer than what this device has.
    down: (frame: Frame) => {
      const { t, board, slot } = frame
      return [t === "value" ? { t, board, slot, version: known.get(placeOf(frame)) ?? 0, here: 1 } : frame]
    },
  }
  const desk = await createFacilitator(through(() => lie, testWorld(relay.host, time)))
  await lookAt(desk, paper)
  desk.act({ type: "takeSaved" })
  await until(desk, ({ is, catchesUp }) => is === "desk" && !catchesUp)
  expect(desk.get().invite).toBe(before)
  await desk.keep({ type: "newLink", stays: [], out: [anaId] })
  await until(desk, ({ invite }) => invite !== before)
  expect(desk.get().invite).not.toBe(given)
  desk.stop()
  room.stop()
})

test("a relay that has what her lost desk said under a newer link, and not the list that goes with it, is told", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, ana } = room
  const paper = await save(sam)
  const before = sam.get().invite
  await sam.keep({ type: "newLink", stays: sam.get().stays.map(({ id }) => id), out: [] })
  await until(ana, ({ invite }) => invite !== before)
  looks(sam, time.now() + 1)
  time.leap(60_000)
  const id = ana.get().room?.id
  await until(ana, ({ room: here }) => here?.contacts[0]?.presence.is === "here")
  lose(room)
  let known = 0
  const lie = {
    up: (frame: Frame) => {
      if (frame.t === "watch" && frame["board"] === id && frame["slot"] === 0) known = Number(frame["after"])
      return { pass: true }
    },
    down: (frame: Frame) => [isListOf(id, frame) ? { t: "value", board: id, slot: 0, version: known, here: 1 } : frame],
  }
  const desk = await createFacilitator(through(() => lie, testWorld(relay.host, time)))
  await lookAt(desk, paper)
  desk.act({ type: "takeSaved" })
  await until(desk, ({ out }) => out === "forgotten")
  desk.stop()
  room.stop()
})

test("a disk that fails while it catches up makes no list without those who were let in since", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, maria } = room
  const paper = await save(sam)
  const rosa = await letIn(sam, testWorld(relay.host, time), "Rosa")
  await until(maria, (state) => state.room?.contacts.length === 3)
  lose(room)
  const world = testWorld(relay.host, time)
  const id = maria.get().room?.id
  let failed = 0
  const keeper: TestWorld["keeper"] = {
    ...world.keeper,
    open: async (name) => {
      const kept = await world.keeper.open(name)
      return {
        ...kept,
        write: (changes) => {
          const isList = changes.some((change) => change.kind === "board" && change.id === id) && changes.length === 1
          if (!isList || failed > 0) return kept.write(changes)
          failed += 1
          return Promise.reject(Object.assign(new Error("no room"), { reason: "full" }))
        },
      }
    },
  }
  const desk = await createFacilitator({ ...world, keeper })
  await lookAt(desk, paper)
  desk.act({ type: "takeSaved" })
  await until(desk, () => failed > 0)
  await new Promise((later) => setTimeout(later, 1_000))
  expect(maria.get().room?.contacts.map(({ name, warning }) => [name, warning])).toContainEqual(["Rosa", "new"])
  expect(desk.get().catchesUp).toBe(true)
  for (const end of [desk, rosa, room]) end.stop()
})

test("a list that no key of the file opens is told, and nothing is said or changed there", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const paper = await save(room.sam)
  const id = room.maria.get().room?.id
  lose(room)
  const world = testWorld(relay.host, time)
  const other = { version: 9, value: "A".repeat(1_366) }
  const lie = { down: (frame: Frame) => [isListOf(id, frame) ? { ...frame, ...other } : frame] }
  const desk = await createFacilitator(through(() => lie, world))
  await lookAt(desk, paper)
  desk.act({ type: "takeSaved" })
  await until(desk, ({ out }) => out === "too_old")
  expect(await desk.keep({ type: "makeContactLink", name: "Rosa" })).toBe(false)
  expect(world.wire.sent.filter((text) => text.startsWith('{"t":"post"'))).toEqual([])
  desk.stop()
  room.stop()
})

test("a relay that keeps the newer list to itself gets none of the same number with other people", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, maria } = room
  const paper = await save(sam)
  const rosa = await letIn(sam, testWorld(relay.host, time), "Rosa")
  await until(maria, (state) => state.room?.contacts.length === 3)
  const id = maria.get().room?.id
  lose(room)
  const world = testWorld(relay.host, time)
  // It says that nothing is newer than what this device has.
  let known = 0
  const lie = {
    up: (frame: Frame) => {
      if (frame.t === "watch" && frame["board"] === id && frame["slot"] === 0) known = Number(frame["after"])
      return { pass: true }
    },
    down: (frame: Frame) => [isListOf(id, frame) ? { t: "value", board: id, slot: 0, version: known, here: 1 } : frame],
  }
  const desk = await createFacilitator(through(() => lie, world))
  await lookAt(desk, paper)
  desk.act({ type: "takeSaved" })
  await until(desk, ({ is, catchesUp }) => is === "desk" && !catchesUp)
  // Rosa's place is lost with the lie, and that is told to people as what it is: she is no longer on the list.
  await until(maria, (state) => state.room?.contacts.some(({ warning }) => warning === "missing") === true)
  expect([maria.get().problem, room.ana.get().problem]).toEqual([undefined, undefined])
  for (const end of [desk, rosa, room]) end.stop()
})

test("the old device is alive after all: the newer one has the line, and on either of the two nothing is lost", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, maria, samId } = room
  const item = await sendConcern(maria, samId, sam, "They laughed.")
  const paper = await save(sam)
  const desk = await openOn(testWorld(relay.host, time), paper)
  await until(sam, ({ link }) => link === "moved")
  const rosa = await letIn(desk, testWorld(relay.host, time), "Rosa")
  await desk.keep({ type: "open", item })
  await desk.keep(reply(item, "From the new one."))
  await until(maria, ({ threads }) => threads[0]?.messages.length === 2)
  sam.act({ type: "useHere" })
  await until(desk, ({ link }) => link === "moved")
  await until(sam, ({ link, room: here }) => link === "open" && here?.contacts.length === 3)
  looks(sam, time.now())
  await sam.keep(reply(item, "From the old one."))
  await until(maria, ({ threads }) => threads[0]?.messages.length === 3)
  await sam.keep({ type: "makeContactLink", name: "Omar" })
  await until(maria, (state) => state.room?.expected.includes("Omar") === true)
  expect(maria.get().room?.contacts.map(({ name }) => name)).toEqual(["Sam", "Ana", "Rosa"])
  await maria.keep({ type: "write", thread: threadOf(maria), words: "Who are you?" })
  await until(maria, ({ threads }) => threads[0]?.messages.at(-1)?.step === "delivered", 60_000)
  await until(sam, () => wordsOf(sam, item).includes("Who are you?"))
  for (const end of [desk, rosa, room]) end.stop()
})

test("one file is opened twice, as a second device breaks too: the numbers of the first are not used again", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { sam, maria, samId } = room
  const item = await sendConcern(maria, samId, sam, "They laughed.")
  const paper = await save(sam)
  lose(room)
  for (const words of ["The first.", "The second."]) {
    const world = testWorld(relay.host, time)
    const desk = await openOn(world, paper)
    await desk.keep({ type: "open", item })
    await desk.keep(reply(item, words))
    await until(maria, ({ threads }) => threads[0]?.messages.some((message) => message.words === words) === true)
    world.die()
    desk.stop()
    time.leap(60_000)
  }
  room.stop()
})

test(
  "whichever step the new device dies at, what it kept goes on, or the file is opened again",
  { timeout: 120_000 },
  async () => {
    const time = clock()
    const room = await openRoom(relay.host, time)
    const { sam, maria, samId } = room
    const item = await sendConcern(maria, samId, sam, "They laughed.")
    const paper = await save(sam)
    lose(room)
    const outcomes: boolean[] = []
    for (let at = 1; at < 80 && (outcomes.length === 0 || outcomes.at(-1)); at += 3) {
      const world = dying(testWorld(relay.host, time))
      const first = await createFacilitator(world)
      await lookAt(first, paper)
      world.arm(at)
      first.act({ type: "takeSaved" })
      const came = ({ is, link, catchesUp }: FacilitatorState) => is === "desk" && link === "open" && !catchesUp
      await until(first, came, 1_500).catch(() => undefined)
      outcomes.push(world.isDead())
      world.arm(Infinity)
      first.stop()
      const desk = await createFacilitator(testWorld(relay.host, time, world.kept))
      if (!(await isKept(world))) {
        await lookAt(desk, paper)
        desk.act({ type: "takeSaved" })
      }
      await until(desk, came)
      const words = `I am back ${at}.`
      await desk.keep(reply(item, words))
      await until(maria, ({ threads }) => threads[0]?.messages.some((message) => message.words === words) === true)
      desk.stop()
      time.leap(5_000)
    }
    expect(outcomes.filter(Boolean).length).toBeGreaterThan(4)
    expect(outcomes.at(-1)).toBe(false)
    room.stop()
  },
)

test("each wrong file and each wrong code is told as what it is, and nothing is kept before it is taken", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { file, code } = await save(room.sam)
  const other = await save(room.sam)
  const world = testWorld(relay.host, time)
  const desk = await createFacilitator(world)
  const wrongFile = async (text: string) => {
    await desk.keep({ type: "openSaved", file: text })
    const { opening } = desk.get()
    return opening?.is === "file" ? opening.wrong : opening?.is
  }
  expect(await wrongFile("A shopping list")).toBe("other")
  expect(await wrongFile(file.replace("room 1", "room 2"))).toBe("version")
  expect(await wrongFile(file.slice(0, -200))).toBe("cut")
  expect(await wrongFile(file.replaceAll("\n", "\r\n"))).toBe("code")
  const wrongCode = async (text: string) => {
    await desk.keep({ type: "tryCode", code: text })
    const { opening } = desk.get()
    return opening?.is === "code" ? [opening.wrong, opening.group ?? opening.sign] : opening?.is
  }
  expect(await wrongCode("")).toEqual(["empty", undefined])
  expect(await wrongCode(code.slice(0, 20))).toEqual(["short", undefined])
  expect(await wrongCode(`${code}A`)).toEqual(["long", undefined])
  expect(await wrongCode(code.replace(/^./, "U"))).toEqual(["sign", "U"])
  expect(await wrongCode(code.replace(/^./, (first) => (first === "7" ? "6" : "7")))).toEqual(["typing", 1])
  expect(await wrongCode(other.code)).toEqual(["other_file", undefined])
  expect(await wrongCode(code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replaceAll("-", " "))).toBe(
    "ready",
  )
  await desk.keep({ type: "endOpening" })
  expect(await world.kept.rooms()).toEqual([])
  await room.sam.keep({ type: "openSaved", file })
  expect(room.sam.get().opening).toMatchObject({ wrong: "already" })
  desk.act({ type: "createRoom", room: "Sleep study", name: "Lee", role: "Host", words: "" })
  await until(desk, ({ is }) => is === "desk")
  await desk.keep({ type: "openSaved", file })
  expect(desk.get().opening).toMatchObject({ wrong: "occupied", room: "Sleep study" })
  desk.stop()
  room.stop()
})

test("only the host can save the room, and a file has no word that people wrote", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const item = await sendConcern(room.maria, room.samId, room.sam, "They laughed.")
  await room.sam.keep(reply(item, "I hear you."))
  await room.sam.keep({ type: "acting", item, text: "I talk to them.", at: undefined })
  await room.ana.keep({ type: "askSave" })
  expect(room.ana.get().saving).toBeUndefined()
  room.maria.act({
    type: "sendDraft",
    draft: { step: 3, to: room.samId, card: "concern.unsafe", words: "Now", about: [room.anaId], withName: false },
  })
  await until(room.sam, ({ items }) => items.length === 2)
  const { file, code } = await save(room.sam)
  const [read, paper] = [readSavedFile(file), readPaperCode(code)]
  const bytes = read.is === "file" && paper.is === "code" ? await openSaved(paper.bytes, read) : undefined
  const text = new TextDecoder().decode(bytes)
  expect(text).toContain(item)
  const words = ["They laughed.", "I hear you.", "I talk to them.", "concern.hurt", "concern.unsafe"]
  for (const said of words) expect(text).not.toContain(said)
  expect(text).not.toContain(`"about":`)
  room.stop()
})
