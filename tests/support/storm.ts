// Many people write to their facilitators while everything fails around them; at the end every word is counted at both ends.
import { expect } from "vitest"
import { chanceOf } from "../../src/practice/script.ts"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import type { Item } from "../../src/session/facilitator-state.ts"
import type { Facilitator, Participant } from "./rooms.ts"
import { openRoom } from "./rooms.ts"
import { fine, openRoughWay, type RoughWay, type Weather } from "./rough-way.ts"
import {
  fastClock,
  movedClock,
  testWorld,
  until,
  type Clock,
  type MovedClock,
  type TestWorld,
} from "./session-world.ts"

/** What may be done to the place where relays run; each is undone before it resolves. `rest` waits a moment of the storm. */
export type Blow = (rest: () => Promise<void>) => Promise<void>

export type Place = {
  /** Of the relays, as in ws://127.0.0.1:8443/ */
  urls: readonly string[]
  blows: Readonly<Record<string, Blow>>
  [Symbol.asyncDispose](): Promise<void>
}

export type Storm = {
  seed: number
  rooms: number
  /** Of each room, besides the first. */
  others: number
  /** Of each participant. */
  messages: number
  /** Starts relays that people know by this name. */
  place: (name: string) => Promise<Place>
}

export type Counted = { written: number; lost: number; twice: number; blows: number; harmed: number }

const speed = 10
const rough: Weather = { dropped: 0.1, doubled: 0.1, late: 0.1 }
const inTheEnd = 240_000
const hour = 3_600_000

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
const wordsFrom = (from: "me" | "them", messages: readonly { from: string; words: string }[] = []): string[] =>
  messages.filter((message) => message.from === from).map(({ words }) => words)
const numbers = (count: number): string[] => Array.from({ length: count }, (_, n) => String(n))

/** One device that loses its power now and then, and goes on with what it kept. */
type Device<Session> = { session: Session; world: TestWorld }

const again = async <Session extends { stop(): void }>(
  device: Device<Session>,
  create: (world: TestWorld) => Promise<Session>,
  make: (kept: TestWorld["kept"]) => TestWorld,
): Promise<void> => {
  device.world.die()
  device.session.stop()
  device.world = make(device.world.kept)
  device.session = await create(device.world)
}

/** Rejects with what was lost, twice or out of order, or with a state that is not true. */
export async function countThroughStorm({ seed, rooms, others, messages, place }: Storm): Promise<Counted> {
  const chance = chanceOf(seed)
  /** Each who acts has chances of their own, so that what one meets does not change another's. */
  const ownChance = () => chanceOf(Math.floor(chance() * 2 ** 31))
  const clock = fastClock(speed)
  const way = await openRoughWay(ownChance())
  await using here = await place(way.host)
  way.urls.push(...here.urls)
  const ends: { stop(): void }[] = []
  try {
    const meetings = []
    for (let count = 0; count < rooms; count++) meetings.push(await meetingOn(way, clock, others))
    const people = meetings.flatMap(({ people }) => people)
    const desks = meetings.flatMap(({ desks }) => desks)
    ends.push({ stop: () => [...people, ...desks].forEach(({ session }) => session.stop()) })

    let isOver = false
    let blows = 0
    way.weather = rough
    const strike = async () => {
      const mine = ownChance()
      const rest = () => wait(200 + mine() * 800)
      const all = [...Object.values(here.blows), partition(way)]
      while (!isOver) {
        await all[Math.floor(mine() * all.length)]?.(rest)
        blows += 1
        await wait(500 + mine() * 2_000)
      }
    }
    const striking = strike()
    const answering = desks.map((desk) => answer(desk, way, clock, ownChance(), () => isOver))
    await Promise.all(people.map((person) => write(person, way, messages, ownChance())))
    isOver = true
    await Promise.all([striking, ...answering])
    way.weather = fine

    let written = 0
    for (const person of people) written += await countOf(person, messages)
    return { written, lost: 0, twice: 0, blows, harmed: way.harmed() }
  } finally {
    for (const end of ends) end.stop()
    await way.close()
  }
}

type Desk = Device<Facilitator> & { clock: MovedClock }
type Person = Device<Participant> & { clock: MovedClock; desk: Desk; contact: string; number: number }
type Meeting = { desks: Desk[]; people: Person[] }

