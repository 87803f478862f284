// Takes a text apart into words that can be compared: without case, with their place in the text as shown.
import type { WordLanguage } from "./hard-word.ts"

/** `text` as it was typed, `lower` without case; both without what is not seen. */
export type TextWord = { start: number; end: number; text: string; lower: string }

/** Soft hyphens and joiners stand inside a word and are not seen. Emoji, points, spaces, hyphens and apostrophes end it. */
const begins = /^[\p{L}\p{N}]$/u
const goesOn = /^[\p{L}\p{N}\p{M}\u00AD\u200C\u200D\u2060]$/u
const unseen = /[\u00AD\u200C\u200D\u2060]/g

/** Letters stored as one unit each, and points: nearly every line in our languages is of these alone. */
const isSimple = /^[\0-\u00AC\u00AE-\u012F\u0132-\u02FF\u2010-\u205E\u20AC]*$/

const other = 1
const inside = 2
const letter = 3

/** What each unit of the basic plane is, once it was met; asking the two patterns each time is several times slower. */
const kinds = new Uint8Array(0x1_0000)

const lookUp = (sign: string): number => (begins.test(sign) ? letter : goesOn.test(sign) ? inside : other)

const kindOf = (code: number): number =>
  code > 0xffff ? lookUp(String.fromCodePoint(code)) : (kinds[code] ||= lookUp(String.fromCharCode(code)))

/** Where the word or the gap that begins here ends. */
const endOf = (text: string, start: number, isPart: (kind: number) => boolean): number => {
  let place = start
  while (place < text.length) {
    const code = text.codePointAt(place) ?? 0
    if (!isPart(kindOf(code))) break
    place += code > 0xffff ? 2 : 1
  }
  return place
}

const isNoLetter = (kind: number): boolean => kind !== letter
const isInWord = (kind: number): boolean => kind !== other

const written = (word: string): string => word.replace(unseen, "").normalize("NFC")

export const textWords = (text: string): TextWord[] => {
  const words: TextWord[] = []
  // Then each letter keeps its place when the whole line loses its case at once, which is several times faster.
  const lowered = isSimple.test(text) ? text.toLowerCase() : undefined
  for (let start = endOf(text, 0, isNoLetter), end = start; start < text.length; start = endOf(text, end, isNoLetter)) {
    end = endOf(text, start, isInWord)
    const shown = text.slice(start, end)
    const typed = lowered === undefined ? written(shown) : shown
    words.push({ start, end, text: typed, lower: lowered?.slice(start, end) ?? typed.toLowerCase() })
  }
  return words
}

/** What may stand between two words of one term: spaces, or one hyphen, apostrophe or point without a space. */
const joint = /^(?:\s+|[-‐‑–'’.])$/u

export const isJoined = (text: string, before: TextWord, after: TextWord): boolean =>
  joint.test(text.slice(before.end, after.start))

const isAscii = (word: string): boolean => {
  for (let place = 0; place < word.length; place++) if (word.charCodeAt(place) > 127) return false
  return true
}

const withoutMarks = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "")

/**
 * Accents tell French and Spanish words apart, so they stay; but many people leave them out on a capital, which is the first letter.
 * English words mean the same without.
 */
const folded = ({ lower }: TextWord, language: WordLanguage): string => {
  if (isAscii(lower)) return lower
  const spelled = lower.replace(/œ/g, "oe").replace(/æ/g, "ae")
  if (language === "en") return withoutMarks(spelled)
  const first = spelled.charAt(0)
  return isAscii(first) || spelled.length < 3 ? spelled : withoutMarks(first) + spelled.slice(1)
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
export const keyOf = (word: TextWord, language: WordLanguage): string =>
  isAcronym(word.text) ? word.text : folded(word, language)

/** All spellings under which a word of a line may be kept: as it stands, as an acronym, as the plural of one. */
export const keysOf = (word: TextWord, language: WordLanguage): string[] => {
  const { text } = word
  const lower = folded(word, language)
  const keys = [lower]
  if (text !== lower && isAcronym(text)) {
    keys.push(text)
    if (text.endsWith("s")) keys.push(text.slice(0, -1))
  }
  // Most words are none, and every word of a line comes by here.
  if (!lower.endsWith("s") && !lower.endsWith("x")) return keys
  for (const [plural, singular] of plurals[language])
    if (lower.length > plural.length + 1 && lower.endsWith(plural)) keys.push(lower.slice(0, -plural.length) + singular)
  return keys
}
