// The one suite of RFC 9180 we use, one message an encapsulation.
import { Aes256Gcm, CipherSuite, HkdfSha256 } from "@hpke/core"
import { concat, type Bytes, type Random } from "./bytes.ts"
import type { AgreementKey, Curves } from "./curves.ts"

/** Bytes that sealing adds: the encapsulated key (32) and the tag of AES-GCM (16). */
export const hpkeExtra = 48

export const suiteOf = (curves: Curves): CipherSuite =>
  new CipherSuite({ kem: curves.kem(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })

/** enc (32) + ciphertext. The ephemeral key is DeriveKeyPair of 32 random bytes (RFC 9180, 4). Throws when `to` is no point of the curve. */
export const hpkeSeal = async (
  curves: Curves,
  to: Uint8Array,
  info: Bytes,
  aad: Bytes,
  plain: Bytes,
  random: Random,
): Promise<Bytes> => {
  const suite = suiteOf(curves)
  const recipientPublicKey = await suite.kem.deserializePublicKey(to)
  const ekm = concat(random(32)).buffer
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: info.buffer, ekm }, plain, aad)
  return concat(new Uint8Array(enc), new Uint8Array(ct))
}

/** Rejects when it was not sealed for this key, info and aad. */
export const hpkeOpen = async (
  curves: Curves,
  to: AgreementKey,
  info: Bytes,
  aad: Bytes,
  sealed: Bytes,
): Promise<Bytes> => {
  const enc = sealed.slice(0, 32)
  const plain = await suiteOf(curves).open({ recipientKey: to.pair, enc, info }, sealed.slice(32), aad)
  return new Uint8Array(plain)
}
