// Above every screen that has something of ours on it, always in the same place: *Hide now*. At home the surface's own tools stand beside it.
import { part } from "../parts.ts"
import { HideButton } from "../parts/plain.tsx"
import { HeadTools } from "./head-tools.tsx"
import { useRoom, type Room } from "./room.ts"

/** A card that is shown big is for others to read, and who has just come has nothing to hide yet. */
const hasOurs = ({ state, screens }: Room): boolean =>
  screens.top.is !== "big" &&
  !state.invitation &&
  (state.room !== undefined || state.asks || state.own !== undefined || state.move !== undefined)

const isHome = ({ state, screens }: Room): boolean =>
  screens.top.is === "home" && state.room !== undefined && !state.invitation && !state.asks && state.link !== "moved"

export const HideLine = () => {
  const room = useRoom()
  if (!hasOurs(room)) return null
  return (
    <div {...part("hide-now")}>
      <HideButton onHide={room.hide.hide} />
      {isHome(room) && <HeadTools />}
    </div>
  )
}
