// Sentences that are fetched late, in the language of all others on the screen.
import { useEffect, useState } from "react"
import type { Language } from "../../settings/comfort.ts"
import { useWords } from "./words-provider.tsx"

/** The hook gives undefined until they are there; a screen that comes back has them at once. */
export const lateWords = <Words>(load: (language: Language) => Promise<Words>): (() => Words | undefined) => {
  let last: Words | undefined
  const useLateWords = () => {
    const { language } = useWords()
    const [words, setWords] = useState(last)
    useEffect(() => {
      let wanted = true
      // Where the language cannot be fetched, the sentences stay in the one that is there.
      load(language).then(
        (next) => {
          last = next
          if (wanted) setWords(() => next)
        },
        () => undefined,
      )
      return () => {
        wanted = false
      }
    }, [language])
    return words
  }
  return useLateWords
}
