// A page of our own beside meetings: the surface, the words of both kinds, and text size, colours and language at its foot.
import type { ReactNode } from "react"
import type { Language } from "../../settings/comfort.ts"
import type { ComfortStore } from "../../settings/store.ts"
import type { LifeWords } from "../../words/life.ts"
import type { Words } from "../../words/words.ts"
import { part } from "../parts.ts"
import { ComfortForm } from "../parts/comfort-form.tsx"
import { Surface } from "../parts/surface.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { LifeProvider } from "./life-words.tsx"

export type PageProps = {
  comfort: ComfortStore
  /** The sentences of the first paint, of the pages' own kind and of all screens. */
  words: Words
  life: LifeWords
  loadWords?: (language: Language) => Promise<Words>
}

export const LifePage = ({ comfort, words, life, loadWords, children }: PageProps & { children: ReactNode }) => (
  <Surface comfort={comfort} words={words} place="page" {...(loadWords && { load: loadWords })}>
    <LifeProvider first={{ language: words.language, life }}>
      <main {...part("sheet")}>
        {children}
        <Foot />
      </main>
    </LifeProvider>
  </Surface>
)

const Foot = () => (
  <details {...part("comfort-foot")}>
    <summary>{useWords().shared.comfort.title}</summary>
    <ComfortForm />
  </details>
)
