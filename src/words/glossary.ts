// Brings the hard words of one language: read only by who shows captions, when they need them.
import type { HardWord } from "../captions/hard-words/hard-word.ts"
import type { Language } from "../settings/comfort.ts"
import type { glossary } from "./glossary/en.ts"

export type GlossaryEntry = {
  /** Parted by semicolons, the one to show first. A question mark: everyday talk uses it in another sense. */
  names: string
  means: string
  /** That other sense. */
  also?: string
}

export type Glossary = Record<keyof typeof glossary, GlossaryEntry>

const languages: Record<Language, () => Promise<Glossary>> = {
  en: async () => (await import("./glossary/en.ts")).glossary,
  fr: async () => (await import("./glossary/fr.ts")).glossary,
  es: async () => (await import("./glossary/es.ts")).glossary,
}

export const loadGlossary = (language: Language): Promise<Glossary> => languages[language]()

export const hardWordsOf = (glossary: Glossary): HardWord[] =>
  Object.values(glossary).map(({ names, means, also }: GlossaryEntry) => {
    const marked = names.split(";").map((name) => name.trim())
    const plain = (name: string) => name.replace(/\?$/, "")
    const everyday = marked.filter((name) => name.endsWith("?")).map(plain)
    return {
      names: marked.map(plain),
      meanings: [means],
      ...(also !== undefined && { everyday: { names: everyday, means: also } }),
    }
  })
