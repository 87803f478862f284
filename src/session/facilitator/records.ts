// What a facilitator's device keeps of a room: each kind of record, and how it is read back.
import { bytesText, fields, list, maybe, number, oneOf, ordinal, text, type Of } from "../../channel/read.ts"
import { cardKeys } from "../../signals/keys.ts"
import { parseBoard } from "../boards.ts"
import { parseKeptMessage } from "../messages.ts"
import { parseEntry } from "../outbox.ts"
import { parseReceived } from "../received.ts"
import { parseMove } from "../move/record.ts"
import { boolean, bytesUpTo, relay } from "../reads.ts"
import type { Records, Transaction } from "../records.ts"
import { mostSecrets } from "../renewal.ts"

const key = bytesText(32)
const id = bytesText(16)

/** A day key's seed; the newest one holds. */
const day = fields({ seed: key, since: number, until: number })

const room = fields({
  room: id,
  relay,
  name: text(60),
  role: text(80),
  words: text(300),
  /** Hers for this room. */
  seed: key,
  days: list(20, day),
  /** Signed by her, base64url. */
  card: bytesUpTo(5_000),
  /** Only on the host's device. */
  hostSeed: maybe(key),
  /** Undefined until the host's welcome. */
  secret: maybe(key),
  /** Secrets of links that are no longer in use; what was kept is still opened with them. */
  former: maybe(list(mostSecrets, key)),
  /** Only on the host's device: how many new links it made, and when and with which roster the last one began. */
  renewed: maybe(fields({ count: ordinal, at: number, since: ordinal, out: maybe(list(24, text(60))) })),
  /** Offered by the host as the new secret, and not yet believed. */
  offered: maybe(list(mostSecrets, fields({ secret: key, at: number }))),
  /** The host made a new link and took her off the list. */
  removed: maybe(boolean),
  /** How she asks to join: T of her contact link, her s for the answer, and the claim as it was sealed. */
  claim: maybe(fields({ link: key, s: key, sealed: bytesUpTo(20_000) })),
  /** The room's break as she last announced it. */
  rev: number,
  pause: maybe(fields({ id, startsAt: number, endsAt: number })),
  /** Whether what is said may be kept, as she last said it. */
  record: maybe(fields({ rev: ordinal, is: oneOf("off", "on"), at: number, until: number })),
  readsUntil: maybe(number),
  /** Only on the host's device: when the room was last saved to a file, and which links there were then. */
  saved: maybe(fields({ at: number, links: text(100_000) })),
  /** Opened from a file of that time; `list`: the number of its list; `caughtUp`: when this device knew what had come since. */
  opened: maybe(fields({ savedAt: number, list: maybe(number), caughtUp: maybe(number), told: maybe(boolean) })),
})

/** Of one contact link: after two the host is warned, and nobody need be let in. */
export const mostClaims = 20

/** A contact link the host made, with who claimed it. */
const link = fields({
  id,
  name: text(60),
  secret: key,
  until: number,
  /** The host calls them outside the team. */
  outside: maybe(boolean),
  is: oneOf("waiting", "claimed", "accepted", "refused", "removed"),
  /** Without `s`: let in by another device of this host, and not to be written to by box. */
  claims: list(mostClaims, fields({ card: bytesUpTo(5_000), s: maybe(key) })),
})

const thread = fields({
  /** The thread's mailbox: the name of its participant's key. */
  id,
  x: key,
  s: key,
  card: oneOf(...cardKeys),
  route: oneOf("signal", "named", "private"),
  mark: maybe(id),
  name: maybe(text(60)),
  /** Whom the sender said it is about. */
  about: maybe(list(12, id)),
  /** The same, of people who are not in this room. */
  aboutNames: maybe(list(12, text(60))),
  at: number,
  /** When it came here. */
  came: maybe(number),
  /** Nameless cards of one kind that wait together share it. */
  item: id,
  sentN: number,
  received: parseReceived,
  /** The last of their numbers that asks to be read. */
  lastN: ordinal,
  seenTo: number,
  opened: boolean,
  told: maybe(oneOf("seen", "acting", "done", "cannot")),
  toldAt: maybe(number),
  when: maybe(number),
  text: maybe(text(300)),
  /** Answered by a break: settled when it is over. */
  pauseEnds: maybe(number),
  messages: list(2_000, parseKeptMessage),
  takenBack: boolean,
  takenBackAt: maybe(number),
  helped: maybe(oneOf("yes", "not_yet", "no")),
  okNow: boolean,
  /** Did not stay at the last new link. */
  out: maybe(boolean),
  stale: boolean,
})

/** What stands in the desk's fields and was not sent; a list of words may be long. */
const draft = fields({ typed: list(1_000, fields({ field: text(200), words: text(1_000_000) })) })

export const facilitatorParsers = { room, board: parseBoard, link, thread, outbox: parseEntry, draft, move: parseMove }

export type FacilitatorShapes = { [K in keyof typeof facilitatorParsers]: Of<(typeof facilitatorParsers)[K]> }
export type FacilitatorRecords = Records<FacilitatorShapes>
export type FacilitatorTransaction = Transaction<FacilitatorShapes>

export type RoomRecord = FacilitatorShapes["room"]
export type LinkRecord = FacilitatorShapes["link"]
export type ThreadRecord = FacilitatorShapes["thread"]

export const theRoom = "room"
export const theDraft = "draft"
