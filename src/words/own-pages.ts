// Brings the sentences of our own pages beside a meeting: the pane over one carries none of them.
import type { Language } from "../settings/comfort.ts"
import type { ownPages } from "./en/own-pages.ts"
import { isolate } from "./isolate.ts"

export type OwnPageWords = typeof ownPages

const languages: Record<Language, () => Promise<OwnPageWords>> = {
  en: async () => (await import("./en/own-pages.ts")).ownPages,
  fr: async () => (await import("./fr/own-pages.ts")).ownPages,
  es: async () => (await import("./es/own-pages.ts")).ownPages,
}

export const loadOwnPageWords = async (language: Language): Promise<OwnPageWords> =>
  isolate(await languages[language]())
