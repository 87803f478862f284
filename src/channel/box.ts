// A box: one message that one key alone can open, bound to its room, its mailbox and its id.
import { toBase64Url } from "../wire/base64url.ts"
import { BOX_SIZES } from "../wire/limits.ts"
import { bar, concat, fromJson, pad, toJson, unpad, utf8, type Bytes, type Random } from "./bytes.ts"
import type { AgreementKey, SigningKey } from "./curves.ts"
import { hpkeExtra, hpkeOpen, hpkeSeal } from "./hpke.ts"
import { curves } from "./keys.ts"
import { openSigned, sign } from "./signed.ts"

/** Where a box lies; it opens nowhere else. */
export type Place = { room: string; mailbox: string; id: string }

const infoOf = ({ room, mailbox }: Place): Bytes => bar("quiet-hand/1 box", room, mailbox)
const contextOf = ({ room, mailbox, id }: Place, to: Uint8Array): string[] => [room, mailbox, id, toBase64Url(to)]

/**
 * Signs `body` (it goes as JSON) and seals it for the X25519 key `to` (32 bytes).
 * undefined when it does not fit in the largest box; rejects when `to` is no such key.
 */
export const sealBox = async (
  from: SigningKey,
  place: Place,
  to: Uint8Array,
  body: unknown,
  random: Random,
): Promise<Bytes | undefined> => {
  const signed = await sign(from, "box", contextOf(place, to), toJson(body))
  const plain = BOX_SIZES.map((size) => pad(signed, size - hpkeExtra)).find((padded) => padded !== undefined)
  return plain && hpkeSeal(await curves(), to, infoOf(place), utf8(place.id), plain, random)
}

/** `from`: the name of the key that signed it. undefined for whatever is not whole, not for us, or not signed for this very place. */
export const openBox = async (
  to: AgreementKey,
  place: Place,
  box: Uint8Array,
): Promise<{ from: string; key: Bytes; body: unknown } | undefined> => {
  if (!BOX_SIZES.includes(box.length)) return undefined
  const plain = await hpkeOpen(await curves(), to, infoOf(place), utf8(place.id), concat(box)).catch(() => undefined)
  const content = plain && unpad(plain)
  const signed = content && (await openSigned("box", contextOf(place, to.public), content))
  return signed && { from: signed.from, key: signed.key, body: fromJson(signed.body) }
}
