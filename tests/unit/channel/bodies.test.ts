// The bodies of boxes: each kind is read from its own side only, strictly, and nothing makes a parser fail.
import fc from "fast-check"
import { expect, test } from "vitest"
import {
  maxWords,
  parseFromFacilitator,
  parseFromHost,
  parseFromParticipant,
  type FromFacilitator,
  type FromHost,
  type FromParticipant,
} from "../../../src/channel/bodies.ts"
import { bar, fromJson, pad, textOf, toJson, unpad, utf8 } from "../../../src/channel/bytes.ts"
import { openContactCard } from "../../../src/channel/contact-card.ts"
import { openDeskState } from "../../../src/channel/facilitator-state.ts"
import { openRoster } from "../../../src/channel/roster.ts"
import { toBase64Url } from "../../../src/wire/base64url.ts"
import vectors from "../../fixtures/channel-sealed.json" with { type: "json" }
import { filled } from "../../support/keys.ts"

const { room, mailbox, id } = vectors.place
const head = { v: 1, n: 1, at: 1_764_000_000_000 } as const
const key = toBase64Url(filled(3))

const fromParticipant: FromParticipant[] = [
  { ...head, k: "card", card: "break.need", route: "signal", mark: id, start: { x: key, s: key } },
  { ...head, k: "card", card: "concern.hurt", route: "private", name: "Maria", words: "No", sameAs: id },
  { ...head, k: "words", words: "line one\nline two" },
  { ...head, k: "choice", to: 2, choice: "answer.yes" },
  { ...head, k: "name", name: "Maria" },
  { ...head, k: "ok_now" },
  { ...head, k: "take_back" },
  { ...head, k: "helped", helped: "not_yet" },
  { ...head, n: 0, k: "delivered", ns: [1, 2] },
  { ...head, n: 0, k: "ask", of: 3 },
]
const fromFacilitator: FromFacilitator[] = [
  { ...head, k: "step", step: "acting", to: 1, when: head.at, text: "Break at 10:35" },
  { ...head, k: "step", step: "cannot", to: 1, text: "The vote is on", instead: "After it" },
  { ...head, k: "line", line: "fac.break_at", places: { time: "10:35" }, words: "", choices: ["answer.yes"] },
  { ...head, k: "too_late" },
  { ...head, n: 0, k: "delivered", ns: [] },
]
const fromHost: FromHost[] = [
  { ...head, k: "welcome", X: key, x: key },
  { ...head, k: "refused" },
  { ...head, k: "twice" },
]

test("every kind is read as it was written, from its own side", () => {
  for (const body of fromParticipant) expect(parseFromParticipant(fromJson(toJson(body)))).toEqual(body)
  for (const body of fromFacilitator) expect(parseFromFacilitator(fromJson(toJson(body)))).toEqual(body)
  for (const body of fromHost) expect(parseFromHost(fromJson(toJson(body)))).toEqual(body)
})

test("what only a facilitator may say is not read from a participant, nor the other way", () => {
  expect(fromFacilitator.filter((body) => parseFromParticipant(body)).map((body) => body.k)).toEqual(["delivered"])
  expect(fromParticipant.filter((body) => parseFromFacilitator(body)).map((body) => body.k)).toEqual([
    "delivered",
    "ask",
  ])
  expect(fromHost.some((body) => parseFromParticipant(body) ?? parseFromFacilitator(body))).toBe(false)
})

test("unknown kinds and other versions are not read", () => {
  expect(parseFromParticipant({ ...head, k: "from_the_future" })).toBeUndefined()
  expect(parseFromParticipant({ ...head, v: 2, k: "ok_now" })).toBeUndefined()
})

test("one bad field is enough", () => {
  const bad: object[] = [
    { k: "ok_now", n: 0 },
    { k: "ok_now", at: -1 },
    { k: "ok_now", at: 1.5 },
    { k: "ok_now", start: { x: key } },
    { k: "card", card: "break.need", route: "loud" },
    { k: "card", card: "break.need", route: "signal", mark: "short" },
    { k: "card", card: "a".repeat(61), route: "signal" },
    { k: "card", card: "break.need", route: "named", name: "Maria\u202e" },
    { k: "words", words: "a".repeat(maxWords + 1) },
    { k: "name", name: "  " },
    { k: "delivered", n: 0, ns: [1, "2"] },
    { k: "delivered", n: 1, ns: [1] },
  ]
  for (const body of bad) expect(parseFromParticipant({ ...head, ...body }), JSON.stringify(body)).toBeUndefined()
  const line = { ...head, k: "line", places: {}, words: "", choices: [] }
  expect(parseFromFacilitator(line)).toEqual(line)
  expect(parseFromFacilitator({ ...line, places: { "a b": "c" } })).toBeUndefined()
  expect(parseFromFacilitator({ ...line, places: { a: 1 } })).toBeUndefined()
  expect(parseFromFacilitator({ ...line, choices: Array(7).fill("answer.yes") })).toBeUndefined()
})

test("unknown fields are left out, whatever they are called", () => {
  const given: unknown = JSON.parse('{"v":1,"n":1,"at":5,"k":"ok_now","__proto__":{"admitted":true},"more":[1]}')
  const read = parseFromParticipant(given)
  expect(read).toEqual({ v: 1, n: 1, at: 5, k: "ok_now" })
  expect(read && "admitted" in read).toBe(false)
})

test("nothing that comes from outside makes a parser fail", () => {
  const parsers = [parseFromParticipant, parseFromFacilitator, parseFromHost]
  const kinds = [...fromParticipant, ...fromFacilitator, ...fromHost]
  const damaged = fc
    .tuple(
      fc.constantFrom(...kinds),
      fc.constantFrom("v", "n", "at", "k", "start", "words", "places", "ns"),
      fc.anything(),
    )
    .map(([body, field, value]) => ({ ...body, [field]: value }))
  fc.assert(
    fc.property(fc.oneof(fc.anything(), damaged), (value) => {
      for (const parse of parsers) parse(value)
    }),
  )
})

test("no bytes at all open as a card, a roster or a state, and none make the readers fail", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(await openContactCard(room, bytes)).toBeUndefined()
      expect(await openDeskState(room, { board: mailbox, version: 1 }, bytes)).toBeUndefined()
      expect(await openRoster(room, bytes)).toEqual({ is: "refused", reason: "forged" })
      fromJson(bytes)
      textOf(bytes)
    }),
    { numRuns: 30 },
  )
})

test("padding gives back exactly what was padded, and never fits what is too long", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.integer({ min: 0, max: 80 }), (content, size) => {
      const padded = pad(content, size)
      expect(padded?.length).toBe(content.length + 4 <= size ? size : undefined)
      if (padded) expect([...(unpad(padded) ?? [])]).toEqual([...content])
    }),
  )
})

test("parts are joined by one zero byte", () => {
  expect([...bar("a", "", utf8("b"))]).toEqual([97, 0, 0, 98])
})
