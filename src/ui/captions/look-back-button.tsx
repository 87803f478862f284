// The button that opens the whole meeting, where there is a screen for it.
import { useStore } from "zustand"
import { Button } from "../parts/button.tsx"
import { useLines } from "./lines.ts"
import { useTalk } from "./talk.ts"

export const LookBackButton = () => {
  const talk = useTalk()
  const { captions, say } = useLines()
  const some = useStore(captions, ({ utterances }) => utterances.length > 0)
  return (
    talk &&
    say &&
    some && (
      <Button icon="list-magnifying-glass" opens="back" onPress={talk.onLookBack}>
        {say.heading}
      </Button>
    )
  )
}
