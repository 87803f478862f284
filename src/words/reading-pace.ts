// Brings what is said about the captions' pace and look in one language: read only by who reads captions or sets them.
import type { Language } from "../settings/comfort.ts"
import type { pace } from "./en/reading-pace.ts"
import { isolate } from "./isolate.ts"

export type PaceWords = typeof pace

const languages: Record<Language, () => Promise<PaceWords>> = {
  en: async () => (await import("./en/reading-pace.ts")).pace,
  fr: async () => (await import("./fr/reading-pace.ts")).pace,
  es: async () => (await import("./es/reading-pace.ts")).pace,
}

export const loadPaceWords = async (language: Language): Promise<PaceWords> => isolate(await languages[language]())
