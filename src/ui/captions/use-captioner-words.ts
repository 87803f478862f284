// The sentences about a captioner's page, in the language of all others; undefined until they are there.
import { useEffect, useState } from "react"
import { loadCaptionerWords, type CaptionerWords } from "../../words/reading-captioner.ts"
import { useWords } from "../parts/words-provider.tsx"

/** So that a screen that comes back shows its words at once. */
let last: CaptionerWords | undefined

export const useCaptionerWords = (): CaptionerWords | undefined => {
  const { language } = useWords()
  const [words, setWords] = useState(last)
  useEffect(() => {
    let wanted = true
    // Where the language cannot be fetched, the sentences stay in the one that is there.
    loadCaptionerWords(language).then(
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
