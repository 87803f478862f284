// Brings the sentences about a message about someone who gets messages: read only by who opens Private.
import type { Language } from "../settings/comfort.ts"
import type { about } from "./en/about.ts"
import { isolate } from "./isolate.ts"

export type AboutWords = typeof about

const languages: Record<Language, () => Promise<AboutWords>> = {
  en: async () => (await import("./en/about.ts")).about,
  fr: async () => (await import("./fr/about.ts")).about,
  es: async () => (await import("./es/about.ts")).about,
}

export const loadAboutWords = async (language: Language): Promise<AboutWords> => isolate(await languages[language]())
