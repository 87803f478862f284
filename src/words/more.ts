// Brings what the search for cards needs in one language: read only by who opens More.
import type { Language } from "../settings/comfort.ts"
import type { more } from "./en/more.ts"

export type MoreWords = typeof more

const languages: Record<Language, () => Promise<MoreWords>> = {
  en: async () => (await import("./en/more.ts")).more,
  fr: async () => (await import("./fr/more.ts")).more,
  es: async () => (await import("./es/more.ts")).more,
}

export const loadMoreWords = (language: Language): Promise<MoreWords> => languages[language]()
