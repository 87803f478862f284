// Many words at once: a list that is pasted or loaded from a file; lines that are not taken stay in the field and say why.
import { useRef, useState } from "react"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { Heading } from "../parts/heading.tsx"
import { WordProblems } from "../parts/word-problems.tsx"
import { useSend } from "../parts/use-send.ts"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useDesk, useTyped } from "./desk-context.tsx"
import { fitsWith, isText, largestFile, listFrom, textOf } from "./word-changes.ts"

type Wrong = "empty" | "full" | "badFile"

export const WordsList = ({ onTold }: { onTold: (sentence: string) => void }) => {
  const { words: say } = useWords().facilitator
  const { state, keep } = useDesk()
  const sendOnce = useSend()
  const [text, setText] = useTyped("words/list")
  const [wrong, setWrong] = useState<Wrong>()
  /** How many were taken by the last press; what stands in the field since then was not. */
  const [taken, setTaken] = useState<number>()
  const field = useRef<HTMLDivElement>(null)
  const file = useRef<HTMLInputElement>(null)
  const toField = () => field.current?.querySelector("textarea")?.focus()

  const write = (next: string) => {
    setWrong(undefined)
    setText(next)
  }
  const refuse = (why: Wrong) => {
    setWrong(why)
    toField()
  }
  const load = async (chosen: File) => {
    const bytes = chosen.size > largestFile ? undefined : await chosen.arrayBuffer().catch(() => undefined)
    const read = bytes && textOf(new Uint8Array(bytes))
    if (read === undefined || !isText(read)) return refuse("badFile")
    write(text.trim() === "" ? read : `${text.trimEnd()}\n${read}`)
    setTaken(undefined)
    toField()
  }
  const add = () => {
    const { words, left } = listFrom(text)
    if (text.trim() === "") return refuse("empty")
    if (!fitsWith(state.roomWords, words)) return refuse("full")
    const done = () => {
      write(left)
      setTaken(words.length)
      onTold(left === "" ? say.took(words.length) : `${say.took(words.length)} ${say.left}`)
      toField()
    }
    if (words.length === 0) return done()
    sendOnce(() => keep({ type: "changeWords", put: words, drop: [] }), done)
  }
  return (
    <section {...part("stack")}>
      <Heading level={2} size="large">
        {say.many}
      </Heading>
      <div {...part("word-list")} ref={field}>
        <Field
          lines
          label={say.list}
          help={say.listHelp}
          value={text}
          onWrite={write}
          wrong={wrong && say[wrong]}
          autoComplete="off"
        />
      </div>
      {taken !== undefined && <p>{say.took(taken)}</p>}
      {taken !== undefined && text.trim() !== "" && <WordProblems problems={listFrom(text).problems} says={say.left} />}
      <Button large wide onPress={add}>
        {say.addAll}
      </Button>
      <div {...part("row")}>
        <Button icon="arrow-square-out" opens onPress={() => file.current?.click()}>
          {say.file}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".txt,.csv,.tsv,text/plain,text/csv,text/tab-separated-values"
          onChange={({ target }) => {
            const chosen = target.files?.[0]
            // The same file can be chosen again.
            target.value = ""
            if (chosen) void load(chosen)
          }}
        />
      </div>
    </section>
  )
}
