// All of a room as it goes to another device: written by the one that has it, read strictly by the one that takes it.
import { fromJson, toJson, type Bytes } from "../../channel/bytes.ts"
import { mostMoved, type MovesAs } from "../../channel/move.ts"
import { bytesText, fields, list, oneOf, text, type Read } from "../../channel/read.ts"
import type { Board } from "../boards.ts"
import type { Change, RecordKind, RoomKeeper } from "../keeper.ts"
import type { Parsers, Shapes } from "../records.ts"

export type Moved = { kind: RecordKind; id: string; value: object }

/** Of a room that came: who is in it is read from its boards once it is here. */
export type Arrived = { room: string; records: Moved[] }

/** The room's own record stands under the name of its kind. */
const theRoom = "room"

/** host: as it is saved to a file. The reader gives undefined unless it is this room's, whole and good in every record; `needs`: kinds that stand under their own name. */
export function readsMoved<S extends Shapes>(as: MovesAs | "host", parsers: Parsers<S>, needs: readonly RecordKind[]) {
  const kinds = Object.keys(parsers).filter((kind) => kind !== "move") as (keyof S & RecordKind)[]
  const parseRecord: Read<Moved> = (value) => {
    const read = fields({ kind: oneOf(...kinds), id: text(100), value: (inner) => inner })(value)
    const found = read && parsers[read.kind](read.value)
    return read && found && { ...read, value: found }
  }
  const parse = fields({ v: oneOf(1), role: oneOf(as), room: bytesText(16), records: list(20_000, parseRecord) })
  return (room: string, bytes: Uint8Array): Arrived | undefined => {
    const read = parse(fromJson(bytes))
    const find = (kind: RecordKind) => read?.records.find((one) => one.kind === kind && one.id === kind)?.value
    const own = find(theRoom) as { room?: string } | undefined
    return read?.room === room && own?.room === room && needs.every(find) ? read : undefined
  }
}

export const writeMoved = (as: MovesAs | "host", room: string, records: readonly Moved[]): Bytes =>
  toJson({ v: 1, role: as, room, records })

/** Of a room that came and is only looked at. */
export const readsOnly = ({ records }: Arrived): RoomKeeper => ({
  read: (wanted) => Promise.resolve(records.filter(({ kind }) => kind === wanted)),
  write: () => Promise.resolve(),
  close: () => {},
})

export const changesOf = ({ records }: Arrived): Change[] => records

/** A board's value can be had again; that nothing older may take its place is what has to come along. The same value is taken again. */
export const withoutValue = (board: Board): Board => ({ ...board, version: Math.max(0, board.version - 1), value: "" })

export type Packed = {
  bytes: Bytes
  /** Conversations that are over, and whose words stay behind because all of it would be too much. */
  left: number
}

/** Words of `over` stay behind, its first ones first, as far as they must. undefined when even without them it is too much. */
export function packed(over: readonly string[], write: (left: ReadonlySet<string>) => Bytes): Packed | undefined {
  const left = new Set<string>()
  let bytes = write(left)
  for (const thread of over) {
    if (bytes.length <= mostMoved) break
    left.add(thread)
    bytes = write(left)
  }
  return bytes.length <= mostMoved ? { bytes, left: left.size } : undefined
}
