// A part that is fetched late shares React with the screens around it, and no context: it is handed their sentences and their one voice.
import { use, type ReactNode } from "react"
import type { Words } from "../../words/words.ts"
import { SayContext } from "./say.tsx"
import { useWords, WordsContext } from "./words-provider.tsx"

export type ApartProps = {
  words: Words
  /** The one voice of the screens around it. */
  voice: (sentence: string) => void
}

/** On the screens around it: what it is to be handed. */
export const useApart = (): ApartProps => ({ words: useWords(), voice: use(SayContext) })

/** In the part: what it was handed. */
export const Apart = ({ words, voice, children }: ApartProps & { children: ReactNode }) => (
  <WordsContext value={words}>
    <SayContext value={voice}>{children}</SayContext>
  </WordsContext>
)
