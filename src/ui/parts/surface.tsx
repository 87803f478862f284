// What every surface of ours starts with: comfort, words, the live region, and the net for our own faults.
import type { ReactNode } from "react"
import { loadWords } from "../../words/load.ts"
import type { Words } from "../../words/words.ts"
import type { Language } from "../../settings/comfort.ts"
import type { ComfortStore } from "../../settings/store.ts"
import { part } from "../parts.ts"
import { Boundary } from "./boundary.tsx"
import { ComfortProvider } from "./comfort-provider.tsx"
import { SayProvider } from "./say.tsx"
import { useKeptFocus } from "./use-kept-focus.ts"
import { useWords, WordsProvider } from "./words-provider.tsx"

type Props = {
  comfort: ComfortStore
  /** The sentences of the first paint. */
  words: Words
  load?: (language: Language) => Promise<Words>
  /** Where it is shown: a bar or panel over a meeting, or a page of its own. */
  place: "bar" | "panel" | "page"
  /** What is kept back, such as while the screen is shared, and the room: what was said goes when it changes. */
  hush?: string
  /** False: without the person's own style sheet, which may hide anything. */
  own?: boolean
  children: ReactNode
}

export const Surface = ({ comfort, words, load = loadWords, place, hush = "", own = true, children }: Props) => (
  <ComfortProvider comfort={comfort} own={own}>
    <WordsProvider first={words} load={load}>
      <div {...part("surface")} data-place={place} ref={useKeptFocus()}>
        <SayProvider hush={hush}>
          <Net>{children}</Net>
        </SayProvider>
      </div>
    </WordsProvider>
  </ComfortProvider>
)

const Net = ({ children }: { children: ReactNode }) => {
  const { fault, loadAgain } = useWords().shared
  return (
    <Boundary sentence={fault} again={loadAgain}>
      {children}
    </Boundary>
  )
}
