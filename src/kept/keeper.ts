// What keeps a room's records, on the device or in memory: the same promises for both.
import type { Kind } from "./shapes.ts"

/** `value` is JSON, taken as it is now; undefined deletes. */
export type Change = { kind: Kind; id: string; value: unknown }

export type RoomKeeper = {
  /** All records of a kind, in no order, in their shape of now. */
  read(kind: Kind): Promise<{ id: string; value: unknown }[]>
  /** All or nothing, durable when it resolves, in the order of the calls. Rejects with KeptError. */
  write(changes: readonly Change[]): Promise<void>
  close(): void
}

export type Keeper = {
  /** Ids of the rooms kept here, newest first. */
  rooms(): Promise<string[]>
  /** Rooms that have records here whose key is gone; a keeper in memory has none. */
  lost?(): Promise<string[]>
  /** Made on first use. Rejects with KeptError. */
  open(room: string): Promise<RoomKeeper>
  /** Afterwards nothing of the room can be read, also where it is still open. */
  forget(room: string): Promise<void>
}

/** As records are written: the text is taken at once, so that later changes of the value do not show in it. */
export type Written = { kind: Kind; id: string; json: string | undefined }

export const asWritten = (changes: readonly Change[]): Written[] =>
  changes.map(({ kind, id, value }) => ({ kind, id, json: value === undefined ? undefined : JSON.stringify(value) }))
