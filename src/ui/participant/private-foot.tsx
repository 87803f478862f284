// At the foot of Private, before a word is written: when the line ends, and what to do before one shares the screen.
import type { RoomFacts } from "../../session/people.ts"
import { part } from "../parts.ts"
import { useNow } from "../parts/clock.ts"
import { SharingButton, SharingNote } from "../parts/sharing.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { RoomDevice } from "./room-device.tsx"
import { useRoom } from "./room.ts"

export const PrivateFoot = ({ room }: { room: RoomFacts | undefined }) => {
  const words = useWords()
  const { state, act, via } = useRoom()
  const now = useNow(state.clock)
  return (
    <>
      {room && (
        <p {...part("text")} data-tone="quiet">
          {words.participant.invitation.until(words.places.when(room.until, now))}
        </p>
      )}
      {state.sharing.is === "no" ? (
        <SharingButton sharing={state.sharing} act={act} notices={via === "extension"} />
      ) : (
        <SharingNote sharing={state.sharing} act={act} />
      )}
      <RoomDevice />
    </>
  )
}
