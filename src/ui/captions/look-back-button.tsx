// The button that opens the whole meeting, where there is a screen for it.
import { useStore } from "zustand"
import { Button } from "../parts/button.tsx"
import type { Captions } from "../participant/room.ts"
import { useBackWords } from "./back-words.ts"
import { useTalk } from "./talk.ts"

export const LookBackButton = ({ captions }: { captions: Captions }) => {
  const talk = useTalk()
  const say = useBackWords()
  const some = useStore(captions, ({ utterances }) => utterances.length > 0)
  return (
    talk &&
    say &&
    some && (
      <Button icon="list-magnifying-glass" opens="back" wide start onPress={talk.onLookBack}>
        {say.heading}
      </Button>
    )
  )
}
