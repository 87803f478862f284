// The relay's no: to which frame, why, and whether waiting helps.
import type { ToRelay } from "./frames.ts"

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

/** "hello": the connection itself is refused, and closes. "frame": it could not be told which frame it was. */
export type RefusedOf = ToRelay["t"] | "hello" | "frame"

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
