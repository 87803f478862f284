// The host says when the meeting ends: everyone's line to the facilitators outlives it by two hours.
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { Field } from "../parts/field.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useAttempt } from "./attempt.ts"
import { useDesk, useTyped } from "./desk-context.tsx"
import { nextClock } from "./times.ts"

export const MeetingEnd = () => {
  const { lineEnd, facilitator } = useWords()
  const { state, act } = useDesk()
  const now = useNow(state.clock)
  const [time, setTime] = useTyped("room/end")
  const { form, tried, attempt } = useAttempt()
  const at = nextClock(time, now)
  const set = () => {
    if (at === undefined) return attempt()
    act({ type: "setMeetingEnd", at })
    setTime("")
  }
  return (
    <div {...part("stack")} data-gap="small" ref={form}>
      <Field
        label={lineEnd.ends}
        help={lineEnd.why}
        value={time}
        onWrite={setTime}
        type="time"
        wrong={tried && at === undefined ? facilitator.presence.needsTime : undefined}
      />
      <div {...part("row")}>
        <Button onPress={set}>{lineEnd.set}</Button>
      </div>
    </div>
  )
}
