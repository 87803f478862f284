// What is told to the whole room, on a participant's screens: fetched once there is something.
import { lazy, Suspense, type ComponentType } from "react"
import type { ToldProps } from "../told/told.tsx"
import { useApart } from "../parts/apart.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { OffRecord } from "./off-record.tsx"
import { useRoom } from "./room.ts"

/** Somebody else's press brings it: where it cannot be fetched, the screen around it must stand. */
const Told = lazy<ComponentType<ToldProps>>(() =>
  import("../told/told.tsx").catch(() => ({ default: ({ instead }: ToldProps) => instead })),
)

export const RoomTold = ({ shows }: Pick<ToldProps, "shows">) => {
  const { state, screens, captions, place } = useRoom()
  const [comfort] = useComfort()
  const around = useApart()
  const { record, roomWords, link } = state
  const reads = captions && comfort.captions
  // In a small panel captions have no room to give, and the words are found in them.
  const door = roomWords.length > 0 && !(reads && place === "panel")
  if (shows === "door" ? !door : shows !== "words" && !record) return null
  const instead = shows === "record" && <OffRecord />
  return (
    <Suspense fallback={instead}>
      <Told
        {...around}
        {...{ shows, record, roomWords, instead }}
        known={link === "open"}
        alone={!reads}
        onOpen={() => screens.open({ is: "words" })}
        onBack={screens.back}
      />
    </Suspense>
  )
}
