// What the gateway asks of a mailbox store, whichever engine it is; tests/relay/store-conformance.ts says it in full.

export type NewBox = { at: string; id: string; /** SHA-256 of the token. */ hash: Uint8Array; data: Uint8Array }
export type WaitingBox = { seq: number; id: string; data: Uint8Array }
export type NewValue = { board: string; slot: number; version: number; value: Uint8Array }
export type HeldValue = { version: number; value: Uint8Array }
export type Allowance = { open?: Uint8Array; add: Uint8Array[]; drop: Uint8Array[] }

/** With this puts and posts are rejected at the size that the keeper allows; owners can come and collect. */
export class StoreFull extends Error {
  constructor() {
    super("The store has reached its size (RELAY_STORE_MB).")
  }
}

/** `fresh`: not seen before. `held`: waiting now; a box that was collected or has run out is kept, but not held. */
export type PutOutcome = { is: "kept"; fresh: boolean; held: boolean } | { is: "not_allowed" | "too_fast" | "full" }

export type StoreLimits = { tokens: number; openWaiting: number; tokenWaiting: number }

/** What a store tells by itself: what was put and posted, here or at another gateway of the same store. */
export type News = {
  /** Durably kept. A mailbox's boxes come each once and in order, unless `missed` says otherwise. */
  box(at: string, box: WaitingBox): void
  /** It was put again and still waits: what its sender has not heard of may not have reached the owner either. */
  again(at: string, box: WaitingBox): void
  /** Boxes may have come without a word: what waits must be read. */
  missed(at: string): void
  /** Something of this mailbox that was kept is no longer: its owner must come anew, and say again who may write. */
  lost(at: string): void
  posted(board: string, slot: number, value: HeldValue): void
  missedPosts(board: string, slot: number): void
  /** The owner has come to another gateway. */
  moved(at: string): void
  /** So many watch now, at all gateways together. */
  here(board: string, slot: number, here: number): void
}

/**
 * Every promise settles after the durable write. What is asked of one mailbox or board is done, and answered, in the order
 * in which it was asked. A promise is rejected only where the store itself fails; what was asked may be asked again then.
 */
export type MailboxStore = {
  /** To be called once, before anything is asked. */
  listen(news: News): void
  /** The owner is here, at this gateway: rights and boards live on for `OWNED_MS`, and news of the mailbox come here. */
  own(at: string): Promise<void>
  /** The owner has gone from this gateway. */
  part(at: string): void
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
  /** So many watch the slot at this gateway now: news of it come here while it is not 0. Answers how many watch everywhere. */
  watch(board: string, slot: number, watchers: number): Promise<number>
  /** Drops what has run out by the clock the store was given, and every trace of what was dropped or collected. */
  sweep(): Promise<void>
  /** Rejects unless something can be written now. A store that is full by its setting passes: owners can still collect. */
  check(): Promise<void>
  close(): Promise<void>
}
