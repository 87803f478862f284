// Nameless cards of one person cannot be told to be of one person: by the relay, by a desk, nor by two desks that compare.
import fc from "fast-check"
import { expect, test } from "vitest"
import { mark, markWindow } from "../../src/channel/names.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { windowLength } from "../../src/signals/count.ts"
import { join, openRoom, type Facilitator, type Participant } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, leaping, testWorld, until, type TestWorld } from "../support/session-world.ts"

const card = "mean.lost"

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
  const cards = fc.constantFrom("mean.lost", "pace.slow", "break.need")
  const whose = fc.record({ secret, time, card: cards })
  await fc.assert(
    fc.asyncProperty(whose, whose, fc.integer({ min: 0, max: windowLength - 1 }), async (one, other, within) => {
      const markOf = ({ secret: m, card: pressed, time: at }: typeof one) =>
        mark(new Uint8Array(m), "NHUPmL1Z_PyUbaRaqr6TOw", pressed, markWindow(at))
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
