// Many people write and press cards while everything fails around them; each screen is looked at all the time, and at the end all is counted at both ends.
import { expect } from "vitest"
import { chanceOf } from "../../src/practice/script.ts"
import { memoryKeeper } from "../../src/kept/memory-keeper.ts"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import type { Item } from "../../src/session/facilitator-state.ts"
import type { ThreadRecord } from "../../src/session/facilitator/records.ts"
import type { Keeper } from "../../src/session/keeper.ts"
import { hasReceived } from "../../src/session/received.ts"
import type { CardKey } from "../../src/signals/keys.ts"
import { hasCome, type Step } from "../../src/signals/steps.ts"
import type { Facilitator, Participant } from "./rooms.ts"
import { join, openRoom } from "./rooms.ts"
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
  /** Gives everybody the same intentions, and the same blows in the same order; which frame each of them meets is chance. */
  seed: number
  rooms: number
  /** Of each room, besides the first. */
  others: number
  /** Of each participant. */
  messages: number
  /** Starts relays that people know by this name. */
  place: (name: string) => Promise<Place>
}

/** `written`: to each desk, with the answers. `untrue`: what a screen said at some moment that was not so. `blows`: how often each fell. */
export type Counted = {
  written: number
  lost: number
  twice: number
  untrue: string[]
  blows: Record<string, number>
  harmed: number
}

const speed = 10
const rough: Weather = { dropped: 0.1, doubled: 0.1, late: 0.1 }
const inTheEnd = 240_000
const hour = 3_600_000

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
const wordsFrom = (from: "me" | "them", messages: readonly { from: string; words: string }[] = []): string[] =>
  messages.filter((message) => message.from === from).map(({ words }) => words)
const numbers = (count: number): string[] => Array.from({ length: count }, (_, n) => String(n))
const isRising = (words: readonly string[]): boolean =>
  words.every((word, at) => at === 0 || Number(word) > Number(words[at - 1]))

/** Each person of a meeting presses one of their own, so that one person alone is counted. */
const cardsOf: CardKey[] = ["pace.slower", "mean.lost", "access.noise", "break.soon"]

/** One device; `watch` is told at each change of its screen, whichever session it is that runs. */
type Device<Session> = { session: Session; world: TestWorld; watch: () => void }

/** The device loses its power and goes on with what it kept, or another tab takes over from this one. */
const again = async <Session extends { stop(): void; subscribe(changed: () => void): unknown }>(
  device: Device<Session>,
  chance: () => number,
  create: (world: TestWorld) => Promise<Session>,
  make: (kept: TestWorld["kept"]) => TestWorld,
): Promise<void> => {
  if (chance() < 0.5) device.world.die()
  device.session.stop()
  device.world = make(device.world.kept)
  device.session = await create(device.world)
  device.session.subscribe(() => device.watch())
}

const threadsIn = async ({ world: { kept } }: Desk): Promise<ThreadRecord[]> => {
  const [room = ""] = await kept.rooms()
  return (await (await kept.open(room)).read("thread")).map(({ value }) => value as ThreadRecord)
}

/** What somebody opened at a desk: every number of each thread that ever lay on its disk as come and seen. */
type Opened = Set<string>
const nth = (thread: string, n: number) => `${thread} ${n}`

const noting = (opened: Opened): Keeper => {
  const keeper = memoryKeeper()
  const note = ({ id, opened: isOpened, seenTo, received }: ThreadRecord) => {
    for (let n = isOpened ? seenTo : 0; n > 0; n--) if (hasReceived(received, n)) opened.add(nth(id, n))
  }
  return {
    ...keeper,
    open: async (room) => {
      const records = await keeper.open(room)
      return {
        ...records,
        write: async (changes) => {
          await records.write(changes)
          for (const { kind, value } of changes) if (kind === "thread" && value) note(value as ThreadRecord)
        },
      }
    },
  }
}

