// Sentences that are fetched late, in the language of all others on the screen.
import { useEffect, useState } from "react"
import type { Language } from "../../settings/comfort.ts"
import { useWords } from "./words-provider.tsx"

/** What could not be fetched is tried again while a screen waits for it, less and less often. */
const firstRetryMs = 2_000
const lastRetryMs = 30_000

/** The hook gives undefined until they are there; a screen that comes back has them at once. */
export const lateWords = <Words>(load: (language: Language) => Promise<Words>): (() => Words | undefined) => {
  let last: Words | undefined
  const useLateWords = () => {
    const { language } = useWords()
    const [words, setWords] = useState(last)
    useEffect(() => {
      let wanted = true
      let timer: ReturnType<typeof setTimeout> | undefined
      // Where the language cannot be fetched, the sentences stay in the one that is there.
      const fetchThem = (retryMs: number): Promise<void> =>
        load(language).then(
          (next) => {
            last = next
            if (wanted) setWords(() => next)
          },
          () => {
            if (wanted) timer = setTimeout(() => void fetchThem(Math.min(lastRetryMs, retryMs * 2)), retryMs)
          },
        )
      void fetchThem(firstRetryMs)
      return () => {
        wanted = false
        clearTimeout(timer)
      }
    }, [language])
    return words
  }
  return useLateWords
}
