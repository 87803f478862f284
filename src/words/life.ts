// The sentences of pages that stand beside a meeting, not over it: loaded there alone, so that the pane stays light.
import type { Language } from "../settings/comfort.ts"
import type { life } from "./en/life.ts"
import { isolate } from "./isolate.ts"

export type LifeWords = typeof life

const languages: Record<Language, () => Promise<LifeWords>> = {
  en: async () => (await import("./en/life.ts")).life,
  fr: async () => (await import("./fr/life.ts")).life,
  es: async () => (await import("./es/life.ts")).life,
}

export const loadLifeWords = async (language: Language): Promise<LifeWords> => isolate(await languages[language]())
