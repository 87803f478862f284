// The relay's own certificate: read at the start, and again when it was renewed.
import { readFileSync } from "node:fs"
import { createSecureContext } from "node:tls"

export type Files = { cert: string; key: string }
export type Pair = { cert: Buffer; key: Buffer }

/** Throws where the two cannot be read or do not belong together. */
export function readPair({ cert, key }: Files): Pair {
  const pair = { cert: readFileSync(cert), key: readFileSync(key) }
  createSecureContext(pair)
  return pair
}

export const isSame = (one: Pair, other: Pair): boolean => one.cert.equals(other.cert) && one.key.equals(other.key)
