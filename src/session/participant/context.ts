// What the parts of a participant's session share about the one room they are in.
import type { Boards } from "../boards.ts"
import type { createDiffering } from "../differing.ts"
import type { ThreadKeys } from "../thread-keys.ts"
import type { World } from "../world.ts"
import type { ContactRecord, DeviceRecord, ParticipantRecords, RoomRecord, ThreadRecord } from "./records.ts"
import { theDevice } from "./records.ts"

export type Context = {
  world: World
  room: RoomRecord
  records: ParticipantRecords
  boards: Boards
  /** By thread. */
  keys: Map<string, ThreadKeys>
  differing: ReturnType<typeof createDiffering>
  /**
   * Only in a room of the participant's own: the name of somebody who is not in it. In a meeting's room nobody else is
   * ever named, so that its host does not learn of one.
   */
  nameBeside: ((contact: string) => string | undefined) | undefined
  /** Relay's clock, ms. */
  time: () => number
}

export const deviceOf = ({ records }: Pick<Context, "records">): DeviceRecord => {
  const device = records.get("device", theDevice)
  if (!device) throw new Error("A room is kept without its device record")
  return device
}

/** Nobody is sent to silently who is new, changed or missing. */
export const canSendTo = (contact: ContactRecord | undefined): contact is ContactRecord => contact?.is === "known"

export const threadsOf = ({ records }: Pick<Context, "records">, sent: string): ThreadRecord[] =>
  records.all("thread").filter((thread) => thread.sent === sent)
