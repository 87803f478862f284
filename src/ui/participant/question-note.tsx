// At most one question stands in the receipt line's place; it takes the focus only where the press waits for its answer.
import { useEffect, useRef, type ReactNode } from "react"
import type { Question } from "../../session/participant-state.ts"
import { cards } from "../../signals/cards.ts"
import type { CardKey } from "../../signals/keys.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Icon } from "../parts/icon.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { NameQuestion } from "./name-question.tsx"
import { useRoom } from "./room.ts"

export const QuestionNote = ({ question }: { question: Question }) => {
  if (question.is === "first") return <FirstQuestion {...question} />
  if (question.is === "repeat") return <RepeatQuestion {...question} />
  return <NameQuestion {...question} />
}

const useNames = (): string[] => {
  const { state } = useRoom()
  return state.room?.contacts.filter(({ choosable }) => choosable).map(({ name }) => name) ?? []
}

const FirstQuestion = ({ card, few }: { card: CardKey; few: boolean }) => {
  const words = useWords()
  const { act } = useRoom()
  const names = useNames()
  const { desk, say } = words.cards[card]
  const clause = desk?.(words.places.someone)
  const tells = cards[card].route === "named" ? words.first.named : words.first.nameless
  return (
    <Asked
      card={card}
      sentences={[
        clause === undefined ? say : tells(words.places.and(names), clause),
        ...(few ? [words.participant.question.few(names)] : []),
      ]}
    >
      <Button tone="main" onPress={() => act({ type: "answerFirst", card, few, send: true })}>
        {words.first.send}
      </Button>
      <Button onPress={() => act({ type: "answerFirst", card, few, send: false })}>{words.first.notNow}</Button>
    </Asked>
  )
}

const RepeatQuestion = ({ card, at, sent }: { card: CardKey; at: number; sent: string }) => {
  const words = useWords()
  const { state, act, screens } = useRoom()
  const { question } = words.participant
  const reached = state.sent.find(({ id }) => id === sent)?.to.map(({ contact }) => contact) ?? []
  const people = state.room?.contacts.filter(({ id, choosable }) => choosable && reached.includes(id)) ?? []
  const still = card === "pace.slower" || card === "mean.lost" ? question.still[card] : question.still.other
  const byName = (to: string) => {
    act({ type: "editDraft", draft: { step: 3, to, card, words: "", withName: true } })
    act({ type: "dismissQuestion" })
    screens.open({ is: "private" })
  }
  return (
    <Asked
      card={card}
      sentences={[
        `${question.repeat(
          people.map(({ name }) => name),
          words.places.clock(at),
        )} ${still}`,
      ]}
    >
      {people.map(({ id, name }) => (
        <Button key={id} opens onPress={() => byName(id)}>
          {question.byName(name)}
        </Button>
      ))}
      <Button
        onPress={() => {
          act({ type: "dismissQuestion" })
          screens.open({ is: "big", card })
        }}
      >
        {question.aloud}
      </Button>
      <Button onPress={() => act({ type: "dismissQuestion" })}>{question.leave}</Button>
    </Asked>
  )
}

/** The focus comes here after a press that waits for an answer, and goes back to its card. */
const Asked = ({ card, sentences, children }: { card: CardKey; sentences: string[]; children: ReactNode }) => {
  const group = useRef<HTMLDivElement>(null)
  useSay(sentences.join(" "))
  useEffect(() => {
    const before = document.activeElement
    group.current?.focus()
    return () => {
      // A press in the bar opened the panel, which has the same card.
      const here = before !== document.body && before?.isConnected
      const back = here ? before : document.querySelector(`[data-part="board"] [data-card="${card}"]`)
      if (back instanceof HTMLElement) back.focus()
    }
  }, [card])
  return (
    <div {...part("question")} ref={group} role="group" aria-label={sentences.join(" ")} tabIndex={-1}>
      <Icon name={cards[card].icon} />
      <div {...part("stack")} data-gap="small">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div {...part("row")}>{children}</div>
      </div>
    </div>
  )
}
