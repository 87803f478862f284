// The line is open in another tab or on another device; one press brings it here.
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

export const MovedScreen = () => {
  const { link } = useWords().participant
  const { act } = useRoom()
  return (
    <main {...part("screen")} data-screen="moved">
      <Heading size="large">{link.moved}</Heading>
      <Button tone="main" large wide onPress={() => act({ type: "useHere" })}>
        {link.useHere}
      </Button>
    </main>
  )
}
