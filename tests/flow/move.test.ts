// A room moves to another device: whatever breaks off on the way, one device holds it, and no message is lost or comes twice.
import { afterAll, beforeAll, expect, test } from "vitest"
import { parseMoveLink, moveKeys } from "../../src/channel/move.ts"
import type { Keeper } from "../../src/session/keeper.ts"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { dying, goesOn, grow, lookAtCode, moveIs, settleByEye, showCode } from "../support/move.ts"
import { bringPerson } from "../support/own-person.ts"
import { join, openRoom, sendConcern, type Room } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, leaping, testWorld, until } from "../support/session-world.ts"

let relay: RelayProcess
beforeAll(async () => {
  relay = await startRelayProcess()
})
afterAll(() => relay[Symbol.asyncDispose]())

const clock = () => leaping(fastClock(1))
const wordsOf = ({ sam }: Room, id: string) =>
  sam
    .get()
    .items.find((item) => item.id === id)
    ?.messages.map(({ words }) => words) ?? []

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

  const link = await showCode(maria)
  const ready = await lookAtCode(other, link)
  expect(ready.move).toEqual({ is: "ready", room: "Advisory meeting", people: ["Sam", "Ana"] })
  expect(await laptop.kept.rooms()).toEqual([])
  other.act({ type: "takeMove" })
  await until(maria, moveIs("gone"))
  await until(other, moveIs("here"))
  expect(maria.get()).toMatchObject({ move: { room: "Advisory meeting" }, room: undefined, threads: [] })
  expect(await worlds.maria.kept.rooms()).toEqual([])
  other.act({ type: "endMove" })
  await until(other, (state) => goesOn(state) && state.move === undefined)
  expect(other.get()).toMatchObject({
    myName: "Maria",
    draft: { words: "And then" },
    threads: [{ card: "concern.hurt" }],
  })

  const thread = other.get().threads[0]?.id ?? ""
  await other.keep({ type: "write", thread, words: "It was today." })
  await until(other, ({ threads }) => threads[0]?.messages[1]?.step === "delivered")
  sam.act({ type: "reply", item, words: "I hear you.", line: undefined, places: {}, choices: [] })
  await until(other, ({ threads }) => threads[0]?.messages.length === 3)
  expect(wordsOf(room, item)).toEqual(["They laughed.", "It was today.", "I hear you."])

  const back = await showCode(other)
  await lookAtCode(maria, back)
  maria.act({ type: "takeMove" })
  await until(maria, goesOn)
  await until(other, moveIs("gone"))
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
  await showCode(maria)
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
  const link = await showCode(room.maria)
  await until(room.maria, goesOn)
  expect(room.maria.get().move).toEqual({ is: "stayed", why: "expired" })
  const late = await createParticipant(testWorld(relay.host, fast))
  late.act({ type: "openInvite", link })
  await until(late, moveIs("too_late"))
  late.stop()
  room.stop()
})

test("of two devices that scan one code one gets the room, and the other is told that it does not", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const link = await showCode(room.maria)
  const both = await Promise.all([1, 2].map(() => createParticipant(testWorld(relay.host, time))))
  await Promise.all(both.map((one) => lookAtCode(one, link)))
  for (const one of both) one.act({ type: "takeMove" })
  await until(room.maria, moveIs("gone"))
  const ends = await Promise.all(
    both.map((one) => until(one, (state) => moveIs("here")(state) || moveIs("too_late")(state))),
  )
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
  other.act({ type: "openInvite", link: await showCode(room.maria) })
  await until(other, moveIs("already"))
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
  const link = await showCode(room.maria)
  await lookAtCode(other, link)
  other.act({ type: "takeMove" })
  await until(other, moveIs("here"))
  const parsed = parseMoveLink(link)
  const { board } = await moveKeys(
    parsed.is === "link" ? parsed.secret : new Uint8Array(),
    room.maria.get().rooms[0]?.id ?? other.get().room?.id ?? "",
  )
  const emptied = () =>
    [...world.wire.came, ...room.worlds.maria.wire.came].filter(
      (text) => text.startsWith(`{"t":"posted","board":"${board}"`) && text.includes('"version":2'),
    )
  await expect.poll(() => new Set(emptied().map((text) => (JSON.parse(text) as { slot: number }).slot)).size).toBe(7)
  other.stop()
  room.stop()
})

