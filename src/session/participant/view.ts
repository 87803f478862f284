// The participant's state, made from what is kept and what the boards tell; it holds no key and no secret.
import { breakPhase } from "../../signals/break-phase.ts"
import { shownMessage } from "../messages.ts"
import { isHeldBack } from "../outbox.ts"
import type { Reach, Sent, Thread, ParticipantState } from "../participant-state.ts"
import type { Contact, Problem, RoomFacts } from "../people.ts"
import { recordState } from "../on-record.ts"
import type { Later } from "../presence.ts"
import { contactFacts, roomBreak, roomFacts } from "../room-facts.ts"
import { roomWords } from "../room-words.ts"
import { deviceOf, type Context } from "./context.ts"
import { canTakeBack, numberStep, otherFor, threadLate, threadStep } from "./reach.ts"
import { theDraft, theRoom, type ContactRecord, type SentRecord, type ThreadRecord } from "./records.ts"

const warningOf = ({ is }: ContactRecord): Contact["warning"] => (is === "known" || is === "let_go" ? undefined : is)

export function roomOf({ room, records, boards, time }: Context, later: Later): RoomFacts | undefined {
  const roster = boards.roster()
  if (!roster) return undefined
  const places = new Map(roster.contacts.map(({ id }, place) => [id, place]))
  const place = ({ id }: ContactRecord) => places.get(id) ?? places.size
  const contacts = records
    .all("contact")
    .sort((a, b) => place(a) - place(b))
    .map(({ is, ...contact }) => {
      const listed = is !== "missing" && is !== "let_go"
      const known = { ...contact, listed, warning: warningOf({ ...contact, is }) }
      return contactFacts(known, roster, boards.desk(contact.id), time(), later)
    })
  return roomFacts(room.room, roster, contacts, boards.here())
}

function reachOf(context: Context, thread: ThreadRecord, later: Later): Reach {
  const { contact, id, when, text } = thread
  return {
    contact,
    thread: id,
    step: threadStep(context, thread),
    at: when,
    text,
    late: threadLate(context, thread, later),
  }
}

function sentOf(context: Context, sent: SentRecord, later: Later): Sent {
  const threads = sent.threads.flatMap((id) => context.records.get("thread", id) ?? [])
  const { id, card, route, at, takenBack } = sent
  const waits = sent.goesAt !== undefined && isHeldBack(sent.goesAt, context.time()) && takenBack === "no"
  if (waits && sent.goesAt !== undefined) later(sent.goesAt)
  return {
    ...{ id, card, route, at, takenBack },
    named: threads.some(({ name }) => name !== undefined),
    goesAt: waits ? sent.goesAt : undefined,
    to: threads.map((thread) => reachOf(context, thread, later)),
    stale: threads.some(({ stale }) => stale),
  }
}

function threadOf(context: Context, thread: ThreadRecord, room: RoomFacts | undefined, later: Later): Thread {
  const { id, contact, sent, card, takenBack, helped, okNow, unsent = "" } = thread
  const step = threadStep(context, thread)
  const late = threadLate(context, thread, later)
  const contacts = room?.contacts ?? []
  const chosen = contacts.find((one) => one.id === contact)
  const closed = room !== undefined && context.time() >= room.until
  return {
    ...{ id, contact, sent, card, step, late, takenBack, helped, okNow, closed, unsent },
    named: thread.name !== undefined,
    messages: thread.messages.map((message) => shownMessage(message, (n) => numberStep(context, thread, n))),
    other: otherFor(context, thread, late, chosen, contacts),
    canTakeBack: canTakeBack(context, thread),
  }
}

/** Nameless and named cards are shown as threads only once somebody answered in words. */
const isConversation = ({ route, messages }: ThreadRecord) =>
  route === "private" || messages.some(({ from }) => from === "them")

const newestFirst = (a: { at: number }, b: { at: number }) => b.at - a.at

function standing({ boards, differing, time, records }: Context, later: Later): Problem | undefined {
  if (boards.shut() === "retired") return "link_retired"
  const offered = records.get("room", theRoom)?.offered?.find(({ pasted }) => !pasted)
  return differing(boards, time(), later, offered?.at) ? "lists_differ" : undefined
}

/** All of the state that follows from the room we are in. */
export function participantView(context: Context, later: Later) {
  const { records, boards, time } = context
  const device = deviceOf(context)
  const room = roomOf(context, later)
  const { pause } = roomBreak(boards)
  const phase = pause && breakPhase(pause, time())
  if (phase) later(phase.next)
  const draft = records.get("draft", theDraft)
  const helloTo = device.helloThread === undefined ? undefined : records.get("thread", device.helloThread)?.contact

  return {
    room,
    retired: boards.shut() === "retired",
    problem: standing(context, later),
    myName: device.nameAsked ? (device.name ?? null) : device.name,
    hello: { is: device.hello, contact: helloTo },
    sent: records
      .all("sent")
      .sort(newestFirst)
      .map((sent) => sentOf(context, sent, later)),
    threads: records
      .all("thread")
      .filter(isConversation)
      .sort(newestFirst)
      .map((thread) => threadOf(context, thread, room, later)),
    draft: draft && { ...draft, to: draft.to, card: draft.card, withName: draft.withName, about: draft.about },
    record: recordState(boards, time(), later),
    roomWords: roomWords(boards),
    pause: phase && pause,
  } satisfies Partial<ParticipantState>
}
