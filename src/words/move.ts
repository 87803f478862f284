// Brings the sentences about a room, or a desk, that moves to another device: read only by who moves one.
import type { Language } from "../settings/comfort.ts"
import type { move } from "./en/move.ts"
import { isolate } from "./isolate.ts"

export type MoveWords = typeof move

const rooms: Record<Language, () => Promise<MoveWords>> = {
  en: async () => (await import("./en/move.ts")).move,
  fr: async () => (await import("./fr/move.ts")).move,
  es: async () => (await import("./es/move.ts")).move,
}
const desks: typeof rooms = {
  en: async () => (await import("./en/desk-move.ts")).deskMove,
  fr: async () => (await import("./fr/desk-move.ts")).deskMove,
  es: async () => (await import("./es/desk-move.ts")).deskMove,
}

export const loadMoveWords = async (language: Language): Promise<MoveWords> => isolate(await rooms[language]())
export const loadDeskMoveWords = async (language: Language): Promise<MoveWords> => isolate(await desks[language]())
