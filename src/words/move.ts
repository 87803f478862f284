// Brings the sentences about a room that moves to another device: read only by who moves one.
import type { Language } from "../settings/comfort.ts"
import type { move } from "./en/move.ts"
import { isolate } from "./isolate.ts"

export type MoveWords = typeof move

const languages: Record<Language, () => Promise<MoveWords>> = {
  en: async () => (await import("./en/move.ts")).move,
  fr: async () => (await import("./fr/move.ts")).move,
  es: async () => (await import("./es/move.ts")).move,
}

export const loadMoveWords = async (language: Language): Promise<MoveWords> => isolate(await languages[language]())
