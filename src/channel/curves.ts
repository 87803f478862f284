// What the channel asks of Ed25519 and X25519, however the browser provides them.
import type { KemInterface } from "@hpke/core"
import type { Bytes } from "./bytes.ts"

export type SigningKey = {
  /** The 32 bytes that are kept; all else follows from them. */
  seed: Bytes
  public: Bytes
  /** 64 bytes. */
  sign(bytes: Uint8Array): Promise<Bytes>
}

export type AgreementKey = {
  seed: Bytes
  public: Bytes
  /** In the form that the `kem` of the same curves takes. */
  pair: CryptoKeyPair
}

export type Curves = {
  /** Throws when the seed is not 32 bytes: that is our bug. */
  signingKey(seed: Uint8Array): Promise<SigningKey>
  agreementKey(seed: Uint8Array): Promise<AgreementKey>
  /** False for anything that is no good signature, keys of a wrong length included. */
  verify(publicKey: Uint8Array, signature: Uint8Array, bytes: Uint8Array): Promise<boolean>
  kem(): KemInterface
}
