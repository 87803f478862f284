// Reads a list of words that somebody pastes, one a line: "term: what it means", or with a tab. What cannot be read is given back whole.
import { textWords } from "./fold.ts"
import type { HardWord } from "./hard-word.ts"

export type WordListProblem =
  "no_meaning" | "no_term" | "term_too_long" | "meaning_too_long" | "too_many_words" | "text_too_long"

export type WordList = {
  words: HardWord[]
  /** Each line that was not taken, as it was pasted, with its number from 1. */
  problems: { line: number; text: string; problem: WordListProblem }[]
}

/** More than any host writes for a meeting; with our glossary still within 5,000 names, at which finding is measured. */
export const mostWords = 1000
/** The longest term of our own has 5 words. */
export const mostTermWords = 8
export const longestTerm = 80
/** Ours have 20 words at most; this is about 50. */
export const longestMeaning = 300
export const longestText = 200_000

type Row = { names: string[]; meaning: string }

/** A tab parts term and meaning; without one the first colon does. Other names of the term stand behind a semicolon. */
const rowOf = (line: string): Row => {
  const place = line.includes("\t") ? line.indexOf("\t") : line.search(/[:：]/u)
  const term = place < 0 ? line : line.slice(0, place)
  const names = term.split(";").map((name) => name.trim())
  return { names: names.filter((name) => name !== ""), meaning: place < 0 ? "" : line.slice(place + 1).trim() }
}

const isTooLong = (name: string): boolean => name.length > longestTerm || textWords(name).length > mostTermWords

const problemOf = ({ names, meaning }: Row): WordListProblem | undefined => {
  if (names.length === 0 || names.some((name) => textWords(name).length === 0)) return "no_term"
  if (meaning === "") return "no_meaning"
  if (names.some(isTooLong)) return "term_too_long"
  return meaning.length > longestMeaning ? "meaning_too_long" : undefined
}

/** The lines that are read, and the rest of a text that is too long: cut at the end of a line. */
const linesOf = (text: string): { lines: string[]; rest: string } => {
  if (text.length <= longestText) return { lines: text.split(/\r\n|[\n\r]/u), rest: "" }
  const cut = text.slice(0, longestText).search(/[\n\r][^\n\r]*$/u)
  return { lines: cut < 0 ? [] : text.slice(0, cut).split(/\r\n|[\n\r]/u), rest: cut < 0 ? text : text.slice(cut + 1) }
}

export const parseWordList = (text: string): WordList => {
  const { lines, rest } = linesOf(text.replace(/^\uFEFF/, ""))
  const byTerm = new Map<string, HardWord>()
  const problems: WordList["problems"] = []
  lines.forEach((line, index) => {
    if (line.trim() === "") return
    const row = rowOf(line)
    const term = row.names[0] ?? ""
    const before = byTerm.get(term)
    const problem = problemOf(row) ?? (!before && byTerm.size >= mostWords ? "too_many_words" : undefined)
    if (problem) problems.push({ line: index + 1, text: line, problem })
    // A term that comes twice keeps both of its meanings.
    else
      byTerm.set(term, {
        names: [...new Set([...(before?.names ?? []), ...row.names])],
        meanings: [...new Set([...(before?.meanings ?? []), row.meaning])],
      })
  })
  if (rest.trim() !== "") problems.push({ line: lines.length + 1, text: rest, problem: "text_too_long" })
  return { words: [...byTerm.values()], problems }
}
