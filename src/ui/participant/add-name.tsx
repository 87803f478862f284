// A name can be added to a conversation at any point.
import { useState } from "react"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { myNameFor, useRoom } from "./room.ts"

export const AddName = ({ thread, to }: { thread: string; to: string }) => {
  const { thread: say, question } = useWords().participant
  const { state, act, meetingName } = useRoom()
  const [open, setOpen] = useState(false)
  const myName = myNameFor(state, to)
  const [name, setName] = useState(myName ?? meetingName ?? "")
  const add = () => {
    if (name.trim() === "") return
    if (name.trim() !== myName) act({ type: "setName", name: name.trim(), to })
    act({ type: "addName", thread })
  }
  if (!open) {
    return (
      <Button icon="user-plus" wide start opens onPress={() => setOpen(true)}>
        {say.addName}
      </Button>
    )
  }
  return (
    <div {...part("stack")} data-gap="small">
      <Field
        label={question.yourName}
        value={name}
        onWrite={setName}
        maxLength={60}
        autoComplete="given-name"
        focused
      />
      <Button wide onPress={add}>
        {say.addName}
      </Button>
    </div>
  )
}
