// One way to answer: it acts at once, or opens its form.
import type { Item } from "../../session/facilitator-state.ts"
import type { IconName } from "../icons.ts"
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { useWords } from "../parts/words-provider.tsx"
import { nextBreakTime, type Answer } from "./answers.ts"
import { useDesk } from "./desk-context.tsx"

const icons: Partial<Record<Answer, IconName>> = {
  hello: "hand-waving",
  breakNow: "coffee",
  breakAt: "clock",
  seen: "eye",
  done: "check",
  write: "pencil-simple",
}

const breakMinutes = 10

type Props = { item: Item; answer: Answer; main: boolean; onForm: (form: Answer) => void; onSent: () => void }

export const AnswerButton = ({ item, answer, main, onForm, onSent }: Props) => {
  const words = useWords()
  const { answers: texts } = words.facilitator
  const { state, act } = useDesk()
  const now = useNow(state.clock)
  const planned = state.pause && state.pause.startsAt > now ? state.pause.startsAt : undefined
  const breakTime = planned ?? nextBreakTime(now)

  // The session also tells everybody who asked for a break.
  const startBreak = (startsAt: number) => act({ type: "startBreak", startsAt, minutes: breakMinutes })
  const ways: Record<Answer, { words: string; act?: () => void }> = {
    hello: {
      words: words.lines["fac.hello"],
      act: () => act({ type: "reply", item: item.id, words: "", line: "fac.hello", places: {}, choices: [] }),
    },
    breakNow: {
      words: texts.breakNow(words.places.minutes(breakMinutes)),
      act: () => startBreak(now),
    },
    breakAt: {
      words: texts.breakAt(words.places.clock(breakTime)),
      act: () =>
        planned === undefined ? startBreak(breakTime) : act({ type: "acting", item: item.id, text: "", at: planned }),
    },
    seen: { words: texts.seen, act: () => act({ type: "seen", item: item.id }) },
    acting: { words: texts.acting, act: () => act({ type: "acting", item: item.id, text: "", at: undefined }) },
    write: { words: item.name ? texts.write(item.name) : texts.writeNoName },
    done: { words: texts.done },
    cannot: { words: texts.cannot },
  }
  const way = ways[answer]
  const icon = icons[answer]
  const press = () => {
    if (way.act) {
      way.act()
      onSent()
    } else onForm(answer)
  }
  return (
    <Button
      large
      wide
      tone={main ? "main" : "plain"}
      opens={way.act === undefined}
      data-answer={answer}
      onPress={press}
      {...(icon && { icon })}
    >
      {way.words}
    </Button>
  )
}
