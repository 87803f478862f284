// What went wrong: what happened, what is safe, what to do. It is said politely and takes no focus.
import type { Problem } from "../../session/people.ts"
import { isStanding } from "../../session/problems.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { PasteInvite } from "./paste-invite.tsx"
import { useRoom } from "./room.ts"

/** Of the session, or that the line is away. */
export const useProblem = (): Problem | undefined => {
  const { state } = useRoom()
  return state.problem ?? (state.link === "away" ? "relay_down" : undefined)
}

/** On whatever screen is open: most of all where somebody writes. */
export const ProblemElsewhere = () => {
  const words = useWords()
  const problem = useProblem()
  return (
    problem && (
      <aside {...part("elsewhere")} aria-label={words.problems[problem]}>
        <ProblemNote />
      </aside>
    )
  )
}

export const ProblemNote = () => {
  const words = useWords()
  const { state, act } = useRoom()
  const problem = useProblem()
  useSay(problem && words.problems[problem])
  if (!problem) return null
  return (
    <div {...part("problem")} data-problem={problem}>
      <Note icon="warning-circle" tone="pause">
        <p>{words.problems[problem]}</p>
        {problem === "link_retired" ? (
          <PasteInvite />
        ) : (
          state.problem &&
          !isStanding(problem) && (
            <div>
              <Button onPress={() => act({ type: "dismissProblem" })}>{words.participant.link.ok}</Button>
            </div>
          )
        )}
      </Note>
    </div>
  )
}
