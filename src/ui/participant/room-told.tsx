// What is told to the whole room, on a participant's screens: fetched once there is something.
import { lazy, Suspense } from "react"
import type { ToldProps } from "../told/told.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

const Told = lazy(() => import("../told/told.tsx"))

export const RoomTold = ({ shows }: Pick<ToldProps, "shows">) => {
  const { state, screens, captions, place } = useRoom()
  const [comfort] = useComfort()
  const words = useWords()
  // In a small panel captions have no room to give, and the words are found in them.
  const inCaptions = place === "panel" && captions && comfort.captions
  if (shows === "door" && (state.roomWords.length === 0 || inCaptions)) return null
  return (
    <Suspense>
      <Told
        shows={shows}
        words={words}
        roomWords={state.roomWords}
        onOpen={() => screens.open({ is: "words" })}
        onBack={screens.back}
      />
    </Suspense>
  )
}