test("a draft for one's own person stays with them on the old device, and does not go along", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const rosa = await createFacilitator(testWorld(relay.host, time))
  const person = await bringPerson(room.maria, rosa, time)
  const draft = { step: 3, to: person, card: "concern.hurt", words: "They laughed.", withName: false } as const
  await room.maria.keep({ type: "editDraft", draft })
  const other = await createParticipant(testWorld(relay.host, time))
  await lookAtCode(other, await showCode(room.maria))
  other.act({ type: "takeMove" })
  await until(other, goesOn)
  await until(room.maria, moveIs("gone"))
  expect(other.get().draft).toBeUndefined()
  expect(room.maria.get().draft).toMatchObject({ to: person, words: "They laughed." })
  other.stop()
  rosa.stop()
  room.stop()
})

for (const forgets of ["forgetRoom", "forgetMe"] as const)
  test(`a room that is forgotten while its code shows goes to nobody who has the code (${forgets})`, async () => {
    const time = clock()
    const room = await openRoom(relay.host, time)
    await sendConcern(room.maria, room.samId, room.sam, "They laughed.")
    const link = await showCode(room.maria)
    await room.maria.keep({ type: forgets })
    await until(room.maria, (state) => state.room === undefined && state.move === undefined)
    expect(await room.worlds.maria.kept.rooms()).toEqual([])
    const finder = await createParticipant(testWorld(relay.host, time))
    await expect
      .poll(async () => {
        finder.act({ type: "openInvite", link })
        await until(finder, ({ move }) => move !== undefined && move.is !== "looking")
        return finder.get().move?.is
      })
      .toBe("too_late")
    finder.stop()
    room.stop()
  })

test("the room's own invite changes nothing while it moves, and a move that is only looked at is no move", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const link = await showCode(room.maria)
  await room.maria.keep({ type: "openInvite", link: room.invite })
  await until(room.maria, ({ problem }) => problem === "room_moves")
  expect(room.maria.get()).toMatchObject({ invitation: undefined, move: { is: "showing" } })
  const other = await createParticipant(testWorld(relay.host, time))
  await lookAtCode(other, link)
  // Joined by its invite while the question stands: two of them cannot become one.
  other.act({ type: "openInvite", link: room.invite })
  await until(other, ({ invitation }) => invitation?.is === "ready")
  await other.keep({ type: "join" })
  await other.keep({ type: "takeMove" })
  await until(other, (state) => goesOn(state) && state.move === undefined)
  expect(other.get().rooms).toHaveLength(1)
  room.maria.act({ type: "endMove" })
  await until(room.maria, goesOn)
  other.stop()
  room.stop()
})

test("what is too much to move stays, and nothing is begun; words of what is over stay behind, and that is told before", async () => {
  const time = clock()
  const room = await openRoom(relay.host, time)
  const item = await sendConcern(room.maria, room.samId, room.sam, "They laughed.")
  // What still waits goes along with its words.
  await until(room.maria, ({ threads }) => threads[0]?.step === "delivered")
  room.maria.stop()
  const { kept } = room.worlds.maria
  await grow(kept, 45)
  const full = await createParticipant(testWorld(relay.host, time, kept))
  full.act({ type: "askMove" })
  expect((await until(full, moveIs("asked"))).move).toEqual({ is: "asked", left: undefined })
  await full.keep({ type: "moveOut" })
  full.act({ type: "endMove" })
  await until(full, (state) => goesOn(state) && state.move === undefined)
  expect(full.get().threads[0]?.messages).toHaveLength(45)
  full.stop()

  await grow(kept, 45, "done")
  const old = await createParticipant(testWorld(relay.host, time, kept))
  old.act({ type: "askMove" })
  expect((await until(old, moveIs("asked"))).move).toEqual({ is: "asked", left: 1 })
  const next = await createParticipant(testWorld(relay.host, time))
  await lookAtCode(next, await showCode(old))
  next.act({ type: "takeMove" })
  await until(next, goesOn)
  const [thread] = next.get().threads
  expect(thread).toMatchObject({ card: "concern.hurt", step: "done", messages: [] })
  await next.keep({ type: "write", thread: thread?.id ?? "", words: "Still here." })
  await until(next, ({ threads }) => threads[0]?.messages[0]?.step === "delivered")
  room.sam.act({ type: "open", item })
  await until(room.sam, () => wordsOf(room, item).length > 1)
  expect(wordsOf(room, item)).toEqual(["They laughed.", "Still here."])
  for (const end of [old, next, room]) end.stop()
})

