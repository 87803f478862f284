// A desk moves to another device, the host's and another facilitator's: whatever breaks off on the way, one device holds it, and no message is lost or comes twice.
import { afterAll, beforeAll, expect, test } from "vitest"
import type { FacilitatorAction } from "../../src/session/facilitator-state.ts"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import type { Keeper } from "../../src/session/keeper.ts"
import { dying, goesOn, grow, lookAtDeskCode, moveIs, settleByEye, showCode } from "../support/move.ts"
import { bringPerson } from "../support/own-person.ts"
import { join, openRoom, sendConcern, type Facilitator, type Participant } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, leaping, testWorld, until } from "../support/session-world.ts"

let relay: RelayProcess
beforeAll(async () => {
  relay = await startRelayProcess()
})
afterAll(() => relay[Symbol.asyncDispose]())

const clock = () => leaping(fastClock(1))
const itemOf = (desk: Facilitator, id: string) => desk.get().items.find((item) => item.id === id)
const wordsOf = (desk: Facilitator, id: string) => itemOf(desk, id)?.messages.map(({ words }) => words) ?? []
const reply = (item: string, words: string): FacilitatorAction => {
  return { type: "reply", item, words, line: undefined, places: {}, choices: [] }
}

const move = async (from: Facilitator, to: Facilitator) => {
  await lookAtDeskCode(to, await showCode(from))
  to.act({ type: "takeMove" })
  await until(from, moveIs("gone"))
  await until(to, (state) => goesOn(state) && moveIs("here")(state))
  to.act({ type: "endMove" })
  await until(to, (state) => goesOn(state) && state.move === undefined)
}

test("the host's desk goes on at the new device with its messages, what was typed and the room, and the old one forgets it", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { maria, sam, samId, worlds } = room
  const item = await sendConcern(maria, samId, sam, "They laughed.")
  sam.act({ type: "open", item })
  await sam.keep({ type: "keepTyped", typed: { [`${item}/words`]: "I am so" } })
  const laptop = testWorld(relay.host, time)
  const other = await createFacilitator(laptop)

  const ready = await lookAtDeskCode(other, await showCode(sam))
  expect(ready.move).toEqual({ is: "ready", room: "Advisory meeting", people: ["Sam", "Ana"] })
  expect(await laptop.kept.rooms()).toEqual([])
  other.act({ type: "takeMove" })
  expect((await until(sam, moveIs("gone"))).move).toEqual({ is: "gone", room: "Advisory meeting" })
  expect(sam.get()).toMatchObject({ is: "start", room: undefined, items: [] })
  expect(await worlds.sam.kept.rooms()).toEqual([])
  await until(other, goesOn)
  other.act({ type: "endMove" })
  other.act({ type: "presence", visible: true, actedAt: time.now() })
  await until(other, ({ move, room: here }) => move === undefined && here?.contacts.length === 2)
  expect(other.get()).toMatchObject({ me: { name: "Sam", host: true }, typed: { [`${item}/words`]: "I am so" } })

  await other.keep(reply(item, "I am so sorry."))
  await until(maria, ({ threads }) => threads[0]?.messages[1]?.words === "I am so sorry.")
  const thread = maria.get().threads[0]?.id ?? ""
  await maria.keep({ type: "write", thread, words: "It was today." })
  await until(other, () => wordsOf(other, item).length === 3)
  expect(wordsOf(other, item)).toEqual(["They laughed.", "I am so sorry.", "It was today."])

  // The host's key came along: people are let in from here.
  await other.keep({ type: "makeContactLink", name: "Rosa" })
  await until(maria, ({ room: here }) => here?.expected.includes("Rosa") === true)
  await move(other, sam)
  await sam.keep(reply(item, "I am back."))
  await until(maria, ({ threads }) => threads[0]?.messages.some(({ words }) => words === "I am back.") === true)
  other.stop()
  room.stop()
})

test("another facilitator's desk moves, and what is sent to her meanwhile comes after", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const { maria, ana, anaId } = room
  const other = await createFacilitator(testWorld(relay.host, time))
  const link = await showCode(ana)
  maria.act({
    type: "sendDraft",
    draft: { step: 3, to: anaId, card: "concern.hurt", words: "They laughed.", withName: false },
  })
  await until(maria, ({ threads }) => threads[0]?.step === "kept")
  expect(ana.get().items).toEqual([])
  await lookAtDeskCode(other, link)
  other.act({ type: "takeMove" })
  await until(other, goesOn)
  await until(maria, ({ threads }) => threads[0]?.step === "delivered")
  await until(other, ({ items }) => items.length === 1)
  expect(other.get().me).toMatchObject({ name: "Ana", host: false })
  expect(ana.get().items).toEqual([])
  other.stop()
  room.stop()
})

