// The room in a few lines, beside the messages: breaks, screens, presence, and the sound while it is not tested.
import { Heading } from "../parts/heading.tsx"
import { Icon } from "../parts/icon.tsx"
import { useNow } from "../parts/clock.ts"
import { SharingButton } from "../parts/sharing.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useDesk } from "./desk-context.tsx"
import { PresenceNow, type Watching } from "./presence-control.tsx"
import { RecordControl } from "./record.tsx"
import { SoundTest, type Sound } from "./sound.tsx"

/** How long ago the last break ended, in words. */
export const useSinceBreak = (): string => {
  const words = useWords()
  const { state } = useDesk()
  const now = useNow(state.clock)
  const { pause } = words.facilitator
  return state.lastBreakEnded === undefined
    ? pause.noneYet
    : pause.since(words.places.minutes(Math.max(0, Math.floor((now - state.lastBreakEnded) / 60_000))))
}

export const RoomNow = ({ watching, sound }: { watching: Watching; sound: Sound }) => {
  const { room, own } = useWords().facilitator
  const { state, act } = useDesk()
  const sinceBreak = useSinceBreak()
  return (
    <section {...part("room-now")}>
      <Heading level={2} size="large">
        {state.room?.own ? own.title(state.room.own.by) : room.heading}
      </Heading>
      {!state.room?.own && (
        <>
          <p {...part("fact")}>
            <Icon name="clock" />
            <span>{sinceBreak}</span>
          </p>
          {state.room && (
            <p {...part("fact")}>
              <Icon name="monitor" />
              <span>{room.screens(state.room.connected)}</span>
            </p>
          )}
          <RecordControl />
        </>
      )}
      <PresenceNow watching={watching} />
      <SharingButton sharing={state.sharing} act={act} notices={false} />
      {sound.is !== "heard" && <SoundTest sound={sound} level={3} />}
    </section>
  )
}
