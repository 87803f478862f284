// A facilitator's day keys: a new one each day, and the old ones erased, so that a key found later opens little.
import { toBase64Url } from "../../wire/base64url.ts"
import type { RoomRecord } from "./records.ts"

type Day = RoomRecord["days"][number]

const dayLength = 24 * 3_600_000
const usedFor = 7 * dayLength
/** Boxes stay 3 days at the relay; a day more, and nothing sealed for it can come. */
export const keptAfter = 4 * dayLength

export const newDay = (random: (bytes: number) => Uint8Array, now: number): Day => ({
  seed: toBase64Url(random(32)),
  since: now,
  until: now + usedFor,
})

/** The days to keep at `now`, newest last; the same list when nothing is due. */
export function turnDays(days: Day[], now: number, random: (bytes: number) => Uint8Array): Day[] {
  const newest = days.at(-1)
  const due = !newest || now >= newest.since + dayLength
  const all = due ? [...days, newDay(random, now)] : days
  const kept = all.filter((_, place) => (all[place + 1]?.since ?? Infinity) + keptAfter > now)
  return kept.length === days.length && !due ? days : kept
}