test("while a desk moves nothing is answered there, what is typed is kept, and one press stops it", async () => {
  const room = await openRoom(relay.host, clock())
  const { maria, sam, samId } = room
  const item = await sendConcern(maria, samId, sam, "They laughed.")
  await showCode(sam)
  expect(await sam.keep(reply(item, "I hear you."))).toBe(false)
  expect(sam.get().problem).toBe("room_moves")
  expect(await sam.keep({ type: "keepTyped", typed: { [`${item}/words`]: "I hear" } })).toBe(true)
  sam.act({ type: "endMove" })
  await until(sam, goesOn)
  expect(sam.get()).toMatchObject({
    move: { is: "stayed", why: "stopped" },
    typed: { [`${item}/words`]: "I hear" },
  })
  expect(await sam.keep(reply(item, "I hear you."))).toBe(true)
  await until(maria, ({ threads }) => threads[0]?.messages[1]?.words === "I hear you.")
  room.stop()
})

test("after two minutes the code of a desk ends, it goes on and says so", async () => {
  const fast = fastClock(60)
  const room = await openRoom(relay.host, fast)
  const link = await showCode(room.sam)
  await until(room.sam, goesOn)
  expect(room.sam.get().move).toEqual({ is: "stayed", why: "expired" })
  const late = await createFacilitator(testWorld(relay.host, fast))
  late.act({ type: "openContactLink", link })
  await until(late, moveIs("too_late"))
  late.stop()
  room.stop()
})

test("a code of the other kind says so: a desk's at a participant's, and a participant's at a desk", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const someone = await createParticipant(testWorld(relay.host, time))
  someone.act({ type: "openInvite", link: await showCode(room.sam) })
  await until(someone, moveIs("elsewhere"))
  const desk = await createFacilitator(testWorld(relay.host, time))
  desk.act({ type: "openContactLink", link: await showCode(room.maria) })
  await until(desk, moveIs("elsewhere"))
  desk.act({ type: "endMove" })
  await until(desk, (state) => state.is === "start" && state.move === undefined)
  for (const end of [someone, desk, room]) end.stop()
})

test("a device keeps one desk: one that is there stays, of this room or of another, and is named", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const other = await createFacilitator(testWorld(relay.host, time))
  other.act({ type: "createRoom", room: "Sleep study", name: "Lee", role: "Host", words: "" })
  await until(other, ({ is, link }) => is === "desk" && link === "open")
  const link = await showCode(room.sam)
  other.act({ type: "openContactLink", link })
  expect((await until(other, moveIs("occupied"))).move).toEqual({ is: "occupied", room: "Sleep study" })
  other.act({ type: "takeMove" })
  other.act({ type: "endMove" })
  await until(other, (state) => goesOn(state) && state.room?.name === "Sleep study")
  room.sam.act({ type: "openContactLink", link })
  await until(room.sam, moveIs("already"))
  room.sam.act({ type: "endMove" })
  await until(room.sam, moveIs("showing"))
  other.stop()
  room.stop()
})

test("the desk of one whom a participant brought moves too, and its room has no name to tell", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const rosa = await createFacilitator(testWorld(relay.host, time))
  const person = await bringPerson(room.maria, rosa, time)
  const other = await createFacilitator(testWorld(relay.host, time))
  const { move: ready } = await lookAtDeskCode(other, await showCode(rosa))
  expect(ready).toMatchObject({ is: "ready", room: "" })
  other.act({ type: "takeMove" })
  await until(rosa, moveIs("gone"))
  await until(other, goesOn)
  const draft = { step: 3, to: person, card: "concern.hurt", words: "They laughed.", withName: false } as const
  await room.maria.keep({ type: "sendDraft", draft })
  await until(other, ({ items }) => items.length === 1)
  for (const end of [other, rosa, room]) end.stop()
})

test("a desk that is forgotten while its code shows goes to nobody who has the code", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const link = await showCode(room.sam)
  await room.sam.keep({ type: "forgetRoom" })
  await until(room.sam, (state) => state.is === "start" && state.move === undefined)
  expect(await room.worlds.sam.kept.rooms()).toEqual([])
  const finder = await createFacilitator(testWorld(relay.host, time))
  await expect
    .poll(async () => {
      finder.act({ type: "openContactLink", link })
      await until(finder, ({ move }) => move !== undefined && move.is !== "looking")
      return finder.get().move?.is
    })
    .toBe("too_late")
  finder.stop()
  room.stop()
})

