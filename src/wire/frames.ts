// Every frame between an end and the relay: one JSON object each, `t` says which.
import type { Refused } from "./refused.ts"

/** Mine: gives me all uncollected boxes of name(key), then new ones, and the right to post and allow. */
export type Own = { t: "own"; key: string; sig: string }
/** Who may put into my mailbox, by SHA-256 of their tokens: `open` is the room's, `add` and `drop` are others'. `n` stands in the answer too. */
export type Allow = { t: "allow"; at: string; open?: string; add?: string[]; drop?: string[]; n?: number }
/** A sealed box for a mailbox. The same id again, within 4 days, is kept once. */
export type Put = { t: "put"; at: string; id: string; token: string; data: string }
/** I have stored these; the relay forgets them. Not answered. */
export type Collected = { t: "collected"; at: string; ids: string[] }
/** A sealed value for a slot of my board. The same version with the same value again is posted once. */
export type Post = { t: "post"; board: string; slot: number; version: number; value: string }
/** Gives me values above `after` (0: all), now and from now on. The same again starts anew. */
export type Watch = { t: "watch"; board: string; slot: number; after: number }
export type Ping = { t: "ping" }

export type ToRelay = Own | Allow | Put | Collected | Post | Watch | Ping

/** The first frame. `v` is the version of the frames, `nonce` goes into each `own`, `now` is the relay's clock in ms. */
export type Hello = { t: "hello"; v: number; nonce: string; now: number; limits: RelayLimits }
/** The limits an end can keep to by itself; the others are told by `refused`. */
export type RelayLimits = { frame: number; mailboxes: number; framesPerSecond: number; framesBurst: number }

export type Owned = { t: "owned"; at: string }
/** Somebody newer owns this mailbox: another tab, or another device. */
export type Moved = { t: "moved"; at: string }
export type Allowed = { t: "allowed"; at: string; n?: number }
/** Durably written. `held` false: it had been collected, or had waited 3 days, before. */
export type Kept = { t: "kept"; at: string; id: string; held: boolean }
export type Box = { t: "box"; at: string; id: string; data: string }
export type Posted = { t: "posted"; board: string; slot: number; version: number }
/**
 * `here`: how many watch this slot. Without `value` only that is told, and `version` is the highest posted (0: none).
 * After `watch` one comes at once, with or without a value.
 */
export type Value = { t: "value"; board: string; slot: number; version: number; value?: string; here: number }
export type Pong = { t: "pong"; now: number }

export type FromRelay = Hello | Owned | Moved | Allowed | Kept | Refused | Box | Posted | Value | Pong
