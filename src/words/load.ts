// Brings one language onto a screen: the others stay unread until somebody asks for them.
import type { Language } from "../settings/comfort.ts"
import { isolate } from "./isolate.ts"
import type { ParticipantWords, Words } from "./words.ts"

type Load<Whole> = Record<Language, () => Promise<Whole>>

const mine: Load<ParticipantWords> = {
  en: async () => (await import("./en/mine.ts")).mine,
  fr: async () => (await import("./fr/mine.ts")).mine,
  es: async () => (await import("./es/mine.ts")).mine,
}

const whole: Load<Words> = {
  en: async () => (await import("./en/words.ts")).en,
  fr: async () => (await import("./fr/words.ts")).fr,
  es: async () => (await import("./es/words.ts")).es,
}

/** For all screens but the desk's. `tests/house/words.test.ts` holds that none of them reads `facilitator`. */
export const loadWords = async (language: Language): Promise<Words> => isolate((await mine[language]()) as Words)

export const loadDeskWords = async (language: Language): Promise<Words> => isolate(await whole[language]())
