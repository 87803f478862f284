// What a participant's screens may know, and what they may ask: no keys, no addresses, nothing of other participants.
import type { Break, Contact, Link, Problem, RecordState, RoomFacts, RoomWord } from "./people.ts"
import type { CardKey, LineKey } from "../signals/keys.ts"
import type { Step } from "../signals/steps.ts"
import type { ContactLink } from "./facilitator-state.ts"
import type { Move, MoveAction } from "./move/state.ts"
import type { Sharing, SharingAction } from "./sharing.ts"

/** How far one sending came at one facilitator. */
export type Reach = {
  contact: string
  thread: string
  step: Step
  /** With acting: the clock time they named, e.g. of a break. */
  at: number | undefined
  /** With acting, done or cannot: their words. */
  text: string | undefined
  /** Not delivered in 20 s, or not seen in its time: true until it is. */
  late: "no" | "not_delivered" | "not_opened"
}

/** One press of a card, to one or all facilitators. */
export type Sent = {
  id: string
  card: CardKey
  route: "signal" | "named" | "private"
  named: boolean
  at: number
  /** Waits on purpose until then: the nameless delay, or the 5 s of a private message. */
  goesAt: number | undefined
  to: Reach[]
  /** Undo was pressed: unsent is gone, sent was asked to be dropped. */
  takenBack: "no" | "unsent" | "asked"
  /** Came too late to make sense, and was not shown as new. */
  stale: boolean
}

export type Message = {
  id: string
  from: "me" | "them"
  at: number
  /** A ready line of the catalogue with its filled places, or the person's own words, or both. */
  line: LineKey | CardKey | undefined
  places: Record<string, string>
  words: string
  /** Big choices offered with a facilitator's line, keys of `words.choices`; `chosen` once answered. */
  choices: string[]
  chosen: string | undefined
  /** Mine: how far it came. Theirs: "seen". */
  step: Step
}

/** One private conversation with one facilitator. */
export type Thread = {
  id: string
  contact: string
  sent: string
  card: CardKey
  named: boolean
  step: Step
  messages: Message[]
  late: Reach["late"]
  /** Somebody else who is here now and could be told, offered when late or not here. */
  other: string | undefined
  canTakeBack: boolean
  takenBack: Sent["takenBack"]
  /** After done: the sender alone says whether it helped. */
  helped: "yes" | "not_yet" | "no" | undefined
  /** Unsafe only: "Tell {name} I am OK now" was pressed. */
  okNow: boolean
  closed: boolean
  /** What the person began to write here; kept on the device until sent or deleted. */
  unsent: string
}

/** The private message being written; kept on the device until sent or deleted. */
export type Draft = {
  step: 1 | 2 | 3
  /** Pinned once chosen: a draft never changes its addressee by itself. */
  to: string | undefined
  card: CardKey | undefined
  words: string
  withName: boolean | undefined
  /** Whom of the people here it is about: it never goes to them, also not later. */
  about?: string[] | undefined
}

/** kept: on this device. shared: other people use it, and all is in memory. passing: this browser keeps nothing anyway. */
export type Device = "kept" | "shared" | "passing"

export type Invitation = {
  /** looking: we are reading the room. ready: host and faces can be shown. wrong: see `problem`. */
  is: "looking" | "ready" | "wrong"
  room: RoomFacts | undefined
  problem: Problem | undefined
  /** The name of an open room that we are in as well. */
  beside: string | undefined
}

/** A room that is open for this person. `people`: the names of its facilitators. */
export type RoomChoice = { id: string; name: string; people: string[] }

/** The room this person made for one facilitator of their own. Nothing of it is in any other room. */
export type OwnRoom = {
  /** The newest one, until it was accepted. Its name is what the person calls whom they ask; may be empty. */
  link: ContactLink | undefined
  /** Who was accepted. */
  person: Contact | undefined
  /** Taken off: what was written with them can still be read. */
  before: Contact[]
  /** The name given there; null: they chose none; undefined: not asked yet. */
  myName: string | null | undefined
}

