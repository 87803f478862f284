// What went wrong: what happened, what is safe, what to do. It is said politely and takes no focus.
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

export const ProblemNote = () => {
  const words = useWords()
  const { state, act } = useRoom()
  const away = state.link === "away" ? "relay_down" : undefined
  const problem = state.problem ?? away
  useSay(problem && words.problems[problem])
  if (!problem) return null
  return (
    <div {...part("problem")} data-problem={problem}>
      <Note icon="warning-circle" tone="pause">
        <p>{words.problems[problem]}</p>
        {state.problem && (
          <div>
            <Button onPress={() => act({ type: "dismissProblem" })}>{words.participant.link.ok}</Button>
          </div>
        )}
      </Note>
    </div>
  )
}
