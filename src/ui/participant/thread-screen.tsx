// One private conversation with one person: what was said, how far it came, and what can be done next.
import { useEffect } from "react"
import type { Thread } from "../../session/participant-state.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { PrivateFrame } from "../parts/private-frame.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { DangerLine } from "./danger-line.tsx"
import { MessageView } from "./message-view.tsx"
import { SentLine } from "./receipt-line.tsx"
import { contactIn, isReached, nameIn, useRoom } from "./room.ts"
import { ThreadActions } from "./thread-actions.tsx"
import { markRead } from "./use-news.ts"

type Props = { contact: string; thread: string | undefined; known: string[] }

export const ThreadScreen = ({ contact, thread: id, known }: Props) => {
  const { private: say } = useWords().participant
  const { state, screens } = useRoom()
  const thread = state.threads.find((one) =>
    id === undefined ? one.contact === contact && !known.includes(one.id) : one.id === id,
  )
  const way = <Button tone="bare" icon="x" label={say.close} onPress={screens.back} />
  return (
    <main data-screen="thread">
      <PrivateFrame heading={say.only(nameIn(state, contact))} way={way}>
        {thread ? <Conversation key={thread.id} thread={thread} /> : <Going contact={contact} />}
      </PrivateFrame>
    </main>
  )
}

/** Between the press and the first state that knows of it. */
const Going = ({ contact }: { contact: string }) => {
  const { receipt } = useWords().participant
  const { state } = useRoom()
  const sent = state.sent.find(({ route, to }) => route === "private" && to.some((reach) => reach.contact === contact))
  return sent ? <SentLine sent={sent} inThread /> : <p>{receipt.sending}</p>
}

const Conversation = ({ thread }: { thread: Thread }) => {
  const words = useWords()
  const { thread: say } = words.participant
  const { state } = useRoom()
  const now = useNow(state.clock)
  const name = nameIn(state, thread.contact)
  const sent = state.sent.find(({ id }) => id === thread.sent)
  useEffect(() => markRead(thread), [thread])
  return (
    <div {...part("stack")} data-thread={thread.id}>
      <ol {...part("talk")}>
        {thread.messages.map((message, index) => (
          <MessageView key={message.id} message={message} thread={thread} last={index === thread.messages.length - 1} />
        ))}
      </ol>
      {sent && <SentLine sent={sent} inThread />}
      {thread.card === "concern.unsafe" && <DangerLine />}
      <ThreadActions thread={thread} name={name} />
      <p {...part("text")} data-tone="quiet">
        {thread.named ? say.named(name) : say.nameless(name)}{" "}
        {thread.closed
          ? say.closed(name)
          : isReached(state, thread) &&
            (contactIn(state, thread.contact)?.yours
              ? say.stays(name)
              : state.room && say.until(name, words.places.when(state.room.until, now)))}
      </p>
    </div>
  )
}
