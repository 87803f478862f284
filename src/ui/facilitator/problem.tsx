// What went wrong, in one sentence that stays until it is read; nothing typed is touched.
import { isStanding } from "../../session/problems.ts"
import { Button } from "../parts/button.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useDesk } from "./desk-context.tsx"

export const ProblemNote = () => {
  const words = useWords()
  const { state, act } = useDesk()
  const sentence = state.problem && words.problems[state.problem]
  useSay(sentence)
  if (sentence === undefined) return null
  return (
    <Note icon="warning-circle" tone="stop">
      <p {...part("problem")}>{sentence}</p>
      {!isStanding(state.problem) && (
        <div {...part("row")}>
          <Button onPress={() => act({ type: "dismissProblem" })}>{words.facilitator.room.dismiss}</Button>
        </div>
      )}
    </Note>
  )
}
