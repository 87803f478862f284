// Text size, colours, language and the emergency number: each changes at once and is kept.
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { AllSettings, ComfortForm } from "../parts/comfort-form.tsx"
import { SharingButton } from "../parts/sharing.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { Frame } from "./frame.tsx"
import { useRoom } from "./room.ts"

export const ComfortScreen = () => {
  const words = useWords()
  const { state, act, screens, via } = useRoom()
  const { invitation, link } = words.participant
  return (
    <Frame name="comfort" heading={words.shared.comfort.title}>
      <SharingButton sharing={state.sharing} act={act} notices={via === "extension"} />
      <ComfortForm emergency />
      <AllSettings via={via} />
      <div {...part("stack")} data-gap="small">
        <Button icon="eye" wide start opens="who" onPress={() => screens.open({ is: "who" })}>
          {invitation.who}
        </Button>
        {state.room && !state.invitation && (
          <Button
            icon="sign-out"
            wide
            start
            onPress={() => {
              screens.home()
              act({ type: "forgetRoom" })
            }}
          >
            {link.leave}
          </Button>
        )}
      </div>
    </Frame>
  )
}
