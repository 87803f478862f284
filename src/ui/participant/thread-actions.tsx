// What can be done in a conversation, in one fixed order: answer, write, tell another, take back, say one is OK.
import type { Thread } from "../../session/participant-state.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { useSend } from "../parts/use-send.ts"
import { useWords } from "../parts/words-provider.tsx"
import { AddName } from "./add-name.tsx"
import { contactIn, isReached, nameIn, useRoom } from "./room.ts"
import { WarningNote } from "./warning.tsx"
import { WriteMore } from "./write-more.tsx"

type Props = { thread: Thread; name: string }

export const ThreadActions = ({ thread, name }: Props) => {
  const words = useWords()
  const { thread: say } = words.participant
  const { act, state } = useRoom()
  const { id } = thread
  const contact = contactIn(state, thread.contact)
  // Where no field holds what was begun, it can still be read.
  const begun = !isReached(state, thread) && thread.unsent !== "" && (
    <>
      <p>{words.participant.private.unfinished}</p>
      <p {...part("quote")}>{thread.unsent}</p>
    </>
  )
  if (thread.takenBack !== "no")
    return (
      begun && (
        <div {...part("stack")} data-gap="small">
          {begun}
        </div>
      )
    )
  return (
    <div {...part("stack")} data-gap="small">
      {contact?.warning && !thread.closed && <WarningNote contact={contact} />}
      {thread.other !== undefined && !thread.closed && <Other thread={thread} other={thread.other} />}
      {begun}
      {!contact?.warning && <ToThem thread={thread} name={name} />}
      {thread.canTakeBack && !thread.closed && (
        <Button icon="arrow-counter-clockwise" wide start onPress={() => act({ type: "takeBack", thread: id })}>
          {say.takeBack}
        </Button>
      )}
    </div>
  )
}

/** What goes to the one on the other end: nothing does before a warning about them was read. */
const ToThem = ({ thread, name }: Props) => (
  <>
    {thread.step === "done" && (thread.helped !== undefined || !thread.closed) && <Helped thread={thread} />}
    {thread.card === "concern.unsafe" && <OkNow thread={thread} name={name} />}
    {!thread.closed && <WriteMore thread={thread} name={name} />}
    {!thread.named && !thread.closed && <AddName thread={thread.id} to={thread.contact} />}
  </>
)

const OkNow = ({ thread, name }: Props) => {
  const { thread: say } = useWords().participant
  const { act } = useRoom()
  if (thread.okNow)
    return (
      <p {...part("text")} data-tone="strong">
        {say.saidOk(name)}
      </p>
    )
  if (thread.closed) return null
  return (
    <Button icon="check-circle" wide start onPress={() => act({ type: "tellOkNow", thread: thread.id })}>
      {say.okNow(name)}
    </Button>
  )
}

const Helped = ({ thread }: { thread: Thread }) => {
  const words = useWords()
  const { thread: say } = words.participant
  const { act } = useRoom()
  if (thread.helped)
    return (
      <p {...part("text")} data-tone="strong">
        {say.thanks[thread.helped]}
      </p>
    )
  return (
    <section {...part("stack")} data-gap="small">
      <Heading level={2} size="large">
        {say.helped}
      </Heading>
      <div {...part("row")}>
        {(["yes", "not_yet", "no"] as const).map((helped) => (
          <Button key={helped} large onPress={() => act({ type: "answerHelped", thread: thread.id, helped })}>
            {words.choices[helped]}
          </Button>
        ))}
      </div>
    </section>
  )
}

const Other = ({ thread, other }: { thread: Thread; other: string }) => {
  const { thread: say } = useWords().participant
  const { state, keep, screens } = useRoom()
  const send = useSend()
  const name = nameIn(state, other)
  return (
    <section {...part("stack")} data-gap="small">
      <p>{say.otherWhy(name)}</p>
      <Button
        icon="megaphone"
        wide
        start
        onPress={() => {
          const known = state.threads.map(({ id }) => id)
          send(
            () => keep({ type: "tellOther", thread: thread.id, to: other }),
            () => screens.replace({ is: "thread", contact: other, thread: undefined, known }),
          )
        }}
      >
        {say.other(name)}
      </Button>
    </section>
  )
}
