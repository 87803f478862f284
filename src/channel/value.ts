// A value on a board: everyone who holds the room's link can read it, only the board's owner can put it there.
import { VALUE_SIZES } from "../wire/limits.ts"
import { aesExtra, aesOpen, aesSeal } from "./aes.ts"
import { bar, pad, unpad, type Bytes, type Random } from "./bytes.ts"
import { derive } from "./names.ts"

/** Where a value lies. Readers refuse a version below the highest they saw: an old value keeps its good seal. */
export type Slot = { board: string; slot: number; version: number }

const aadOf = ({ board, slot, version }: Slot): Bytes => bar("quiet-hand/1 value", board, String(slot), String(version))

/** The key of all values on a board; `secret`: the room's. */
export const boardKey = (secret: Uint8Array, board: string): Promise<Bytes> => derive(secret, "board", board)

/** `signed`: made by the board's own key. undefined when it is too large. */
export const sealValue = async (
  key: Uint8Array,
  at: Slot,
  signed: Uint8Array,
  random: Random,
): Promise<Bytes | undefined> => {
  const plain = VALUE_SIZES.map((size) => pad(signed, size - aesExtra)).find((padded) => padded !== undefined)
  return plain && aesSeal(key, aadOf(at), plain, random)
}

/** The signed bytes, not yet checked; undefined for another key, board, slot or version. */
export const openValue = async (key: Uint8Array, at: Slot, value: Uint8Array): Promise<Bytes | undefined> => {
  if (!VALUE_SIZES.includes(value.length)) return undefined
  const plain = await aesOpen(key, aadOf(at), value)
  return plain && unpad(plain)
}
