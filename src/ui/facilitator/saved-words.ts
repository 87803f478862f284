// Sentences about a saved room, for the screens on which one is saved or opened.
import { loadSavedWords } from "../../words/saved.ts"
import { lateWords } from "../parts/late-words.ts"

export const useSavedWords = lateWords(loadSavedWords)
