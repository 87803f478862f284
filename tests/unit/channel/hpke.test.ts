// Holds our suite to the vectors of RFC 9180, with WebCrypto and with JavaScript curves.
import { expect, test } from "vitest"
import { nativeCurves } from "../../../src/channel/curves-native.ts"
import { pureCurves } from "../../../src/channel/curves-pure.ts"
import { concat, type Bytes } from "../../../src/channel/bytes.ts"
import { hpkeOpen, hpkeSeal, suiteOf } from "../../../src/channel/hpke.ts"
import rfc from "../../fixtures/hpke-rfc9180.json" with { type: "json" }

const hex = (text: string): Bytes => concat(Uint8Array.from(Buffer.from(text, "hex")))
const toHex = (bytes: ArrayBuffer | Uint8Array): string => Buffer.from(new Uint8Array(bytes)).toString("hex")
const both = [
  ["WebCrypto", nativeCurves(crypto.subtle), pureCurves],
  ["JavaScript", pureCurves, nativeCurves(crypto.subtle)],
] as const

for (const [which, curves, others] of both) {
  test(`${which} seals what RFC 9180 seals`, async () => {
    const { pair } = await curves.agreementKey(hex(rfc.skEm))
    const suite = suiteOf(curves)
    const recipientPublicKey = await suite.kem.deserializePublicKey(hex(rfc.pkRm))
    const sending = { recipientPublicKey, info: hex(rfc.info), ekm: pair }
    const { enc, ct } = await suite.seal(sending, hex(rfc.pt), hex(rfc.aad))
    expect([toHex(enc), toHex(ct)]).toEqual([rfc.pkEm, rfc.ct])
  })

  test(`${which} opens what RFC 9180 sealed`, async () => {
    const key = await curves.agreementKey(hex(rfc.skRm))
    expect(toHex(key.public)).toBe(rfc.pkRm)
    const plain = await hpkeOpen(curves, key, hex(rfc.info), hex(rfc.aad), hex(rfc.pkEm + rfc.ct))
    expect(toHex(plain)).toBe(rfc.pt)
  })

  test(`${which} makes the ephemeral key of RFC 9180 from its random bytes`, async () => {
    const to = (await curves.agreementKey(hex(rfc.skRm))).public
    const sealed = await hpkeSeal(curves, to, hex(""), hex(""), hex(rfc.pt), () => hex(rfc.keyPair.ikmE))
    expect(toHex(sealed.subarray(0, 32))).toBe(rfc.keyPair.pkEm)
    expect(toHex((await curves.agreementKey(hex(rfc.keyPair.skEm))).public)).toBe(rfc.keyPair.pkEm)
  })

  test(`${which} opens what the other sealed`, async () => {
    const to = await curves.agreementKey(hex(rfc.skRm))
    const sealed = await hpkeSeal(others, to.public, hex(rfc.info), hex(rfc.aad), hex(rfc.pt), () => hex(rfc.skEm))
    expect(toHex(await hpkeOpen(curves, to, hex(rfc.info), hex(rfc.aad), sealed))).toBe(rfc.pt)
  })
}
