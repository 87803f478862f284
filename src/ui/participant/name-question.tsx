// Asked once, after the first card that needs a name: never at joining, and with "No name" as good as any.
import { useState } from "react"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

export const NameQuestion = ({ sent }: { sent: string }) => {
  const { question } = useWords().participant
  const { act, meetingName } = useRoom()
  const [writing, setWriting] = useState(false)
  const [name, setName] = useState("")
  useSay(question.name)
  const use = (chosen: string | null) => act({ type: "setName", name: chosen, sent })
  return (
    <div {...part("question")} role="group" aria-label={question.name}>
      <div {...part("stack")} data-gap="small">
        {writing ? (
          <form
            {...part("stack")}
            data-gap="small"
            onSubmit={(event) => {
              event.preventDefault()
              if (name.trim() !== "") use(name.trim())
            }}
          >
            <Field label={question.name} value={name} onWrite={setName} maxLength={60} autoComplete="given-name" />
            <div {...part("row")}>
              <Button tone="main" onPress={() => name.trim() !== "" && use(name.trim())}>
                {question.use}
              </Button>
              <Button onPress={() => use(null)}>{question.noName}</Button>
            </div>
          </form>
        ) : (
          <>
            <p>{question.name}</p>
            <div {...part("row")}>
              {meetingName !== undefined && <Button onPress={() => use(meetingName)}>{meetingName}</Button>}
              <Button opens onPress={() => setWriting(true)}>
                {meetingName === undefined ? question.yourName : question.another}
              </Button>
              <Button onPress={() => use(null)}>{question.noName}</Button>
            </div>
          </>
        )}
      </div>
    </div>
  )
}
