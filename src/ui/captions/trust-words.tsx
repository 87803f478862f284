// Hands the sentences about trust in captions to the parts that show them, and brings their styles; nothing waits for them but those parts.
import { createContext, use, useEffect, useLayoutEffect, useState, type ReactNode } from "react"
import { loadTrustWords, type TrustWords } from "../../words/reading-trust.ts"
import { wearMore } from "../comfort.ts"
import { useWords } from "../parts/words-provider.tsx"
import { trustStyles } from "../styles/reading-trust.ts"

const TrustContext = createContext<TrustWords | undefined>(undefined)

export const TrustWordsProvider = ({ children }: { children: ReactNode }) => {
  const { language } = useWords()
  const [words, setWords] = useState<TrustWords>()
  useLayoutEffect(() => wearMore(document, trustStyles), [])
  useEffect(() => {
    let wanted = true
    // Where the language cannot be fetched, the sentences stay in the one that is there.
    loadTrustWords(language).then(
      (next) => wanted && setWords(next),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [language])
  return <TrustContext value={words}>{children}</TrustContext>
}

/** undefined until they are there. */
export const useTrustWords = (): TrustWords | undefined => use(TrustContext)
