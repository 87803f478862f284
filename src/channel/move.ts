// A room on its way to another device: its state in sealed parts on a board of its own, and the three words by which one of the two holds it.
import { VALUE_SIZES } from "../wire/limits.ts"
import { aesExtra, aesOpen, aesSeal } from "./aes.ts"
import { bar, concat, fromJson, pad, toJson, unpad, type Bytes, type Random } from "./bytes.ts"
import { signingKey, type SigningKey } from "./keys.ts"
import { derive, nameOf } from "./names.ts"
import { bytesText, fields, oneOf, type Of, type Read } from "./read.ts"
import { makeRoomLink, parseRoomLink, type LinkRead, type RoomLink } from "./room-link.ts"

/** Whose room it is: the one and the other are opened by pages of their own. */
export type MovesAs = "participant" | "facilitator"
const pages = { participant: "m", facilitator: "d" } as const

/** `secret`: q, 32 random bytes of this move alone. */
export const makeMoveLink = (link: RoomLink, as: MovesAs): string => makeRoomLink(pages[as], link)

/** Takes the link itself or a text around it; `secret` is q. */
export const parseMoveLink = (pasted: string): LinkRead & { as: MovesAs } => {
  const room = parseRoomLink(pages.participant, pasted)
  if (room.is !== "wrong") return { ...room, as: "participant" }
  return { ...parseRoomLink(pages.facilitator, pasted), as: "facilitator" }
}

/** Whether a link is one of these, whole or not. */
export const isMoveLink = (pasted: string): boolean => /\/[md](#|$)/.test(pasted.trim())

/** The words lie here, the parts of the state in the six slots behind it. */
export const wordSlot = 0
export const partSlots = [1, 2, 3, 4, 5, 6] as const

/** The first word can be said once: whoever is first has said it. The old device's own is the last. */
export const firstWord = 1
export const lastWord = 2
/** A part is posted once, and then emptied. */
export const partVersion = 1
export const emptyVersion = 2

export type MoveKeys = { signing: SigningKey; board: string; key: Bytes }

export const moveKeys = async (q: Uint8Array, room: string): Promise<MoveKeys> => {
  const signing = await signingKey(await derive(q, "move key", room))
  return { signing, board: await nameOf(signing.public), key: await derive(q, "move", room) }
}

export type MovePlace = { slot: number; version: number }

const aadOf = (board: string, { slot, version }: MovePlace): Bytes =>
  bar("quiet-hand/1 move", board, String(slot), String(version))

const [smallest = 0] = VALUE_SIZES
const largest = VALUE_SIZES.at(-1) ?? 0
/** Its length takes four bytes, how many parts there are one more. */
const partBytes = largest - aesExtra - 4 - 1
/** Bytes that a state may have. */
export const mostMoved = partBytes * partSlots.length

const seal = async ({ board, key }: MoveKeys, at: MovePlace, content: Uint8Array, random: Random): Promise<Bytes> => {
  const plain = VALUE_SIZES.map((size) => pad(content, size - aesExtra)).find((padded) => padded !== undefined)
  if (!plain) throw new Error("A part is larger than any value")
  return aesSeal(key, aadOf(board, at), plain, random)
}

const open = async ({ board, key }: MoveKeys, at: MovePlace, value: Uint8Array): Promise<Bytes | undefined> => {
  if (!VALUE_SIZES.includes(value.length)) return undefined
  const plain = await aesOpen(key, aadOf(board, at), value)
  return plain && unpad(plain)
}

export type SealedPart = MovePlace & { value: Bytes }

/** The state in one to six parts; undefined when it is larger. */
export const sealParts = async (
  keys: MoveKeys,
  state: Uint8Array,
  random: Random,
): Promise<SealedPart[] | undefined> => {
  const count = Math.max(1, Math.ceil(state.length / partBytes))
  if (count > partSlots.length) return undefined
  return Promise.all(
    partSlots.slice(0, count).map(async (slot, index) => {
      const at = { slot, version: partVersion }
      const part = state.subarray(index * partBytes, (index + 1) * partBytes)
      return { ...at, value: await seal(keys, at, concat(Uint8Array.of(count), part), random) }
    }),
  )
}

/** How many parts there are, and what this one holds; undefined for anything but a part of this move. */
export const openPart = async (
  keys: MoveKeys,
  at: MovePlace,
  value: Uint8Array,
): Promise<{ count: number; part: Bytes } | undefined> => {
  const content = await open(keys, at, value)
  const [count] = content ?? []
  if (!content || count === undefined || count < at.slot || count > partSlots.length) return undefined
  return { count, part: content.slice(1) }
}

/** In place of a part, so that the relay holds it no longer. */
export const sealEmpty = (keys: MoveKeys, slot: number, random: Random): Promise<Bytes> =>
  seal(keys, { slot, version: emptyVersion }, new Uint8Array(), random)

/**
 * First word: the new device has it all (`taken`), or the old one goes on (`kept`). Last word, of the old one alone: it has
 * erased the room and `to` holds it (`gone`), or it holds it (`stays`).
 */
const taken = fields({ is: oneOf("taken"), by: bytesText(16) })
const gone = fields({ is: oneOf("gone"), to: bytesText(16) })
const bare = fields({ is: oneOf("kept", "stays") })
export type MoveWord = Of<typeof taken> | Of<typeof gone> | Of<typeof bare>
const version = fields({ v: oneOf(1) })

const saidAs = { taken: firstWord, kept: firstWord, gone: lastWord, stays: lastWord } as const
export const versionOfWord = ({ is }: MoveWord): number => saidAs[is]

const parseWord: Read<MoveWord> = (value) => version(value) && (taken(value) ?? gone(value) ?? bare(value))

export const sealWord = (keys: MoveKeys, word: MoveWord, random: Random): Promise<Bytes> =>
  seal(keys, { slot: wordSlot, version: versionOfWord(word) }, toJson({ v: 1, ...word }), random)

/** undefined for anything but a word of this move in its own place. */
export const openWord = async (keys: MoveKeys, version: number, value: Uint8Array): Promise<MoveWord | undefined> => {
  const content = value.length === smallest ? await open(keys, { slot: wordSlot, version }, value) : undefined
  const word = content && parseWord(fromJson(content))
  return word && versionOfWord(word) === version ? word : undefined
}
