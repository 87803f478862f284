// Brings the sentences about one's own person: read only by who adds one.
import type { Language } from "../settings/comfort.ts"
import type { person } from "./en/person.ts"
import { isolate } from "./isolate.ts"

export type PersonWords = typeof person

const languages: Record<Language, () => Promise<PersonWords>> = {
  en: async () => (await import("./en/person.ts")).person,
  fr: async () => (await import("./fr/person.ts")).person,
  es: async () => (await import("./es/person.ts")).person,
}

export const loadPersonWords = async (language: Language): Promise<PersonWords> => isolate(await languages[language]())
