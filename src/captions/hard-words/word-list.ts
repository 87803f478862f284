// Reads a list of words that somebody pastes, one a line: "term: what it means", or a table's line. What cannot be read is given back whole.
import { textWords } from "./fold.ts"
import type { HardWord } from "./hard-word.ts"

export type WordListProblem =
  "no_meaning" | "no_term" | "term_too_long" | "meaning_too_long" | "open_quote" | "too_many_words" | "text_too_long"

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
/** As many as can be told to a whole room; a word with more is read by nobody. */
export const mostNames = 8
export const mostMeanings = 4

/** `open`: a quotation mark of a table's field has no end on this line. */
type Row = { names: string[]; meaning: string; open?: boolean }

const namesIn = (term: string): string[] =>
  term
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "")

/** A tab parts term and meaning; without one the first colon does. Other names of the term stand behind a semicolon. */
const rowOf = (line: string): Row => {
  const place = line.includes("\t") ? line.indexOf("\t") : line.search(/[:：]/u)
  const term = place < 0 ? line : line.slice(0, place)
  return { names: namesIn(term), meaning: place < 0 ? "" : line.slice(place + 1).trim() }
}

/** Programs for tables write a comma, or a semicolon where a comma stands in numbers. */
type Parting = "," | ";"

const quoted = /^\s*"((?:[^"]|"")*)"\s*/
const unquoted = (text: string): string => text.replaceAll('""', '"').trim()
const outsideQuotes = (line: string): string => line.replace(/"(?:[^"]|"")*"/g, "")

/** What parts the fields of this line, could it be a table's. */
const partingIn = (line: string): Parting | undefined => {
  const bare = outsideQuotes(line)
  if (/[\t:：]/u.test(bare)) return undefined
  const place = bare.search(/[,;]/)
  return place < 0 ? undefined : (bare[place] as Parting)
}

/** One line with a comma may be a sentence: a table has two of them, or quotation marks, and is not outnumbered by other lines. */
const tableIn = (lines: readonly string[]): Parting | undefined => {
  const filled = lines.filter((line) => line.trim() !== "")
  const votes = filled.map(partingIn)
  const count = (parting: Parting) => votes.filter((vote) => vote === parting).length
  const best = count(",") >= count(";") ? "," : ";"
  const others = filled.filter((line) => /[\t:：]/u.test(outsideQuotes(line))).length
  const sure = count(best) >= 2 || filled.some((line) => partingIn(line) === best && quoted.test(line))
  return sure && count(best) > others ? best : undefined
}

/** Fields behind the second belong to the meaning; empty ones at the end are a table's alone. */
const fieldsRow = (line: string, parting: Parting): Row | undefined => {
  const first = quoted.exec(line)
  const place = first ? first[0].length : line.indexOf(parting)
  if (place < 0 || (first && line.length > place && line[place] !== parting)) return undefined
  const term = first ? unquoted(first[1] ?? "") : line.slice(0, place).trim()
  const rest = line.slice(place + 1).replace(new RegExp(`[\\s${parting}]+$`, "u"), "")
  const second = quoted.exec(rest)
  const more = second ? rest.slice(second[0].length) : ""
  const meaning = second ? unquoted(second[1] ?? "") + more.replace(parting, `${parting} `) : rest.trim()
  const open = (!first && /^\s*"/.test(line)) || (!second && /^\s*"/.test(rest))
  return { names: parting === ";" ? [term].filter((name) => name !== "") : namesIn(term), meaning, open }
}

const canBeSeen = (text: string): boolean => /[^\p{C}\p{Z}]/u.test(text)
const isTooLong = (name: string): boolean => name.length > longestTerm || textWords(name).length > mostTermWords

const problemOf = ({ names, meaning, open = false }: Row): WordListProblem | undefined => {
  if (open) return "open_quote"
  if (names.length === 0 || names.some((name) => textWords(name).length === 0)) return "no_term"
  if (!canBeSeen(meaning)) return "no_meaning"
  if (names.length > mostNames || names.some(isTooLong)) return "term_too_long"
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
  const parting = tableIn(lines)
  lines.forEach((line, index) => {
    if (line.trim() === "") return
    const row = (parting && !line.includes("\t") && fieldsRow(line, parting)) || rowOf(line)
    const term = row.names[0] ?? ""
    const before = byTerm.get(term)
    // A term that comes twice keeps both of its meanings.
    const names = [...new Set([...(before?.names ?? []), ...row.names])]
    const meanings = [...new Set([...(before?.meanings ?? []), row.meaning])]
    const full = !before && byTerm.size >= mostWords
    const problem =
      problemOf(row) ??
      (full ? "too_many_words" : undefined) ??
      (names.length > mostNames ? "term_too_long" : undefined) ??
      (meanings.length > mostMeanings ? "meaning_too_long" : undefined)
    if (problem) problems.push({ line: index + 1, text: line, problem })
    else byTerm.set(term, { names, meanings })
  })
  if (rest.trim() !== "") problems.push({ line: lines.length + 1, text: rest, problem: "text_too_long" })
  return { words: [...byTerm.values()], problems }
}
