// Keys from seeds: the same bytes by WebCrypto and by JavaScript, and the choice between them.
import { expect, test } from "vitest"
import { utf8 } from "../../../src/channel/bytes.ts"
import { nativeCurves } from "../../../src/channel/curves-native.ts"
import { pureCurves } from "../../../src/channel/curves-pure.ts"
import { chooseCurves, signingKey, verify } from "../../../src/channel/keys.ts"

const native = nativeCurves(crypto.subtle)
const seed = (byte: number) => new Uint8Array(32).fill(byte)
const words = utf8("I am lost")

test("both ways make the same keys and the same signature from one seed", async () => {
  const [a, b] = [await native.signingKey(seed(4)), await pureCurves.signingKey(seed(4))]
  expect(b.public).toEqual(a.public)
  expect(await b.sign(words)).toEqual(await a.sign(words))
  expect((await pureCurves.agreementKey(seed(5))).public).toEqual((await native.agreementKey(seed(5))).public)
})

for (const [which, curves] of [
  ["WebCrypto", native],
  ["JavaScript", pureCurves],
] as const) {
  test(`${which} accepts a good signature, and refuses changed words, another key and broken bytes`, async () => {
    const key = await curves.signingKey(seed(4))
    const other = await curves.signingKey(seed(6))
    const signature = await key.sign(words)
    expect(await curves.verify(key.public, signature, words)).toBe(true)
    expect(await curves.verify(key.public, signature, utf8("I am fine"))).toBe(false)
    expect(await curves.verify(other.public, signature, words)).toBe(false)
    expect(await curves.verify(key.public, signature.subarray(1), words)).toBe(false)
    expect(await curves.verify(key.public.subarray(1), signature, words)).toBe(false)
  })
}

test("a private key made by WebCrypto cannot be exported", async () => {
  const { pair } = await native.agreementKey(seed(5))
  expect(pair.privateKey.extractable).toBe(false)
})

test("JavaScript is chosen where WebCrypto lacks one of the two curves", async () => {
  const without = (curve: string): SubtleCrypto =>
    new Proxy(crypto.subtle, {
      get: (subtle, name: keyof SubtleCrypto) =>
        name === "importKey"
          ? (...given: Parameters<SubtleCrypto["importKey"]>) =>
              given.includes(curve as never)
                ? Promise.reject(new DOMException("", "NotSupportedError"))
                : subtle.importKey(...given)
          : (subtle[name] as () => unknown).bind(subtle),
    })
  expect(await chooseCurves(without("X25519"))).toBe(pureCurves)
  expect(await chooseCurves(without("Ed25519"))).toBe(pureCurves)
  expect(await chooseCurves(without("neither"))).not.toBe(pureCurves)
})

test("a key signs what anyone can check", async () => {
  const key = await signingKey(seed(7))
  expect(await verify(key.public, await key.sign(words), words)).toBe(true)
})
