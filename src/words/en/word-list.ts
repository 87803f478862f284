// English: why a line of a pasted list of words was not taken.
import type { WordListWords } from "../word-list.ts"

export const wordList: WordListWords = {
  line: (n, text) => `Line ${n}: ${text}`,
  why: {
    no_meaning: "This line has no meaning. Write: word, colon, what it means.",
    no_term: "This line has no word before the colon.",
    term_too_long: "This word is too long. Use 8 words at most.",
    meaning_too_long: "This meaning is too long. Say it in fewer words.",
    open_quote: "This line has a quote mark that does not end.",
    too_many_words: "The list is full. This line is left out.",
    text_too_long: "The text is too long. It is left out from this line on.",
  },
}
