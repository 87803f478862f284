// Looking for words in the lines that are shown: how many places there are, and the way from one to the next. The newest is the first.
import { useEffect, useState } from "react"
import type { Hit } from "../../captions/search.ts"
import type { BackWords } from "../../words/reading-back.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { useSay } from "../parts/say.tsx"
import { lineAt, useLines } from "./lines.ts"

type Props = {
  asked: string
  onAsk: (asked: string) => void
  /** What is looked for now, a moment after it was written. */
  query: string
  hits: readonly Hit[]
  say: BackWords
}

const isSame = (a: Hit, b: { line: string; start: number } | undefined) => a.line === b?.line && a.start === b.start

/** The field that a person is writing in stays where it is: then the list alone is scrolled. */
const show = (line: string) => {
  const { scrollX, scrollY } = window
  lineAt(line)?.scrollIntoView({ block: "center" })
  if (document.activeElement instanceof HTMLInputElement) scrollTo(scrollX, scrollY)
}

export const FindWords = ({ asked, onAsk, query, hits, say }: Props) => {
  const { list } = useLines()
  const [at, setAt] = useState<{ line: string; start: number }>()
  const found = hits.findIndex((hit) => isSame(hit, at))
  const place = found < 0 ? hits.length - 1 : found
  const hit = hits[place]
  const line = hit?.line
  const start = hit?.start
  useEffect(() => {
    if (line === undefined || start === undefined) return list.setState({ hit: undefined })
    list.setState({ hit: { line, start } })
    const shown = requestAnimationFrame(() => show(line))
    return () => cancelAnimationFrame(shown)
  }, [list, line, start, query])
  const told = query === "" ? undefined : hits.length === 0 ? say.none : say.found(place + 1, hits.length)
  useSay(told)
  const go = (step: 1 | -1) => {
    const next = hits[(place + step + hits.length) % hits.length]
    if (next) setAt(next)
  }
  return (
    <div
      {...part("look-back-find")}
      role="search"
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        go(event.shiftKey ? 1 : -1)
      }}
    >
      <Field
        label={say.find}
        value={asked}
        onWrite={(next) => {
          setAt(undefined)
          onAsk(next)
        }}
        autoComplete="off"
        maxLength={80}
      />
      {told !== undefined && (
        <div {...part("row")}>
          <p {...part("text")}>{told}</p>
          {hits.length > 1 && (
            <>
              <Button onPress={() => go(-1)}>{say.earlier}</Button>
              <Button onPress={() => go(1)}>{say.later}</Button>
            </>
          )}
        </div>
      )}
    </div>
  )
}
