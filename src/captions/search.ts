// Finds what a person looks for in a line, whatever its case and accents, with its place in the line as shown.

export type Span = { start: number; end: number }

/** `places`: for each unit of the folded text, where the letter stands that it came from; undefined: at the same place. */
type Folded = { text: string; places: readonly number[] | undefined }

const plainAscii = /^[\x20-\x7E]*$/

/** Letters that no decomposition takes apart, as keyboards without them write them. */
const spelled: Partial<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", "’": "'", "‘": "'" }

const foldLetter = (letter: string): string => {
  if (/\s/u.test(letter)) return " "
  const lower = letter.toLowerCase()
  const plain = lower.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "")
  return spelled[plain] ?? plain
}

const fold = (text: string): Folded => {
  if (plainAscii.test(text)) return { text: text.toLowerCase(), places: undefined }
  let folded = ""
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    const plain = foldLetter(letter)
    folded += plain
    for (let unit = 0; unit < plain.length; unit++) places.push(at)
    at += letter.length
  }
  return { text: folded, places }
}

/** What is looked for: without the spaces around it, and with one between its words. */
export const foldQuery = (query: string): string => fold(query.trim().replace(/\s+/gu, " ")).text

/** A letter that became two is found whole, with the marks that stand on it. */
const spanOf = (places: readonly number[], from: number, length: number, whole: number): Span => {
  const last = places[from + length - 1]
  let after = from + length
  while (after < places.length && places[after] === last) after++
  return { start: places[from] ?? 0, end: places[after] ?? whole }
}

/** All places, in order and apart from each other. `query`: as `foldQuery` gives it. */
export const findIn = (line: string, query: string): Span[] => {
  if (query === "") return []
  const { text, places } = fold(line)
  const found: Span[] = []
  for (let from = text.indexOf(query); from >= 0; from = text.indexOf(query, from + query.length)) {
    const span = places ? spanOf(places, from, query.length, line.length) : { start: from, end: from + query.length }
    // Two halves of one letter are one place.
    if (span.start >= (found.at(-1)?.end ?? 0)) found.push(span)
  }
  return found
}

export type Hit = Span & { line: string }

/** The places in all lines, the earliest first. */
export const hitsIn = (lines: readonly { key: string; text: string }[], query: string): Hit[] =>
  query === "" ? [] : lines.flatMap(({ key, text }) => findIn(text, query).map((span) => ({ ...span, line: key })))
