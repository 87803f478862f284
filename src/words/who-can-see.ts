// Brings the page "Who can see what?": read only by who opens it.
import type { Language } from "../settings/comfort.ts"
import type { whoCanSee } from "./en/who-can-see.ts"
import { isolate } from "./isolate.ts"

export type WhoWords = typeof whoCanSee

const languages: Record<Language, () => Promise<WhoWords>> = {
  en: async () => (await import("./en/who-can-see.ts")).whoCanSee,
  fr: async () => (await import("./fr/who-can-see.ts")).whoCanSee,
  es: async () => (await import("./es/who-can-see.ts")).whoCanSee,
}

export const loadWhoWords = async (language: Language): Promise<WhoWords> => isolate(await languages[language]())
