// Compares what was said with what came out, word by word.
import { folded } from "../../src/captions/words.ts"
import type { Utterance } from "../../src/captions/utterance.ts"
import type { TalkStep } from "../../src/practice/script.ts"

export const plainWords = (text: string): string[] => text.split(/\s+/).filter(Boolean).map(folded)

/** The longest list that both hold in the same order. */
const inCommon = (a: readonly string[], b: readonly string[]): number => {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    b.forEach((other, j) => next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)))
    row = next
  }
  return row[b.length] ?? 0
}

/** lost: said, not there. extra: there twice, out of order, or never said. */
export const compareWords = (said: string, heard: string): { words: number; lost: number; extra: number } => {
  const a = plainWords(said)
  const b = plainWords(heard)
  const common = inCommon(a, b)
  return { words: a.length, lost: a.length - common, extra: b.length - common }
}

/** What each speaker said in the end, by the last hearing of each fragment. */
export const saidBy = (steps: readonly TalkStep[]): Map<string, string> => {
  const last = new Map<string, TalkStep>()
  for (const step of steps) last.set(step.id, step)
  const bySpeaker = new Map<string, string>()
  for (const { speaker, text } of last.values())
    bySpeaker.set(speaker, `${bySpeaker.get(speaker) ?? ""} ${text}`.trim())
  return bySpeaker
}

export const heardFrom = (utterances: readonly Utterance[], initials: string): string =>
  utterances
    .filter((utterance) => utterance.initials === initials)
    .map(({ text }) => text)
    .join(" ")
