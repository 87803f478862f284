// Brings the sentences about a room that its host saves to a file: read only by who saves or opens one.
import type { Language } from "../settings/comfort.ts"
import type { saved } from "./en/saved.ts"
import { isolate } from "./isolate.ts"

export type SavedWords = typeof saved

const languages: Record<Language, () => Promise<SavedWords>> = {
  en: async () => (await import("./en/saved.ts")).saved,
  fr: async () => (await import("./fr/saved.ts")).saved,
  es: async () => (await import("./es/saved.ts")).saved,
}

export const loadSavedWords = async (language: Language): Promise<SavedWords> => isolate(await languages[language]())
