// The one polite live region of a surface: screens say what changed, and nothing is said twice or by two voices.
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react"
import { part } from "../parts.ts"

/** A part that is fetched late gets it as a prop, and hands it on by a context of its own. */
export const SayContext = createContext<(sentence: string) => void>(() => undefined)

/** What was said stands in the document until the next, and only under the `hush` it was said under. */
export const SayProvider = ({ hush, children }: { hush: string; children: ReactNode }) => {
  // Another one with each change: what was said before does not come back with the same `hush`.
  const under = useMemo(() => ({ hush }), [hush])
  const [said, setSaid] = useState({ under, text: "" })
  const together = useRef<string[]>([])
  const now = useRef(under)
  // In the same commit, before any part of it says something.
  useLayoutEffect(() => {
    now.current = under
  }, [under])
  // One change may have two things to say: the second must not take the place of the first before it was heard.
  const say = useCallback((sentence: string) => {
    if (together.current.includes(sentence)) return
    if (together.current.length === 0) queueMicrotask(() => (together.current = []))
    together.current = [...together.current, sentence]
    setSaid({ under: now.current, text: together.current.join(" ") })
  }, [])
  return (
    <SayContext value={say}>
      {children}
      <div {...part("say")} role="status">
        {said.under === under && said.text}
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
