// Brings the sentences about what is told to the whole room: read only by who is told something.
import type { Language } from "../settings/comfort.ts"
import type { told } from "./en/told.ts"
import { isolate } from "./isolate.ts"

export type ToldWords = typeof told

const languages: Record<Language, () => Promise<ToldWords>> = {
  en: async () => (await import("./en/told.ts")).told,
  fr: async () => (await import("./fr/told.ts")).told,
  es: async () => (await import("./es/told.ts")).told,
}

export const loadToldWords = async (language: Language): Promise<ToldWords> => isolate(await languages[language]())