/** Rejects where something does not come to be in the end; all else it counts. */
export async function countThroughStorm({ seed, rooms, others, messages, place }: Storm): Promise<Counted> {
  const chance = chanceOf(seed)
  /** Each who acts has chances of their own, so that what one meets does not change another's. */
  const ownChance = () => chanceOf(Math.floor(chance() * 2 ** 31))
  const clock = fastClock(speed)
  const way = await openRoughWay(ownChance())
  await using here = await place(way.host)
  way.urls.push(...here.urls)
  const ends: { stop(): void }[] = []
  const untrue: string[] = []
  const looks: Promise<void>[] = []
  const blows: Record<string, number> = {}
  const log: string[] = []
  const began = Date.now()
  try {
    const meetings = []
    for (let count = 0; count < rooms; count++) meetings.push(await meetingOn(way, clock, others))
    const people = meetings.flatMap(({ people }) => people)
    const desks = meetings.flatMap(({ desks }) => desks)
    ends.push({ stop: () => [...people, ...desks].forEach(({ session }) => session.stop()) })

    for (const desk of desks) watchDesk(desk, untrue)
    for (const person of people) watchPerson(person, untrue, looks)

    let isOver = false
    way.weather = rough
    const kinds = Object.entries({ ...here.blows, "nothing passes": partition(way) })
    const strike = async () => {
      const mine = ownChance()
      const rest = () => wait(200 + mine() * 800)
      for (;;)
        for (const [name, blow] of shuffled(kinds, mine)) {
          // Each kind falls once at least.
          if (isOver && blows[name] !== undefined) return
          log.push(`${Date.now() - began} ms: ${name}`)
          await blow(rest)
          blows[name] = (blows[name] ?? 0) + 1
          await wait(300 + mine() * 1_200)
        }
    }
    const striking = strike()
    const answering = desks.map((desk) => answer(desk, way, clock, ownChance(), () => isOver))
    await Promise.all(people.map((person) => write(person, way, messages, ownChance())))
    isOver = true
    await Promise.all([striking, ...answering])
    way.weather = fine

    const counted: Counted = { written: 0, lost: 0, twice: 0, untrue, blows, harmed: 0 }
    for (const person of people) await count(person, messages, counted)
    await Promise.all(looks)
    return { ...counted, harmed: way.harmed() }
  } catch (error) {
    console.log(JSON.stringify({ seed, untrue, blows: log }))
    throw error
  } finally {
    for (const end of ends) end.stop()
    await way.close()
  }
}

type Desk = Device<Facilitator> & { clock: MovedClock }
type Person = Device<Participant> & {
  clock: MovedClock
  desk: Desk
  opened: Opened
  contact: string
  card: CardKey
  all: Map<string, Desk>
}
type Meeting = { desks: Desk[]; people: Person[] }

