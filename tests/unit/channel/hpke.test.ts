// Holds our suite to the vectors of RFC 9180, with WebCrypto and with JavaScript curves.
import { expect, test } from "vitest"
import { nativeCurves } from "../../../src/channel/curves-native.ts"
import { pureCurves } from "../../../src/channel/curves-pure.ts"
import { concat, type Bytes } from "../../../src/channel/bytes.ts"
import { hpkeOpen, hpkeSeal, suiteOf } from "../../../src/channel/hpke.ts"
import rfc from "../../../src/docs/protocol/hpke.json" with { type: "json" }

const hex = (text: string): Bytes => concat(Uint8Array.from(Buffer.from(text, "hex")))
const toHex = (bytes: ArrayBuffer | Uint8Array): string => Buffer.from(new Uint8Array(bytes)).toString("hex")
const both = [
  ["WebCrypto", nativeCurves(crypto.subtle), pureCurves],
  ["JavaScript", pureCurves, nativeCurves(crypto.subtle)],
] as const
const [first] = rfc.encryptions
if (first?.sequence !== 0) throw new Error("The vectors begin with the first encryption")
const { aad, pt, ct } = first

test("the vectors are those of our suite, and of base mode", () => {
  const { kem, kdf, aead } = suiteOf(pureCurves)
  expect([rfc.mode, rfc.kem_id, rfc.kdf_id, rfc.aead_id]).toEqual([0, kem.id, kdf.id, aead.id])
  expect([kem.id, kdf.id, aead.id]).toEqual([0x0020, 0x0001, 0x0002])
})

for (const [which, curves, others] of both) {
  test(`${which} makes the keys of RFC 9180 from what they are made of`, async () => {
    const { kem } = suiteOf(curves)
    for (const [ikm, sk, pk] of [
      [rfc.ikmR, rfc.skRm, rfc.pkRm],
      [rfc.ikmE, rfc.skEm, rfc.pkEm],
    ] as const) {
      const { publicKey } = await kem.deriveKeyPair(hex(ikm).buffer)
      expect(toHex(await kem.serializePublicKey(publicKey))).toBe(pk)
      expect(toHex((await curves.agreementKey(hex(sk))).public)).toBe(pk)
    }
  })

  test(`${which} seals and opens all that RFC 9180 sealed in a row, and exports the same`, async () => {
    const suite = suiteOf(curves)
    const recipientPublicKey = await suite.kem.deserializePublicKey(hex(rfc.pkRm))
    const { pair } = await curves.agreementKey(hex(rfc.skEm))
    const sender = await suite.createSenderContext({ recipientPublicKey, info: hex(rfc.info), ekm: pair })
    const recipientKey = (await curves.agreementKey(hex(rfc.skRm))).pair
    const enc = hex(rfc.enc)
    const recipient = await suite.createRecipientContext({ recipientKey, enc, info: hex(rfc.info) })
    expect(toHex(sender.enc)).toBe(rfc.enc)
    const listed = new Map(rfc.encryptions.map((one) => [one.sequence, one]))
    for (let sequence = 0; sequence <= Math.max(...listed.keys()); sequence++) {
      const said = new TextEncoder().encode(`Count-${sequence}`)
      const sealed = await sender.seal(hex(pt), said)
      expect(toHex(await recipient.open(sealed, said))).toBe(pt)
      const one = listed.get(sequence)
      if (one) expect([toHex(said), pt, toHex(sealed)]).toEqual([one.aad, one.pt, one.ct])
      listed.delete(sequence)
    }
    expect(listed.size).toBe(0)
    for (const { exporter_context, L, exported_value } of rfc.exports)
      for (const end of [sender, recipient])
        expect(toHex(await end.export(hex(exporter_context), L))).toBe(exported_value)
  })

  test(`${which} seals by our own sealing what RFC 9180 seals, and opens it`, async () => {
    const to = await curves.agreementKey(hex(rfc.skRm))
    const sealed = await hpkeSeal(curves, to.public, hex(rfc.info), hex(aad), hex(pt), () => hex(rfc.ikmE))
    expect(toHex(sealed)).toBe(rfc.enc + ct)
    expect(toHex(await hpkeOpen(curves, to, hex(rfc.info), hex(aad), sealed))).toBe(pt)
  })

  test(`${which} opens what the other sealed`, async () => {
    const to = await curves.agreementKey(hex(rfc.skRm))
    const sealed = await hpkeSeal(others, to.public, hex(rfc.info), hex(aad), hex(pt), () => hex(rfc.skEm))
    expect(toHex(await hpkeOpen(curves, to, hex(rfc.info), hex(aad), sealed))).toBe(pt)
  })
}
