// Ed25519 and X25519 by WebCrypto; the private keys that are used cannot be exported.
import { DhkemX25519HkdfSha256 } from "@hpke/core"
import { fromBase64Url } from "../wire/base64url.ts"
import { concat } from "./bytes.ts"
import type { Curves } from "./curves.ts"

// RFC 8410: a private key of 32 bytes in PKCS #8 is these 16 bytes and the seed.
const before = (oid: number): Uint8Array =>
  Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, oid, 4, 0x22, 4, 0x20)
const beforeEd25519 = before(0x70)
const beforeX25519 = before(0x6e)
const basePoint = Uint8Array.of(9, ...new Uint8Array(31))

/** Each call rejects where the browser lacks the curve. */
export const nativeCurves = (subtle: SubtleCrypto): Curves => ({
  async signingKey(seed) {
    const pkcs8 = concat(beforeEd25519, seed)
    // WebCrypto gives the public half only of a key that may be exported: that one is dropped at once.
    const { x } = await subtle.exportKey("jwk", await subtle.importKey("pkcs8", pkcs8, "Ed25519", true, ["sign"]))
    const publicKey = fromBase64Url(x ?? "")
    if (publicKey?.length !== 32) throw new Error("no public key")
    const key = await subtle.importKey("pkcs8", pkcs8, "Ed25519", false, ["sign"])
    return {
      seed: concat(seed),
      public: concat(publicKey),
      sign: async (bytes) => new Uint8Array(await subtle.sign("Ed25519", key, concat(bytes))),
    }
  },

  async agreementKey(seed) {
    const privateKey = await subtle.importKey("pkcs8", concat(beforeX25519, seed), "X25519", false, ["deriveBits"])
    // Not by JWK: Firefox fails to export some imported X25519 keys.
    const point = await subtle.importKey("raw", basePoint, "X25519", true, [])
    const publicKey = new Uint8Array(await subtle.deriveBits({ name: "X25519", public: point }, privateKey, 256))
    return {
      seed: concat(seed),
      public: publicKey,
      pair: { privateKey, publicKey: await subtle.importKey("raw", publicKey, "X25519", true, []) },
    }
  },

  async verify(publicKey, signature, bytes) {
    try {
      const key = await subtle.importKey("raw", concat(publicKey), "Ed25519", true, ["verify"])
      return await subtle.verify("Ed25519", key, concat(signature), concat(bytes))
    } catch {
      return false
    }
  },

  kem: () => new DhkemX25519HkdfSha256(),
})
