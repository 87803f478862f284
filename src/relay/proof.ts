// Whether a connection holds the key it says it owns, and the names that follow from keys and tokens.
import { createHash, createPublicKey, verify } from "node:crypto"
import { ownProof } from "../wire/mailbox.ts"

/** The name of a key's mailbox and board. */
export const nameOf = (key: string): string => sha256(key).subarray(0, 16).toString("base64url")

/** What is kept of a token: who reads the store cannot put with it. */
export const hashOf = (token: string): Buffer => sha256(token)

const sha256 = (text: string): Buffer => createHash("sha256").update(text, "base64url").digest()

/** @param hosts the relay's own: a proof made for another relay, and passed on by it, must not count here */
export function owns(key: string, sig: string, hosts: readonly string[], nonce: string): boolean {
  try {
    const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: key }, format: "jwk" })
    const signature = Buffer.from(sig, "base64url")
    return hosts.some((host) => verify(null, ownProof(host, nonce), publicKey, signature))
  } catch {
    return false
  }
}
