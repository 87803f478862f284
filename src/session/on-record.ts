// Whether what is said in the room may be kept: the last word of any desk counts, and off the record ends by itself.
import { latest, shownAfter } from "../signals/break-phase.ts"
import type { Boards } from "./boards.ts"
import type { RecordState } from "./people.ts"
import type { Later } from "./presence.ts"

/** A meeting that goes on over midnight is not put on the record within this time. */
const shortestOff = 4 * 3_600_000

/** Who forgets it is helped by the end of the day; the room's line ends it too. */
export const offUntil = (now: number): number => {
  const midnight = new Date(now)
  midnight.setDate(midnight.getDate() + 1)
  return Math.max(midnight.setHours(0, 0, 0, 0), now + shortestOff)
}

/** What was said last, by which desk of the roster. */
export function saidOfRecord(boards: Boards) {
  const said = (boards.roster()?.contacts ?? []).flatMap(({ id, name }) => {
    const record = boards.desk(id)?.record
    return record ? [{ ...record, board: id, by: name }] : []
  })
  return latest(said)
}

/** undefined: nobody ever said anything of it, or it is on the record again since some time. */
export function recordState(boards: Boards, now: number, later: Later): RecordState | undefined {
  const said = saidOfRecord(boards)
  if (!said) return undefined
  const until = Math.min(said.until, boards.roster()?.until ?? Infinity)
  const { at, by } = said
  if (said.is === "off" && now < until) {
    later(until)
    return { is: "off", at, by, until }
  }
  const on: RecordState = said.is === "on" ? { is: "on", at, by } : { is: "on", at: until, by: undefined }
  if (now >= on.at + shownAfter) return undefined
  later(on.at + shownAfter)
  return on
}
