// Vectors of moves: the board of a move, the parts of a state, the words, and what neither is.
import { makeMoveLink, moveKeys, openPart, openWord, sealParts, sealWord, type MoveWord } from "../../channel/move.ts"
import { utf8 } from "../../channel/bytes.ts"
import {
  boxId,
  counting,
  filled,
  flipped,
  gives,
  must,
  otherId,
  refuses,
  room,
  text,
  type Entry,
  type VectorFile,
} from "./entry.ts"

const q = filled(14)
const pages = "https://quiet-hand.test"

export async function moves(): Promise<VectorFile> {
  const keys = await moveKeys(q, room)
  const state = utf8('{"v":1}')
  const long = new Uint8Array(70_000).fill(0x20)
  const [whole] = must(await sealParts(keys, state, counting()))
  const parts = must(await sealParts(keys, long, counting()))
  const link = makeMoveLink({ pages, room, secret: q }, "participant")
  const desk = makeMoveLink({ pages, room, secret: q }, "facilitator")

  const place = { q: text(q), room }
  const part = async (says: string, at: { slot: number; version: number }, value: Uint8Array): Promise<Entry> => {
    const given = { ...place, ...at, value: text(value) }
    const opened = await openPart(keys, at, value)
    return opened
      ? gives("openPart", says, given, { count: opened.count, part: text(opened.part) })
      : refuses("openPart", says, given, "it is no part in this place of this move")
  }
  const word = async (says: string, said: MoveWord, version: number): Promise<Entry> => {
    const value = await sealWord(keys, said, counting())
    const given = { ...place, version, value: text(value) }
    const opened = await openWord(keys, version, value)
    return opened
      ? gives("openWord", says, given, opened)
      : refuses("openWord", says, given, "it is no word in this place of this move")
  }
  const { slot, version, value } = must(whole)
  return {
    about: "Rooms that move: q is 32 x 14. A state of 70,000 spaces goes in two parts.",
    entries: [
      gives("makeMoveLink", "the link that the old device shows", { pages, ...place, as: "participant" }, link),
      gives("moveLink", "the link as it was made", { pasted: link }, { room, secret: text(q) }),
      gives("makeMoveLink", "the link that an old desk shows", { pages, ...place, as: "facilitator" }, desk),
      gives("moveLink", "the link of a desk", { pasted: desk }, { room, secret: text(q) }),
      refuses("moveLink", "an invite moves nothing", { pasted: link.replace("/m#", "/j#") }, "wrong"),
      gives("moveBoard", "the board of the move", place, keys.board),
      gives(
        "moveBoard",
        "of another move",
        { ...place, q: text(filled(15)) },
        (await moveKeys(filled(15), room)).board,
      ),
      await part("a state in one part", { slot, version }, value),
      await part("the first of two parts", { slot: 1, version: 1 }, must(parts[0]).value),
      await part("the second of two parts", { slot: 2, version: 1 }, must(parts[1]).value),
      await part("a part in another slot", { slot: 2, version: 1 }, must(parts[0]).value),
      await part("a part under another version", { slot: 1, version: 2 }, value),
      await part("one bit changed", { slot, version }, flipped(value, 40)),
      await word("the new device has it", { is: "taken", by: boxId }, 1),
      await word("the old device goes on", { is: "kept" }, 1),
      await word("the old device has erased it", { is: "gone", to: boxId }, 2),
      await word("the old device has it for good", { is: "stays" }, 2),
      await word("a first word in the place of the last", { is: "taken", by: otherId }, 2),
      await word("a last word in the place of the first", { is: "stays" }, 1),
    ],
  }
}
