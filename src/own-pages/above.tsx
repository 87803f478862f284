// Above the screens of our own pages: that the meeting is over for this person while the line is not, and other places to read in.
import { useStore } from "zustand"
import type { Connector } from "../session/connector.ts"
import type { ParticipantAction, ParticipantState } from "../session/participant-state.ts"
import { Button } from "../ui/parts/button.tsx"
import { useNow } from "../ui/parts/clock.ts"
import { Note } from "../ui/parts/note.tsx"
import { useSay } from "../ui/parts/say.tsx"
import { useConnected } from "../ui/parts/use-connected.ts"
import { lateWords } from "../ui/parts/late-words.ts"
import { useWords } from "../ui/parts/words-provider.tsx"
import { part } from "../ui/parts.ts"
import { loadOwnPageWords } from "../words/own-pages.ts"
import type { Beside } from "./open.tsx"

export const useOwnPageWords = lateWords(loadOwnPageWords)

type Props = {
  connector: Connector<ParticipantState, ParticipantAction>
  beside: Beside
  atSide: (() => void) | undefined
}

export const Above = ({ connector, beside, atSide }: Props) => {
  const words = useOwnPageWords()
  const meeting = useStore(beside.meeting)
  const state = useConnected(connector)
  const out = meeting.were && meeting.tabs.length === 0
  return (
    <>
      {out && <StillOpen state={state} />}
      {words && (atSide || meeting.read) && (
        <div {...part("elsewhere")}>
          <div {...part("row")}>
            {atSide && (
              <Button icon="arrow-line-right" opens onPress={atSide}>
                {words.atSide}
              </Button>
            )}
            {meeting.read && (
              <Button icon="arrow-square-out" opens onPress={openCaptions}>
                {words.captionsWindow}
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  )
}

/** A window of the extension's own: the browser keeps it where the person puts it. */
const openCaptions = () => void window.open("/tabs/captions.html", "captions", "popup,width=520,height=360")

const StillOpen = ({ state }: { state: ParticipantState }) => {
  const words = useWords()
  const own = useOwnPageWords()
  const now = useNow(state.clock)
  const { room } = state
  const open = room !== undefined && now < room.until
  const writers = new Set(state.threads.filter(({ closed }) => !closed).map(({ contact }) => contact))
  const names = room?.contacts.filter(({ id }) => writers.has(id)).map(({ name }) => name) ?? []
  const until = open ? words.places.when(room.until, now) : ""
  const { thread, invitation } = words.participant
  const line = names.length > 0 ? thread.until(words.places.and(names), until) : invitation.until(until)
  useSay(open && own ? `${own.out} ${line}` : undefined)
  if (!open || !own) return null
  return (
    <aside {...part("elsewhere")} data-is="out">
      <Note icon="door-open">
        <p>{own.out}</p>
        <p>{line}</p>
      </Note>
    </aside>
  )
}
