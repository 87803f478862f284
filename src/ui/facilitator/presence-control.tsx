// What people see of this facilitator, and the two things that only she can add: that she watches, and until when she reads.
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { Field } from "../parts/field.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useAttempt } from "./attempt.ts"
import { useDesk, useTyped } from "./desk-context.tsx"
import { useFollow } from "./follow.ts"
import { nextClock } from "./times.ts"

/** Milliseconds of the relay's clock. */
export type Watching = { until: number | undefined; set: (until: number) => void }

// Long enough for one point of an agenda, short enough not to stay true after she has left the chair.
const watchingFor = 15 * 60_000

export const PresenceNow = ({ watching }: { watching: Watching }) => {
  const words = useWords()
  const { presence: texts } = words.facilitator
  const { state } = useDesk()
  const now = useNow(state.clock)
  const mine = state.room?.contacts.find(({ id }) => id === state.me?.id)?.presence
  const seen = mine && (mine.is === "until" ? texts.until(words.places.clock(mine.until)) : texts[mine.is])
  return (
    <div {...part("stack")} data-gap="small">
      {mine && (
        <p>
          {texts.see}{" "}
          <strong {...part("presence")} data-is={mine.is}>
            {seen}
          </strong>
        </p>
      )}
      <div {...part("row")}>
        <Button
          icon="eye"
          aria-pressed={watching.until !== undefined}
          onPress={() => watching.set(watching.until === undefined ? now + watchingFor : 0)}
        >
          {texts.watching}
        </Button>
      </div>
      <p {...part("text")} data-tone="quiet">
        {watching.until === undefined
          ? texts.watchingAbout(words.places.length(watchingFor))
          : texts.watchingHelp(words.places.clock(watching.until))}
      </p>
    </div>
  )
}

export const PresenceControl = ({ watching }: { watching: Watching }) => {
  const words = useWords()
  const { presence: texts } = words.facilitator
  const { state, act } = useDesk()
  const now = useNow(state.clock)
  const [time, setTime] = useTyped("presence/until")
  const { form, tried, attempt } = useAttempt<HTMLElement>()
  const { follow, focus } = useFollow()
  const until = nextClock(time, now)
  const tell = (readsUntil: number | undefined) => {
    act({ type: "readUntil", until: readsUntil })
    setTime("")
    follow()
  }
  return (
    <section {...part("stack")} ref={form}>
      <Heading level={2} size="large" {...focus}>
        {texts.heading}
      </Heading>
      <p>{texts.why}</p>
      <PresenceNow watching={watching} />
      {state.readsUntil === undefined ? (
        <>
          <Field
            label={texts.readUntil}
            value={time}
            onWrite={setTime}
            type="time"
            wrong={tried && until === undefined ? texts.needsTime : undefined}
          />
          <div {...part("row")}>
            <Button onPress={() => (until === undefined ? attempt() : tell(until))}>{texts.tell}</Button>
          </div>
        </>
      ) : (
        <>
          <p>{texts.until(words.places.clock(state.readsUntil))}</p>
          <div {...part("row")}>
            <Button onPress={() => tell(undefined)}>{texts.stop}</Button>
          </div>
        </>
      )}
    </section>
  )
}
