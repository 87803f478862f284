// In the bar what happened comes in few words; a question opens the panel, where there is room for it.
import { useEffect } from "react"
import type { Sent } from "../../session/participant-state.ts"
import { part } from "../parts.ts"
import { useNow } from "../parts/clock.ts"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { CoveredInBar } from "./covered.tsx"
import { usePause } from "./pause-note.tsx"
import { useProblem } from "./problem-note.tsx"
import { UndoButton, useReceipt } from "./receipt-line.tsx"
import { spokenOf } from "./receipt.ts"
import { useRoom } from "./room.ts"

export const BarReceipt = () => {
  const words = useWords()
  const { state, onPlace, covered } = useRoom()
  const now = useNow(state.clock)
  const pause = usePause()
  const asked = state.question?.is === "first" || state.question?.is === "repeat" || state.invitation?.is === "ready"
  useEffect(() => {
    if (asked) onPlace?.("panel")
  }, [asked, onPlace])
  const problem = useProblem()
  useSay(problem && words.problems[problem])
  const sent = spokenOf(state.sent, now)
  if (covered) return <CoveredInBar />
  if (pause && pause.phase !== "over") {
    return (
      <p {...part("receipt")} data-tone="pause">
        {pause.main}
      </p>
    )
  }
  return sent ? <SentInBar key={sent.id} sent={sent} /> : null
}

const SentInBar = ({ sent }: { sent: Sent }) => {
  const { main, say, offer } = useReceipt(sent)
  useSay(say)
  return (
    <>
      <p {...part("receipt")}>{main}</p>
      <UndoButton sent={sent.id} offer={offer} />
    </>
  )
}
