// What a session asks of the device's memory; `kept` fulfils it, a door hands it in.

/** Every record is sealed at rest and carries the version of its shape; `kept/shapes.ts` brings older ones up. */
export type RecordKind = "room" | "thread" | "outbox" | "draft" | "board" | "contact" | "link" | "sent" | "device"

export type Change = { kind: RecordKind; id: string; /** undefined deletes */ value: unknown }

export type RoomKeeper = {
  /** All records of a kind, in no order. Values are unknown: the session parses them. */
  read(kind: RecordKind): Promise<{ id: string; value: unknown }[]>
  /** One durable transaction. Rejects with KeeperError("full") when the device has no room left. */
  write(changes: Change[]): Promise<void>
  close(): void
}

export type Keeper = {
  /** Ids of the rooms kept here, newest first. */
  rooms(): Promise<string[]>
  /** Opens a room's records, made on first use. Rejects with KeeperError("newer") or ("lost_keys"). */
  open(room: string): Promise<RoomKeeper>
  /** Its key file goes first, then the database. */
  forget(room: string): Promise<void>
}

export class KeeperError extends Error {
  constructor(readonly reason: "full" | "newer" | "lost_keys") {
    super(reason)
  }
}
