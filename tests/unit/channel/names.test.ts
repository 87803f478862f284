// Holds the names and derived secrets of the channel to the published test vectors, with both kinds of keys.
import { expect, test } from "vitest"
import { nativeCurves } from "../../../src/channel/curves-native.ts"
import { pureCurves } from "../../../src/channel/curves-pure.ts"
import { checkNumber, derive, mark, markWindow, nameOf, tokenHash } from "../../../src/channel/names.ts"
import { boardKey } from "../../../src/channel/value.ts"
import { toBase64Url } from "../../../src/wire/base64url.ts"
import vectors from "../../fixtures/channel-names.json" with { type: "json" }

const filled = (byte: number): Uint8Array => new Uint8Array(32).fill(byte)

for (const [which, curves] of [
  ["WebCrypto", nativeCurves(crypto.subtle)],
  ["JavaScript", pureCurves],
] as const) {
  test(`keys by ${which} give the published room id, mailbox and check number`, async () => {
    const host = await curves.signingKey(filled(vectors.hostSeed))
    const ana = await curves.signingKey(filled(vectors.anaSeed))
    expect(await nameOf(host.public)).toBe(vectors.room)
    expect(await nameOf(ana.public)).toBe(vectors.mailbox)
    expect(await checkNumber(ana.public)).toBe(vectors.checkNumber)
  })
}

test("derived secrets and what the relay stores of them are the published ones", async () => {
  const token = await derive(filled(vectors.roomSecret), "write", vectors.mailbox)
  expect(toBase64Url(token)).toBe(vectors.writeToken)
  expect(await tokenHash(token)).toBe(vectors.writeTokenHash)
  expect(toBase64Url(await boardKey(filled(vectors.roomSecret), vectors.mailbox))).toBe(vectors.boardKey)
})

test("a mark is the published one, and another in the next window", async () => {
  const { room, card, window } = vectors
  expect(await mark(filled(vectors.m), room, card, window)).toBe(vectors.mark)
  expect(await mark(filled(vectors.m), room, card, window + 1)).not.toBe(vectors.mark)
})

test("a window lasts three minutes", () => {
  const start = vectors.window * 180_000
  expect([start - 1, start, start + 179_999, start + 180_000].map(markWindow)).toEqual(
    [-1, 0, 0, 1].map((step) => vectors.window + step),
  )
})
