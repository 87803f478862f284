// The way to one's own person; it says when somebody has used the link.
import { Button } from "../parts/button.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

export const PersonDoor = () => {
  const { private: say } = useWords().participant
  const { state, screens } = useRoom()
  const { own } = state
  const used = own?.link?.is === "claimed" ? say.used : undefined
  useSay(used)
  const begun = own?.person ?? (own?.link && own.link.is !== "refused")
  return (
    <Button icon="hand-heart" large wide start opens="person" onPress={() => screens.open({ is: "person" })}>
      {begun ? say.mine : say.add}
      {used !== undefined && `: ${used}`}
    </Button>
  )
}
