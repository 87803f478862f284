// Turns the written conversation into what a speech service sends: fragments that grow word by word and are corrected.
import { conversation, type TalkLanguage } from "./conversation.ts"

export type Talk = {
  /** all: the three conversations, one after another. */
  language: TalkLanguage | "all"
  /** The same seed gives the same growth, mistakes and pauses. */
  seed: number
  /** 1: as people speak; 10: ten times faster. */
  speed: number
}

/** One message of the speech service, `at` milliseconds after the first. */
export type TalkStep = { at: number; id: string; speaker: string; text: string }

/** Reads a talk from the page's address (`?talk=en&seed=1&speed=2`); undefined when none is asked for. */
export const parseTalk = (asked: URLSearchParams): Talk | undefined => {
  const language = (["en", "fr", "es", "all"] as const).find((name) => name === asked.get("talk"))
  const seed = Number(asked.get("seed") ?? 1)
  const speed = Number(asked.get("speed") ?? 1)
  return language && { language, seed: Number.isFinite(seed) ? seed : 1, speed: speed > 0 ? speed : 1 }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
export const chanceOf = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

const unpolished = (text: string): string => text.toLowerCase().replace(/[.,?!;:]/g, "")

/** Half a word, as a recogniser guesses before it has heard the end. */
const misheard = (word: string): string => word.slice(0, Math.max(1, Math.ceil(word.length / 2)))

/** How one fragment is heard: shorter, wrong and without points first; at last as it was said. */
const hearings = (text: string, chance: () => number): string[] => {
  const words = unpolished(text).split(" ")
  const heard: string[] = []
  for (let count = 1; count < words.length; count += chance() < 0.3 ? 2 : 1) {
    const shown = words.slice(0, count)
    const last = shown.at(-1) ?? ""
    if (chance() < 0.15) heard.push([...shown.slice(0, -1), misheard(last)].join(" "))
    heard.push(shown.join(" "))
    if (count > 2 && chance() < 0.08) heard.push(shown.slice(0, -1).join(" "))
  }
  return [...heard, text]
}

/** Pause after a fragment: mostly a breath, sometimes past the 10 s after which rows hide, rarely past a minute. */
const pause = (chance: () => number): number => {
  const kind = chance()
  return kind < 0.9 ? 300 + chance() * 900 : kind < 0.97 ? 10_500 + chance() * 4000 : 62_000 + chance() * 6000
}

/** The whole talk in the order it is sent. Some fragments are put right only after the next one has begun. */
export const stepsOf = ({ language, seed, speed }: Talk): TalkStep[] => {
  const chance = chanceOf(seed)
  const lines = language === "all" ? Object.values(conversation).flat() : conversation[language]
  const steps: TalkStep[] = []
  let at = 0
  lines.forEach(({ speaker, text }, number) => {
    const heard = hearings(text, chance)
    const late = chance() < 0.15 ? 700 : 0
    heard.forEach((hearing, turn) => {
      const wait = turn === heard.length - 1 ? late : 0
      steps.push({ at: at + wait, id: `fragment-${number + 1}`, speaker, text: hearing })
      at += 220 + chance() * 240
    })
    at += pause(chance)
  })
  return steps.toSorted((a, b) => a.at - b.at).map((step) => ({ ...step, at: Math.round(step.at / speed) }))
}