test("what is too much to move stays; words of what is over stay behind, and that is told before", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const item = await sendConcern(room.maria, room.samId, room.sam, "They laughed.")
  await room.sam.keep({ type: "open", item })
  room.sam.stop()
  const { kept } = room.worlds.sam
  await grow(kept, 45)
  const full = await createFacilitator(testWorld(relay.host, time, kept))
  full.act({ type: "askMove" })
  expect((await until(full, moveIs("asked"))).move).toEqual({ is: "asked", left: undefined })
  await full.keep({ type: "moveOut" })
  full.act({ type: "endMove" })
  await until(full, (state) => goesOn(state) && state.move === undefined)
  await full.keep({ type: "done", item, text: "" })
  await until(full, () => itemOf(full, item)?.settled === true)
  await until(room.maria, ({ threads }) => threads[0]?.step === "done")
  const next = await createFacilitator(testWorld(relay.host, time))
  await expect
    .poll(async () => {
      full.act({ type: "askMove" })
      const { move: asked } = await until(full, moveIs("asked"))
      return asked
    })
    .toEqual({ is: "asked", left: 1 })
  full.act({ type: "endMove" })
  await move(full, next)
  expect(itemOf(next, item)).toMatchObject({ settled: true, messages: [] })
  const thread = room.maria.get().threads[0]?.id ?? ""
  await room.maria.keep({ type: "write", thread, words: "Still here." })
  await until(next, () => wordsOf(next, item).length === 1)
  for (const end of [full, next, room]) end.stop()
})

const leftOn = async (kept: Keeper): Promise<unknown[]> => {
  const desks = await Promise.all((await kept.rooms()).map((desk) => kept.open(desk)))
  return (await Promise.all(desks.flatMap((desk) => [desk.read("room"), desk.read("thread")]))).flat()
}

/** One run with a room of its own: somebody writes before and while the desk moves, and after it; `which` device dies at step `at`. */
const breakOff = async (time: ReturnType<typeof fastClock>, which: "old" | "new", at: number) => {
  const [phone, laptop] = [dying(testWorld(relay.host, time)), dying(testWorld(relay.host, time))]
  let old: Facilitator = await createFacilitator(phone)
  let next: Facilitator = await createFacilitator(laptop)
  const maria: Participant = await createParticipant(testWorld(relay.host, time))
  const said = (what: string) => `${what} ${which} ${at}`
  const looks = setInterval(() => {
    for (const desk of [old, next]) desk.act({ type: "presence", visible: true, actedAt: time.now() })
  }, 300)
  try {
    old.act({ type: "createRoom", room: "Sleep study", name: "Sam", role: "Host", words: "" })
    const { invite = "" } = await until(old, (state) => goesOn(state) && state.invite !== undefined)
    const { room } = await join(maria, invite)
    const item = await sendConcern(maria, room?.contacts[0]?.id ?? "", old, said("before"))
    const thread = maria.get().threads[0]?.id ?? ""
    await until(maria, ({ threads }) => threads[0]?.step === "delivered")
    const device = which === "old" ? phone : laptop
    // Written, and perhaps not gone yet.
    await old.keep(reply(item, said("answer")))
    const link = await showCode(old)
    await maria.keep({ type: "write", thread, words: said("during") })
    device.arm(at)
    next.act({ type: "openContactLink", link })
    const moved = async () => {
      await until(next, moveIs("ready"), 3_000)
      next.act({ type: "takeMove" })
      await until(next, moveIs("here"), 3_000)
    }
    await moved().catch(() => undefined)
    device.arm(Infinity)
    const died = device.isDead()
    if (died && which === "old") {
      old.stop()
      old = await createFacilitator(testWorld(relay.host, time, phone.kept))
    }
    if (died && which === "new") {
      next.stop()
      next = await createFacilitator(testWorld(relay.host, time, laptop.kept))
    }
    const on = await settleByEye(old, next)
    on.act({ type: "endMove" })
    await on.keep(reply(item, said("after")))
    await until(on, () => wordsOf(on, item).length === 4)
    expect([...wordsOf(on, item)].sort()).toEqual(["after", "answer", "before", "during"].map(said))
    await until(maria, ({ threads }) => threads[0]?.messages.length === 4)
    const came = maria.get().threads[0]?.messages ?? []
    expect(came.map(({ words }) => words).sort()).toEqual(["after", "answer", "before", "during"].map(said))
    await until(maria, ({ threads }) => threads[0]?.messages.every(({ step }) => step !== "sending") === true)
    const other = on === old ? next : old
    expect(other.get().items).toEqual([])
    expect(await leftOn((on === old ? laptop : phone).kept)).toEqual([])
    return died
  } finally {
    clearInterval(looks)
    for (const end of [old, next, maria]) end.stop()
  }
}

test.each(["old", "new"] as const)(
  "whichever step the %s device of a desk dies at, one of the two holds it, and each message comes once",
  { timeout: 300_000 },
  async (which) => {
    const time = fastClock(20)
    const outcomes: boolean[] = []
    // At the new one each second step: a desk takes many when it begins, and all of one kind.
    const every = which === "old" ? 1 : 2
    for (let at = 1; at < 160; at += 4 * every) {
      const some = await Promise.all([0, 1, 2, 3].map((more) => breakOff(time, which, at + more * every)))
      outcomes.push(...some)
      if (!some.some(Boolean)) break
    }
    // Until it is done it dies at each step.
    expect(outcomes.filter(Boolean).length).toBeGreaterThan(10)
    expect(outcomes.at(-1)).toBe(false)
  },
)
