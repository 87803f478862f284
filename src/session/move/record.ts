// What a device keeps of a room on its way to another device, or from one.
import { bytesText, fields, number, oneOf, type Of } from "../../channel/read.ts"
import { either } from "../reads.ts"

/** `q` is the move's, `until` of this device's clock, `by` this device there. */
export const parseMove = either(
  fields({ is: oneOf("going"), q: bytesText(32), until: number }),
  fields({ is: oneOf("coming"), q: bytesText(32), by: bytesText(16) }),
)
export type MoveRecord = Of<typeof parseMove>

/** There is one in a room. */
export const theMove = "move"
