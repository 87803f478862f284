// What a facilitator's desk says of itself on its board, signed: presence, day key, roster seen, the room's break, and whether what is said there may be kept.
import { toBase64Url } from "../wire/base64url.ts"
import { fromJson, toJson, type Bytes } from "./bytes.ts"
import type { SigningKey } from "./curves.ts"
import { bytes, bytesText, fields, maybe, number, oneOf, ordinal } from "./read.ts"
import { openSigned, sign } from "./signed.ts"
import type { Slot } from "./value.ts"

/** Times in ms of the relay's clock. */
export type DeskState = {
  /** Of `pause`, which all desks share: that after the highest in the room when it changes. Highest wins, then the greater board name. */
  rev: number
  pause?: { id: string; startsAt: number; endsAt: number } | undefined
  /** Whether what is said may be kept, which all desks share; the same rule with a `rev` of its own. `until`: off ends then by itself. */
  record?: { rev: number; is: "off" | "on"; at: number; until: number } | undefined
  /** When this was said; after 150 s without a new one nobody is there. */
  at: number
  /** The newest roster this desk saw: another one elsewhere is told. */
  roster: { v: number; hash: string }
  /** The X25519 key to seal to, and until when. */
  day: { x: Bytes; until: number }
  /** here: a person acted in the last 2 minutes. */
  presence: "here" | "away"
  readsUntil?: number | undefined
  /** Its device was lost, and it began again from a saved file then: conversations that it may not know are begun anew. */
  again?: number | undefined
  /** What may be promised of this desk. */
  via: "extension" | "page"
}

/** The next `rev`. After the highest number that can be read comes none: then it is the greater board name that wins. */
export const revAfter = (highest: number): number => Math.min(highest + 1, Number.MAX_SAFE_INTEGER)

const parseState = fields({
  v: oneOf(1),
  rev: number,
  pause: maybe(fields({ id: bytesText(16), startsAt: number, endsAt: number })),
  record: maybe(fields({ rev: ordinal, is: oneOf("off", "on"), at: number, until: number })),
  at: number,
  roster: fields({ v: ordinal, hash: bytesText(32) }),
  day: fields({ x: bytes(32), until: number }),
  presence: oneOf("here", "away"),
  readsUntil: maybe(number),
  again: maybe(number),
  via: oneOf("extension", "page"),
})

/** @param version of its value: what was signed for one cannot be laid there again under another */
export const makeDeskState = (key: SigningKey, room: string, version: number, state: DeskState): Promise<Bytes> => {
  const day = { ...state.day, x: toBase64Url(state.day.x) }
  return sign(key, "state", [room, String(version)], toJson({ v: 1, ...state, day }))
}

/** undefined unless it is signed for this room and version by the key the board is named after. */
export const openDeskState = async (
  room: string,
  { board, version }: Pick<Slot, "board" | "version">,
  signed: Uint8Array,
): Promise<DeskState | undefined> => {
  const opened = await openSigned("state", [room, String(version)], signed)
  return opened?.from === board ? parseState(fromJson(opened.body)) : undefined
}
