// One message of a conversation; a facilitator's question brings its big answers.
import type { Message, Thread } from "../../session/participant-state.ts"
import { said } from "../../words/sentence.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import type { Words } from "../../words/words.ts"
import { isReached, nameIn, useRoom } from "./room.ts"

type Props = { message: Message; thread: Thread; last: boolean }

const choiceWord = (words: Words, choice: string): string =>
  choice in words.choices ? words.choices[choice as keyof Words["choices"]] : choice

export const MessageView = ({ message, thread, last }: Props) => {
  const words = useWords()
  const { state } = useRoom()
  const { thread: say } = words.participant
  const name = nameIn(state, thread.contact)
  const clock = words.places.clock(message.at)
  const line = message.line && said(words, message.line, message.places)
  const mine = message.from === "me"
  const head = mine ? say.you(clock) : say.them(name, clock)
  useSay(last && !mine ? words.places.joined([name, line ?? "", message.words].filter(Boolean)) : undefined)
  return (
    <li {...part("message")} data-from={message.from} data-step={message.step}>
      <p {...part("message-head")}>{head}</p>
      {line !== undefined && <p>{line}</p>}
      {message.words !== "" && <p dir="auto">{message.words}</p>}
      {message.choices.length > 0 && (message.chosen !== undefined || isReached(state, thread)) && (
        <Choices message={message} thread={thread} />
      )}
    </li>
  )
}

const Choices = ({ message, thread }: { message: Message; thread: Thread }) => {
  const words = useWords()
  const { act } = useRoom()
  if (message.chosen !== undefined)
    return (
      <p {...part("text")} data-tone="strong">
        {words.participant.thread.chosen(choiceWord(words, message.chosen))}
      </p>
    )
  return (
    <div {...part("row")} role="group">
      {message.choices.map((choice) => (
        <Button
          key={choice}
          large
          data-choice={choice}
          onPress={() => act({ type: "choose", thread: thread.id, message: message.id, choice })}
        >
          {choiceWord(words, choice)}
        </Button>
      ))}
    </div>
  )
}
