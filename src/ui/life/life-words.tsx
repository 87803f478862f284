// Hands the sentences of pages beside a meeting to their screens; a new language replaces the old one once it is there.
import { createContext, use, useEffect, useState, type ReactNode } from "react"
import type { Language } from "../../settings/comfort.ts"
import { loadLifeWords, type LifeWords } from "../../words/life.ts"
import { useComfort } from "../parts/comfort-provider.tsx"

const LifeContext = createContext<LifeWords | undefined>(undefined)

/** `first`: the language of the first paint. */
export const LifeProvider = ({
  first,
  children,
}: {
  first: { language: Language; life: LifeWords }
  children: ReactNode
}) => {
  const [{ language }] = useComfort()
  const [shown, setShown] = useState(first)
  useEffect(() => {
    if (language === shown.language) return
    let wanted = true
    // Where the language cannot be fetched, the sentences stay in the one that is there.
    loadLifeWords(language).then(
      (life) => wanted && setShown({ language, life }),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [language, shown.language])
  return <LifeContext value={shown.life}>{children}</LifeContext>
}

export const useLife = (): LifeWords => {
  const words = use(LifeContext)
  if (!words) throw new Error("useLife needs a LifeProvider above it")
  return words
}
