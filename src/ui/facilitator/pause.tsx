// The room's break: start it now or at a clock time, see it run on every page, end it early.
import { useState } from "react"
import { breakPhase } from "../../signals/break-phase.ts"
import { Button } from "../parts/button.tsx"
import { Choice } from "../parts/choice.tsx"
import { useNow } from "../parts/clock.ts"
import { Field } from "../parts/field.tsx"
import { Heading } from "../parts/heading.tsx"
import { Icon } from "../parts/icon.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useAttempt } from "./attempt.ts"
import { nextBreakTime } from "./answers.ts"
import { useDesk, useTyped } from "./desk-context.tsx"
import { useFollow } from "./follow.ts"
import { useSinceBreak } from "./room-now.tsx"
import { nextClock } from "./times.ts"

const lengths = [5, 10, 15, 30]

/** The break as one sentence, and what is left of it; undefined when there is nothing to tell. */
const usePause = () => {
  const words = useWords()
  const { state } = useDesk()
  const now = useNow(state.clock)
  const { pause: texts } = words.facilitator
  const phase = state.pause && breakPhase(state.pause, now)?.phase
  if (!state.pause || !phase) return undefined
  const { startsAt, endsAt } = state.pause
  const { clock, length, countdown } = words.places
  if (phase === "over") return { phase, sentence: texts.over, left: undefined }
  if (phase === "planned")
    return { phase, sentence: texts.planned(clock(startsAt), length(endsAt - startsAt)), left: undefined }
  return { phase, sentence: texts.running(clock(endsAt)), left: texts.left(countdown(endsAt - now)) }
}

/** On the other pages: one line that opens the break's own page. */
export const PauseStrip = ({ onShow }: { onShow: () => void }) => {
  const { pause: texts } = useWords().facilitator
  const pause = usePause()
  useSay(pause?.sentence)
  if (!pause || pause.phase === "over") return null
  return (
    <div {...part("pause-strip")}>
      <Icon name="coffee" />
      <p>
        <strong>{pause.sentence}</strong> {pause.left && <span>{pause.left}</span>}
      </p>
      <Button onPress={onShow}>{texts.show}</Button>
    </div>
  )
}

export const PausePage = () => {
  const { pause: texts } = useWords().facilitator
  const { act } = useDesk()
  const pause = usePause()
  const sinceBreak = useSinceBreak()
  const { follow, focus } = useFollow()
  const runs = pause && pause.phase !== "over"
  const end = () => {
    act({ type: "endBreak" })
    follow()
  }
  return (
    <div {...part("sheet")}>
      <Heading {...focus}>{texts.heading}</Heading>
      {runs ? (
        <>
          <div {...part("pause")}>
            <Icon name="coffee" />
            <p {...part("text")} data-tone="large">
              <strong>{pause.sentence}</strong>
            </p>
            {pause.left && <p {...part("countdown")}>{pause.left}</p>}
          </div>
          <p>{texts.everyone}</p>
          <Button large wide onPress={end}>
            {pause.phase === "planned" ? texts.cancel : texts.end}
          </Button>
        </>
      ) : (
        <>
          <p>
            {pause ? pause.sentence : texts.none} {!pause && `${sinceBreak}.`}
          </p>
          <StartBreak onStart={follow} />
        </>
      )}
    </div>
  )
}

const StartBreak = ({ onStart }: { onStart: () => void }) => {
  const words = useWords()
  const { pause: texts } = words.facilitator
  const { state, act } = useDesk()
  const now = useNow(state.clock)
  const [minutes, setMinutes] = useState(10)
  const [time, setTime] = useTyped("pause/time")
  const { form, tried, attempt } = useAttempt()
  const startsAt = time === "" ? nextBreakTime(now) : nextClock(time, now)
  const start = (at: number) => {
    act({ type: "startBreak", startsAt: at, minutes })
    setTime("")
    onStart()
  }
  const startLater = () => {
    attempt()
    if (startsAt !== undefined) start(startsAt)
  }
  return (
    <div {...part("stack")} ref={form}>
      <fieldset {...part("lengths")} role="radiogroup">
        <legend>{texts.howLong}</legend>
        {lengths.map((n) => (
          <Choice key={n} chosen={minutes === n} onChoose={() => setMinutes(n)}>
            {words.places.minutes(n)}
          </Choice>
        ))}
      </fieldset>
      <Button tone="main" large wide icon="coffee" onPress={() => start(now)}>
        {texts.now(words.places.minutes(minutes))}
      </Button>
      <Field
        label={texts.time}
        value={time}
        onWrite={setTime}
        type="time"
        wrong={tried && startsAt === undefined ? texts.needsTime : undefined}
      />
      <Button large wide icon="clock" onPress={startLater}>
        {texts.at(words.places.clock(startsAt ?? nextBreakTime(now)))}
      </Button>
    </div>
  )
}
