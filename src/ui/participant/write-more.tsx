// More words in a conversation: the field opens by a press, and its words stay until they are sent.
import { useEffect, useRef, useState } from "react"
import type { Thread } from "../../session/participant-state.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { useSend } from "../parts/use-send.ts"
import { useSettled } from "../parts/use-settled.ts"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

export const WriteMore = ({ thread: { id, unsent }, name }: { thread: Thread; name: string }) => {
  const { thread: say } = useWords().participant
  const { act, keep } = useRoom()
  const sendOnce = useSend()
  const [written, setWritten] = useState<string>()
  const [open, setOpen] = useState(false)
  const [empty, setEmpty] = useState(false)
  const { change, flush } = useSettled((words: string) => act({ type: "editUnsent", thread: id, words }))
  const words = written ?? unsent
  const before = useRef(unsent)
  useEffect(() => {
    // Sent or deleted on another screen: what stands here has gone.
    if (unsent === "") setWritten((now) => (now === before.current ? undefined : now))
    before.current = unsent
  }, [unsent])
  const setWords = (next: string) => {
    setOpen(true)
    setWritten(next)
    change(next)
  }
  if (!open && words === "") {
    return (
      <Button icon="pencil-simple" wide start opens onPress={() => setOpen(true)}>
        {say.write}
      </Button>
    )
  }
  const send = () => {
    setEmpty(words.trim() === "")
    if (words.trim() === "") return
    flush()
    sendOnce(
      () => keep({ type: "write", thread: id, words: words.trim() }),
      () => {
        setWritten(undefined)
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
