// Signed bytes: key 32, signature 64, body, checked exactly as they were sent.
import { bar, concat, type Bytes } from "./bytes.ts"
import type { SigningKey } from "./curves.ts"
import { verify } from "./keys.ts"
import { nameOf } from "./names.ts"

export type Kind = "card" | "roster" | "state" | "words" | "retired" | "box"

const what = (kind: Kind, context: readonly string[], body: Uint8Array): Bytes =>
  bar(`quiet-hand/1 ${kind}`, ...context, body)

/** Bytes that signing adds to a body. */
export const signedExtra = 96

export const sign = async (key: SigningKey, kind: Kind, context: readonly string[], body: Uint8Array): Promise<Bytes> =>
  concat(key.public, await key.sign(what(kind, context, body)), body)

/** `from`: the name of the signer's key. Who that may be is for the caller to judge; undefined when the signature is not good. */
export const openSigned = async (
  kind: Kind,
  context: readonly string[],
  signed: Uint8Array,
): Promise<{ key: Bytes; from: string; body: Bytes } | undefined> => {
  if (signed.length < signedExtra) return undefined
  const own = concat(signed)
  const [key, body] = [own.slice(0, 32), own.slice(signedExtra)]
  if (!(await verify(key, own.slice(32, signedExtra), what(kind, context, body)))) return undefined
  return { key, from: await nameOf(key), body }
}
