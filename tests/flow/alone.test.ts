// Practice alone: the real session on both ends over a relay inside one page, with a facilitator who says that he is pretend.
import { afterEach, beforeEach, expect, test } from "vitest"
import { relayInPage } from "../../src/alone/relay.ts"
import { seatSam } from "../../src/alone/sam.ts"
import { memoryKeeper } from "../../src/kept/memory-keeper.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { realWorld } from "../../src/session/real-world.ts"
import { life } from "../../src/words/en/life.ts"
import { until } from "../support/session-world.ts"

const words = "The slides are too full for me."

const seat = async () => {
  const socket = relayInPage(Date.now)
  // No address can be reached: what is not in memory does not exist.
  const world = () => ({
    ...realWorld({ origin: "https://practice.invalid", keeper: memoryKeeper(), via: "extension" as const }),
    socket,
  })
  const sam = await seatSam(world(), life.practice)
  const me = await createParticipant(world())
  me.act({ type: "openInvite", link: sam.invite })
  await until(me, ({ invitation }) => invitation?.is === "ready")
  me.act({ type: "join" })
  const { room } = await until(me, ({ room }) => room?.contacts[0]?.presence.is === "here")
  return { me, sam, contact: room?.contacts[0] }
}
let here: Awaited<ReturnType<typeof seat>>
beforeEach(async () => {
  here = await seat()
})
afterEach(() => {
  here.me.stop()
  here.sam.stop()
})

test("one is in a room with somebody who is called pretend", () => {
  expect(here.contact?.name).toBe(life.practice.sam)
  expect(here.contact?.role).toBe(life.practice.role)
  expect(here.me.get().link).toBe("open")
})

test("hello is answered", async () => {
  here.me.act({ type: "sayHello", to: here.contact?.id ?? "" })
  await until(here.me, ({ hello }) => hello.is === "answered")
})

test("a break that is asked for begins", async () => {
  here.me.act({ type: "answerFirst", card: "break.need", few: true, send: true })
  const { pause } = await until(here.me, ({ pause }) => pause !== undefined)
  expect(pause?.endsAt).toBeGreaterThan(Date.now())
})

test("a private message is opened, answered by words that say they are pretend, and answered again", async () => {
  const { me, contact } = here
  const draft = { step: 3 as const, to: contact?.id, card: "concern.other" as const, words, withName: false }
  me.act({ type: "sendDraft", draft })
  const answered = await until(me, ({ threads }) => threads[0]?.messages.at(-1)?.words === life.practice.has)
  expect(answered.threads[0]?.messages[0]?.words).toBe(words)
  me.act({ type: "write", thread: answered.threads[0]?.id ?? "", words: "Thank you." })
  await until(me, ({ threads }) => threads[0]?.messages.at(-1)?.words === life.practice.heard)
})

test("a named card is answered too", async () => {
  here.me.act({ type: "setName", name: "Maria" })
  here.me.act({ type: "answerFirst", card: "turn.want", few: true, send: true })
  await until(here.me, ({ threads }) => threads[0]?.messages.at(-1)?.words === life.practice.has)
})
