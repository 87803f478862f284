// What was said in a thread, both ways, oldest first.
import type { Item } from "../../session/facilitator-state.ts"
import type { Message } from "../../session/participant-state.ts"
import { hasCome } from "../../signals/steps.ts"
import { said } from "../../words/sentence.ts"
import type { Words } from "../../words/words.ts"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { whoOf } from "./about-item.ts"

/** The words of a message in this screen's language. */
export const textOf = (words: Words, message: Message): string =>
  words.places.joined([message.line ? said(words, message.line, message.places) : "", message.words].filter(Boolean))

/** The name of a choice; one that this version does not know is left out. */
export const choiceName = (words: Words, key: string): string[] =>
  key in words.choices ? [words.choices[key as keyof Words["choices"]]] : []

export const Thread = ({ item }: { item: Item }) => {
  const words = useWords()
  // The first message stands above as the item itself.
  const later = item.messages.slice(1)
  if (later.length === 0) return null
  return (
    <div {...part("thread")}>
      <h3>{words.facilitator.thread.heading}</h3>
      <ol>
        {later.map((message) => (
          <Said key={message.id} message={message} who={whoOf(words, item)} />
        ))}
      </ol>
    </div>
  )
}

const Said = ({ message, who }: { message: Message; who: string }) => {
  const words = useWords()
  const { thread } = words.facilitator
  const clock = words.places.clock(message.at)
  const offered = message.choices.flatMap((key) => choiceName(words, key))
  const chosen = message.chosen === undefined ? [] : choiceName(words, message.chosen)
  return (
    <li {...part("message")} data-from={message.from}>
      <p {...part("text")} data-tone="quiet">
        {message.from === "me" ? thread.you(clock) : thread.them(who, clock)}
      </p>
      <p>{textOf(words, message)}</p>
      {chosen.map((name) => (
        <p key={name}>{thread.chose(who, name)}</p>
      ))}
      {chosen.length === 0 && offered.length > 0 && <p>{thread.offered(words.places.or(offered))}</p>}
      {message.from === "me" && (
        <p {...part("text")} data-tone="quiet">
          {hasCome(message.step, "delivered")
            ? thread.arrived(who)
            : hasCome(message.step, "kept")
              ? thread.sent
              : thread.notSent}
        </p>
      )}
    </li>
  )
}
