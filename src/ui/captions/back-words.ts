// The sentences of looking back, in the language of all other words on the screen.
import { useEffect, useState } from "react"
import type { Language } from "../../settings/comfort.ts"
import { loadBackWords, type BackWords } from "../../words/reading-back.ts"
import { useWords } from "../parts/words-provider.tsx"

const brought = new Map<Language, BackWords>()

/** undefined until they are there; at once from then on. */
export const useBackWords = (): BackWords | undefined => {
  const { language } = useWords()
  const [words, setWords] = useState(() => brought.get(language))
  useEffect(() => {
    let wanted = true
    const bring = async () => {
      const next = brought.get(language) ?? (await loadBackWords(language))
      brought.set(language, next)
      if (wanted) setWords(next)
    }
    // Where the language cannot be fetched, the sentences stay in the one that is there; without any, the captions stay.
    bring().catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [language])
  return words
}
