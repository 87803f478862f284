// The words that a room explains, put together from what each desk said of them, and how many there is room for.
import { toJson } from "../channel/bytes.ts"
import { isRoomWord, mostRoomWords, type RoomWord, type SaidWord } from "../channel/room-words.ts"
import { latest } from "../signals/break-phase.ts"
import type { Boards } from "./boards.ts"

/** Of the 65,536 bytes of a board's largest value; the rest is for words that are out, of which desks may have to remind each other. */
const mostBytes = 56_000

/** What turns the reading direction or cannot be seen is no part of a word; a list that was copied from elsewhere may hold it. */
const seen = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ").trim()

export const plainWord = ({ names, meanings }: RoomWord): RoomWord => ({
  names: names.map(seen).filter((name) => name !== ""),
  meanings: meanings.map(seen).filter((meaning) => meaning !== ""),
})

export const isIn = ({ meanings }: RoomWord): boolean => meanings.length > 0

/** All words of the room can be told together. */
export const roomWordsFit = (words: readonly RoomWord[]): boolean =>
  words.length <= mostRoomWords &&
  words.every(isRoomWord) &&
  toJson(words.map(({ names, meanings }) => ({ names, meanings, rev: 1_000_000 }))).length <= mostBytes

/** Of each word, by its first name, what was said of it last, by whichever desk of the roster; also that it was taken out. */
export function saidWords(boards: Boards): Map<string, SaidWord & { board: string }> {
  const all = new Map<string, SaidWord & { board: string }>()
  for (const { id: board } of boards.roster()?.contacts ?? [])
    for (const word of boards.words(board)) {
      const term = word.names[0] ?? ""
      const before = all.get(term)
      const last = latest([...(before ? [before] : []), { ...word, board }])
      if (last) all.set(term, last)
    }
  return all
}

/** In an order that is the same on every device; screens sort them by their language. */
export const roomWords = (boards: Boards): RoomWord[] =>
  [...saidWords(boards).values()]
    .filter(isIn)
    .map(({ names, meanings }) => ({ names, meanings }))
    .sort((a, b) => ((a.names[0] ?? "") < (b.names[0] ?? "") ? -1 : 1))
