// The host's word that a link is no longer in use: sealed for those who hold that link, so that they are told and not left alone.
import { fromJson, toJson, type Bytes } from "./bytes.ts"
import type { SigningKey } from "./curves.ts"
import { fields, oneOf, ordinal, type Of } from "./read.ts"
import { openSigned, sign } from "./signed.ts"

const parseRetired = fields({
  v: oneOf(1),
  /** The roster with which the next link began. */
  since: ordinal,
})
export type Retired = Of<typeof parseRetired>

export const makeRetired = (host: SigningKey, room: string, since: number): Promise<Bytes> =>
  sign(host, "retired", [room], toJson({ v: 1, since }))

/** undefined unless the room's own host signed it. */
export const openRetired = async (room: string, signed: Uint8Array): Promise<Retired | undefined> => {
  const opened = await openSigned("retired", [room], signed)
  return opened?.from === room ? parseRetired(fromJson(opened.body)) : undefined
}
