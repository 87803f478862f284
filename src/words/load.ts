// Brings one language onto a screen: the others stay unread until somebody asks for them.
import type { Language } from "../settings/comfort.ts"
import type { Words } from "./words.ts"

const languages: Record<Language, () => Promise<Words>> = {
  en: async () => (await import("./en/words.ts")).en,
  fr: async () => (await import("./fr/words.ts")).fr,
  es: async () => (await import("./es/words.ts")).es,
}

export const loadWords = (language: Language): Promise<Words> => languages[language]()