const shuffled = <T>(all: readonly T[], chance: () => number): T[] =>
  all
    .map((one) => ({ one, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)

function watchDesk(desk: Desk, untrue: string[]): void {
  desk.watch = () => {
    for (const { kind, messages, count } of desk.session.get().items) {
      const words = wordsFrom("them", messages)
      if (!isRising(words)) untrue.push(`a desk showed ${words.join(" ")}`)
      // Where a clock is set between two presses they are of two windows, and both are counted.
      if (kind === "signal" && count === "many") untrue.push("a desk counted many of one person")
    }
  }
  desk.session.subscribe(() => desk.watch())
}

/** What is told as come is on the disk of who has it, and what is told as seen was opened there. */
function watchPerson(person: Person, untrue: string[], looks: Promise<void>[]): void {
  const known = new Set<string>()
  const look = (desk: Desk | undefined, thread: string, words?: string) => {
    if (!desk || known.has(`${thread} ${words}`)) return
    known.add(`${thread} ${words}`)
    const isThere = threadsIn(desk).then((all) => {
      const found = all.find(({ id }) => id === thread)
      const isIt =
        words === undefined ? found : found?.messages.some((one) => one.from === "them" && one.words === words)
      if (!isIt) untrue.push(`${words ?? person.card} was told as come and was not there`)
    })
    looks.push(isThere)
  }
  const lookSeen = (thread: string, n: number) => {
    if (!person.opened.has(nth(thread, n))) untrue.push(`${n} of ${person.card} was told as seen and was not opened`)
  }
  person.watch = () => {
    const { threads, sent } = person.session.get()
    for (const from of ["me", "them"] as const) {
      const words = wordsFrom(from, threads[0]?.messages)
      if (!isRising(words)) untrue.push(`a person was shown ${words.join(" ")}`)
    }
    const thread = threads[0]?.id ?? ""
    for (const { id, from, step, words } of threads[0]?.messages ?? []) {
      if (from === "them") continue
      if (hasCome(step, "delivered")) look(person.desk, thread, words)
      if (hasCome(step, "seen")) lookSeen(thread, Number(id.split(" ")[1]))
    }
    for (const { route, to } of sent)
      for (const { contact, thread, step } of to)
        if (route === "signal" && hasCome(step, "delivered")) {
          look(person.all.get(contact), thread)
          if (hasCome(step, "seen")) lookSeen(thread, 1)
        }
  }
  person.session.subscribe(() => person.watch())
}

/** A room with two facilitators, and participants who write to one or the other. */
async function meetingOn(way: RoughWay, clock: Clock, others: number): Promise<Meeting> {
  const first = movedClock(clock)
  const watch = () => {}
  const opened: Opened = new Set()
  const room = await openRoom(way.host, clock, first, () => noting(opened))
  const desks = [
    { session: room.sam, world: room.worlds.sam, clock: movedClock(clock), watch },
    { session: room.ana, world: room.worlds.ana, clock: movedClock(clock), watch },
  ] as const
  const contacts = [room.samId, room.anaId]
  const all = new Map<string, Desk>([
    [room.samId, desks[0]],
    [room.anaId, desks[1]],
  ])
  const people: Person[] = []
  const add = (session: Participant, world: TestWorld, own: MovedClock) => {
    const number = people.length
    const desk = desks[number % 2] ?? desks[0]
    const contact = contacts[number % 2] ?? room.samId
    people.push({
      session,
      world,
      watch,
      clock: own,
      desk,
      opened,
      contact,
      all,
      card: cardsOf[number] ?? "mean.plain",
    })
  }
  add(room.maria, room.worlds.maria, first)
  while (people.length <= others) {
    const own = movedClock(clock)
    const world = testWorld(way.host, own)
    const session = await createParticipant(world)
    await join(session, room.invite)
    add(session, world, own)
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

/** Writes numbers, each once the one before stands on the own screen, and presses their card; a device that stopped goes on where its screen does. */
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
    if (luck > 0.9) person.session.act({ type: "answerFirst", card: person.card, few: true, send: true })
    if (luck < 0.02) {
      const shown = standing()
      await again(person, chance, createParticipant, (kept) => testWorld(way.host, clock, kept))
      const { threads } = await until(person.session, (state) => state.threads.length > 0)
      // What stood on the screen is there again; what was just pressed may be.
      expect(wordsFrom("me", threads[0]?.messages).slice(0, shown.length)).toEqual(shown)
      continue
    }
    await shows(next + 1)
    if (luck < 0.03) clock.set((chance() < 0.5 ? -1 : 1) * hour)
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
    for (const { id, kind, settled, opened, messages } of session.get().items) {
      if (kind === "signal") {
        if (!settled && chance() < 0.1) session.act({ type: "done", item: id, text: "" })
        continue
      }
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
    if (chance() < 0.03) await again(desk, chance, createFacilitator, (kept) => testWorld(way.host, desk.clock, kept))
    if (chance() < 0.02) desk.clock.set((chance() < 0.5 ? -1 : 1) * hour)
    await wait(200 + chance() * 400)
  }
}

/** What one end wrote and the other has: its words in order, or which ones for things without an order. */
const compare = (counted: Counted, wrote: readonly string[], has: readonly string[]): void => {
  const there = new Set(has)
  counted.written += wrote.length
  counted.lost += wrote.filter((one) => !there.has(one)).length
  counted.twice += has.length - there.size
}

/** Waits until all came that was written and pressed, and the person is told so; then counts it at both ends. */
async function count(person: Person, messages: number, counted: Counted): Promise<void> {
  const { session, desk, card, all } = person
  const hasComeTo = (step: Step) => hasCome(step, "delivered")
  const { threads, sent } = await until(
    session,
    ({ threads, sent }) =>
      wordsFrom("me", threads[0]?.messages).length >= messages &&
      threads[0]?.messages.every(({ from, step }) => from === "them" || hasComeTo(step)) === true &&
      sent.every(({ stale, to }) => stale || to.every(({ step }) => hasComeTo(step))),
    inTheEnd,
  )
  const [mine] = threads
  desk.session.act({ type: "open", item: mine?.id ?? "" })
  const itemOf = ({ items }: { items: readonly Item[] }) => items.find(({ id }) => id === mine?.id)
  const state = await until(
    desk.session,
    (now) => wordsFrom("them", itemOf(now)?.messages).length >= messages,
    inTheEnd,
  )
  expect(wordsFrom("me", mine?.messages)).toEqual(numbers(messages))
  compare(counted, numbers(messages), wordsFrom("them", itemOf(state)?.messages))

  const replies = wordsFrom("me", itemOf(state)?.messages)
  expect(replies).toEqual(numbers(replies.length))
  const { threads: answered } = await until(
    session,
    (now) => wordsFrom("them", now.threads[0]?.messages).length >= replies.length,
    inTheEnd,
  )
  compare(counted, replies, wordsFrom("them", answered[0]?.messages))

  for (const [contact, at] of all) {
    const pressed = sent.flatMap((one) =>
      one.card === card ? one.to.filter((reach) => reach.contact === contact) : [],
    )
    const came = (await threadsIn(at)).filter((one) => one.card === card)
    compare(
      counted,
      pressed.map(({ thread }) => thread),
      came.map(({ id }) => id),
    )
    // Nothing came that nobody pressed.
    expect(came).toHaveLength(pressed.length)
  }
}