const leftOn = async (kept: Keeper): Promise<unknown[]> => {
  const seats = await Promise.all((await kept.rooms()).map((seat) => kept.open(seat)))
  return (await Promise.all(seats.flatMap((seat) => [seat.read("room"), seat.read("thread")]))).flat()
}

/** One room, and each run a person of their own who writes, moves, and writes again; `which` device dies at step `at`. */
const breakOff = async (room: Room, time: ReturnType<typeof fastClock>, which: "old" | "new", at: number) => {
  const [phone, laptop] = [dying(testWorld(relay.host, time)), dying(testWorld(relay.host, time))]
  let old = await createParticipant(phone)
  let next = await createParticipant(laptop)
  const said = (what: string) => `${what} ${which} ${at}`
  try {
    await join(old, room.invite)
    const draft = { step: 3, to: room.samId, card: "concern.hurt", words: said("before"), withName: false } as const
    await old.keep({ type: "sendDraft", draft })
    await until(old, ({ threads }) => threads[0]?.step === "delivered")
    const thread = old.get().threads[0]?.id ?? ""
    // Written, and perhaps not gone yet.
    await old.keep({ type: "write", thread, words: said("during") })
    const link = await showCode(old)
    ;(which === "old" ? phone : laptop).arm(at)
    next.act({ type: "openInvite", link })
    const device = which === "old" ? phone : laptop
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
      old = await createParticipant(testWorld(relay.host, time, phone.kept))
    }
    if (died && which === "new") {
      next.stop()
      next = await createParticipant(testWorld(relay.host, time, laptop.kept))
    }
    const on = await settleByEye(old, next)
    expect(await on.keep({ type: "write", thread, words: said("after") })).toBe(true)
    await until(
      on,
      ({ threads }) =>
        threads[0]?.messages.length === 3 && threads[0].messages.every(({ step }) => step === "delivered"),
    )
    room.sam.act({ type: "open", item: thread })
    await until(room.sam, () => wordsOf(room, thread).length > 2)
    expect(wordsOf(room, thread), said("at the desk")).toEqual([said("before"), said("during"), said("after")])
    const other = on === old ? next : old
    expect(other.get().threads).toEqual([])
    expect(await leftOn((on === old ? laptop : phone).kept)).toEqual([])
    return died
  } finally {
    for (const end of [old, next]) end.stop()
  }
}

test.each(["old", "new"] as const)(
  "whichever step the %s device dies at, one of the two holds the room, and each message comes once",
  { timeout: 300_000 },
  async (which) => {
    const time = fastClock(20)
    const room = await openRoom(relay.host, time)
    const looks = setInterval(() => room.sam.act({ type: "presence", visible: true, actedAt: time.now() }), 300)
    try {
      const outcomes: boolean[] = []
      for (let at = 1; at < 60; at += 4) {
        const some = await Promise.all([0, 1, 2, 3].map((more) => breakOff(room, time, which, at + more)))
        outcomes.push(...some)
        if (!some.some(Boolean)) break
      }
      // Until it is done it dies at each step.
      expect(outcomes.filter(Boolean).length).toBeGreaterThan(10)
      expect(outcomes.at(-1)).toBe(false)
    } finally {
      clearInterval(looks)
      room.stop()
    }
  },
)
