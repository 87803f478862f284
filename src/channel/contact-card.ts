// A contact card: what a facilitator says of themself, signed by them alone.
import { toBase64Url } from "../wire/base64url.ts"
import { fromJson, toJson, type Bytes } from "./bytes.ts"
import type { SigningKey } from "./curves.ts"
import { bytes, fields, line, maybe, name, number, text, type Read } from "./read.ts"
import { openSigned, sign } from "./signed.ts"

/** 12 cards of this size, as text, fit in the largest value with their roster around them. */
export const maxCard = 3_072

/** x: the first day key (X25519). made: ms of the relay's clock. photo: a data: URL of a small picture. */
export type CardFacts = {
  name: string
  role: string
  words: string
  photo?: string | undefined
  x: Bytes
  made: number
}

/** id: their mailbox. */
export type ContactCard = CardFacts & { id: string; key: Bytes }

const photo: Read<string> = (value) => {
  const found = text(maxCard)(value)
  return found && /^data:image\/(webp|jpeg|png|avif);base64,[\w+/]+={0,2}$/.test(found) ? found : undefined
}

const parseFacts = fields({
  name: name(60),
  role: line(80),
  words: line(300),
  photo: maybe(photo),
  x: bytes(32),
  made: number,
})

/** undefined when it is too large, or would not be read by others. */
export const makeContactCard = async (key: SigningKey, room: string, facts: CardFacts): Promise<Bytes | undefined> => {
  const body = toJson({ ...facts, x: toBase64Url(facts.x) })
  if (!parseFacts(fromJson(body))) return undefined
  const card = await sign(key, "card", [room], body)
  return card.length <= maxCard ? card : undefined
}

/** undefined unless it is whole, signed by the key it names, and made for this room. */
export const openContactCard = async (room: string, card: Uint8Array): Promise<ContactCard | undefined> => {
  if (card.length > maxCard) return undefined
  const signed = await openSigned("card", [room], card)
  const facts = signed && parseFacts(fromJson(signed.body))
  return facts && { ...facts, id: signed.from, key: signed.key }
}
