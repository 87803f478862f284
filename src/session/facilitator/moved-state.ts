// What of a desk goes to another device.
import { boardRecord } from "../boards.ts"
import { packed, readsMoved, withoutValue, writeMoved, type Moved, type Packed } from "../move/packing.ts"
import { roomOf, type Context } from "./context.ts"
import { isOver } from "./items.ts"
import { facilitatorParsers, theDraft, theRoom } from "./records.ts"

export const readMovedDesk = readsMoved("facilitator", facilitatorParsers, [theRoom])

const recordsOf = ({ me, records }: Pick<Context, "me" | "records">, left: ReadonlySet<string>): Moved[] => {
  const room = roomOf({ records })
  const draft = records.get("draft", theDraft)
  // What this desk itself posts must be there where the relay has lost it.
  const boards = records.all("board").map((board): Moved => {
    const value = board.board === room.room || board.board === me ? board : withoutValue(board)
    return { kind: "board", id: boardRecord(board.board, board.slot), value }
  })
  return [
    { kind: "room", id: theRoom, value: room },
    ...(draft ? [{ kind: "draft", id: theDraft, value: draft } as const] : []),
    ...boards,
    ...records.all("link").map((value): Moved => ({ kind: "link", id: value.id, value })),
    ...records.all("thread").map((thread): Moved => {
      const value = left.has(thread.id) ? { ...thread, messages: [] } : thread
      return { kind: "thread", id: thread.id, value }
    }),
    ...records.all("outbox").map((value): Moved => ({ kind: "outbox", id: `${value.thread} ${value.n}`, value })),
  ]
}

/** What was said in a conversation that is over may stay behind; its keys and numbers come along. */
export function pack(context: Context): Packed | undefined {
  const { records, time } = context
  const waits = new Set(records.all("outbox").map(({ thread }) => thread))
  const over = records
    .all("thread")
    .filter((thread) => isOver(thread, time()) && !waits.has(thread.id) && thread.messages.length > 0)
    .sort((a, b) => a.at - b.at)
  return packed(
    over.map(({ id }) => id),
    (left) => writeMoved("facilitator", roomOf(context).room, recordsOf(context, left)),
  )
}
