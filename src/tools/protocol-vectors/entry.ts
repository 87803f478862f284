// One entry of a file of test vectors, and the fixed keys and bytes that all of ours are made from.
import { agreementKey, signingKey } from "../../channel/keys.ts"
import { nameOf } from "../../channel/names.ts"
import { toBase64Url } from "../../wire/base64url.ts"

/** `check`: what is to be done with `given`. It gives `gives`, or is `refused`: why, in the words of the reader or in ours. */
export type Entry = {
  check: string
  says: string
  given: Record<string, unknown>
} & ({ gives: unknown } | { refused: string })

export type VectorFile = { about: string; entries: Entry[] }

export const gives = (check: string, says: string, given: Record<string, unknown>, result: unknown): Entry => ({
  check,
  says,
  given,
  gives: result,
})

export const refuses = (check: string, says: string, given: Record<string, unknown>, why: string): Entry => ({
  check,
  says,
  given,
  refused: why,
})

/** 32 bytes, all the same. */
export const filled = (byte: number): Uint8Array<ArrayBuffer> => new Uint8Array(32).fill(byte)

/** In the place of chance: 0, 1, 2 and so on. */
export const counting = (): ((bytes: number) => Uint8Array) => {
  let next = 0
  return (bytes) => Uint8Array.from({ length: bytes }, () => next++ % 256)
}

export const text = toBase64Url

export const must = <T>(made: T | undefined): T => {
  if (made === undefined) throw new Error("A vector could not be made")
  return made
}

/** The same bytes but for one bit. */
export const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const other = Uint8Array.from(bytes)
  other[at] = (other[at] ?? 0) ^ 1
  return other
}

export const host = await signingKey(filled(1))
export const ana = await signingKey(filled(2))
export const anaDay = await agreementKey(filled(3))
/** The keys of one thread. */
export const thread = await signingKey(filled(4))
export const threadX = await agreementKey(filled(5))
export const stranger = await signingKey(filled(9))
export const strangerX = await agreementKey(filled(10))

/** X, T, s, m of the document. */
export const roomSecret = filled(7)
export const linkSecret = filled(12)
export const threadSecret = filled(13)
export const deviceSecret = filled(8)

export const room = await nameOf(host.public)
export const anaName = await nameOf(ana.public)
export const threadName = await nameOf(thread.public)
export const strangerName = await nameOf(stranger.public)
export const boxId = text(new Uint8Array(16).fill(6))
export const otherId = text(new Uint8Array(16).fill(11))

/** A time in ms of the relay's clock. */
export const time = 1_764_000_000_000
