// The roster: who the facilitators of a room are, signed by the host, each card signed by its own.
import { toBase64Url } from "../wire/base64url.ts"
import { concat, fromJson, toJson, type Bytes } from "./bytes.ts"
import { openContactCard, type ContactCard } from "./contact-card.ts"
import type { SigningKey } from "./curves.ts"
import { hashOf } from "./names.ts"
import { bytes, bytesText, fields, list, maybe, name, number, ordinal, type Read } from "./read.ts"
import { openSigned, sign } from "./signed.ts"

export const maxCards = 12

type Doc = { slot: number; hash: string }

export type RosterFacts = {
  /** Counts from 1; the highest holds. */
  v: number
  /** When it was made, and when the room's line ends: ms of the relay's clock. */
  made: number
  until: number
  /** The room's name. */
  room: string
  /** `contact`: which card is the host's own, when they are a facilitator too. */
  host: { name: string; contact?: string | undefined }
  /** Names of those who were asked and have not joined yet. */
  expected: string[]
  /** Whom the host calls outside the team: a label, that only her own line can bear out. */
  outside?: string[] | undefined
  /** A participant made the room, for one facilitator of their own; they are on no list. `by`: the name they gave her. */
  own?: { by?: string | undefined } | undefined
  /** What else the host put on the room's board: slot, and SHA-256 of the signed bytes there. */
  docs: Doc[]
}

/** hash: SHA-256 of the signed bytes, base64url. */
export type Roster = RosterFacts & { contacts: ContactCard[]; hash: string }

/** What a device knew before: the highest v it saw, and that roster's hash. */
export type Known = { v: number; hash: string }

/** differs: the same number with other content. forged: not signed by the host, or a card in it not by its facilitator. */
export type RosterRead =
  { is: "roster"; roster: Roster } | { is: "refused"; reason: "forged" | "malformed" | "older" | "differs" }

const doc: Read<[number, string]> = (value) => {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [slot, hash] = [number(value[0]), bytesText(32)(value[1])]
  return slot === undefined || slot > 7 || hash === undefined ? undefined : [slot, hash]
}

const parseBody = fields({
  v: ordinal,
  made: number,
  until: number,
  room: name(80),
  host: fields({ name: name(60), contact: maybe(bytesText(16)) }),
  expected: list(maxCards, name(60)),
  outside: maybe(list(maxCards, bytesText(16))),
  own: maybe(fields({ by: maybe(name(60)) })),
  cards: list(maxCards, bytes()),
  docs: list(8, doc),
})

const refused = (reason: "forged" | "malformed" | "older" | "differs"): RosterRead => ({ is: "refused", reason })

/** The cards on a roster that was opened before, as their facilitators signed them. */
export const cardsOn = async (id: string, signed: Uint8Array): Promise<Bytes[]> => {
  const opened = await openSigned("roster", [id], signed)
  return (opened && parseBody(fromJson(opened.body))?.cards) ?? []
}

/** Signed by the host's key; undefined when others would not read it. `cards`: as their facilitators signed them. */
export const makeRoster = async (
  host: SigningKey,
  id: string,
  facts: RosterFacts,
  cards: readonly Uint8Array[],
): Promise<Bytes | undefined> => {
  const docs = facts.docs.map(({ slot, hash }) => [slot, hash])
  const signed = await sign(host, "roster", [id], toJson({ ...facts, docs, cards: cards.map(toBase64Url) }))
  return (await openRoster(id, signed)).is === "roster" ? signed : undefined
}

/** `id`: the room's id, which is the name of the host's key. */
export const openRoster = async (id: string, signed: Uint8Array, known?: Known): Promise<RosterRead> => {
  const opened = await openSigned("roster", [id], signed)
  if (opened?.from !== id) return refused("forged")
  const body = parseBody(fromJson(opened.body))
  if (!body) return refused("malformed")

  const hash = await hashOf(concat(signed))
  if (known && body.v < known.v) return refused("older")
  if (known && body.v === known.v && hash !== known.hash) return refused("differs")

  const cards = await Promise.all(body.cards.map((card) => openContactCard(id, card)))
  const contacts = cards.filter((card) => card !== undefined)
  if (contacts.length < cards.length) return refused("forged")
  if (new Set(contacts.map((contact) => contact.id)).size < contacts.length) return refused("malformed")

  const { v, made, until, room, host, expected, outside, own } = body
  const docs = body.docs.map(([slot, hash]) => ({ slot, hash }))
  return { is: "roster", roster: { v, made, until, room, host, expected, outside, own, docs, contacts, hash } }
}
