// What a facilitator writes of a word, or pastes as a list, becomes a change of the room's words; what cannot be taken stays as it was written.
import { parseWordList, type WordListProblem } from "../../captions/hard-words/word-list.ts"
import type { RoomWord } from "../../session/people.ts"
import { plainWord, roomWordsFit } from "../../session/room-words.ts"

export const termOf = ({ names }: RoomWord): string => names[0] ?? ""

const asRoomWord = ({ names, meanings }: { names: readonly string[]; meanings: readonly string[] }): RoomWord =>
  plainWord({ names: [...names], meanings: [...meanings] })

const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r]/u).filter((line) => line.trim() !== "")

/** One word; each line of `means` is a meaning. */
export const wordFrom = (term: string, means: string): { word: RoomWord } | { problem: WordListProblem } => {
  const name = term.replace(/\s+/g, " ").trim()
  const meanings = linesOf(means).map((line) => line.replaceAll("\t", " "))
  if (name === "") return { problem: "no_term" }
  const { words, problems } = parseWordList(
    (meanings.length > 0 ? meanings : [""]).map((line) => `${name}\t${line}`).join("\n"),
  )
  const [word] = words
  return word && problems.length === 0 ? { word: asRoomWord(word) } : { problem: problems[0]?.problem ?? "no_meaning" }
}

/** The words of a list, and the lines that were not taken, as they were written. */
export const listFrom = (text: string) => {
  const { words, problems } = parseWordList(text)
  return { words: words.map(asRoomWord), problems, left: problems.map((problem) => problem.text).join("\n") }
}

export const fitsWith = (
  before: readonly RoomWord[],
  put: readonly RoomWord[],
  drop: readonly string[] = [],
): boolean => {
  const after = new Map(before.map((word) => [termOf(word), word]))
  for (const term of drop) after.delete(term)
  for (const word of put) after.set(termOf(word), word)
  return roomWordsFit([...after.values()])
}

/** Of a file; the list itself is shorter. */
export const largestFile = 1_000_000

/** A program for tables may write UTF-8, UTF-16 or the letters of older Windows. */
export const textOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}

/** A picture or a document of a writing program. */
export const isText = (text: string): boolean => !text.includes("\0")
