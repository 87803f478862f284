// A break of the room: the clock time always, the countdown beside it, and a gentle end.
import { breakPhase, type BreakPhase } from "../../signals/break-phase.ts"
import type { Break } from "../../session/people.ts"
import { part } from "../parts.ts"
import { useNow } from "../parts/clock.ts"
import { Icon } from "../parts/icon.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import type { Words } from "../../words/words.ts"
import { useRoom } from "./room.ts"

type Told = { main: string; more: string[]; countdown: string | undefined }

export const pauseWords = (words: Words, pause: Break, phase: BreakPhase, now: number): Told => {
  const { pause: say } = words.participant
  const { clock, countdown } = words.places
  if (phase === "planned") {
    return {
      main: say.planned(clock(pause.startsAt)),
      more: [],
      countdown: say.starts(countdown(pause.startsAt - now)),
    }
  }
  if (phase === "over") return { main: say.over, more: [say.comeBack], countdown: undefined }
  return {
    main: say.running(clock(pause.endsAt)),
    more: [phase === "ending_soon" ? say.soon : say.back(clock(pause.endsAt)), say.nothing],
    countdown: say.left(countdown(pause.endsAt - now)),
  }
}

/** The break as it stands now, or nothing. */
export const usePause = (): (Told & { phase: BreakPhase }) | undefined => {
  const words = useWords()
  const { state } = useRoom()
  const now = useNow(state.clock)
  const phase = state.pause && breakPhase(state.pause, now)?.phase
  return state.pause && phase ? { phase, ...pauseWords(words, state.pause, phase, now) } : undefined
}

export const PauseNote = () => {
  const pause = usePause()
  useSay(pause && [pause.main, ...pause.more].join(" "))
  if (!pause) return null
  return (
    <section {...part("pause")} data-phase={pause.phase}>
      <Icon name="coffee" />
      <div>
        <h2 tabIndex={-1}>{pause.main}</h2>
        {pause.countdown !== undefined && <p {...part("countdown")}>{pause.countdown}</p>}
        {pause.more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  )
}
