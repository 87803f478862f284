// Brings what is said of a pasted list of words: read only by who pastes one.
import type { WordListProblem } from "../captions/hard-words/word-list.ts"
import type { Language } from "../settings/comfort.ts"
import { isolate } from "./isolate.ts"

export type WordListWords = {
  /** A line that was not taken. */
  line: (n: number, text: string) => string
  why: Record<WordListProblem, string>
}

const languages: Record<Language, () => Promise<WordListWords>> = {
  en: async () => (await import("./en/word-list.ts")).wordList,
  fr: async () => (await import("./fr/word-list.ts")).wordList,
  es: async () => (await import("./es/word-list.ts")).wordList,
}

export const loadWordListWords = async (language: Language): Promise<WordListWords> =>
  isolate(await languages[language]())
