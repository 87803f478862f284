// Words of the room as a facilitator changes them: what her desk said of each, merged with what the others said, and sealed for everybody with the link.
import { revAfter } from "../../channel/facilitator-state.ts"
import { makeRoomWords, type RoomWord, type SaidWord } from "../../channel/room-words.ts"
import { boardKey, sealValue } from "../../channel/value.ts"
import { toBase64Url } from "../../wire/base64url.ts"
import { boardRecord, wordsSlot, type Board } from "../boards.ts"
import type { FacilitatorAction } from "../facilitator-state.ts"
import { isIn, plainWord, roomWordsFit, saidWords } from "../room-words.ts"
import { Refusal } from "../problems.ts"
import { bytesOf } from "../thread-keys.ts"
import { roomOf, type Context } from "./context.ts"

type Change = Extract<FacilitatorAction, { type: "changeWords" }>

/** All that this desk says of words once `change` is made; undefined: it does not fit. What others said later stands on their boards. */
function saidAfter({ boards, me }: Context, { put, drop }: Change): SaidWord[] | undefined {
  if (!boards) return undefined
  const after = saidWords(boards)
  const say = ({ names, meanings }: RoomWord) => {
    const term = names[0] ?? ""
    after.set(term, { names, meanings, rev: revAfter(after.get(term)?.rev ?? 0), board: me })
  }
  for (const term of drop) if (after.has(term)) say({ names: [term], meanings: [] })
  for (const word of put) say(plainWord(word))
  const all = [...after.values()]
  if (!roomWordsFit(all.filter(isIn))) return undefined
  // That a word is out need not be said where nobody else says that it is in.
  const others = (boards.roster()?.contacts ?? []).filter(({ id }) => id !== me).flatMap(({ id }) => boards.words(id))
  const elsewhere = new Set(others.map(({ names }) => names[0]))
  return all
    .filter((word) => word.board === me && (isIn(word) || elsewhere.has(word.names[0])))
    .map(({ names, meanings, rev }) => ({ names, meanings, rev }))
}

/** For everybody who has the room's `secret`. */
export async function sealWords(context: Context, words: readonly SaidWord[], secret: string): Promise<Board> {
  const { records, me, signing, time, world } = context
  const version = Math.max((records.get("board", boardRecord(me, wordsSlot))?.version ?? 0) + 1, time())
  const signed = await makeRoomWords(signing, roomOf(context).room, version, words)
  const at = { board: me, slot: wordsSlot, version }
  const sealed = await sealValue(await boardKey(bytesOf(secret), me), at, signed, world.random)
  if (!sealed) throw new Refusal("too_long")
  return { ...at, value: toBase64Url(sealed) }
}

/** What this desk says of words, sealed anew with the room's next secret; none where it said nothing. */
export const wordsAnew = async (context: Context, secret: string): Promise<Board[]> => {
  const words = context.boards?.words(context.me) ?? []
  return words.length === 0 ? [] : [await sealWords(context, words, secret)]
}

/** Keeps the change and returns the value to post. Where it does not fit, nothing is changed. */
export async function changeWords(context: Context, change: Change): Promise<Board> {
  const { boards, records } = context
  const { secret } = roomOf(context)
  const words = saidAfter(context, change)
  if (!boards || !words || secret === undefined) throw new Refusal("too_long")
  const board = await sealWords(context, words, secret)
  const { news, put, done } = await boards.read({ t: "value", ...board, here: boards.here() })
  if (news.is !== "words") throw new Refusal("too_long")
  await records.commit(put)
  done()
  return board
}
