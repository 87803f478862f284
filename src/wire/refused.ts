// The relay's no: to which frame, why, and whether waiting helps.
import { isCount, isFields, isSlot, type Fields } from "./fields.ts"
import type { ToRelay } from "./frames.ts"
import { isKey, isName } from "./mailbox.ts"

/** Trying again cannot help with the first four; with the others it can, after `wait` ms. */
export const REASONS = [
  "too_large",
  "bad_frame",
  "not_allowed",
  "old_version",
  "too_many",
  "too_fast",
  "full",
  "unavailable",
] as const
export type Reason = (typeof REASONS)[number]

const TYPES = ["own", "allow", "put", "collected", "post", "watch", "ping"] as const satisfies ToRelay["t"][]

/** "hello": the connection itself is refused, and closes. "frame": it could not be told which frame it was. */
export type RefusedOf = ToRelay["t"] | "hello" | "frame"

/** Which frame a value from outside was meant to be. */
export function refusedOf(value: unknown): RefusedOf {
  return (isFields(value) && TYPES.find((type) => type === value["t"])) || "frame"
}

export const isRefusedOf = (value: unknown): value is RefusedOf =>
  value === "hello" || value === "frame" || TYPES.some((type) => type === value)

export const isReason = (value: unknown): value is Reason => REASONS.some((reason) => reason === value)

/** Repeats of the refused frame whatever names it: `at` (and `id`), or `board`, `slot` and `version`, or `key`. */
export type Refused = {
  t: "refused"
  of: RefusedOf
  reason: Reason
  wait?: number
  at?: string
  id?: string
  key?: string
  board?: string
  slot?: number
  version?: number
}

export const isFinal = (reason: Reason): boolean => REASONS.indexOf(reason) < 4

/** Whatever legible names a frame carries: the relay repeats them, and an end finds its own frame by them. */
export function namesOf({ at, id, key, board, slot, version }: Fields): Partial<Refused> {
  return {
    ...(isName(at) && { at }),
    ...(isName(id) && { id }),
    ...(isKey(key) && { key }),
    ...(isName(board) && { board }),
    ...(isSlot(slot) && { slot }),
    ...(isCount(version) && { version }),
  }
}
