// Every frame is read whole, and nothing that is not quite a frame is.
import fc from "fast-check"
import { expect, test } from "vitest"
import type { FromRelay, ToRelay } from "../../../src/wire/frames.ts"
import { isKey, isName, isSignature } from "../../../src/wire/mailbox.ts"
import { parseFromRelay } from "../../../src/wire/parse-from-relay.ts"
import { parseToRelay } from "../../../src/wire/parse-to-relay.ts"
import { isFinal, REASONS } from "../../../src/wire/refused.ts"

const text = (bytes: number): string => Buffer.alloc(bytes, 7).toString("base64url")
const name = text(16)
const key = text(32)

const toRelay: ToRelay[] = [
  { t: "own", key, sig: text(64) },
  { t: "allow", at: name },
  { t: "allow", at: name, open: key, add: [key], drop: [] },
  { t: "put", at: name, id: name, token: key, data: text(1_024) },
  { t: "put", at: name, id: name, token: key, data: text(11_264) },
  { t: "collected", at: name, ids: [name] },
  { t: "post", board: name, slot: 7, version: 1, value: text(65_536) },
  { t: "watch", board: name, slot: 0, after: 0 },
  { t: "ping" },
]

const limits = { frame: 98_304, mailboxes: 200, framesPerSecond: 50, framesBurst: 400 }
const fromRelay: FromRelay[] = [
  { t: "hello", v: 1, nonce: key, now: 1, limits },
  { t: "hello", v: 2, nonce: key, now: 1, limits },
  { t: "owned", at: name },
  { t: "moved", at: name },
  { t: "allowed", at: name },
  { t: "kept", at: name, id: name, held: false },
  { t: "refused", of: "put", reason: "full", wait: 10, at: name, id: name },
  { t: "refused", of: "post", reason: "old_version", board: name, slot: 1, version: 4 },
  { t: "refused", of: "own", reason: "not_allowed", key },
  { t: "refused", of: "frame", reason: "bad_frame" },
  { t: "box", at: name, id: name, data: text(4_096) },
  { t: "posted", board: name, slot: 1, version: 4 },
  { t: "value", board: name, slot: 1, version: 4, value: text(16_384), here: 2 },
  { t: "value", board: name, slot: 1, version: 0, here: 1 },
  { t: "pong", now: 5 },
]

test.each(toRelay)("the relay reads $t whole, and leaves unknown fields behind", (frame) => {
  expect(parseToRelay({ ...frame, more: 1 })).toEqual(frame)
})

test.each(fromRelay)("an end reads $t whole, and leaves unknown fields behind", (frame) => {
  expect(parseFromRelay({ ...frame, more: 1 })).toEqual(frame)
})

const wrong = [null, true, -1, 1.5, 8e15 * 2, "", "AAAA", `${name}A`, text(1_023), text(65_537), [], [1], {}]

/** What may be left out, and what of `wrong` is right after all. */
const optional = ["allow open", "allow add", "allow drop", "value value"]
const alsoRight = ["allow add []", "allow drop []", "collected ids []", "kept held true"]

test("a frame with a field that is missing or wrong is no frame", () => {
  const refusedApart = fromRelay.filter(({ t }) => t !== "refused")
  for (const { frame, parse } of [
    ...toRelay.map((frame) => ({ frame, parse: parseToRelay })),
    ...refusedApart.map((frame) => ({ frame, parse: parseFromRelay })),
  ]) {
    for (const field of Object.keys(frame)) {
      const rest = Object.fromEntries(Object.entries(frame).filter(([name]) => name !== field))
      const said = `${frame.t} ${field}`
      expect(`${said} ${parse(rest) !== undefined}`).toBe(`${said} ${optional.includes(said)}`)
      for (const value of wrong) {
        const worse = `${said} ${JSON.stringify(value)}`
        expect(`${worse} ${parse({ ...rest, [field]: value }) !== undefined}`).toBe(
          `${worse} ${alsoRight.includes(worse)}`,
        )
      }
    }
  }
})

test("a box or value of a size that is not agreed is no frame", () => {
  for (const bytes of [0, 1_023, 1_025, 11_265, 65_536]) {
    expect(parseToRelay({ t: "put", at: name, id: name, token: key, data: text(bytes) })).toBeUndefined()
  }
  expect(parseToRelay({ t: "post", board: name, slot: 0, version: 1, value: text(11_264) })).toBeUndefined()
})

test("whatever a stranger sends, parsing it never throws", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      parseToRelay(value)
      parseFromRelay(value)
    }),
  )
})

test("names, keys and signatures have one spelling each", () => {
  expect(isName(name) && isKey(key) && isSignature(text(64))).toBe(true)
  expect(isName("B".repeat(22))).toBe(false)
  expect(isKey("B".repeat(43))).toBe(false)
  expect(isSignature("B".repeat(86))).toBe(false)
})

test("four refusals are final, and four are worth another try", () => {
  expect(REASONS.filter(isFinal)).toEqual(["too_large", "bad_frame", "not_allowed", "old_version"])
})
