// Nameless cards of one person cannot be told to be of one person: by the relay, by a desk, nor by two desks that compare.
import fc from "fast-check"
import { expect, test } from "vitest"
import { parseFromParticipant } from "../../src/channel/bodies.ts"
import { mark, markWindow } from "../../src/channel/names.ts"
import { memoryKeeper } from "../../src/kept/memory-keeper.ts"
import type { Context as DeskContext } from "../../src/session/facilitator/context.ts"
import { newThread } from "../../src/session/facilitator/hear.ts"
import { createParticipant } from "../../src/session/participant.ts"
import type { Context } from "../../src/session/participant/context.ts"
import { answerFirst } from "../../src/session/participant/press.ts"
import { newDevice, participantParsers, theDevice } from "../../src/session/participant/records.ts"
import { openRecords } from "../../src/session/records.ts"
import { cards } from "../../src/signals/cards.ts"
import { windowLength } from "../../src/signals/count.ts"
import { cardKeys, type CardKey } from "../../src/signals/keys.ts"
import { toBase64Url } from "../../src/wire/base64url.ts"
import { join, openRoom, type Facilitator, type Participant } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, leaping, testWorld, until, type TestWorld } from "../support/session-world.ts"

const card = "mean.lost"
const namelessCards = cardKeys.filter((key) => cards[key].route === "signal")
const room = "NHUPmL1Z_PyUbaRaqr6TOw"

type Put = { t: string; at: string; id: string; token: string; data: string }

const putsOf = ({ wire }: TestWorld): Put[] =>
  wire.sent.map((text) => JSON.parse(text) as Put).filter(({ t, data }) => t === "put" && data.length > 0)

/** All texts and numbers in a record that could be told again, wherever they stand in it. */
const valuesIn = (record: unknown): (string | number)[] => {
  if (typeof record === "string") return record.length >= 8 ? [record] : []
  if (typeof record === "number") return record > 1_000 ? [record] : []
  return typeof record === "object" && record !== null ? Object.values(record).flatMap(valuesIn) : []
}
const shared = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set(one)].filter((it) => other.includes(it))

const pieces = (data: string, of = 8): string[] => {
  const bytes = Buffer.from(data, "base64url").toString("latin1")
  return Array.from({ length: bytes.length - of + 1 }, (_, at) => bytes.slice(at, at + of))
}

const threadsAt = async ({ kept }: TestWorld): Promise<{ id: string; mark?: string }[]> => {
  const [room = ""] = await kept.rooms()
  return (await (await kept.open(room)).read("thread")).map(({ value }) => value as { id: string; mark?: string })
}

const press = async (who: Participant, desk: Facilitator, presses: number): Promise<void> => {
  who.act({ type: "press", card })
  await until(who, ({ question, sent }) => question?.is === "first" || sent.length === presses)
  if (who.get().question) who.act({ type: "answerFirst", card, few: true, send: true })
  await until(
    who,
    ({ sent }) => sent.length === presses && sent[0]?.to.every(({ step }) => step === "delivered") === true,
    30_000,
  )
  const { items } = await until(desk, (state) => state.items.some((item) => item.card === card && !item.settled))
  desk.act({ type: "done", item: items.find((item) => item.card === card && !item.settled)?.id ?? "", text: "" })
  await until(who, ({ sent }) => sent[0]?.to.some(({ step }) => step === "done") === true)
}

test("two nameless cards of one person share nothing but what all people's cards share", async () => {
  await using relay = await startRelayProcess()
  const clock = leaping(fastClock(20))
  const room = await openRoom(relay.host, clock)
  const { maria, sam, worlds, invite } = room
  const world = testWorld(relay.host, clock)
  const kim = await createParticipant(world)
  try {
    await join(kim, invite)
    await press(maria, sam, 1)
    clock.leap(3 * windowLength)
    await press(maria, sam, 2)
    clock.leap(3 * windowLength)
    await press(kim, sam, 1)

    // The relay: nothing in what it is given says more of two of Maria's than of one of hers and one of Kim's.
    const [first, ...others] = putsOf(worlds.maria).filter(({ at }) => at === room.samId)
    const second = others.find(({ id, token }) => id !== first?.id && token === first?.token)
    const kims = putsOf(world).find(({ at }) => at === room.samId)
    if (!first || !second || !kims) throw new Error("cards were not sent")
    expect(new Set([first, second, kims].map(({ data }) => data.length)).size).toBe(1)
    expect(kims.token).toBe(first.token)
    expect(shared(pieces(first.data), pieces(second.data))).toEqual([])

    // A desk: with all that it has opened.
    const [atSam, atAna] = [await threadsAt(worlds.sam), await threadsAt(worlds.ana)]
    expect([atSam.length, atAna.length]).toEqual([3, 3])
    const [one, two, three] = atSam
    const common = shared(valuesIn(one), valuesIn(three))
    expect(shared(valuesIn(one), valuesIn(two))).toEqual(common)
    expect(common).toEqual([card])

    // Two desks: of one press they share its mark and time, and of two presses nothing.
    for (const [n, mine] of atSam.entries())
      for (const [m, theirs] of atAna.entries()) {
        expect(mine.id).not.toBe(theirs.id)
        expect(mine.mark === theirs.mark).toBe(n === m)
        if (n !== m) expect(shared(valuesIn(mine), valuesIn(theirs))).toEqual(common)
      }
  } finally {
    room.stop()
    kim.stop()
  }
}, 120_000)

