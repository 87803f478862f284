// All of a room as it goes to another device: written by the one that has it, read strictly by the one that takes it.
import { fromJson, toJson, type Bytes } from "../../channel/bytes.ts"
import { mostMoved } from "../../channel/move.ts"
import { bytesText, fields, list, oneOf, text, type Of, type Read } from "../../channel/read.ts"
import { isSettled } from "../../signals/steps.ts"
import type { Change } from "../keeper.ts"
import type { Context } from "./context.ts"
import { threadStep } from "./reach.ts"
import { participantParsers, theDevice, theRoom, type ThreadRecord } from "./records.ts"

const kinds = ["room", "device", "contact", "board", "sent", "thread", "outbox", "draft", "done"] as const
type MovedKind = (typeof kinds)[number]
type Moved = { kind: MovedKind; id: string; value: object }

const parseRecord: Read<Moved> = (value) => {
  const read = fields({ kind: oneOf(...kinds), id: text(100), value: (inner) => inner })(value)
  const found = read && participantParsers[read.kind](read.value)
  return read && found && { ...read, value: found }
}

const parseMoved = fields({
  v: oneOf(1),
  role: oneOf("participant"),
  room: bytesText(16),
  records: list(20_000, parseRecord),
})

/** Of a room that came: who is in it is read from its boards once it is here. */
export type Arrived = Of<typeof parseMoved>

/** undefined unless it is this room's, whole and good in every record. */
export const readMoved = (room: string, bytes: Uint8Array): Arrived | undefined => {
  const read = parseMoved(fromJson(bytes))
  const has = (kind: MovedKind, id: string) => read?.records.find((one) => one.kind === kind && one.id === id)
  const own = has("room", theRoom)?.value as { room?: string } | undefined
  return read?.room === room && own?.room === room && has("device", theDevice) ? read : undefined
}

export const changesOf = ({ records }: Arrived): Change[] => records

/** A board's value can be had again; that nothing older may take its place is what has to come along. */
const unread = { value: "" }

/** What was said in a conversation that is over may stay behind; its keys and numbers come along. */
const withoutWords = (thread: ThreadRecord): ThreadRecord => ({ ...thread, messages: [] })

const recordsOf = ({ room, records }: Pick<Context, "room" | "records">, left: ReadonlySet<string>): Moved[] => {
  const all = (kind: MovedKind, idOf: (value: never) => string): Moved[] =>
    records.all(kind).map((value) => ({ kind, id: idOf(value as never), value }))
  const one = (kind: "room" | "device" | "draft" | "done"): Moved[] => {
    const value = records.get(kind, kind)
    return value ? [{ kind, id: kind, value }] : []
  }
  const boards = records.all("board").map((board): Moved => {
    const id = board.slot === 0 ? board.board : `${board.board} ${board.slot}`
    // The same value is taken again: what must not come is an older one.
    const later = { ...board, version: Math.max(0, board.version - 1), ...unread }
    return { kind: "board", id, value: board.board === room.room && board.slot === 0 ? board : later }
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

export type Packed = {
  bytes: Bytes
  /** Conversations that are over, and whose words stay behind because all of it would be too much. */
  left: number
}

/** undefined when even without the words of what is over it is too much. */
export function pack(context: Context): Packed | undefined {
  const { room, records } = context
  const left = new Set<string>()
  const write = () => toJson({ v: 1, role: "participant", room: room.room, records: recordsOf(context, left) })
  const waits = new Set(records.all("outbox").map(({ thread }) => thread))
  const over = records
    .all("thread")
    .filter((thread) => isSettled(threadStep(context, thread)) && !waits.has(thread.id) && !thread.unsent)
    .filter(({ messages }) => messages.length > 0)
    .sort((a, b) => a.at - b.at)
  let bytes = write()
  for (const thread of over) {
    if (bytes.length <= mostMoved) break
    left.add(thread.id)
    bytes = write()
  }
  return bytes.length <= mostMoved ? { bytes, left: left.size } : undefined
}
