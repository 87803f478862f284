// A box opens for one key, in one place, and every other try is refused.
import { expect, test } from "vitest"
import { openBox, sealBox, type Place } from "../../../src/channel/box.ts"
import { bar, concat, pad, toJson, utf8, type Bytes } from "../../../src/channel/bytes.ts"
import { hpkeSeal } from "../../../src/channel/hpke.ts"
import { agreementKey, curves, signingKey } from "../../../src/channel/keys.ts"
import { nameOf } from "../../../src/channel/names.ts"
import { sign } from "../../../src/channel/signed.ts"
import { fromBase64Url, toBase64Url } from "../../../src/wire/base64url.ts"
import vectors from "../../fixtures/channel-sealed.json" with { type: "json" }
import { counting, filled } from "../../support/keys.ts"

const place: Place = vectors.place
const maria = await signingKey(filled(4))
const ana = await agreementKey(filled(3))
const lee = await agreementKey(filled(9))
const body = {
  v: 1,
  n: 1,
  k: "card",
  at: 1_764_000_000_000,
  card: "concern.hurt",
  route: "private",
  words: "something",
}

const sealed = async (what: unknown = body): Promise<Bytes> => {
  const box = await sealBox(maria, place, ana.public, what, counting())
  if (!box) throw new Error("too large")
  return box
}

/** Seals any signed bytes for a key, as a sender who does not keep to the rules could. */
const sealAnyhow = async (to: Uint8Array, plain: Bytes): Promise<Bytes> => {
  const info = bar("quiet-hand/1 box", place.room, place.mailbox)
  return hpkeSeal(await curves(), to, info, utf8(place.id), plain, counting())
}

test("the same random bytes give the published box", async () => {
  expect(toBase64Url(await sealed())).toBe(vectors.box)
})

test("the published box opens, and names who signed it", async () => {
  const opened = await openBox(ana, place, fromBase64Url(vectors.box) ?? new Uint8Array())
  expect(opened?.body).toEqual(body)
  expect(opened?.from).toBe(await nameOf(maria.public))
})

test("two boxes with the same words are not alike", async () => {
  const random = counting()
  expect(await sealBox(maria, place, ana.public, body, random)).not.toEqual(
    await sealBox(maria, place, ana.public, body, random),
  )
})

test("a box is refused under another id, in another mailbox, in another room and by another key", async () => {
  const box = await sealed()
  expect(await openBox(ana, { ...place, id: toBase64Url(filled(1).subarray(16)) }, box)).toBeUndefined()
  expect(await openBox(ana, { ...place, mailbox: place.room }, box)).toBeUndefined()
  expect(await openBox(ana, { ...place, room: place.mailbox }, box)).toBeUndefined()
  expect(await openBox(lee, place, box)).toBeUndefined()
})

test("what Maria signed for Ana cannot be handed on to Lee as if it were for him", async () => {
  const context = [place.room, place.mailbox, place.id]
  const forAna = await sign(maria, "box", [...context, toBase64Url(ana.public)], toJson(body))
  const forLee = await sign(maria, "box", [...context, toBase64Url(lee.public)], toJson(body))
  const padded = (content: Bytes) => pad(content, 976) ?? new Uint8Array()
  expect(await openBox(lee, place, await sealAnyhow(lee.public, padded(forAna)))).toBeUndefined()
  expect((await openBox(lee, place, await sealAnyhow(lee.public, padded(forLee))))?.body).toEqual(body)
})

test("words that were changed after signing are refused", async () => {
  const signed = await sign(maria, "box", [place.room, place.mailbox, place.id, toBase64Url(ana.public)], toJson(body))
  const changed = concat(signed)
  changed[changed.length - 3] = 0x41
  expect(await openBox(ana, place, await sealAnyhow(ana.public, pad(changed, 976) ?? changed))).toBeUndefined()
})

test("padding must be zeros, and its length true", async () => {
  const signed = await sign(maria, "box", [place.room, place.mailbox, place.id, toBase64Url(ana.public)], toJson(body))
  const padded = pad(signed, 976) ?? signed
  const [note, tooLong] = [concat(padded), concat(padded)]
  note[975] = 1
  new DataView(tooLong.buffer).setUint32(0, 973)
  expect(await openBox(ana, place, await sealAnyhow(ana.public, padded))).toBeDefined()
  expect(await openBox(ana, place, await sealAnyhow(ana.public, note))).toBeUndefined()
  expect(await openBox(ana, place, await sealAnyhow(ana.public, tooLong))).toBeUndefined()
})

test("one changed byte anywhere, or a byte less, and a box does not open", async () => {
  const box = await sealed()
  for (const at of [0, 31, 32, 500, box.length - 1]) {
    const changed = concat(box)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(await openBox(ana, place, changed)).toBeUndefined()
  }
  expect(await openBox(ana, place, box.subarray(1))).toBeUndefined()
})

test("a size that is none of the three is refused even when all else is right", async () => {
  const signed = await sign(maria, "box", [place.room, place.mailbox, place.id, toBase64Url(ana.public)], toJson(body))
  const sizes = [1_024, 1_025, 2_048, 4_096]
  const opened = sizes.map(async (size) =>
    openBox(ana, place, await sealAnyhow(ana.public, pad(signed, size - 48) ?? signed)),
  )
  expect((await Promise.all(opened)).map((box) => box !== undefined)).toEqual([true, false, false, true])
})

test("a box has one of three sizes, and more is not sealed at all", async () => {
  // Content, 4 bytes of length, 96 of signature, 48 of sealing; JSON puts two quotes around a text.
  const around = 4 + 96 + 48 + 2
  const sizeOf = async (words: number) =>
    (await sealBox(maria, place, ana.public, "a".repeat(words), counting()))?.length
  expect(await sizeOf(0)).toBe(1_024)
  expect(await sizeOf(1_024 - around)).toBe(1_024)
  expect(await sizeOf(1_024 - around + 1)).toBe(4_096)
  expect(await sizeOf(4_096 - around + 1)).toBe(11_264)
  expect(await sizeOf(11_264 - around)).toBe(11_264)
  expect(await sizeOf(11_264 - around + 1)).toBeUndefined()
})
