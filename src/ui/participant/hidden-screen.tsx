// In place of all that is private while the screen is shared.
import { useWords } from "../parts/words-provider.tsx"
import { SharingNote } from "../parts/sharing.tsx"
import { Frame } from "./frame.tsx"
import { useRoom } from "./room.ts"

export const HiddenScreen = () => {
  const { state, act } = useRoom()
  return (
    <Frame name="hidden" heading={useWords().participant.board.private}>
      <SharingNote sharing={state.sharing} act={act} />
    </Frame>
  )
}
