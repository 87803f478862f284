// French: why a line of a pasted list of words was not taken.
import type { WordListWords } from "../word-list.ts"

export const wordList: WordListWords = {
  line: (n, text) => `Ligne ${n} : ${text}`,
  why: {
    no_meaning: "Il manque le sens du mot. Écrivez : le mot, deux points, le sens.",
    no_term: "Cette ligne n’a pas de mot avant les deux points.",
    term_too_long: "Ce terme est trop long. Prenez 8 mots au plus.",
    meaning_too_long: "Ce sens est trop long. Dites-le en moins de mots.",
    open_quote: "Un guillemet s’ouvre ici et ne se ferme pas.",
    too_many_words: "La liste est pleine. Cette ligne n’est pas prise.",
    text_too_long: "Le texte est trop long. La suite n’est pas prise.",
  },
}
