// Words that the people who run a room explain: what one desk says of them, signed; it lies on her board beside her state.
import { fromJson, toJson, type Bytes } from "./bytes.ts"
import type { SigningKey } from "./curves.ts"
import { fields, list, name, oneOf, ordinal, type Of, type Read } from "./read.ts"
import { openSigned, sign } from "./signed.ts"
import type { Slot } from "./value.ts"

/** As many as the whole room has at one time. */
export const mostRoomWords = 400
/** UTF-16 units, as in a list that a person pastes. */
const longestName = 80
const longestMeaning = 300
const mostNames = 8
const mostMeanings = 4

const filled =
  <T>(read: Read<T[]>): Read<T[]> =>
  (value) => {
    const found = read(value)
    return found?.length === 0 ? undefined : found
  }

const said = fields({
  /** All that people say for it; it is known by the first. */
  names: filled(list(mostNames, name(longestName))),
  /** None: it was taken out. */
  meanings: list(mostMeanings, name(longestMeaning)),
  /** That after the highest that any desk said of this word. Highest wins, then the greater board name. */
  rev: ordinal,
})
/** What a desk last said of a word. */
export type SaidWord = Of<typeof said>
export type RoomWord = Pick<SaidWord, "names" | "meanings">

const parseWords = fields({ v: oneOf(1), words: list(2 * mostRoomWords, said) })

/** A word as it can be said. */
export const isRoomWord = ({ names, meanings }: RoomWord): boolean =>
  meanings.length > 0 && said({ names, meanings, rev: 1 }) !== undefined

/** @param version of its value: what was signed for one cannot be laid there again under another */
export const makeRoomWords = (
  key: SigningKey,
  room: string,
  version: number,
  words: readonly SaidWord[],
): Promise<Bytes> => sign(key, "words", [room, String(version)], toJson({ v: 1, words }))

/** undefined unless it is signed for this room and version by the key the board is named after. */
export const openRoomWords = async (
  room: string,
  { board, version }: Pick<Slot, "board" | "version">,
  signed: Uint8Array,
): Promise<SaidWord[] | undefined> => {
  const opened = await openSigned("words", [room, String(version)], signed)
  return opened?.from === board ? parseWords(fromJson(opened.body))?.words : undefined
}
