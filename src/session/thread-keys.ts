// The keys of a thread at its participant's end, made from what is kept: its mailbox, its tokens both ways.
import { agreementKey, signingKey, type AgreementKey, type SigningKey } from "../channel/keys.ts"
import { derive, nameOf, tokenHash } from "../channel/names.ts"
import { bytesText, fields, type Of } from "../channel/read.ts"
import { fromBase64Url, toBase64Url } from "../wire/base64url.ts"
import type { Bytes } from "../channel/bytes.ts"

/** Seeds and secret, 32 bytes each; new for every conversation, so that nothing ties two of them together. */
export const parseThreadSeeds = fields({ seed: bytesText(32), xSeed: bytesText(32), s: bytesText(32) })
export type ThreadSeeds = Of<typeof parseThreadSeeds>

export type ThreadKeys = {
  mailbox: string
  signing: SigningKey
  agreement: AgreementKey
  /** To her mailbox, once she answered. */
  up: Bytes
  /** What she shows at ours. */
  downHash: string
}

/** Bytes that were checked when they were read. */
export const bytesOf = (text: string): Bytes => {
  const bytes = fromBase64Url(text)
  if (!bytes) throw new Error("A kept key is no base64url")
  return bytes
}

export const newSeeds = (random: (bytes: number) => Uint8Array): ThreadSeeds => {
  const seed = () => toBase64Url(random(32))
  return { seed: seed(), xSeed: seed(), s: seed() }
}

export async function threadKeys({ seed, xSeed, s }: ThreadSeeds, facilitator: string): Promise<ThreadKeys> {
  const [signing, agreement] = await Promise.all([signingKey(bytesOf(seed)), agreementKey(bytesOf(xSeed))])
  const mailbox = await nameOf(signing.public)
  const [up, down] = await Promise.all([derive(bytesOf(s), "up", facilitator), derive(bytesOf(s), "down", mailbox)])
  return { mailbox, signing, agreement, up, downHash: await tokenHash(down) }
}
