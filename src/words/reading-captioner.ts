// Brings the sentences about a captioner's page: read only by who reads captions.
import type { Language } from "../settings/comfort.ts"
import type { captioner } from "./en/reading-captioner.ts"
import { isolate } from "./isolate.ts"

export type CaptionerWords = typeof captioner

const languages: Record<Language, () => Promise<CaptionerWords>> = {
  en: async () => (await import("./en/reading-captioner.ts")).captioner,
  fr: async () => (await import("./fr/reading-captioner.ts")).captioner,
  es: async () => (await import("./es/reading-captioner.ts")).captioner,
}

export const loadCaptionerWords = async (language: Language): Promise<CaptionerWords> =>
  isolate(await languages[language]())
