// What a participant's message changes at the desk.
import type { FromParticipant } from "../../channel/bodies.ts"
import type { cards } from "../../signals/cards.ts"
import { knownCard, newMessage, withChoice, withNext } from "../messages.ts"
import { nothingReceived, receive } from "../received.ts"
import { roomOf, type Context } from "./context.ts"
import { firstSent } from "./catch-up.ts"
import { isOver } from "./items.ts"
import type { ThreadRecord } from "./records.ts"

type Card = Extract<FromParticipant, { k: "card" }>

/** A break asked this long ago can no longer make sense. */
const staleAfter = 2 * 3_600_000

/** The first message of a thread; undefined when it is none. */
export function newThread(context: Context, id: string, body: FromParticipant): ThreadRecord | undefined {
  if (body.k !== "card") return begunBefore(context, id, body)
  if (!body.start) return undefined
  const { route, start, n } = body
  const { card, ...facts } = cardFacts(body)
  const now = context.time()
  const at = Math.min(body.at, now)
  return {
    ...{ id, card, ...facts, at, came: now },
    x: start.x,
    s: start.s,
    item: route === "signal" ? (waitingItem(context, card, now) ?? id) : id,
    sentN: firstSent(context),
    received: receive(nothingReceived, n),
    lastN: n,
    seenTo: 0,
    opened: false,
    messages: [newMessage(n, "them", at, { line: card, words: body.words ?? "" })],
    takenBack: false,
    okNow: false,
    stale: route !== "private" && now - body.at > staleAfter,
  }
}

/** A card of a newer catalogue still asks to be read. */
const cardFacts = ({ card, route, mark, name, about, aboutNames }: Card) => ({
  card: knownCard(card) ?? ("concern.other" as const),
  route,
  mark: route === "signal" ? mark : undefined,
  name: route === "signal" ? undefined : name,
  about,
  aboutNames,
})

/** Asks to be read, also where later ones came and were read before it. */
const asked = ({ lastN, seenTo }: ThreadRecord, n: number) => ({
  lastN: Math.max(lastN, n),
  seenTo: Math.min(seenTo, n - 1),
})

/** Its later words came first: see `begunBefore`. */
const withCard = (thread: ThreadRecord, body: Card): ThreadRecord => {
  if (thread.messages.some(({ from, line }) => from === "them" && line !== undefined)) return thread
  const facts = cardFacts(body)
  const message = newMessage(body.n, "them", body.at, { line: facts.card, words: body.words ?? "" })
  return { ...thread, ...facts, ...asked(thread, body.n), messages: withNext(thread.messages, message) }
}

/** Of a thread that began at a device which was lost: what was said there first is not known here, what comes now is. */
function begunBefore(context: Context, id: string, body: FromParticipant): ThreadRecord | undefined {
  const { start, at } = body
  if (!start || roomOf(context).opened === undefined) return undefined
  const begun: ThreadRecord = {
    ...{ id, x: start.x, s: start.s, card: "concern.other", route: "private", item: id },
    at: Math.min(at, context.time()),
    ...{ sentN: firstSent(context), received: nothingReceived, lastN: body.n, seenTo: 0, opened: false },
    ...{ messages: [], takenBack: false, okNow: false, stale: false },
  }
  // What says no word of its own asks nobody to open it.
  const thread = withMessage(begun, body, context.time())
  return body.k === "words" ? thread : { ...thread, seenTo: body.n, told: "done" }
}

/** Where a nameless card joins others of its kind that still wait. */
const waitingItem = ({ records }: Context, card: keyof typeof cards, now: number): string | undefined =>
  records.all("thread").find((one) => one.route === "signal" && one.card === card && !isOver(one, now))?.item

/** A later message. Numbers are noted with what they say, in one record. */
export function withMessage(before: ThreadRecord, body: FromParticipant, now: number): ThreadRecord {
  const thread = { ...before, received: receive(before.received, body.n) }
  switch (body.k) {
    case "card":
      return withCard(thread, body)
    case "words": {
      const message = newMessage(body.n, "them", body.at, { words: body.words })
      return { ...thread, ...asked(thread, body.n), messages: withNext(thread.messages, message) }
    }
    case "choice":
      return { ...thread, ...asked(thread, body.n), messages: withChoice(thread.messages, "me", body.to, body.choice) }
    case "name":
      return { ...thread, name: body.name }
    case "ok_now":
      return { ...thread, okNow: true }
    case "helped":
      return { ...thread, helped: body.helped }
    case "take_back":
      // What nobody opened is dropped; what was read cannot be unread.
      return {
        ...thread,
        takenBack: true,
        takenBackAt: thread.takenBackAt ?? now,
        messages: thread.opened ? thread.messages : [],
      }
    default:
      return thread
  }
}
