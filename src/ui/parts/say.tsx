// The one polite live region of a surface: screens say what changed, and nothing is said twice or by two voices.
import { createContext, useContext, useEffect, useState, type ReactNode } from "react"
import { part } from "../parts.ts"

const SayContext = createContext<(sentence: string) => void>(() => undefined)

/** What was said stands in the document until the next: it goes at once when `hush` changes. */
export const SayProvider = ({ hush, children }: { hush: boolean; children: ReactNode }) => {
  const [said, say] = useState("")
  const [hushed, setHushed] = useState(hush)
  if (hushed !== hush) {
    setHushed(hush)
    say("")
  }
  return (
    <SayContext value={say}>
      {children}
      <div {...part("say")} role="status">
        {said}
      </div>
    </SayContext>
  )
}

/** Says the sentence whenever it becomes another one; undefined says nothing. */
export const useSay = (sentence: string | undefined): void => {
  const say = useContext(SayContext)
  useEffect(() => {
    if (sentence !== undefined) say(sentence)
  }, [say, sentence])
}