test("a mark is the same for one device, card and window, and for nothing else", async () => {
  const secret = fc.uint8Array({ minLength: 32, maxLength: 32 })
  const time = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 })
  const whose = fc.record({ secret, time, card: fc.constantFrom(...namelessCards) })
  await fc.assert(
    fc.asyncProperty(whose, whose, fc.integer({ min: 0, max: windowLength - 1 }), async (one, other, within) => {
      const markOf = ({ secret: m, card: pressed, time: at }: typeof one) =>
        mark(new Uint8Array(m), room, pressed, markWindow(at))
      const mine = await markOf(one)
      const begin = markWindow(one.time) * windowLength
      expect(await markOf({ ...one, time: begin + within })).toEqual(mine)
      expect(await markOf({ ...one, time: begin + windowLength })).not.toEqual(mine)
      if (String(one.secret) !== String(other.secret))
        expect(await markOf({ ...one, secret: other.secret })).not.toEqual(mine)
      if (one.card !== other.card) expect(await markOf({ ...one, card: other.card })).not.toEqual(mine)
    }),
    { numRuns: 200 },
  )
})

/** What two desks can know of a press: the record each makes of it, and the box it came in. */
type Known = { press: number; who: number; card: CardKey; at: number; mark: string; values: (string | number)[] }

/** People with a device each, who press while a clock of the test's own stands. */
async function pressing(count: number) {
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
  const desks = [toBase64Url(random(16)), toBase64Url(random(16))]
  let now = 1_795_000_000_000
  const people = await Promise.all(
    Array.from({ length: count }, async () => {
      const records = await openRecords(await memoryKeeper().open(room), participantParsers)
      const world = { random } as Context["world"]
      const known = { name: "", role: "", words: "", checkNumber: "", x: toBase64Url(random(32)), made: 1 }
      await records.commit((tx) => {
        tx.put("device", theDevice, newDevice(world))
        for (const id of desks) tx.put("contact", id, { ...known, id, is: "known" })
      })
      return { world, records, room: { room }, keys: new Map(), time: () => now } as unknown as Context
    }),
  )
  let came = now + 1_000_000_000
  const desk = { time: () => (came += 1_001), records: { all: () => [], get: () => ({}) } } as unknown as DeskContext

  return async (press: number, who: number, pressed: CardKey, gap: number): Promise<Known[]> => {
    now += gap
    const context = people[who]
    if (!context) throw new Error("nobody")
    const before = new Set(context.records.all("thread").map(({ id }) => id))
    await answerFirst(context, { card: pressed, few: false })
    const entries = context.records.all("outbox").filter(({ thread }) => !before.has(thread))
    return entries.map(({ thread, body, box }) => {
      const start = { x: toBase64Url(context.keys.get(thread)?.agreement.public ?? new Uint8Array()) }
      const said = parseFromParticipant({ ...body, start: { ...start, s: context.records.get("thread", thread)?.s } })
      const made = said && newThread(desk, thread, said)
      if (made?.mark === undefined) throw new Error("no nameless card")
      const values = valuesIn([made, box]).filter((value) => value !== pressed)
      return { press, who, card: pressed, at: now, mark: made.mark, values }
    })
  }
}

test("however often nameless cards are pressed and whenever, two desks together link none but those of one card and window", async () => {
  const gap = fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 4 * windowLength }))
  const one = fc.record({ who: fc.nat({ max: 1 }), which: fc.nat({ max: 1 }), gap })
  const two = fc.uniqueArray(fc.constantFrom(...namelessCards), { minLength: 2, maxLength: 2 })
  await fc.assert(
    fc.asyncProperty(two, fc.array(one, { minLength: 2, maxLength: 8 }), async (drawn, presses) => {
      const press = await pressing(2)
      const all: Known[] = []
      for (const [n, { who, which, gap }] of presses.entries())
        all.push(...(await press(n, who, drawn[which] ?? card, gap)))
      expect(all).toHaveLength(2 * presses.length)
      for (const [n, mine] of all.entries())
        for (const theirs of all.slice(n + 1)) {
          const isOfOne = mine.press === theirs.press
          const isMarkOne =
            mine.who === theirs.who && mine.card === theirs.card && markWindow(mine.at) === markWindow(theirs.at)
          const linked = [...(isOfOne ? [mine.at] : []), ...(isMarkOne ? [mine.mark] : [])]
          expect(new Set(shared(mine.values, theirs.values))).toEqual(new Set(linked))
        }
    }),
    { numRuns: 40 },
  )
})
