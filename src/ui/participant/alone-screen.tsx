// Private without a room: nobody gets messages yet, and the ways to change that.
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { DangerLine } from "./danger-line.tsx"
import { Frame } from "./frame.tsx"
import { OpenThreads } from "./open-threads.tsx"
import { PasteInvite } from "./paste-invite.tsx"
import { PersonDoor } from "./person-door.tsx"
import { RoomDevice } from "./room-device.tsx"
import { useRoom } from "./room.ts"

export const AloneScreen = () => {
  const words = useWords()
  const { screens } = useRoom()
  const { private: say, board } = words.participant
  return (
    <Frame name="alone" heading={board.private}>
      <p {...part("text")} data-tone="large">
        {say.nobody}
      </p>
      <Button icon="megaphone" large wide start opens="big" onPress={() => screens.open({ is: "big", card: "ask" })}>
        {words.alone.askHost}
      </Button>
      <PersonDoor />
      <OpenThreads />
      <div {...part("stack")}>
        <PasteInvite />
      </div>
      <DangerLine />
      <RoomDevice />
    </Frame>
  )
}
