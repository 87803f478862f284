// A name that comes back with another key is told before anything goes to it, and a conversation never moves to that key.
import { expect, test } from "vitest"
import { signingKey } from "../../src/channel/keys.ts"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { sealRoster } from "../../src/session/facilitator/host.ts"
import type { LinkRecord, RoomRecord } from "../../src/session/facilitator/records.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { bytesOf } from "../../src/session/thread-keys.ts"
import { through, type Frame, type Lie } from "../support/lie.ts"
import { startRelayProcess } from "../support/relay.ts"
import { join, openRoom, sendConcern, type Room } from "../support/rooms.ts"
import { random } from "../support/sealed-put.ts"
import { fastClock, keptOf, testWorld, until } from "../support/session-world.ts"

/** A newer roster by the host's own hand, on which the last one who claimed stands in the place of everybody who did before. */
const swapped = async ({ worlds, samId }: Room, room: string, now: number): Promise<Frame> => {
  const [hers] = await keptOf<RoomRecord>(worlds.sam, `desk-${room}`, "room")
  const links = await keptOf<LinkRecord>(worlds.sam, `desk-${room}`, "link")
  const claim = links.find(({ is }) => is === "claimed")?.claims[0]
  if (hers?.hostSeed === undefined || hers.secret === undefined || !claim) throw new Error("nothing is kept")
  const keys = { host: await signingKey(bytesOf(hers.hostSeed)), room, secret: bytesOf(hers.secret) }
  const facts = { v: 90, made: now, until: now + 7_200_000, room: "Advisory meeting", expected: [], docs: [] }
  const host = { name: "Sam", contact: samId }
  const board = await sealRoster(keys, { ...facts, host }, [bytesOf(hers.card), bytesOf(claim.card)], random)
  if (!board) throw new Error("no roster")
  return { t: "value", ...board, here: 3 }
}

test(
  "a roster that gives a known name another key: the person is told, and what is written goes to the old key or nowhere",
  { timeout: 120_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(20)
    const opened = await openRoom(relay.host, clock)
    const { sam, ana, samId, anaId } = opened
    const room = sam.get().room?.id ?? ""
    let lie: Lie = {}
    const world = testWorld(relay.host, clock)
    const kim = await createParticipant(through(() => lie, world))
    const eve = await createFacilitator(testWorld(relay.host, clock))
    try {
      await join(kim, opened.invite)
      const thread = await sendConcern(kim, anaId, ana, "to Ana")
      ana.act({ type: "open", item: thread })
      await until(kim, ({ threads }) => threads[0]?.step === "seen")

      sam.act({ type: "makeContactLink", name: "Ana" })
      const asked = await until(sam, ({ contactLinks }) => contactLinks.some(({ is }) => is === "waiting"))
      const link = asked.contactLinks.find(({ is }) => is === "waiting")
      eve.act({ type: "openContactLink", link: link?.link ?? "" })
      eve.act({ type: "claim", name: "Ana", role: "Patient partner", words: "I am not part of this team." })
      await until(sam, ({ contactLinks }) => contactLinks.some(({ is }) => is === "claimed"))
      const roster = await swapped(opened, room, clock.now())
      const down = (frame: Frame) => [frame.t === "value" && frame["board"] === room ? roster : frame]
      lie = { down, up: ({ t }) => ({ pass: t !== "put" }) }
      kim.act({ type: "write", thread, words: "on its way" })
      sam.act({ type: "acceptClaim", contactLink: link?.id ?? "" })
      const told = await until(
        kim,
        (state) => state.room?.contacts.some(({ warning }) => warning === "changed") === true,
      )
      expect(told.room?.contacts.map(({ id, name, warning }) => [id, name, warning])).toEqual([
        [samId, "Sam", undefined],
        [expect.anything(), "Ana", "changed"],
        [anaId, "Ana", "missing"],
      ])
      const eveId = told.room?.contacts[1]?.id ?? ""
      await until(eve, ({ is }) => is === "desk")

      // What was on its way goes where it was going, and what is written now goes nowhere.
      lie = { down }
      const mine = () => kim.get().threads.find(({ id }) => id === thread)
      const hers = () =>
        ana
          .get()
          .items.find(({ id }) => id === thread)
          ?.messages.map(({ words }) => words)
      kim.act({ type: "write", thread, words: "before reading" })
      await until(kim, () => mine()?.unsent === "before reading")
      kim.act({ type: "acceptContact", contact: eveId })
      await until(kim, (state) => state.room?.contacts[1]?.warning === undefined)
      kim.act({ type: "write", thread, words: "to whom" })
      await until(kim, () => mine()?.unsent === "to whom")
      await until(ana, () => hers()?.length === 2, 60_000)
      kim.act({ type: "acceptContact", contact: anaId })
      await until(kim, (state) => state.room?.contacts[2]?.warning === undefined)
      kim.act({ type: "write", thread, words: "to Ana again" })
      await until(ana, () => hers()?.length === 3)
      expect(hers()).toEqual(["to Ana", "on its way", "to Ana again"])
      expect(mine()?.contact).toBe(anaId)
      expect(world.wire.sent.filter((text) => (JSON.parse(text) as Frame)["at"] === eveId)).toEqual([])

      // Who has read the warning may begin with her, and she then has that alone.
      kim.act({
        type: "sendDraft",
        draft: { step: 3, to: eveId, card: "concern.ill", words: "to the other", withName: false },
      })
      const { items } = await until(eve, (state) => state.items.length > 0)
      eve.act({ type: "open", item: items[0]?.id ?? "" })
      const read = await until(eve, (state) => (state.items[0]?.messages.length ?? 0) > 0)
      expect(read.items.flatMap(({ messages }) => messages.map(({ words }) => words))).toEqual(["to the other"])
      expect(mine()?.contact).toBe(anaId)
      expect(hers()).toHaveLength(3)
    } finally {
      for (const end of [opened, kim, eve]) end.stop()
    }
  },
)
