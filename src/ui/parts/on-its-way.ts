// Whether a room, or a desk, is between two devices.
import type { Move } from "../../session/move/state.ts"

/** While it is, nothing can be sent from here. What was only looked at, or is over, takes no card from any bar. */
export const isOnItsWay = ({ move }: { move: Move | undefined }): boolean =>
  move?.is === "showing" || move?.is === "asking" || move?.is === "waiting"
