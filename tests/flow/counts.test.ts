// How many press a card without a name, on real devices: one that presses often, or an end that repeats its mark, is one of them.
import { afterEach, expect, test } from "vitest"
import { parseInvite } from "../../src/channel/invite.ts"
import { signingKey } from "../../src/channel/keys.ts"
import { derive } from "../../src/channel/names.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { windowLength } from "../../src/signals/count.ts"
import { toBase64Url } from "../../src/wire/base64url.ts"
import { en } from "../../src/words/en/words.ts"
import { Peer } from "../support/peer.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { join, openRoom, type Facilitator, type Participant, type Room } from "../support/rooms.ts"
import { dayKey, putAll, random } from "../support/sealed-put.ts"
import { fastClock, keptOf, leaping, testWorld, until, type Clock } from "../support/session-world.ts"

const ends: { stop(): void }[] = []
afterEach(() => ends.splice(0).forEach((end) => end.stop()))

/** It does not wait on purpose. */
const card = "break.need"

async function joined(host: string, clock: Clock, invite: string): Promise<Participant> {
  const one = await createParticipant(testWorld(host, clock))
  ends.push(one)
  await join(one, invite)
  return one
}

async function press(who: Participant) {
  const { length } = who.get().sent
  await who.keep({ type: "press", card })
  const asked = await until(who, ({ question, sent }) => question?.is === "first" || sent.length > length)
  if (asked.question?.is === "first") who.act({ type: "answerFirst", card, few: asked.question.few, send: true })
  await until(who, ({ sent }) => sent.length > length && sent[0]?.to.every(({ step }) => step === "delivered") === true)
}

const newMark = () => toBase64Url(random(16))

/** One end puts as many cards at Sam's desk, each as of somebody new. */
async function putMarks(relay: RelayProcess, clock: Clock, { invite, samId, worlds }: Room, marks: string[]) {
  const link = parseInvite(invite)
  if (link.is !== "link") throw new Error("no invite")
  const token = await derive(link.secret, "write", samId)
  const place = { room: link.room, mailbox: samId, token, x: await dayKey(worlds.sam, link.room) }
  const atDesk = async () => (await keptOf(worlds.sam, `desk-${link.room}`, "thread")).length
  const before = await atDesk()
  const peer = await Peer.at(relay)
  for (const mark of marks) {
    const start = { x: toBase64Url(random(32)), s: toBase64Url(random(32)) }
    const body = { v: 1, n: 1, at: clock.now(), start, k: "card", card, route: "signal", mark }
    await putAll(peer, await signingKey(random(32)), place, [body])
  }
  while ((await atDesk()) < before + marks.length) await new Promise((later) => setTimeout(later, 20))
}

/** From now on it is a window later, or some, and that one has just begun. */
const toNextWindow = (clock: ReturnType<typeof leaping>, windows = 1) =>
  clock.leap((Math.floor(clock.now() / windowLength) + windows) * windowLength - clock.now() + 1_000)

const waiting = (desk: Facilitator) => desk.get().items.find((item) => item.card === card && !item.settled)

/** Shows how things are now. */
const look = (desk: Facilitator, clock: Clock) => desk.keep({ type: "presence", visible: true, actedAt: clock.now() })

test(
  "a device that presses twelve times and a mark in twelve boxes are one each; six devices are many",
  { timeout: 120_000 },
  async () => {
    await using relay = await startRelayProcess({ RELAY_OPEN_PUTS: "1000" })
    const clock = leaping(fastClock(5))
    const room = await openRoom(relay.host, clock)
    const { sam, ana, maria, invite } = room
    ends.push(room)
    const others = await Promise.all(Array.from({ length: 5 }, () => joined(relay.host, clock, invite)))
    toNextWindow(clock)

    for (let n = 0; n < 12; n++) {
      if (n > 0) await until(maria, ({ sent }) => sent[0]?.to.every(({ step }) => step === "done") === true)
      await press(maria)
      if (n === 11) break
      for (const desk of [sam, ana]) {
        await until(desk, () => waiting(desk) !== undefined)
        desk.act({ type: "done", item: waiting(desk)?.id ?? "", text: "" })
      }
    }
    expect(maria.get().sent).toHaveLength(12)

    await putMarks(relay, clock, room, Array<string>(12).fill(newMark()))
    for (const one of others.slice(0, 3)) await press(one)
    await look(sam, clock)
    expect(waiting(sam)?.count).toBe("someone")
    // Maria, the end that repeats itself, and three more: one more would be many.
    toNextWindow(clock)
    await look(sam, clock)
    await until(sam, () => waiting(sam)?.count === "a_few")

    toNextWindow(clock, 4)
    for (const one of [maria, ...others]) await press(one)
    await look(sam, clock)
    expect(waiting(sam)?.count).toBe("someone")
    toNextWindow(clock)
    await look(sam, clock)
    await until(sam, () => waiting(sam)?.count === "many")
    await until(ana, () => waiting(ana)?.count === "many")
  },
)

test(
  "one end that makes six marks looks like many people, and the desk is told that it is no vote",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = leaping(fastClock(5))
    const room = await openRoom(relay.host, clock)
    ends.push(room)
    toNextWindow(clock)
    await putMarks(relay, clock, room, Array.from({ length: 6 }, newMark))
    toNextWindow(clock)
    await look(room.sam, clock)
    await until(room.sam, () => waiting(room.sam)?.count === "many")
    expect(en.facilitator.item.notVotes).toMatch(/not a vote. One person can send more than one/)
  },
)
