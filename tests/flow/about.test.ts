// A message about somebody who gets messages: it goes to none of those who were marked, not later either, and who gets it is told.
import { afterAll, beforeAll, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import type { Draft } from "../../src/session/participant-state.ts"
import { openRoom, type Room } from "../support/rooms.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

const clock = fastClock(20)
let relay: RelayProcess
let room: Room
beforeAll(async () => {
  relay = await startRelayProcess()
  room = await openRoom(relay.host, clock)
})
afterAll(async () => {
  room.stop()
  await relay[Symbol.asyncDispose]()
})

const draftTo = (to: string): Draft => ({
  step: 3,
  to,
  card: "concern.hurt",
  words: "He laughed.",
  withName: false,
  about: [room.samId],
})

test("it is not sent to a person it is about, and its words are kept", async () => {
  const { maria, samId } = room
  await maria.keep({ type: "sendDraft", draft: draftTo(samId) })
  await maria.keep({ type: "tellUnsafe", to: samId, about: [samId] })
  expect(maria.get()).toMatchObject({ sent: [], threads: [], draft: { words: "He laughed.", about: [samId] } })
})

test("who gets it reads whom it is about once it is open, and the other is offered to nobody, however late it is", async () => {
  const { maria, ana, sam, samId, anaId } = room
  ana.stop()
  await maria.keep({ type: "sendDraft", draft: draftTo(anaId) })
  const { threads } = await until(maria, (state) => state.threads[0]?.late === "not_delivered")
  expect(threads[0]?.other).toBeUndefined()
  await maria.keep({ type: "tellOther", thread: threads[0]?.id ?? "", to: samId })
  expect(maria.get().threads).toHaveLength(1)

  const again = await createFacilitator(testWorld(relay.host, clock, room.worlds.ana.kept))
  const { items } = await until(again, (state) => state.items.length === 1)
  expect(items[0]?.about).toEqual([])
  again.act({ type: "open", item: items[0]?.id ?? "" })
  await until(again, (state) => state.items[0]?.about.join() === "Sam")
  expect(sam.get().items).toEqual([])
  again.stop()
})

test("whom the host calls outside the team is told as the host's word, to everyone", async () => {
  const { sam, maria } = room
  const rosa = await createFacilitator(testWorld(relay.host, clock))
  sam.act({ type: "makeContactLink", name: "Rosa", outside: true })
  const { contactLinks } = await until(sam, (state) => state.contactLinks.length === 2)
  const link = contactLinks.find(({ name }) => name === "Rosa")
  rosa.act({ type: "openContactLink", link: link?.link ?? "" })
  rosa.act({ type: "claim", name: "Rosa", role: "Nurse", words: "" })
  await until(sam, (state) => state.contactLinks.some(({ id, is }) => id === link?.id && is === "claimed"))
  sam.act({ type: "acceptClaim", contactLink: link?.id ?? "" })
  const { room: seen } = await until(maria, (state) => state.room?.contacts.length === 3)
  expect(seen?.contacts.map(({ name, outside }) => [name, outside])).toEqual([
    ["Sam", false],
    ["Ana", false],
    ["Rosa", true],
  ])
  sam.act({ type: "newLink", stays: sam.get().stays.map(({ id }) => id), out: [] })
  await until(sam, ({ newLink }) => newLink !== undefined)
  await until(rosa, ({ invite, out, is }) => is === "desk" && out === "no" && invite === sam.get().invite)
  expect(sam.get().room?.contacts.map(({ outside }) => outside)).toEqual([false, false, true])
  rosa.stop()
})