/** A room with two facilitators, and participants who write to one or the other. */
async function meetingOn(way: RoughWay, clock: Clock, others: number): Promise<Meeting> {
  const first = movedClock(clock)
  const room = await openRoom(way.host, clock, first)
  const desks = [
    { session: room.sam, world: room.worlds.sam, clock: movedClock(clock) },
    { session: room.ana, world: room.worlds.ana, clock: movedClock(clock) },
  ] as const
  const contacts = [room.samId, room.anaId]
  const people: Person[] = []
  const add = (device: Device<Participant>, own: MovedClock) => {
    const number = people.length
    const desk = desks[number % 2] ?? desks[0]
    people.push({ ...device, clock: own, desk, contact: contacts[number % 2] ?? room.samId, number })
  }
  add({ session: room.maria, world: room.worlds.maria }, first)
  while (people.length <= others) {
    const own = movedClock(clock)
    const world = testWorld(way.host, own)
    const session = await createParticipant(world)
    session.act({ type: "openInvite", link: room.invite })
    await until(session, ({ invitation }) => invitation?.room?.contacts.length === 2)
    session.act({ type: "join" })
    await until(session, (state) => state.room?.contacts.every(({ choosable }) => choosable) === true)
    add({ session, world }, own)
  }
  return { desks: [...desks], people }
}

const partition =
  (way: RoughWay): Blow =>
  async (rest) => {
    way.closed = true
    await rest()
    way.closed = false
  }

const mineOf = ({ session }: Person) => session.get().threads[0]

/** Writes numbers, each once the one before stands on the own screen; a device that stopped goes on where its screen does. */
async function write(person: Person, way: RoughWay, messages: number, chance: () => number): Promise<void> {
  const { contact, clock } = person
  const standing = () => wordsFrom("me", mineOf(person)?.messages)
  const shows = (count: number) =>
    until(person.session, ({ threads }) => wordsFrom("me", threads[0]?.messages).length >= count, inTheEnd)

  const draft = { step: 3, to: contact, card: "concern.hurt", words: "0", withName: false } as const
  person.session.act({ type: "sendDraft", draft })
  await shows(1)
  for (let next = 1; next < messages; next = standing().length) {
    const thread = mineOf(person)?.id ?? ""
    person.session.act({ type: "write", thread, words: String(next) })
    const luck = chance()
    if (luck < 0.01) {
      const shown = standing()
      await again(person, createParticipant, (kept) => testWorld(way.host, clock, kept))
      const { threads } = await until(person.session, (state) => state.threads.length > 0)
      // What stood on the screen is there again; what was just pressed may be.
      expect(wordsFrom("me", threads[0]?.messages).slice(0, shown.length)).toEqual(shown)
      continue
    }
    await shows(next + 1)
    if (luck < 0.02) clock.set((chance() < 0.5 ? -1 : 1) * hour)
    await wait(chance() * 300)
  }
}

/** Opens what comes and answers some of it, until the storm is over. */
async function answer(
  desk: Desk,
  way: RoughWay,
  clock: Clock,
  chance: () => number,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    const { session } = desk
    session.act({ type: "presence", visible: true, actedAt: clock.now() })
    for (const { id, opened, messages } of session.get().items) {
      if (!opened) session.act({ type: "open", item: id })
      const said = wordsFrom("me", messages).length
      if (opened && chance() < 0.3) {
        const words = String(said)
        session.act({ type: "reply", item: id, words, line: undefined, places: {}, choices: [] })
        const isSaid = ({ items }: { items: readonly Item[] }) =>
          wordsFrom("me", items.find((item) => item.id === id)?.messages).length > said
        await until(session, isSaid, inTheEnd)
      }
    }
    if (chance() < 0.03) await again(desk, createFacilitator, (kept) => testWorld(way.host, desk.clock, kept))
    if (chance() < 0.02) desk.clock.set((chance() < 0.5 ? -1 : 1) * hour)
    await wait(200 + chance() * 400)
  }
}

/** Both ends have all that the other wrote, once and in order, and the writer is told so. */
async function countOf(person: Person, messages: number): Promise<number> {
  const { session, desk } = person
  const arrived = new Set(["delivered", "seen", "acting", "done"])
  const { threads } = await until(
    session,
    ({ threads }) =>
      wordsFrom("me", threads[0]?.messages).length >= messages &&
      threads[0]?.messages.every(({ from, step }) => from === "them" || arrived.has(step)) === true,
    inTheEnd,
  )
  const [mine] = threads
  const theirs = (items: readonly { id: string }[]) => items.findIndex(({ id }) => id === mine?.id)
  desk.session.act({ type: "open", item: mine?.id ?? "" })
  const { items } = await until(
    desk.session,
    ({ items }) => wordsFrom("them", items[theirs(items)]?.messages).length >= messages,
    inTheEnd,
  )
  const item = items[theirs(items)]
  expect(wordsFrom("me", mine?.messages)).toEqual(numbers(messages))
  expect(wordsFrom("them", item?.messages)).toEqual(numbers(messages))

  const replies = wordsFrom("me", item?.messages)
  expect(replies).toEqual(numbers(replies.length))
  const { threads: answered } = await until(
    session,
    (state) => wordsFrom("them", state.threads[0]?.messages).length >= replies.length,
    inTheEnd,
  )
  expect(wordsFrom("them", answered[0]?.messages)).toEqual(replies)
  return messages + replies.length
}
