// Brings the sentences about the trust in captions and what is done with them: read only by who reads captions.
import type { Language } from "../settings/comfort.ts"
import type { trust } from "./en/reading-trust.ts"
import { isolate } from "./isolate.ts"

export type TrustWords = typeof trust

const languages: Record<Language, () => Promise<TrustWords>> = {
  en: async () => (await import("./en/reading-trust.ts")).trust,
  fr: async () => (await import("./fr/reading-trust.ts")).trust,
  es: async () => (await import("./es/reading-trust.ts")).trust,
}

export const loadTrustWords = async (language: Language): Promise<TrustWords> => isolate(await languages[language]())
