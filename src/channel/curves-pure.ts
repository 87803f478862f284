// Ed25519 and X25519 in JavaScript, for browsers whose WebCrypto lacks them (Chrome before 137).
import { DhkemX25519HkdfSha256 } from "@hpke/dhkem-x25519"
import { ed25519, x25519 } from "@noble/curves/ed25519.js"
import { concat } from "./bytes.ts"
import type { Curves } from "./curves.ts"

export const pureCurves: Curves = {
  signingKey(seed) {
    const own = concat(seed)
    return Promise.resolve({
      seed: own,
      public: concat(ed25519.getPublicKey(own)),
      sign: (bytes) => Promise.resolve(concat(ed25519.sign(bytes, own))),
    })
  },

  async agreementKey(seed) {
    const publicKey = concat(x25519.getPublicKey(seed))
    const kem = pureCurves.kem()
    const [privateKey, ofPublic] = await Promise.all([
      kem.deserializePrivateKey(concat(seed)),
      kem.deserializePublicKey(publicKey),
    ])
    return { seed: concat(seed), public: publicKey, pair: { privateKey, publicKey: ofPublic } }
  },

  verify(publicKey, signature, bytes) {
    try {
      // As WebCrypto does it (RFC 8032): the lenient rules of ZIP 215 would accept signatures the other end refuses.
      return Promise.resolve(ed25519.verify(signature, bytes, publicKey, { zip215: false }))
    } catch {
      return Promise.resolve(false)
    }
  },

  kem: () => new DhkemX25519HkdfSha256(),
}
