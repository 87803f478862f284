// Opens threads and says things in them: every word is on the device, in one transaction, before it can go.
import { mark, markWindow, newId } from "../../channel/names.ts"
import { cards } from "../../signals/cards.ts"
import type { CardKey } from "../../signals/keys.ts"
import { fraction } from "../chance.ts"
import { newMessage } from "../messages.ts"
import { entryOf, fileEntry } from "../outbox.ts"
import { nothingReceived } from "../received.ts"
import { bytesOf, newSeeds, threadKeys } from "../thread-keys.ts"
import { deviceOf, type Context } from "./context.ts"
import type { ParticipantTransaction, SentRecord, ThreadRecord } from "./records.ts"

export type Opening = {
  card: CardKey
  route: SentRecord["route"]
  name: string | undefined
  words: string
  /** Whom it is about. */
  about?: string[] | undefined
  /** Held back until then. */
  goesAt: number | undefined
}

const namelessDelay = 20_000
/** As many as a message may say it is about. */
const mostAbout = 12

/** A nameless card's time must not tell who pressed it; a break, a stop and access never wait. */
export const namelessWait = (card: CardKey, { world, time }: Context): number | undefined =>
  cards[card].delayed ? Math.round(time() + fraction(world.random) * namelessDelay) : undefined

const namelessMark = (context: Context, card: CardKey, at: number) =>
  mark(bytesOf(deviceOf(context).m), context.room.room, card, markWindow(at))

const some = (list: string[] | undefined) => (list?.length ? list.slice(0, mostAbout) : undefined)

/**
 * One press to each of `contacts`, every one in a thread of its own. `sent`: told again, to somebody else.
 * `also` changes more in the same transaction. Returns the id of what was sent.
 */
export async function openThreads(
  context: Context,
  opening: Opening,
  contacts: string[],
  also: (tx: ParticipantTransaction, threads: ThreadRecord[]) => void = () => {},
  sent?: SentRecord,
): Promise<string> {
  const { world, records, time, keys } = context
  const { card, route, name, words, goesAt } = opening
  const about = opening.about?.length ? opening.about : undefined
  const aboutHere = about?.filter((one) => records.get("contact", one))
  const aboutNames = about?.flatMap((one) => (aboutHere?.includes(one) ? [] : (context.nameBeside?.(one) ?? [])))
  const at = time()
  const id = sent?.id ?? newId(world.random)
  const marked = route === "signal" && !sent ? await namelessMark(context, card, at) : undefined

  const threads: ThreadRecord[] = []
  for (const contact of contacts) {
    const seeds = newSeeds(world.random)
    const made = await threadKeys(seeds, contact)
    keys.set(made.mailbox, made)
    const first = newMessage(1, "me", at, { line: card, words })
    const facts = { id: made.mailbox, contact, sent: id, card, route, name, about, at, ...seeds }
    const counters = { sentN: 1, received: nothingReceived, answered: false, seenTo: 0 }
    threads.push({ ...facts, ...counters, messages: [first], takenBack: "no", okNow: false, stale: false })
  }

  await records.commit((tx) => {
    const known = sent && tx.get("sent", sent.id)
    const before = known ?? { id, card, route, at, goesAt, threads: [], takenBack: "no" as const }
    tx.put("sent", id, { ...before, threads: [...before.threads, ...threads.map((thread) => thread.id)] })
    for (const thread of threads) {
      tx.put("thread", thread.id, thread)
      const told = { mark: marked, name, words: words || undefined, sameAs: sent && id }
      const whom = { about: some(aboutHere), aboutNames: some(aboutNames) }
      const said = { k: "card", card, route, ...told, ...whom }
      fileEntry(tx, newEntry(context, thread, { ...said, at, n: 1 }, goesAt))
    }
    also(tx, threads)
  })
  return id
}

const newEntry = (
  { world, time }: Context,
  thread: ThreadRecord,
  body: { n: number; at: number; [field: string]: unknown },
  goesAt = time(),
) => ({
  thread: thread.id,
  n: body.n,
  body: { v: 1, ...body },
  box: newId(world.random),
  goesAt,
  urgent: cards[thread.card].urgency === 1,
  kept: false,
})

/** The next message of a thread; it never overtakes a first one that still waits. `shown`: as the thread shows it. */
export function say(
  context: Context,
  tx: ParticipantTransaction,
  thread: ThreadRecord,
  body: { k: string; [field: string]: unknown },
  change: Partial<ThreadRecord> = {},
  shown?: { words: string },
) {
  const n = thread.sentN + 1
  const at = context.time()
  const messages = shown ? [...thread.messages, newMessage(n, "me", at, shown)] : thread.messages
  const now = { ...thread, messages, ...change, sentN: n }
  const first = entryOf(context.records, thread.id, 1)
  tx.put("thread", thread.id, now)
  fileEntry(tx, newEntry(context, now, { ...body, at, n }, Math.max(at, first?.goesAt ?? at)))
}
