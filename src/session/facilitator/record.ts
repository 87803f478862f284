// A facilitator puts the meeting off the record, and on it again: for the whole room, and for no recording but our own.
import { revAfter } from "../../channel/facilitator-state.ts"
import { offUntil, saidOfRecord } from "../on-record.ts"
import { roomOf, type Context } from "./context.ts"
import { theRoom } from "./records.ts"

export function setRecord(context: Context, is: "off" | "on"): Promise<void> {
  const { boards, records, time } = context
  if (!boards) return Promise.resolve()
  const room = roomOf(context)
  const rev = revAfter(Math.max(saidOfRecord(boards)?.rev ?? 0, room.record?.rev ?? 0))
  const at = time()
  const record = { rev, is, at, until: is === "off" ? offUntil(at) : at }
  return records.commit((tx) => tx.put("room", theRoom, { ...room, record }))
}
