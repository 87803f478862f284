// How long the hard words of one caption line take to find, among as many terms as lists may hold.
import { finderOf } from "../captions/hard-words/find.ts"
import type { HardWord } from "../captions/hard-words/hard-word.ts"
import { conversation } from "../practice/conversation.ts"
import { chanceOf } from "../practice/script.ts"
import { languages, type Language } from "../settings/comfort.ts"
import { hardWordsOf, loadGlossary } from "../words/glossary.ts"

export type GlossaryFigures = {
  /** Microseconds for a line of 15 words at 5,000 terms, in the slowest of our languages. */
  "glossary.us_per_line": number
}

const TERMS = 5_000
const LINE = 15
/** A round is short enough that many run undisturbed. */
const LINES = 1_000

const syllables = ["ba", "co", "di", "fe", "gu", "la", "mo", "ni", "per", "qui", "ro", "sta", "tu", "ve"]

/** Terms of one to three words; one word in ten is said in the talk, so that many terms begin and few end. */
const madeUp = (count: number, talk: readonly string[]): HardWord[] => {
  const chance = chanceOf(1)
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)]
  const invented = () => Array.from({ length: 2 + Math.floor(chance() * 3) }, () => one(syllables)).join("")
  const term = () =>
    Array.from({ length: 1 + Math.floor(chance() * 3) }, () => (chance() < 0.1 ? one(talk) : invented())).join(" ")
  return Array.from({ length: count }, () => ({ names: [term()], meanings: ["made up"] }))
}

const usPerLine = async (language: Language, rounds: number): Promise<number> => {
  const talk = conversation[language].flatMap(({ text }) => text.split(" "))
  const lines = Array.from({ length: Math.floor(talk.length / LINE) }, (_, place) =>
    talk.slice(place * LINE, (place + 1) * LINE).join(" "),
  )
  const glossary = hardWordsOf(await loadGlossary(language))
  const names = glossary.reduce((sum, word) => sum + word.names.length, 0)
  const find = finderOf({ language, glossary, host: madeUp(TERMS - names, talk) })
  const round = (): number => {
    const from = performance.now()
    for (let line = 0; line < LINES; line++) find(lines[line % lines.length] ?? "")
    return ((performance.now() - from) * 1000) / LINES
  }
  // The fastest round: whatever else runs on the machine only makes one slower.
  return Math.min(...Array.from({ length: rounds }, round))
}

export const benchGlossary = async ({ quick }: { quick: boolean }): Promise<GlossaryFigures> => {
  const figures: number[] = []
  for (const language of languages) figures.push(await usPerLine(language, quick ? 100 : 500))
  return { "glossary.us_per_line": Math.round(Math.max(...figures) * 10) / 10 }
}
