// Hands the sentences of the chosen language to all screens below; a new language replaces the old one once it is there.
import { createContext, use, useEffect, useState, type ReactNode } from "react"
import type { Language } from "../../settings/comfort.ts"
import type { Words } from "../../words/words.ts"
import { useComfort } from "./comfort-provider.tsx"

export const WordsContext = createContext<Words | undefined>(undefined)

type Props = {
  /** The language of the first paint, brought by the door. */
  first: Words
  load: (language: Language) => Promise<Words>
  children: ReactNode
}

export const WordsProvider = ({ first, load, children }: Props) => {
  const [{ language }] = useComfort()
  const [words, setWords] = useState(first)
  useEffect(() => {
    if (language === words.language) return
    let wanted = true
    // Where the language cannot be fetched, the sentences stay in the one that is there.
    load(language).then(
      (next) => wanted && setWords(next),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [language, load, words.language])
  return <WordsContext value={words}>{children}</WordsContext>
}

export const useWords = (): Words => {
  const words = use(WordsContext)
  if (!words) throw new Error("useWords needs a WordsProvider above it")
  return words
}
