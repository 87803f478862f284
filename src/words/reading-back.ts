// Brings what is said where a person looks back, marks a line or meets a hard word: read only by who reads captions, or sets their words.
import type { Language } from "../settings/comfort.ts"
import type { back } from "./en/reading-back.ts"
import { isolate } from "./isolate.ts"

export type BackWords = typeof back

const languages: Record<Language, () => Promise<BackWords>> = {
  en: async () => (await import("./en/reading-back.ts")).back,
  fr: async () => (await import("./fr/reading-back.ts")).back,
  es: async () => (await import("./es/reading-back.ts")).back,
}

export const loadBackWords = async (language: Language): Promise<BackWords> => isolate(await languages[language]())
