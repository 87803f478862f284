// More words in a conversation: the field opens by a press, and its words stay until they are sent.
import { useState } from "react"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { useSend } from "../parts/use-send.ts"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

/** Words outlive the screen they stand on: a call that begins to share a screen takes it away. In memory, by thread. */
const unsent = new Map<string, string>()

export const WriteMore = ({ thread, name }: { thread: string; name: string }) => {
  const { thread: say } = useWords().participant
  const { keep } = useRoom()
  const sendOnce = useSend()
  const [words, setWritten] = useState(unsent.get(thread) ?? "")
  const [open, setOpen] = useState(words !== "")
  const [empty, setEmpty] = useState(false)
  const setWords = (next: string) => {
    unsent.set(thread, next)
    setWritten(next)
  }
  if (!open) {
    return (
      <Button icon="pencil-simple" wide start opens onPress={() => setOpen(true)}>
        {say.write}
      </Button>
    )
  }
  const send = () => {
    setEmpty(words.trim() === "")
    if (words.trim() === "") return
    sendOnce(
      () => keep({ type: "write", thread, words: words.trim() }),
      () => {
        setWords("")
        setOpen(false)
      },
    )
  }
  return (
    <div {...part("stack")} data-gap="small">
      <Field
        label={say.writeTo(name)}
        lines
        value={words}
        onWrite={setWords}
        maxLength={2000}
        wrong={empty ? say.empty : undefined}
        focused
      />
      <Button tone="private" icon="paper-plane-tilt" large wide onPress={send}>
        {say.send(name)}
      </Button>
    </div>
  )
}
