// A facilitator's one press on an item answers every thread folded into it, in one transaction.
import { mostMissed } from "../../channel/bodies.ts"
import { revAfter } from "../../channel/facilitator-state.ts"
import { newId } from "../../channel/names.ts"
import { cards } from "../../signals/cards.ts"
import type { FacilitatorAction } from "../facilitator-state.ts"
import { newMessage } from "../messages.ts"
import { fileEntry } from "../outbox.ts"
import { missingTo } from "../received.ts"
import { roomBreak } from "../room-facts.ts"
import { roomOf, type Context } from "./context.ts"
import { isOver, threadsOfItem } from "./items.ts"
import { theRoom, type FacilitatorTransaction, type ThreadRecord } from "./records.ts"

type Of<T extends FacilitatorAction["type"]> = Extract<FacilitatorAction, { type: T }>
type Told = {
  step: NonNullable<ThreadRecord["told"]>
  when?: number | undefined
  text?: string | undefined
  instead?: string | undefined
}

/** Receipts take one line: what a person typed in several becomes one. */
const oneLine = (text: string): string | undefined =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .trim()
    .slice(0, 300) || undefined

export function say(
  context: Context,
  tx: FacilitatorTransaction,
  thread: ThreadRecord,
  body: { k: string; [field: string]: unknown },
) {
  const n = thread.sentN + 1
  const at = context.time()
  const now = { ...thread, sentN: n }
  tx.put("thread", thread.id, now)
  fileEntry(tx, {
    ...{ thread: thread.id, n, goesAt: at, kept: false },
    body: { v: 1, n, at, ...body },
    box: newId(context.world.random),
    urgent: cards[thread.card].urgency === 1,
  })
  return now
}

/** What the person has before them: all that came, and nothing that did not. */
const before = ({ lastN: to, received }: ThreadRecord) => {
  const missed = missingTo(received, to, mostMissed)
  return { k: "step", to, ...(missed.length > 0 && { missed }) }
}

function tell(context: Context, tx: FacilitatorTransaction, thread: ThreadRecord, told: Told): ThreadRecord {
  const { step, when, text } = told
  const change = { told: step, toldAt: context.time(), when, text, seenTo: thread.lastN, opened: true }
  const again = step === "done" || step === "cannot" ? { helped: undefined } : {}
  return say(context, tx, { ...thread, ...change, ...again }, { ...before(thread), ...told })
}

/** Seen follows a human act only; what was told beyond it stays. */
const see = (context: Context, tx: FacilitatorTransaction, thread: ThreadRecord): ThreadRecord => {
  if (thread.seenTo >= thread.lastN && thread.told) return thread
  if (!thread.told || thread.told === "seen") return tell(context, tx, thread, { step: "seen" })
  const { told: step, when, text, lastN } = thread
  return say(context, tx, { ...thread, seenTo: lastN, opened: true }, { ...before(thread), step, when, text })
}

const open = (context: Context, item: string) =>
  threadsOfItem(context, item).filter((thread) => !isOver(thread, context.time()))

const each = (
  context: Context,
  threads: ThreadRecord[],
  answer: (tx: FacilitatorTransaction, thread: ThreadRecord) => void,
) => context.records.commit((tx) => threads.forEach((thread) => answer(tx, thread)))

export const openItem = (context: Context, item: string) =>
  each(context, threadsOfItem(context, item), (tx, thread) => {
    if (isOver(thread, context.time())) tx.put("thread", thread.id, { ...thread, opened: true })
    else see(context, tx, thread)
  })

export const seeItem = (context: Context, item: string) =>
  each(context, open(context, item), (tx, thread) => void see(context, tx, thread))

const tellItem = (context: Context, item: string, told: Told) =>
  each(context, open(context, item), (tx, thread) => void tell(context, tx, thread, told))

export const actOn = (context: Context, { item, text, at }: Of<"acting">) =>
  tellItem(context, item, { step: "acting", when: at, text: oneLine(text) })

export const finish = (context: Context, { item, text }: Of<"done">) =>
  tellItem(context, item, { step: "done", text: oneLine(text) })

export const cannot = (context: Context, { item, reason, instead }: Of<"cannot">) =>
  tellItem(context, item, { step: "cannot", text: oneLine(reason), instead: oneLine(instead) })

export function reply(context: Context, { item, words, line, places, choices }: Of<"reply">) {
  const waiting = open(context, item)
  const filled = Object.fromEntries(
    Object.entries(places).map(([place, text]) => [place, oneLine(text)?.slice(0, 200) ?? ""]),
  )
  return each(context, waiting.length > 0 ? waiting : threadsOfItem(context, item), (tx, thread) => {
    const seen = see(context, tx, thread)
    const message = newMessage(seen.sentN + 1, "me", context.time(), { line, places: filled, words, choices })
    const now = { ...seen, messages: [...seen.messages, message] }
    say(context, tx, now, { k: "line", line, places: filled, words, choices })
  })
}

/** Too late to make sense: its sender is told, and nobody here is asked. */
export const tellStale = (context: Context, tx: FacilitatorTransaction, thread: ThreadRecord) =>
  say(context, tx, thread, { k: "too_late" })

const asksForBreak = ({ card, route }: ThreadRecord) =>
  route !== "private" && cards[card].group === "break" && card !== "break.back"

/** Announces a break to the whole room, and answers everybody who asked for one. */
export function startBreak(context: Context, { startsAt, minutes }: Of<"startBreak">) {
  const { boards, records, world, time } = context
  if (!boards) return Promise.resolve()
  const rev = revAfter(Math.max(roomBreak(boards).rev, roomOf(context).rev))
  const pause = { id: newId(world.random), startsAt, endsAt: startsAt + minutes * 60_000 }
  return records.commit((tx) => {
    tx.put("room", theRoom, { ...roomOf(context), rev, pause })
    for (const thread of records.all("thread")) {
      if (!asksForBreak(thread) || isOver(thread, time())) continue
      tell(context, tx, { ...thread, pauseEnds: pause.endsAt }, { step: "acting", when: startsAt })
    }
  })
}

/** A break that ends early is over on every screen, and is never just gone. */
export function endBreak(context: Context) {
  const { boards, records, time } = context
  const current = boards && roomBreak(boards)
  if (!current?.pause) return Promise.resolve()
  const endsAt = Math.min(current.pause.endsAt, time())
  const pause = { ...current.pause, startsAt: Math.min(current.pause.startsAt, endsAt), endsAt }
  const rev = revAfter(Math.max(current.rev, roomOf(context).rev))
  return records.commit((tx) => {
    tx.put("room", theRoom, { ...roomOf(context), rev, pause })
    for (const thread of records.all("thread")) {
      if (thread.pauseEnds !== undefined && thread.pauseEnds > endsAt)
        tx.put("thread", thread.id, { ...thread, pauseEnds: endsAt })
    }
  })
}
