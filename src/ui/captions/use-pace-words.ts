// The sentences about pace and look of captions, in the language of all others; undefined until they are there.
import { useEffect, useState } from "react"
import { loadPaceWords, type PaceWords } from "../../words/reading-pace.ts"
import { useWords } from "../parts/words-provider.tsx"

/** So that a screen that comes back shows its words at once. */
let last: PaceWords | undefined

export const usePaceWords = (): PaceWords | undefined => {
  const { language } = useWords()
  const [words, setWords] = useState(last)
  useEffect(() => {
    let wanted = true
    // Where the language cannot be fetched, the sentences stay in the one that is there.
    loadPaceWords(language).then(
      (next) => {
        last = next
        if (wanted) setWords(next)
      },
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [language])
  return words
}