/** At most one question at a time stands before or after a press. */
export type Question =
  | { is: "first"; card: CardKey; few: boolean } // "This tells Sam someone needs a break. No name. [Send] [Not now]"
  | { is: "repeat"; card: CardKey; at: number; sent: string } // "Sam has this from you, 10:31."
  | { is: "name"; sent: string } // "What should we call you?", once, after sending

export type ParticipantState = {
  link: Link
  clock: number
  room: RoomFacts | undefined
  /** The link by which we came is no longer in use: nothing new can begin here before the host's new one is opened. */
  retired: boolean
  /** All that are open, the likeliest here first. */
  rooms: RoomChoice[]
  /** It is not known which of them this screen's meeting is in: nothing can be sent from here before `chooseRoom`. */
  asks: boolean
  invitation: Invitation | undefined
  move: Move | undefined
  /** The name the person chose; null: they chose none; undefined: not asked yet. */
  myName: string | null | undefined
  /** Hello was said and answered, or skipped. */
  hello: { is: "offered" | "sent" | "answered" | "skipped"; contact: string | undefined }
  question: Question | undefined
  /** Whom one can write to in private beside the room's facilitators. Their threads, and what was sent to them, are among the others. */
  own: OwnRoom | undefined
  /** Newest first; the receipt line shows the first that is not settled. */
  sent: Sent[]
  threads: Thread[]
  draft: Draft | undefined
  roomWords: RoomWord[]
  /** Where no room is known and one of several is off the record, this is. */
  record: RecordState | undefined
  pause: Break | undefined
  problem: Problem | undefined
  device: Device
  sharing: Sharing
  /** All of ours is put away: nothing but captions is shown. */
  plain: boolean
}

export type OwnRoomAction =
  /** Makes the room where there is none, and a new link; the one before it works no more. */
  | { type: "addPerson"; name: string }
  /** Who claimed the link, after the numbers were compared by voice. */
  | { type: "acceptPerson" }
  /** Also takes back a link that nobody used. */
  | { type: "refusePerson" }
  | { type: "takeOffPerson" }

export type ParticipantAction =
  | { type: "openInvite"; link: string }
  | { type: "join" }
  | { type: "dismissInvite" }
  /** Binds it to the meeting this screen stands in. */
  | { type: "chooseRoom"; room: string }
  | { type: "forgetRoom" }
  /** All rooms of this device, with all that was written in them. */
  | { type: "forgetMe" }
  /** on: other people use this device. */
  | { type: "shareDevice"; on: boolean }
  | { type: "sayHello"; to: string }
  | { type: "skipHello" }
  | { type: "press"; card: CardKey }
  | { type: "answerFirst"; card: CardKey; few: boolean; send: boolean }
  | { type: "dismissQuestion" }
  /** `sent`: goes after it too. */
  /** `to`: for the room that this contact is in. */
  | { type: "setName"; name: string | null; sent?: string | undefined; to?: string | undefined }
  | { type: "undo"; sent: string }
  | { type: "tellUnsafe"; to: string; about?: string[] | undefined }
  | { type: "tellOkNow"; thread: string }
  | { type: "editDraft"; draft: Draft }
  | { type: "deleteDraft" }
  /** As it stands on the screen: the device may have had no room for its last letters. */
  | { type: "sendDraft"; draft: Draft }
  | { type: "editUnsent"; thread: string; words: string }
  | { type: "write"; thread: string; words: string }
  | { type: "choose"; thread: string; message: string; choice: string }
  | { type: "answerHelped"; thread: string; helped: "yes" | "not_yet" | "no" }
  | { type: "takeBack"; thread: string }
  | { type: "addName"; thread: string }
  /** Tells another facilitator the same; opens a thread of its own. */
  | { type: "tellOther"; thread: string; to: string }
  | { type: "acceptContact"; contact: Contact["id"] }
  | MoveAction
  | { type: "useHere" } // take the line over from the other tab
  | { type: "dismissProblem" }
  | OwnRoomAction
  /** The room of one's own, with all that was written there. */
  | { type: "forgetPerson" }
  | SharingAction
