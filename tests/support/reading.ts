// How hard a text is to read: published formulas and our own syllable rules (weaker in French and Spanish than in English).
import { daleChall } from "dale-chall"
import { syllable } from "syllable"
import type { Language } from "../../src/settings/comfort.ts"

export const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu) ?? []

/** Whole sentences. A colon or a line ends one too: what follows is read as a new start. */
export const sentencesIn = (text: string): string[] =>
  text.split(/[.?!:…]+(?:\s|$)|\n/).filter((sentence) => wordsOf(sentence).length > 0)

const everydayWords = new Set(daleChall)

/** In Dale and Chall's list of words that children know, also as plural, past or -ing. */
const isEveryday = (word: string): boolean => {
  const stems = [
    word,
    word.replace(/'s$/, ""),
    word.replace(/e?s$/, ""),
    word.replace(/s$/, ""),
    word.replace(/e?d$/, ""),
    word.replace(/ing$/, ""),
    word.replace(/ing$/, "e"),
    word.replace(/ly$/, ""),
  ]
  return stems.some((stem) => everydayWords.has(stem))
}

// French: groups of vowels, without a mute ending; é and ï begin a syllable of their own.
const frenchSyllables = (word: string): number => {
  const spoken = word.replace(/(?<=.[^aeiouyàâéèêëîïôùûœ])(?:e|es|ent)$/, "").replace(/qu|gu(?=[eiéèê])/g, "k")
  return Math.max(1, spoken.match(/[aeuoyàâèêîôùûœ]*[éïë]|[aeiouyàâèêîôùûœ]+/g)?.length ?? 1)
}

// Spanish: strong vowels (a, e, o, and i or u with an accent) stand alone, weak ones join a neighbour.
const spanishSyllables = (word: string): number => {
  const spoken = word.replace(/qu|gu(?=[eiéí])/g, "k").replace(/y$/, "i")
  return Math.max(1, spoken.match(/[iuü]?[aeoáéóíú][iuü]?(?![íú])|[iuü]+|[íú]/g)?.length ?? 1)
}

const syllablesOf: Record<Language, (word: string) => number> = {
  en: syllable,
  fr: frenchSyllables,
  es: spanishSyllables,
}

/** Words per sentence and syllables per word. */
const measured = (language: Language, text: string) => {
  const words = wordsOf(text).map((word) => word.toLowerCase())
  const parts = language === "en" ? words : words.flatMap((word) => word.split(/['’-]/))
  const syllables = parts.reduce((sum, word) => sum + syllablesOf[language](word), 0)
  return { length: words.length / Math.max(1, sentencesIn(text).length), weight: syllables / Math.max(1, words.length) }
}

/** Flesch-Kincaid: a school grade. Nonsense for fewer than five words. */
export const gradeOf = (text: string): number => {
  const { length, weight } = measured("en", text)
  return 0.39 * length + 11.8 * weight - 15.59
}

/** Kandel-Moles for French, Szigriszt-Pazos for Spanish: 0 is very hard, 100 very easy. */
export const easeOf = (language: "fr" | "es", text: string): number => {
  const { length, weight } = measured(language, text)
  return language === "fr" ? 207 - 1.015 * length - 73.6 * weight : 206.835 - 62.3 * weight - length
}

/** Words that must be explained in the language's list to be used. */
export const hardWordsIn = (language: Language, text: string): string[] =>
  wordsOf(text)
    .map((word) => word.toLowerCase().replace(/’/g, "'"))
    .flatMap((word) => (language === "en" ? [word] : word.split(/['-]/)))
    .filter((word) => (language === "en" ? syllable(word) >= 3 && !isEveryday(word) : word.length > 9))
