// How far each thread came at its facilitator, and who else could be told.
import { cards } from "../../signals/cards.ts"
import { lateness, type Late } from "../../signals/lateness.ts"
import { hasCome, type Step } from "../../signals/steps.ts"
import { entryOf, isHeldBack, sinceThen } from "../outbox.ts"
import type { Contact } from "../people.ts"
import type { Later } from "../presence.ts"
import { threadsOf, type Context } from "./context.ts"
import { isSeen } from "./receipts.ts"
import type { ThreadRecord } from "./records.ts"

/** Of our own number n. What is no longer in the outbox was delivered. */
export function numberStep({ records, time }: Context, thread: ThreadRecord, n: number): Step {
  if (isSeen(thread, n)) return "seen"
  const entry = entryOf(records, thread.id, n)
  if (!entry) return "delivered"
  if (isHeldBack(entry.goesAt, time()) && entry.x === undefined) return "waiting"
  return entry.kept ? "kept" : "sending"
}

/** Of the thread as a whole: what a person told, before that how far the first message came. */
export const threadStep = (context: Context, thread: ThreadRecord): Step =>
  thread.takenBack === "unsent" ? "taken_back" : (thread.told ?? numberStep(context, thread, 1))

/** What was read cannot be unread. */
export const canTakeBack = (context: Context, thread: ThreadRecord): boolean =>
  thread.takenBack === "no" && !hasCome(threadStep(context, thread), "seen")

/** Looks at the oldest message of ours that nobody opened yet. */
export function threadLate(context: Context, thread: ThreadRecord, later: Later): Late {
  if (thread.takenBack !== "no" || thread.stale) return "no"
  const message = thread.messages.find(({ from, n }) => from === "me" && !isSeen(thread, n))
  if (!message) return "no"
  const step = numberStep(context, thread, message.n)
  const waits = entryOf(context.records, thread.id, message.n)?.goesAt
  const goesAt = message.n === 1 ? context.records.get("sent", thread.sent)?.goesAt : undefined
  if (step === "waiting" && waits !== undefined) later(waits)
  const since = sinceThen(Math.max(message.at, goesAt ?? 0), context.time())
  const { late, next } = lateness(step, since, cards[thread.card].urgency === 1, context.time())
  if (next !== undefined) later(next)
  return late
}

/** Somebody else who is here, offered at once when the `chosen` one is not, else when it takes too long. */
export function otherFor(
  context: Context,
  thread: ThreadRecord,
  late: Late,
  chosen: Contact | undefined,
  contacts: readonly Contact[],
): string | undefined {
  if (hasCome(threadStep(context, thread), "seen") || thread.takenBack !== "no" || thread.stale) return undefined
  if (late === "no" && chosen?.presence.is === "here") return undefined
  const threads = threadsOf(context, thread.sent)
  const told = new Set(threads.flatMap(({ contact, elsewhere = [] }) => [contact, ...elsewhere]))
  const free = (contact: Contact) =>
    contact.choosable && !contact.warning && !told.has(contact.id) && !thread.about?.includes(contact.id)
  return contacts.find((contact) => contact.presence.is === "here" && free(contact))?.id
}
