// A hard word with its plain meaning, the lists it may come from, and where a line says it.

export type WordLanguage = "en" | "fr" | "es"

export type HardWord = {
  /** All that people say for it, the one to show first. A capital behind a word's first letter asks for that exact case. */
  names: readonly string[]
  meanings: readonly string[]
  /** Those of the names that everyday talk uses in another sense, and that sense. */
  everyday?: { names: readonly string[]; means: string }
}

/** The person's own list, the host's list, our glossary. Where two explain the same word, the first of these does. */
export type WordSource = "own" | "host" | "glossary"

export type FoundWord = {
  /** Where it stands in the text as given, in UTF-16 units. */
  start: number
  end: number
  /** Its first name, whichever of them was said. */
  term: string
  meanings: readonly string[]
  source: WordSource
  /** More than one meaning, or not surely an acronym: to be explained when asked, never marked. */
  ambiguous: boolean
  /** The person said that they know it. */
  known: boolean
}
