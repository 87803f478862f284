// What a mailbox, an id and a key look like on the wire, and what an owner signs.

/** 16 bytes as base64url: the name of a mailbox, board or room, or the id of a box. */
export function isName(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{21}[AQgw]$/.test(value)
}

/** 32 bytes as base64url: a public key, a token, the hash of a token, a nonce. */
export function isKey(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{42}[AEIMQUYcgkosw048]$/.test(value)
}

/** 64 bytes as base64url: an Ed25519 signature. */
export function isSignature(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{85}[AQgw]$/.test(value)
}

/**
 * The bytes an owner signs with Ed25519 to own a mailbox on one connection.
 * @param host the relay's, as `URL.host` gives it (with the port, where it is not the scheme's own)
 * @param nonce the text of `hello.nonce`
 */
export function ownProof(host: string, nonce: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(["quiet-hand/1 own", host, nonce].join("\0"))
}
