// What a facilitator's desk may know, and what it may ask. What was sent privately is not in it before it is opened.
import type { Break, Link, Problem, RecordState, RoomFacts, RoomWord } from "./people.ts"
import type { Device, Message } from "./participant-state.ts"
import type { Opening, Saving, SavingAction } from "./facilitator/saving.ts"
import type { Move, MoveAction } from "./move/state.ts"
import type { CardKey, LineKey } from "../signals/keys.ts"
import type { Step, Urgency } from "../signals/steps.ts"
import type { Sharing, SharingAction } from "./sharing.ts"

/** One thing that waits: a private thread, a named card, or all nameless cards of one kind folded into one. */
export type Item = {
  id: string
  kind: "private" | "named" | "signal"
  urgency: Urgency
  /** First asked. */
  at: number
  /** Undefined while a private one is closed: neither card, words nor name is known to the screen. */
  card: CardKey | undefined
  opened: boolean
  /** How they call themself; null: without a name. */
  name: string | null | undefined
  /** Another thread uses the same name. */
  sameName: boolean
  messages: Message[]
  step: Step
  actingAt: number | undefined
  /** Nameless: how many, in words only: someone (1-2), a few (3-5), many. */
  count: "someone" | "a_few" | "many" | undefined
  helped: "yes" | "not_yet" | "no" | undefined
  okNow: boolean
  /** Names of those on the list whom the sender said it is about: it must not reach them. */
  about: string[]
  takenBack: boolean
  /** Settled: no longer waits, still readable. */
  settled: boolean
  /** Acting with no end after 5 minutes: asks again. */
  nudge: boolean
}

export type ContactLink = {
  id: string
  name: string
  link: string
  until: number
  is: "waiting" | "claimed" | "accepted" | "refused" | "removed" | "old"
  claim: { name: string; role: string; words: string; checkNumber: string } | undefined
  /** A second claim came: both are warned. */
  twice: boolean
}

/**
 * Somebody who stays, or not, when the host makes a new link. through: all who write to that facilitator, whom only her
 * desk knows. named: by the name they gave. private: a message without a name, or one that was not opened. nameless: all
 * who pressed cards without a name, today.
 */
export type StaysRow = {
  id: string
  is: "facilitator" | "through" | "named" | "private" | "nameless"
  name: string | undefined
  /** When they first wrote. */
  at: number | undefined
  /** Did not stay at the last new link. */
  out: boolean
}

export type FacilitatorState = {
  /** start: make a room or open a contact link. writing: a contact link is open, her line is asked. waiting: for the host. desk: in the room. */
  is: "start" | "writing" | "waiting" | "desk"
  link: Link
  clock: number
  room: RoomFacts | undefined
  me: { id: string; name: string; role: string; words: string; checkNumber: string; host: boolean } | undefined
  /** The invite to hand out. */
  invite: string | undefined
  contactLinks: ContactLink[]
  /** On the host's desk: whom a new link asks about. */
  stays: StaysRow[]
  /** On the host's desk, once there was one. `waits`: names of those whose desks do not use it yet, and still take the old one. */
  newLink: { at: number; waits: string[] } | undefined
  /** retired: the host made a new link, and it has not come here yet. removed: it does not come. too_old: no saved room knows it. forgotten: the relay no longer has a room that was saved. */
  out: "no" | "retired" | "removed" | "too_old" | "forgotten"
  /** On the host's desk: the room in a file. old: it changed since, and the file would be poorer. */
  saved: { at: number; old: boolean } | undefined
  /** This desk was opened from a file of then; until that is told. */
  openedFrom: number | undefined
  /** What came since is not known here yet: nothing can be done before. */
  catchesUp: boolean
  saving: Saving | undefined
  opening: Opening | undefined
  /** Waiting first: private, then by urgency, then by age; settled last. */
  items: Item[]
  roomWords: RoomWord[]
  record: RecordState | undefined
  pause: Break | undefined
  lastBreakEnded: number | undefined
  readsUntil: number | undefined
  /** Words in fields that were not sent, by field; as the device kept them. */
  typed: Record<string, string>
  /** Of this desk to another device, or of one that comes. */
  move: Move | undefined
  device: Device
  problem: Problem | undefined
  sharing: Sharing
  /** All of ours is put away: an ordinary page is shown. */
  plain: boolean
}

export type FacilitatorAction =
  | { type: "createRoom"; room: string; name: string; role: string; words: string }
  | { type: "openContactLink"; link: string }
  | { type: "claim"; name: string; role: string; words: string }
  | { type: "makeContactLink"; name: string; outside?: boolean }
  /** Of the relay's clock; the line ends two hours later. */
  | { type: "setMeetingEnd"; at: number }
  /** Rows of `stays` that stay, and that do not. Of those who write, who is in neither came later, and does not. */
  | { type: "newLink"; stays: string[]; out: string[] }
  | { type: "acceptClaim"; contactLink: string }
  | { type: "refuseClaim"; contactLink: string }
  | { type: "open"; item: string } // a human act: private ones become seen by it
  | { type: "seen"; item: string }
  | { type: "acting"; item: string; text: string; at: number | undefined }
  | { type: "done"; item: string; text: string }
  | { type: "cannot"; item: string; reason: string; instead: string }
  | {
      type: "reply"
      item: string
      words: string
      line: LineKey | undefined
      places: Record<string, string>
      choices: string[]
    }
  | { type: "startBreak"; startsAt: number; minutes: number }
  | { type: "endBreak" }
  | { type: "setRecord"; is: "off" | "on" }
  /** `put`: new, or in the place of what was said of a word with this first name. `drop`: first names. */
  | { type: "changeWords"; put: RoomWord[]; drop: string[] }
  /** The desk reports what is true of its page: visible, and when a person last acted there. */
  | { type: "presence"; visible: boolean; actedAt: number }
  | { type: "readUntil"; until: number | undefined }
  | { type: "keepTyped"; typed: Record<string, string> }
  | MoveAction
  | SavingAction
  | { type: "forgetRoom" }
  | { type: "useHere" }
  | { type: "dismissProblem" }
  | SharingAction
