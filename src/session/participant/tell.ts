// What a participant says in private, and what they say later in the same thread.
import { cards } from "../../signals/cards.ts"
import { withChoice } from "../messages.ts"
import type { Draft, ParticipantAction } from "../participant-state.ts"
import { canSendTo, deviceOf, threadsOf, type Context } from "./context.ts"
import { theDevice, theDraft, type ParticipantTransaction, type ThreadRecord } from "./records.ts"
import { openThreads, say } from "./send.ts"

/** Time to stop a private message; one that cannot wait has none. */
const stopWithin = 5_000

type Of<T extends ParticipantAction["type"]> = Extract<ParticipantAction, { type: T }>

/** What is about somebody never goes to them. */
const isAbout = (about: readonly string[] | undefined, to: string): boolean => about?.includes(to) ?? false

/** Sends the draft to the one it is for; while that contact's warning stands it stays a draft. It goes as its message is filed. */
export async function sendDraft(context: Context, draft: Draft) {
  const { card, words, to = "", withName, about } = draft
  if (!card || isAbout(about, to) || !canSendTo(context.records.get("contact", to))) {
    await context.records.commit((tx) => tx.put("draft", theDraft, draft))
    return
  }
  const goesAt = cards[card].urgency === 1 ? undefined : context.time() + stopWithin
  const name = withName ? deviceOf(context).name : undefined
  await openThreads(context, { card, route: "private", name, words, about, goesAt }, [to], (tx) =>
    tx.delete("draft", theDraft),
  )
}

/** Two presses, no delay, no draft. */
export async function tellUnsafe(context: Context, { to, about }: Of<"tellUnsafe">) {
  if (isAbout(about, to) || !canSendTo(context.records.get("contact", to))) return
  const { name } = deviceOf(context)
  const opening = { card: "concern.unsafe", route: "private", name, words: "", about, goesAt: undefined } as const
  await openThreads(context, opening, [to])
}

export async function tellOther(context: Context, { thread: id, to }: Of<"tellOther">) {
  const thread = context.records.get("thread", id)
  const sent = thread && context.records.get("sent", thread.sent)
  if (!sent || isAbout(thread.about, to) || !canSendTo(context.records.get("contact", to))) return
  const { card, route, name, about, messages } = thread
  const words = messages.find(({ from }) => from === "me")?.words ?? ""
  await openThreads(context, { card, route, name, words, about, goesAt: undefined }, [to], undefined, sent)
}

export async function sayHello(context: Context, to: string) {
  if (!canSendTo(context.records.get("contact", to))) return
  const opening = {
    card: "social.hello",
    route: "named",
    name: deviceOf(context).name,
    words: "",
    goesAt: undefined,
  } as const
  await openThreads(context, opening, [to], (tx, [thread]) =>
    tx.put("device", theDevice, { ...deviceOf(context), hello: "sent", helloThread: thread?.id }),
  )
}

type Body = { k: string; [field: string]: unknown }
type ChangeOf = (thread: ThreadRecord) => Partial<ThreadRecord>

/** Follows up in a thread that stands. False: nothing goes where a warning about the contact has not been read. */
function followIn(
  tx: ParticipantTransaction,
  context: Context,
  id: string,
  body: Body,
  change: ChangeOf = () => ({}),
  shown?: { words: string },
): boolean {
  const thread = context.records.get("thread", id)
  const contact = context.records.get("contact", thread?.contact ?? "")
  if (!thread || thread.takenBack === "unsent") return false
  if (contact?.is !== "known" && contact?.is !== "let_go") return false
  say(context, tx, thread, body, change(thread), shown)
  return true
}

const follow = (context: Context, id: string, body: Body, change?: ChangeOf) =>
  context.records.commit((tx) => void followIn(tx, context, id, body, change))

export const keepUnsent = (tx: ParticipantTransaction, { thread: id, words }: Of<"editUnsent">) => {
  const thread = tx.get("thread", id)
  if (thread) tx.put("thread", id, { ...thread, unsent: words })
}

/** Words that may not go stay as unsent. */
export const write = (context: Context, { thread, words }: Of<"write">) =>
  words.trim() === ""
    ? Promise.resolve()
    : context.records.commit((tx) => {
        const gone = followIn(tx, context, thread, { k: "words", words }, () => ({ unsent: undefined }), { words })
        if (!gone) keepUnsent(tx, { type: "editUnsent", thread, words })
      })

export const choose = (context: Context, { thread, message, choice }: Of<"choose">) => {
  const to = Number(/^them (\d+)$/.exec(message)?.[1])
  const change = ({ messages }: ThreadRecord) => ({ messages: withChoice(messages, "them", to, choice) })
  return to > 0 ? follow(context, thread, { k: "choice", to, choice }, change) : Promise.resolve()
}

export const answerHelped = (context: Context, { thread, helped }: Of<"answerHelped">) =>
  follow(context, thread, { k: "helped", helped }, () => ({ helped }))

export const tellOkNow = (context: Context, thread: string) =>
  follow(context, thread, { k: "ok_now" }, () => ({ okNow: true }))

export const addName = (context: Context, thread: string) => {
  const { name } = deviceOf(context)
  return name === undefined ? Promise.resolve() : follow(context, thread, { k: "name", name }, () => ({ name }))
}

/** Kept for this room; one that was asked for after a press goes after that press. */
export const setName = (context: Context, { name: given, sent }: Of<"setName">) =>
  context.records.commit((tx) => {
    const name = given?.trim() === "" ? undefined : (given ?? undefined)
    tx.put("device", theDevice, { ...deviceOf(context), name, nameAsked: true })
    if (sent === undefined || name === undefined) return
    for (const { id } of threadsOf(context, sent)) followIn(tx, context, id, { k: "name", name }, () => ({ name }))
  })
