// What a session asks of the device's memory; `kept` fulfils it, a door hands it in.

/** Every record is sealed at rest and carries the version of its shape; `kept/shapes.ts` brings older ones up. */
export type RecordKind =
  "room" | "thread" | "outbox" | "draft" | "board" | "contact" | "link" | "sent" | "device" | "done" | "move"

/** JSON; undefined deletes. */
export type Change = { kind: RecordKind; id: string; value: unknown }

export type RoomKeeper = {
  /** All records of a kind, in no order. Values are unknown: the session parses them. */
  read(kind: RecordKind): Promise<{ id: string; value: unknown }[]>
  /** One durable transaction. Rejects with a `keeperReason`: "full" when the device has no room left. */
  write(changes: Change[]): Promise<void>
  close(): void
}

export type Keeper = {
  /** Ids of the rooms kept here, newest first. */
  rooms(): Promise<string[]>
  /** Rooms that have records here whose key is gone: the browser, or somebody who cleaned up, threw it away. */
  lost?(): Promise<string[]>
  /** Opens a room's records, made on first use. Rejects with a `keeperReason`: "newer" or "lost_keys". */
  open(room: string): Promise<RoomKeeper>
  /** Its key file goes first, then the database. */
  forget(room: string): Promise<void>
  /** Where a device can keep at all: whether other people use it, and then nothing is kept on it. */
  device?: {
    isShared(): boolean
    /** Moves all rooms that are `ours`; none of them may be open. */
    share(on: boolean, ours: (room: string) => boolean): Promise<void>
  }
}

type KeeperReason = "full" | "newer" | "lost_keys"

/** Why the device could not keep or read; undefined for any other error. Told by its `reason`, because `kept` cannot know a class of ours. */
export const keeperReason = (error: unknown): KeeperReason | undefined =>
  error instanceof Error && "reason" in error
    ? (["full", "newer", "lost_keys"] as const).find((reason) => reason === error.reason)
    : undefined
