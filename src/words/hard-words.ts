// Brings what finds hard words in captions, with our glossary of one language: late, so that a pane that shows none carries none of it.
import type { FindHardWords, WordLists } from "../captions/hard-words/find.ts"
import type { underlined } from "../captions/hard-words/underline.ts"
import type { Language } from "../settings/comfort.ts"
import { hardWordsOf, loadGlossary } from "./glossary.ts"

export type HardWords = { find: FindHardWords; underlined: typeof underlined }

/** To be asked for again when a list changes: only the first time loads. */
export const loadHardWords = async (
  language: Language,
  lists: Omit<WordLists, "language" | "glossary">,
): Promise<HardWords> => {
  const [{ finderOf }, { underlined }, glossary] = await Promise.all([
    import("../captions/hard-words/find.ts"),
    import("../captions/hard-words/underline.ts"),
    loadGlossary(language),
  ])
  return { find: finderOf({ ...lists, language, glossary: hardWordsOf(glossary) }), underlined }
}
