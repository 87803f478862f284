// A box that is sealed as it should be, with the right token, in the right mailbox, and signed by somebody whose conversation it is not: it changes nothing.
import { afterEach, expect, test } from "vitest"
import { signingKey } from "../../src/channel/keys.ts"
import { derive, nameOf } from "../../src/channel/names.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { bytesOf, threadKeys, type ThreadSeeds } from "../../src/session/thread-keys.ts"
import { toBase64Url } from "../../src/wire/base64url.ts"
import { Peer } from "../support/peer.ts"
import { startRelayProcess } from "../support/relay.ts"
import { join, openRoom, sendConcern } from "../support/rooms.ts"
import { dayKey, putAll, random } from "../support/sealed-put.ts"
import { fastClock, keptOf, testWorld, until } from "../support/session-world.ts"

const slow = { timeout: 60_000 }
const ends: { stop(): void }[] = []
afterEach(() => ends.splice(0).forEach((end) => end.stop()))

test(
  "a box of the wrong facilitator, or of the host, in a conversation's mailbox is no step and no word",
  slow,
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    const opened = await openRoom(relay.host, clock)
    ends.push(opened)
    const { maria, ana, anaId, worlds } = opened
    const room = maria.get().room?.id ?? ""
    const thread = await sendConcern(maria, anaId, ana, "Please read this.")
    await until(maria, ({ threads }) => threads[0]?.step === "delivered")
    const [seeds] = await keptOf<ThreadSeeds>(worlds.maria, `seat-${room}`, "thread")
    const [his] = await keptOf<{ seed: string; hostSeed: string }>(worlds.sam, `desk-${room}`, "room")
    const [hers] = await keptOf<{ seed: string }>(worlds.ana, `desk-${room}`, "room")
    if (!seeds || !his || !hers) throw new Error("nothing is kept")
    const { agreement } = await threadKeys(seeds, anaId)
    const place = { room, mailbox: thread, token: await derive(bytesOf(seeds.s), "down", thread), x: agreement.public }
    const head = (n: number) => ({ v: 1, n, at: clock.now() })
    const bodies = [
      { ...head(50), k: "step", step: "done", to: 1, text: "It is settled" },
      { ...head(51), k: "step", step: "seen", to: 1 },
      { ...head(52), k: "line", places: {}, words: "I am Ana", choices: ["yes", "no"] },
      { ...head(53), k: "too_late" },
      { ...head(54), k: "stays", X: toBase64Url(random(32)) },
      { ...head(0), k: "delivered", ns: [1, 2] },
    ]
    const peer = await Peer.at(relay)
    for (const seed of [his.seed, his.hostSeed]) await putAll(peer, await signingKey(bytesOf(seed)), place, bodies)
    // What she says herself comes after all of that.
    ana.act({ type: "reply", item: thread, words: "I read it.", line: undefined, places: {}, choices: [] })
    const read = await until(maria, ({ threads }) => threads[0]?.messages.length === 2)
    expect(read.threads[0]).toMatchObject({ step: "seen", late: "no" })
    expect(read.threads[0]?.messages.map(({ words }) => words)).toEqual(["Please read this.", "I read it."])
    expect(read.problem).toBeUndefined()
    const [now] = await keptOf<{ received: unknown; stale: boolean }>(worlds.maria, `seat-${room}`, "thread")
    expect(now).toMatchObject({ received: { upTo: 2, beyond: [] }, stale: false })
    // The same boxes with her own signature would have.
    await putAll(peer, await signingKey(bytesOf(hers.seed)), place, bodies.slice(0, 1))
    await until(maria, ({ threads }) => threads[0]?.step === "done")
  },
)

test(
  "a participant who has the keys of another's conversation but its signature says nothing in it",
  slow,
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    const opened = await openRoom(relay.host, clock)
    const kimWorld = testWorld(relay.host, clock)
    const kim = await createParticipant(kimWorld)
    ends.push(opened, kim)
    const { maria, ana, anaId, worlds, invite } = opened
    const room = maria.get().room?.id ?? ""
    const thread = await sendConcern(maria, anaId, ana, "Please read this.")
    ana.act({ type: "open", item: thread })
    await join(kim, invite)
    kim.act({
      type: "sendDraft",
      draft: { step: 3, to: anaId, card: "concern.ill", words: "I am ill.", withName: false },
    })
    await until(ana, ({ items }) => items.length === 2)
    const [hers] = await keptOf<ThreadSeeds>(worlds.maria, `seat-${room}`, "thread")
    const [kims] = await keptOf<ThreadSeeds & { id: string }>(kimWorld, `seat-${room}`, "thread")
    if (!hers || !kims) throw new Error("nothing is kept")
    const token = await derive(bytesOf(hers.s), "up", anaId)
    const place = { room, mailbox: anaId, token, x: await dayKey(worlds.ana, room) }
    const head = (n: number) => ({ v: 1, n, at: clock.now() })
    const bodies = [
      { ...head(2), k: "words", words: "I am Maria" },
      { ...head(3), k: "name", name: "Maria" },
      { ...head(4), k: "take_back" },
      { ...head(5), k: "ok_now" },
      { ...head(0), k: "delivered", ns: [1, 2, 3] },
    ]
    const itemOf = (id: string) => ana.get().items.find((item) => item.id === id)
    const before = itemOf(thread)
    const peer = await Peer.at(relay)
    // With a key of nobody, and with that of a conversation of their own.
    const stranger = await signingKey(random(32))
    await putAll(peer, stranger, place, bodies)
    await putAll(peer, await signingKey(bytesOf(kims.seed)), place, bodies)
    await until(ana, () => itemOf(kims.id)?.takenBack === true)
    expect(itemOf(thread)).toEqual(before)
    expect(itemOf(await nameOf(stranger.public))).toBeUndefined()
    expect(ana.get().items).toHaveLength(2)
    await putAll(peer, await signingKey(bytesOf(hers.seed)), place, bodies.slice(0, 1))
    await until(ana, () => itemOf(thread)?.messages.at(-1)?.words === "I am Maria")
  },
)
