// What is told to the whole room, on a participant's screens: fetched once there is something.
import { lazy, Suspense, use } from "react"
import type { ToldProps } from "../told/told.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { SayContext } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

const Told = lazy(() => import("../told/told.tsx"))

export const RoomTold = ({ shows }: Pick<ToldProps, "shows">) => {
  const { state, screens, captions, place } = useRoom()
  const [comfort] = useComfort()
  const words = useWords()
  const say = use(SayContext)
  const { record, roomWords, link } = state
  const reads = captions && comfort.captions
  // In a small panel captions have no room to give, and the words are found in them.
  const door = roomWords.length > 0 && !(reads && place === "panel")
  if (shows === "door" ? !door : shows !== "words" && !record) return null
  return (
    <Suspense>
      <Told
        {...{ shows, words, say, record, roomWords }}
        known={link === "open"}
        alone={!reads}
        onOpen={() => screens.open({ is: "words" })}
        onBack={screens.back}
      />
    </Suspense>
  )
}
