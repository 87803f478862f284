// What the parts of a facilitator's session share about the one room they are in.
import type { AgreementKey, SigningKey } from "../../channel/keys.ts"
import type { Boards } from "../boards.ts"
import type { createDiffering } from "../differing.ts"
import type { KnownContact } from "../room-facts.ts"
import type { World } from "../world.ts"
import { theRoom, type FacilitatorRecords, type RoomRecord } from "./records.ts"

export type Context = {
  world: World
  records: FacilitatorRecords
  /** Undefined until the host's welcome. */
  boards: Boards | undefined
  /** Her mailbox and board. */
  me: string
  checkNumber: string
  signing: SigningKey
  host: SigningKey | undefined
  differing: ReturnType<typeof createDiffering>
  /** Relay's clock, ms. */
  time: () => number
  /** Of each thread's mailbox: hashes of the tokens that may write to ours. */
  tokens: Map<string, string>
  /** Opens what was sealed for today's key or one of the last days'. */
  days: AgreementKey[]
  contacts: KnownContact[]
  /** The relay no longer has the list of a room that was opened from a file. */
  forgotten: boolean
  /** What the page last said of itself. */
  seen: { visible: boolean; actedAt: number }
}

/** A participant's own room is hosted by their device, and they are no facilitator in it. */
export const isUnlisted = ({ host, boards }: Pick<Context, "host" | "boards">): boolean =>
  host !== undefined && boards?.roster()?.own !== undefined

/** Opened from a file, and not yet told what came since. */
export const isCatchingUp = (context: Pick<Context, "records">): boolean => {
  const { opened } = roomOf(context)
  return opened !== undefined && opened.caughtUp === undefined
}

export const roomOf = ({ records }: Pick<Context, "records">): RoomRecord => {
  const room = records.get("room", theRoom)
  if (!room) throw new Error("A room is kept without its record")
  return room
}
