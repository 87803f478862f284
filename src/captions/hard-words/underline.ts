// Chooses which of a line's hard words get a quiet underline, for people who asked for one: few, sure, and not again and again.
import { textWords } from "./fold.ts"
import type { FoundWord } from "./hard-word.ts"

export type UnderlineChoice = "none" | "some"
export const underlineAtFirst: UnderlineChoice = "none"

/** Readers wanted 5 to 15 % of the words marked, and no more (Deaf readers of captions). */
const mostOfLine = 0.15
/** A word is marked again only when it has been out of sight: more lines than the longest box has, twice. */
const linesApart = 20

/** The words a person chose come first, then the host's, then ours. */
const rank = { own: 0, host: 1, glossary: 2 }

/** `before`: what was underlined on each line before this one, the newest last. */
export const underlined = (
  choice: UnderlineChoice,
  line: { text: string; found: readonly FoundWord[] },
  before: readonly (readonly FoundWord[])[],
): FoundWord[] => {
  if (choice === "none") return []
  const lately = new Set(before.slice(-linesApart).flatMap((marks) => marks.map(({ term }) => term)))
  let left = Math.floor(textWords(line.text).length * mostOfLine)
  const chosen: FoundWord[] = []
  for (const word of line.found.toSorted((a, b) => rank[a.source] - rank[b.source] || a.start - b.start)) {
    const length = textWords(line.text.slice(word.start, word.end)).length
    if (word.ambiguous || word.known || lately.has(word.term) || length > left) continue
    left -= length
    lately.add(word.term)
    chosen.push(word)
  }
  return chosen.sort((a, b) => a.start - b.start)
}
