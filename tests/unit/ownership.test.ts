// Which mailboxes are ours on a connection, and whether those who may write to us can: what is lost or doubled on the way never makes believe.
import { expect, test } from "vitest"
import { signingKey } from "../../src/channel/keys.ts"
import { createOwnership, type Mailbox } from "../../src/session/ownership.ts"
import type { ToRelay } from "../../src/wire/frames.ts"

const owned = { t: "owned", at: "ours" } as const
const allowed = { t: "allowed", at: "ours" } as const

const begin = async () => {
  const sent: ToRelay["t"][] = []
  let settled = 0
  const send = (frame: ToRelay | (() => Promise<ToRelay>)) => sent.push(typeof frame === "function" ? "own" : frame.t)
  const ownership = createOwnership("relay.test", "nonce", send, () => void (settled += 1))
  const mailbox: Mailbox = { at: "ours", key: await signingKey(new Uint8Array(32)), add: ["a"] }
  ownership.want([mailbox])
  return { ownership, mailbox, sent, settled: () => settled }
}

test("a mailbox is ours once it is owned and those who may write are allowed", async () => {
  const { ownership, sent, settled } = await begin()
  ownership.answered(owned)
  expect(sent).toEqual(["own", "allow"])
  expect(ownership.isSettled()).toBe(false)
  ownership.answered(allowed)
  expect(ownership.isSettled()).toBe(true)
  expect(settled()).toBe(1)
})

test("an answer to our owning that comes twice does not stand for the one to who may write", async () => {
  const { ownership, settled } = await begin()
  ownership.answered(owned)
  ownership.answered(owned)
  expect(ownership.isSettled()).toBe(false)
  expect(settled()).toBe(0)
})

test("an answer to who may write that comes before we own it, or for what is ready, changes nothing", async () => {
  const { ownership, mailbox, sent, settled } = await begin()
  ownership.answered(allowed)
  expect(sent).toEqual(["own"])
  ownership.answered(owned)
  ownership.answered(allowed)
  ownership.answered(allowed)
  ownership.answered(owned)
  expect(settled()).toBe(1)
  ownership.want([{ ...mailbox, add: ["a", "b"] }])
  expect(sent).toEqual(["own", "allow", "allow"])
  expect(ownership.isSettled()).toBe(false)
})

test("an answer to what was said before does not stand for what is said now", async () => {
  const { ownership, mailbox } = await begin()
  ownership.answered(owned)
  ownership.answered({ ...allowed, n: 1 })
  ownership.want([{ ...mailbox, add: ["a", "b"] }])
  ownership.answered({ ...allowed, n: 1 })
  expect(ownership.isSettled()).toBe(false)
  ownership.answered({ ...allowed, n: 2 })
  expect(ownership.isSettled()).toBe(true)
})
