// What a participant's device keeps of a room: each kind of record, and how it is read back.
import { mostMissed } from "../../channel/bodies.ts"
import { bytesText, fields, list, maybe, number, oneOf, ordinal, text, type Of } from "../../channel/read.ts"
import { toBase64Url } from "../../wire/base64url.ts"
import { cardKeys } from "../../signals/keys.ts"
import { parseBoard } from "../boards.ts"
import { parseEntry } from "../outbox.ts"
import { parseReceived } from "../received.ts"
import { parseMove } from "../move/record.ts"
import { boolean, relay } from "../reads.ts"
import type { Records, Transaction } from "../records.ts"
import { parseKeptMessage } from "../messages.ts"
import { mostSecrets } from "../renewal.ts"
import type { World } from "../world.ts"

/** More than a screen can have waiting for its answer. */
export const lastDone = 200

/** A room is used for one study: more meetings than a year has weeks would be another's. */
export const mostMeetings = 60
export const maxMeeting = 200

/** A room's facilitators, one's own, and some who left. */
export const mostPeople = 24

const card = oneOf(...cardKeys)
const words = text(10_000)
const takenBack = oneOf("no", "unsent", "asked")

/** What opens the room: its secret came with the invite. */
const room = fields({
  room: bytesText(16),
  secret: bytesText(32),
  relay,
  /** Secrets of links that are no longer in use; what was kept is still opened with them. */
  former: maybe(list(mostSecrets, bytesText(32))),
  /** Offered as the new secret, and not yet believed. */
  offered: maybe(
    // pasted: by the person, who may have an old mail before them; nobody said that it is the newest.
    list(mostSecrets, fields({ secret: bytesText(32), at: number, pasted: maybe(boolean) })),
  ),
})

/** What this person told us once. `m`: the secret behind the marks of nameless signals. */
const device = fields({
  m: bytesText(32),
  name: maybe(words),
  nameAsked: boolean,
  hello: oneOf("offered", "sent", "answered", "skipped"),
  helloThread: maybe(bytesText(16)),
  pressed: list(500, card),
  fewTold: boolean,
  /** In which the person used this room, newest last; it is theirs there again. */
  meetings: maybe(list(mostMeetings, text(maxMeeting))),
})

/** A facilitator as the participant knows them; `id` follows from their key, so another key is another contact. */
const contact = fields({
  id: bytesText(16),
  name: text(60),
  role: text(80),
  words: text(300),
  checkNumber: text(30),
  x: bytesText(32),
  made: number,
  /** let_go: was missing, and the person knows. */
  is: oneOf("known", "new", "changed", "missing", "let_go"),
})

const sent = fields({
  id: bytesText(16),
  card,
  route: oneOf("signal", "named", "private"),
  at: number,
  goesAt: maybe(number),
  threads: list(24, bytesText(16)),
  takenBack,
})

const thread = fields({
  id: bytesText(16),
  contact: bytesText(16),
  sent: bytesText(16),
  card,
  route: oneOf("signal", "named", "private"),
  /** The name they were told. */
  name: maybe(words),
  /** Whom it is about, of all one could write to: it is told to none of them. */
  about: maybe(list(mostPeople, bytesText(16))),
  /** Who was told the same in a room of another host: no number ties the two. */
  elsewhere: maybe(list(mostPeople, bytesText(16))),
  at: number,
  seed: bytesText(32),
  xSeed: bytesText(32),
  s: bytesText(32),
  sentN: number,
  received: parseReceived,
  answered: boolean,
  /** Of her desk, when this was last begun anew because it had begun again from a file. */
  again: maybe(number),
  told: maybe(oneOf("seen", "acting", "done", "cannot")),
  when: maybe(number),
  text: maybe(words),
  /** The highest of our numbers that they had before them; of those up to it, `unseen` had not come then. */
  seenTo: number,
  unseen: maybe(list(mostMissed, ordinal)),
  messages: list(2_000, parseKeptMessage),
  takenBack,
  helped: maybe(oneOf("yes", "not_yet", "no")),
  okNow: boolean,
  unsent: maybe(words),
  stale: boolean,
})

/** The names of the last actions that changed something: one that is told again is not done again. */
const done = fields({ names: list(lastDone, text(60)) })

export const parseDraft = fields({
  step: oneOf(1, 2, 3),
  to: maybe(bytesText(16)),
  card: maybe(card),
  words,
  withName: maybe(boolean),
  about: maybe(list(mostPeople, bytesText(16))),
})

export const participantParsers = {
  room,
  device,
  contact,
  board: parseBoard,
  sent,
  thread,
  outbox: parseEntry,
  draft: parseDraft,
  done,
  move: parseMove,
}

type KeptOf<P> = { [K in keyof P]: Of<P[K]> }
export type ParticipantShapes = KeptOf<typeof participantParsers>
export type ParticipantRecords = Records<ParticipantShapes>
export type ParticipantTransaction = Transaction<ParticipantShapes>

export type RoomRecord = ParticipantShapes["room"]
export type DeviceRecord = ParticipantShapes["device"]
export type ContactRecord = ParticipantShapes["contact"]
export type SentRecord = ParticipantShapes["sent"]
export type DraftRecord = ParticipantShapes["draft"]
export type ThreadRecord = ParticipantShapes["thread"]

export const newDevice = ({ random }: World): DeviceRecord => ({
  m: toBase64Url(random(32)),
  nameAsked: false,
  hello: "offered",
  pressed: [],
  fewTold: false,
})

/** There is one of each in a room. */
export const theRoom = "room"
export const theDevice = "device"
export const theDraft = "draft"
export const theDone = "done"
