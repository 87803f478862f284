// A value on a board opens on that board, in that slot, as that version, with the room's secret.
import { expect, test } from "vitest"
import { concat } from "../../../src/channel/bytes.ts"
import { boardKey, openValue, sealValue, type Slot } from "../../../src/channel/value.ts"
import { fromBase64Url, toBase64Url } from "../../../src/wire/base64url.ts"
import vectors from "../../fixtures/channel-sealed.json" with { type: "json" }
import { counting, filled } from "../../support/keys.ts"

const at: Slot = { board: vectors.place.room, slot: 0, version: 3 }
const key = await boardKey(filled(7), at.board)
const content = concat("what the host signed")
const published = fromBase64Url(vectors.value) ?? new Uint8Array()

test("the same random bytes give the published value, and it opens", async () => {
  expect(toBase64Url((await sealValue(key, at, content, counting())) ?? content)).toBe(vectors.value)
  expect(await openValue(key, at, published)).toEqual(content)
})

test("a value is refused as another version, in another slot, on another board and with another room's secret", async () => {
  expect(await openValue(key, { ...at, version: 4 }, published)).toBeUndefined()
  expect(await openValue(key, { ...at, slot: 1 }, published)).toBeUndefined()
  expect(await openValue(key, { ...at, board: vectors.place.mailbox }, published)).toBeUndefined()
  expect(await openValue(await boardKey(filled(8), at.board), at, published)).toBeUndefined()
})

test("a value has one of four sizes, and more is not sealed at all", async () => {
  const sizeOf = async (bytes: number) => (await sealValue(key, at, new Uint8Array(bytes), counting()))?.length
  expect(await sizeOf(1_024 - 32)).toBe(1_024)
  expect(await sizeOf(1_024 - 31)).toBe(4_096)
  expect(await sizeOf(16_384 - 32)).toBe(16_384)
  expect(await sizeOf(65_536 - 32)).toBe(65_536)
  expect(await sizeOf(65_536 - 31)).toBeUndefined()
})

test("bytes that are no value are refused", async () => {
  expect(await openValue(key, at, new Uint8Array(0))).toBeUndefined()
  expect(await openValue(key, at, new Uint8Array(1_024))).toBeUndefined()
  expect(await openValue(key, at, published.subarray(0, 1_000))).toBeUndefined()
})
