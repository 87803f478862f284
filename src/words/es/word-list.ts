// Spanish: why a line of a pasted list of words was not taken.
import type { WordListWords } from "../word-list.ts"

export const wordList: WordListWords = {
  line: (n, text) => `Línea ${n}: ${text}`,
  why: {
    no_meaning: "Falta lo que quiere decir. Escriba: palabra, dos puntos, lo que quiere decir.",
    no_term: "Falta la palabra antes de los dos puntos.",
    term_too_long: "El término es muy largo. Use 8 palabras como máximo.",
    meaning_too_long: "El texto de esta palabra es muy largo. Use menos palabras.",
    open_quote: "Aquí se abren unas comillas y no se cierran.",
    too_many_words: "La lista está llena. Esta línea queda fuera.",
    text_too_long: "El texto es muy largo. Desde esta línea queda fuera.",
  },
}
