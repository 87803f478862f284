// Brings the sentences of the settings' own page: read only by who opens it.
import type { Language } from "../settings/comfort.ts"
import type { options } from "./en/options.ts"
import { isolate } from "./isolate.ts"

export type OptionWords = typeof options

const languages: Record<Language, () => Promise<OptionWords>> = {
  en: async () => (await import("./en/options.ts")).options,
  fr: async () => (await import("./fr/options.ts")).options,
  es: async () => (await import("./es/options.ts")).options,
}

export const loadOptionWords = async (language: Language): Promise<OptionWords> => isolate(await languages[language]())
