// What the sender can see of the last answer, and the question that comes back when an answer has no end.
import type { Item } from "../../session/facilitator-state.ts"
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { Icon } from "../parts/icon.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { whoOf } from "./about-item.ts"
import { useDesk } from "./desk-context.tsx"
import { calmAge } from "./times.ts"

export const Told = ({ item, onSayMore }: { item: Item; onSayMore: () => void }) => {
  const words = useWords()
  const { item: texts, answers } = words.facilitator
  const { state, act } = useDesk()
  const now = useNow(state.clock)
  const step = item.step
  const told =
    step === "seen" || step === "acting" || step === "done" || step === "cannot"
      ? answers.told[step](whoOf(words, item))
      : undefined
  useSay(told)
  if (told === undefined) return null
  return (
    <>
      <p {...part("told")} data-step={step}>
        <Icon name={step === "seen" ? "eye" : "check-circle"} />
        <span>{told}</span>
      </p>
      {step === "acting" && item.nudge && item.actingAt !== undefined && (
        <Note icon="clock">
          <p {...part("nudge")}>{texts.nudge(words.places.ago(calmAge(now - item.actingAt)))}</p>
          <div {...part("row")}>
            <Button onPress={() => act({ type: "acting", item: item.id, text: "", at: undefined })}>
              {texts.still}
            </Button>
          </div>
        </Note>
      )}
      {step === "acting" && (
        <div {...part("row")}>
          <Button opens data-answer="acting" onPress={onSayMore}>
            {answers.sayMore}
          </Button>
        </div>
      )}
    </>
  )
}
