// Takes a text apart into words that can be compared: without case, with their place in the text as shown.
import type { WordLanguage } from "./hard-word.ts"

export type TextWord = { start: number; end: number; text: string }

/** Soft hyphens and joiners stand inside a word and are not seen. Emoji, points, spaces, hyphens and apostrophes end it. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D\u2060]*/gu

export const textWords = (text: string): TextWord[] => {
  const words: TextWord[] = []
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text))
    words.push({ start: match.index, end: wordPattern.lastIndex, text: match[0] })
  return words
}

/** What may stand between two words of one term: spaces, or one hyphen, apostrophe or point without a space. */
const joint = /^(?:\s+|[-‐‑–'’.])$/u

export const isJoined = (text: string, before: TextWord, after: TextWord): boolean =>
  joint.test(text.slice(before.end, after.start))

const plainAscii = /^[\x00-\x7F]*$/

/** As it was typed, but for how its letters are stored. */
const written = (word: string): string =>
  plainAscii.test(word) ? word : word.replace(/[\u00AD\u200C\u200D\u2060]/g, "").normalize("NFC")

const withoutMarks = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "")

/**
 * Accents tell French and Spanish words apart, so they stay; but many people leave them out on a capital, which is the first letter.
 * English words mean the same without.
 */
const folded = (word: string, language: WordLanguage): string => {
  const lower = word.toLowerCase()
  if (plainAscii.test(lower)) return lower
  const spelled = lower.replace(/œ/g, "oe").replace(/æ/g, "ae")
  if (language === "en") return withoutMarks(spelled)
  return spelled.length < 3 ? spelled : withoutMarks(spelled.charAt(0)) + spelled.slice(1)
}

/** "RCT", "QoL" and "mRNA" are acronyms; "Delphi" is not. */
export const isAcronym = (word: string): boolean => {
  const inner = word.slice(1)
  return inner !== inner.toLowerCase()
}

type Ending = readonly [plural: string, singular: string]

/** How plurals end. */
const plurals: Record<WordLanguage, readonly Ending[]> = {
  en: [
    ["s", ""],
    ["es", ""],
    ["ies", "y"],
    ["ses", "sis"],
  ],
  fr: [
    ["s", ""],
    ["x", ""],
    ["aux", "al"],
  ],
  es: [
    ["s", ""],
    ["es", ""],
    ["ces", "z"],
    ["ones", "ón"],
    ["eses", "és"],
  ],
}

/** The one spelling under which a list's word is kept. */
export const keyOf = (word: string, language: WordLanguage): string => {
  const typed = written(word)
  return isAcronym(typed) ? typed : folded(typed, language)
}

/** All spellings under which a word of a line may be kept: as it stands, as an acronym, as the plural of one. */
export const keysOf = (word: string, language: WordLanguage): string[] => {
  const typed = written(word)
  const lower = folded(typed, language)
  const keys = [lower]
  if (typed !== lower && isAcronym(typed)) {
    keys.push(typed)
    if (typed.endsWith("s")) keys.push(typed.slice(0, -1))
  }
  // Most words are none, and every word of a line comes by here.
  if (!lower.endsWith("s") && !lower.endsWith("x")) return keys
  for (const [plural, singular] of plurals[language])
    if (lower.length > plural.length + 1 && lower.endsWith(plural)) keys.push(lower.slice(0, -plural.length) + singular)
  return keys
}
