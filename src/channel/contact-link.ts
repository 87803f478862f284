// A contact link: how one facilitator joins the roster, once; and the claim that answers it.
import { toBase64Url } from "../wire/base64url.ts"
import { aesExtra, aesOpen, aesSeal } from "./aes.ts"
import { bar, fromJson, pad, toJson, unpad, type Bytes, type Random } from "./bytes.ts"
import { derive } from "./names.ts"
import { bytes, fields } from "./read.ts"
import { makeRoomLink, parseRoomLink, type LinkRead, type RoomLink } from "./room-link.ts"

/** `secret`: T, 32 random bytes of this link alone. */
export const makeContactLink = (link: RoomLink): string => makeRoomLink("f", link)

/** Takes the link itself or a text around it; `secret` is T. */
export const parseContactLink = (pasted: string): LinkRead => parseRoomLink("f", pasted)

/** As large as the largest box, so that a relay cannot tell it from one. */
export const claimSize = 11_264

export type ClaimPlace = { link: Uint8Array; room: string; id: string }

/** card: her signed contact card. s: 32 bytes, for the token by which the host answers. */
export type Claim = { card: Bytes; s: Bytes }

const keyOf = ({ link, room }: ClaimPlace): Promise<Bytes> => derive(link, "claim", room)
const aadOf = ({ room, id }: ClaimPlace): Bytes => bar("quiet-hand/1 claim", room, id)
const parseClaim = fields({ card: bytes(), s: bytes(32) })

/** undefined when the card is too large. */
export const sealClaim = async (
  place: ClaimPlace,
  card: Uint8Array,
  s: Uint8Array,
  random: Random,
): Promise<Bytes | undefined> => {
  const plain = pad(toJson({ card: toBase64Url(card), s: toBase64Url(s) }), claimSize - aesExtra)
  return plain && aesSeal(await keyOf(place), aadOf(place), plain, random)
}

/** undefined when it was not made with this link, for this room and id. Its card is not yet checked. */
export const openClaim = async (place: ClaimPlace, sealed: Uint8Array): Promise<Claim | undefined> => {
  if (sealed.length !== claimSize) return undefined
  const plain = await aesOpen(await keyOf(place), aadOf(place), sealed)
  const content = plain && unpad(plain)
  return content && parseClaim(fromJson(content))
}
