// Hands the sentences of the settings' page to its parts, in the language of all other words on it.
import { createContext, use, useEffect, useState, type ReactNode } from "react"
import { loadOptionWords, type OptionWords } from "../../words/options.ts"
import { useWords } from "../parts/words-provider.tsx"

const OptionContext = createContext<OptionWords | undefined>(undefined)

export const OptionWordsProvider = ({ first, children }: { first: OptionWords; children: ReactNode }) => {
  const { language } = useWords()
  const [words, setWords] = useState(first)
  useEffect(() => {
    let wanted = true
    // Where the language cannot be fetched, the sentences stay in the one that is there.
    loadOptionWords(language).then(
      (next) => wanted && setWords(next),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [language])
  return <OptionContext value={words}>{children}</OptionContext>
}

export const useOptionWords = (): OptionWords => {
  const words = use(OptionContext)
  if (!words) throw new Error("useOptionWords needs an OptionWordsProvider above it")
  return words
}
