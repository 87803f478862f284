// What of a participant's room goes to another device.
import type { RecordKind } from "../keeper.ts"
import { packed, readsMoved, withoutValue, writeMoved, type Moved, type Packed } from "../move/packing.ts"
import { isSettled } from "../../signals/steps.ts"
import { boardRecord } from "../boards.ts"
import type { Context } from "./context.ts"
import { threadStep } from "./reach.ts"
import { participantParsers, theDevice, theRoom, type ThreadRecord } from "./records.ts"

export const readMoved = readsMoved("participant", participantParsers, [theRoom, theDevice])

/** What was said in a conversation that is over may stay behind; its keys and numbers come along. */
const withoutWords = (thread: ThreadRecord): ThreadRecord => ({ ...thread, messages: [] })

const recordsOf = ({ room, records }: Context, left: ReadonlySet<string>): Moved[] => {
  const all = (kind: "contact" | "sent" | "outbox", idOf: (value: never) => string): Moved[] =>
    records.all(kind).map((value) => ({ kind, id: idOf(value as never), value }))
  const one = (kind: RecordKind & ("room" | "device" | "draft" | "done")): Moved[] => {
    const value = records.get(kind, kind)
    return value ? [{ kind, id: kind, value }] : []
  }
  const boards = records.all("board").map((board): Moved => {
    const value = board.board === room.room && board.slot === 0 ? board : withoutValue(board)
    return { kind: "board", id: boardRecord(board.board, board.slot), value }
  })
  return [
    ...one("room"),
    ...one("device"),
    ...one("draft"),
    ...one("done"),
    ...all("contact", ({ id }: { id: string }) => id),
    ...boards,
    ...all("sent", ({ id }: { id: string }) => id),
    ...records.all("thread").map((thread): Moved => {
      return { kind: "thread", id: thread.id, value: left.has(thread.id) ? withoutWords(thread) : thread }
    }),
    ...all("outbox", ({ thread, n }: { thread: string; n: number }) => `${thread} ${n}`),
  ]
}

export function pack(context: Context): Packed | undefined {
  const { room, records } = context
  const waits = new Set(records.all("outbox").map(({ thread }) => thread))
  const over = records
    .all("thread")
    .filter((thread) => isSettled(threadStep(context, thread)) && !waits.has(thread.id) && !thread.unsent)
    .filter(({ messages }) => messages.length > 0)
    .sort((a, b) => a.at - b.at)
  return packed(
    over.map(({ id }) => id),
    (left) => writeMoved("participant", room.room, recordsOf(context, left)),
  )
}
