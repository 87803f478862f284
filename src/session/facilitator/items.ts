// What waits at a desk: private threads and named cards one by one, nameless cards of one kind as one.
import { markWindow } from "../../channel/names.ts"
import { cards } from "../../signals/cards.ts"
import { countWord, windowLength, type Marked } from "../../signals/count.ts"
import { isSettled, leastStep, type Step } from "../../signals/steps.ts"
import type { Item } from "../facilitator-state.ts"
import { shownMessage } from "../messages.ts"
import { entryOf } from "../outbox.ts"
import type { Later } from "../presence.ts"
import type { Context } from "./context.ts"
import type { ThreadRecord } from "./records.ts"

const nudgeAfter = 5 * 60_000

/** Also when the person said it did not help yet, or wrote again: then it waits once more. */
export function isOver(thread: ThreadRecord, now: number): boolean {
  if (thread.takenBack || thread.stale) return true
  if (thread.lastN > thread.seenTo) return false
  if (thread.pauseEnds !== undefined && now >= thread.pauseEnds) return true
  if (thread.card === "social.hello" && thread.messages.some(({ from }) => from === "me")) return true
  const helped = thread.helped === undefined || thread.helped === "yes"
  return thread.told !== undefined && isSettled(thread.told) && helped
}

/** A message that came after the last look makes an item new again. */
const stepOf = ({ told, lastN, seenTo, takenBack }: ThreadRecord): Step => {
  if (takenBack) return "taken_back"
  return told === undefined || (told === "seen" && lastN > seenTo) ? "delivered" : told
}

const messageStep = ({ records }: Context, thread: string, n: number): Step => {
  const entry = entryOf(records, thread, n)
  return entry ? (entry.kept ? "kept" : "sending") : "delivered"
}

export const threadsOfItem = ({ records }: Context, item: string): ThreadRecord[] =>
  records.all("thread").filter((thread) => thread.item === item)

const markedBy = ({ mark, at, came, takenBack, takenBackAt }: ThreadRecord): Marked | undefined =>
  mark === undefined
    ? undefined
    : {
        ...{ mark, w: markWindow(at), came: markWindow(came ?? at) },
        gone: takenBack ? markWindow(takenBackAt ?? at) : undefined,
      }

function countOf({ records, time }: Context, threads: ThreadRecord[], later: Later): Item["count"] {
  const [first] = threads
  const marks = records
    .all("thread")
    .filter(({ card }) => card === first?.card)
    .flatMap((thread) => markedBy(thread) ?? [])
  const current = markWindow(time())
  if (marks.some(({ w }) => w >= current - 2)) later((current + 1) * windowLength)
  return countWord(marks, current)
}

function nudged(
  { time }: Context,
  open: ThreadRecord[],
  later: Later,
): { nudge: boolean; actingAt: number | undefined } {
  const acting = open.flatMap(({ told, toldAt, when }) =>
    told === "acting" && toldAt !== undefined ? [Math.max(toldAt, when ?? 0)] : [],
  )
  if (acting.length === 0) return { nudge: false, actingAt: undefined }
  const actingAt = Math.min(...acting)
  if (time() < actingAt + nudgeAfter) later(actingAt + nudgeAfter)
  return { nudge: time() >= actingAt + nudgeAfter, actingAt }
}

const namesAbout = ({ boards }: Context, { about = [], aboutNames = [] }: ThreadRecord): string[] => [
  ...(boards?.roster()?.contacts ?? []).flatMap(({ id, name }) => (about.includes(id) ? [name] : [])),
  ...aboutNames,
]

/** A private one says nothing of itself before a person opens it: not in the list, not on a shared screen. */
const isShut = ({ route, opened }: ThreadRecord): boolean => route === "private" && !opened

export function itemOf(
  context: Context,
  threads: ThreadRecord[],
  names: Map<string, number>,
  later: Later,
): Item | undefined {
  const [first] = [...threads].sort((a, b) => a.at - b.at)
  if (!first) return undefined
  const now = context.time()
  const open = threads.filter((thread) => !isOver(thread, now))
  for (const { pauseEnds } of open) if (pauseEnds !== undefined) later(pauseEnds)
  const kind = first.route
  const shut = isShut(first)
  const name = kind === "signal" ? null : (first.name ?? null)
  return {
    id: first.item,
    kind,
    urgency: cards[first.card].urgency,
    at: first.at,
    card: shut ? undefined : first.card,
    opened: first.opened,
    name: shut ? undefined : name,
    sameName: !shut && name !== null && (names.get(name) ?? 0) > 1,
    messages: shut ? [] : first.messages.map((one) => shownMessage(one, (n) => messageStep(context, first.id, n))),
    step: leastStep((open.length > 0 ? open : threads).map(stepOf)) ?? "delivered",
    ...nudged(context, open, later),
    count: kind === "signal" ? countOf(context, threads, later) : undefined,
    helped: first.helped,
    about: shut ? [] : namesAbout(context, first),
    okNow: threads.some(({ okNow }) => okNow),
    takenBack: threads.every(({ takenBack }) => takenBack),
    settled: open.length === 0,
  }
}

const order = (a: Item, b: Item) =>
  Number(a.settled) - Number(b.settled) ||
  Number(b.kind === "private") - Number(a.kind === "private") ||
  a.urgency - b.urgency ||
  a.at - b.at

export function allItems(context: Context, later: Later): Item[] {
  const byItem = new Map<string, ThreadRecord[]>()
  const names = new Map<string, number>()
  for (const thread of context.records.all("thread")) {
    byItem.set(thread.item, [...(byItem.get(thread.item) ?? []), thread])
    if (thread.name !== undefined && !isShut(thread)) names.set(thread.name, (names.get(thread.name) ?? 0) + 1)
  }
  return [...byItem.values()].flatMap((threads) => itemOf(context, threads, names, later) ?? []).sort(order)
}
