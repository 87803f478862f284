// The people of a room as a screen may know them: contacts, whether they are looking, and what to know before writing to one.

/** Times everywhere in states and actions: milliseconds of the relay's clock. `clock` in a state is relay minus device. */
export type Presence =
  | { is: "here" } // their page is open and a person acted in the last 2 minutes
  | { is: "away" } // their page is open, nobody looks now
  | { is: "until"; until: number } // they said until when they read messages
  | { is: "gone" } // no state for 150 s

export type Contact = {
  /** The name of the mailbox (22 characters): the identity that a thread is pinned to. */
  id: string
  name: string
  role: string
  /** The person's own line, written by them alone; may be empty. */
  words: string
  checkNumber: string
  presence: Presence
  /** Where their desk runs: it decides what may be promised ("if {host} is honest"). */
  via: "extension" | "page" | "unknown"
  runsRoom: boolean
  /** The host says that they are outside the team. */
  outside: boolean
  /** Brought by this participant: the meeting's host knows nothing of them. */
  yours: boolean
  /** True when their day key is in date and their card stands on the newest roster. */
  choosable: boolean
  /** Told before the next send, until `acceptContact`. */
  warning: "new" | "changed" | "missing" | undefined
}

export type RoomFacts = {
  id: string
  name: string
  /** The host's name: the word in "if {host} is honest". */
  host: string
  /** When the line ends (`safety.md` 5). */
  until: number
  contacts: Contact[]
  /** Asked by the host, not joined yet: shown, never choosable. */
  expected: string[]
  /** How many screens are joined now, ourselves included. */
  connected: number
  /** A participant made it for one facilitator of their own. `by`: the name they gave her. */
  own: { by: string | undefined } | undefined
}

/**
 * off: what is said is shown and not kept, until then at the latest. on: it is kept again where people keep it; told for a while.
 * `by`: who said so, by name; undefined: it ended by itself.
 */
export type RecordState =
  { is: "off"; at: number; by: string; until: number } | { is: "on"; at: number; by: string | undefined }

/** A word that the room explains: all its names, the one to show first, and what it can mean. The same for all who have the link. */
export type { RoomWord } from "../channel/room-words.ts"

/** off: no room. connecting: first try. open. away: we cannot connect and keep trying. moved: another tab or device took over. */
export type Link = "off" | "connecting" | "open" | "away" | "moved"

/** One break of the room, the same on every screen; its phase follows from the clock. */
export type Break = { id: string; startsAt: number; endsAt: number }

/** What went wrong with something a person gave us; each has its sentence in `src/words`. */
export type Problem =
  | "invite_wrong"
  | "invite_cut"
  | "invite_old"
  | "link_retired"
  | "lists_differ"
  | "contact_link_used"
  | "contact_link_twice"
  | "contact_link_refused"
  | "contact_link_old"
  | "relay_down"
  | "relay_refuses"
  | "relay_newer"
  | "relay_lies"
  | "roster_forged"
  | "storage_full"
  | "newer_version"
  | "too_long"
  | "too_fast"
  | "not_secure"
  | "lost_keys"
  | "room_moves"
  | "room_catches_up"
