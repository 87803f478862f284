// The private conversations that are open, one press each.
import type { Thread } from "../../session/participant-state.ts"
import { cardLabel } from "../../words/sentence.ts"
import { part } from "../parts.ts"
import { Heading } from "../parts/heading.tsx"
import { Icon } from "../parts/icon.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { nameIn, useRoom } from "./room.ts"

export const OpenThreads = () => {
  const { private: say } = useWords().participant
  const { state } = useRoom()
  const threads = state.threads.filter(({ takenBack }) => takenBack !== "unsent")
  if (threads.length === 0) return null
  return (
    <section {...part("stack")} data-gap="small">
      <Heading level={2} size="large">
        {say.open}
      </Heading>
      {threads.map((thread) => (
        <ThreadButton key={thread.id} thread={thread} />
      ))}
    </section>
  )
}

const ThreadButton = ({ thread }: { thread: Thread }) => {
  const words = useWords()
  const { state, screens } = useRoom()
  const { contact, id, card } = thread
  return (
    <button
      {...part("card")}
      type="button"
      data-tone="private"
      data-look="line"
      data-opens="thread"
      data-thread={id}
      onClick={() => screens.open({ is: "thread", contact, thread: id, known: [] })}
    >
      <Icon name="lock-key" />
      <span>
        <span>{words.participant.private.only(nameIn(state, contact))}</span>
        <small>{cardLabel(words, card)}</small>
      </span>
      <Icon name="caret-right" />
    </button>
  )
}
