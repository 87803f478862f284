// What the gateway asks of a mailbox store, whichever engine it is; tests/relay/store-conformance.ts says it in full.

export type NewBox = { at: string; id: string; /** SHA-256 of the token. */ hash: Uint8Array; data: Uint8Array }
export type WaitingBox = { seq: number; id: string; data: Uint8Array }
export type NewValue = { board: string; slot: number; version: number; value: Uint8Array }
export type HeldValue = { version: number; value: Uint8Array }
export type Allowance = { open?: Uint8Array; add: Uint8Array[]; drop: Uint8Array[] }

/** `fresh`: not seen before. `held`: waiting now; a box that was collected or has run out is kept, but not held. */
export type PutOutcome = { is: "kept"; fresh: boolean; held: boolean } | { is: "not_allowed" | "too_fast" | "full" }

export type StoreLimits = { tokens: number; openWaiting: number; tokenWaiting: number }

/**
 * Every promise settles after the durable write, in the order in which they were asked for: who awaits one directly
 * runs before who asked later, and the gateway leans on it. A promise is rejected only where the store itself fails;
 * then nothing of that request was written.
 */
export type MailboxStore = {
  /** The owner is here: rights and boards live on for `OWNED_MS`. */
  touch(at: string): Promise<void>
  allow(at: string, change: Allowance): Promise<"allowed" | "full">
  /** @param mayOpen asked once, when the token turns out to be the room's; false answers `too_fast` */
  put(box: NewBox, mayOpen: () => boolean): Promise<PutOutcome>
  /** The oldest `count` boxes above `after` (0: all). */
  waiting(at: string, after: number, count: number): Promise<WaitingBox[]>
  /** Forgets the boxes, not their ids. May be put off a little, never past what is asked later. */
  collect(at: string, ids: readonly string[]): Promise<void>
  post(value: NewValue): Promise<"posted" | "repeated" | "old_version">
  /** The oldest `count` values above `after`, and the highest version ever posted (0: none). */
  values(board: string, slot: number, after: number, count: number): Promise<{ top: number; values: HeldValue[] }>
  /** Drops what has run out by the clock the store was given, and every trace of what was dropped or collected. */
  sweep(): Promise<void>
  close(): Promise<void>
}
