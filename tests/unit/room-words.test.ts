// The words of a room as all desks together say them: whatever is pasted can be told, and how many there is room for.
import fc from "fast-check"
import { expect, test } from "vitest"
import { isRoomWord } from "../../src/channel/room-words.ts"
import { parseWordList } from "../../src/captions/hard-words/word-list.ts"
import { plainWord, roomWordsFit } from "../../src/session/room-words.ts"

test("whatever is pasted, a word that was taken can be told to the room", () => {
  const piece = fc.oneof(
    fc.constantFrom(":", ";", ",", "\t", "\n", "RCT", "a", "\u202e", "\u200b"),
    fc.string({ unit: "binary" }),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { words } = parseWordList(pieces.join(""))
      expect(
        words
          .map(({ names, meanings }) => plainWord({ names: [...names], meanings: [...meanings] }))
          .filter((word) => !isRoomWord(word)),
      ).toEqual([])
    }),
  )
})

test("there is room for 400 words, and for no more than can be told at once", () => {
  const words = (count: number, length: number) =>
    Array.from({ length: count }, (_, n) => ({ names: [`word ${n}`], meanings: ["x".repeat(length)] }))
  expect(roomWordsFit(words(400, 70))).toBe(true)
  expect(roomWordsFit(words(401, 10))).toBe(false)
  expect(roomWordsFit(words(200, 300))).toBe(false)
})
