// Undo: what was never put is gone; for what was, their screen is asked to drop it.
import { dropEntries, entryOf } from "../outbox.ts"
import { threadsOf, type Context } from "./context.ts"
import { canTakeBack } from "./reach.ts"
import { theDraft, type ParticipantTransaction, type ThreadRecord } from "./records.ts"
import { say } from "./send.ts"

/** An entry gets its key when it is first put. */
const neverPut = ({ records }: Context, { id }: ThreadRecord) => {
  const entry = entryOf(records, id, 1)
  return entry !== undefined && entry.x === undefined
}

function takeBackThread(context: Context, tx: ParticipantTransaction, thread: ThreadRecord): "unsent" | "asked" {
  if (!neverPut(context, thread)) {
    say(context, tx, thread, { k: "take_back" }, { takenBack: "asked" })
    return "asked"
  }
  const all = Array.from({ length: thread.sentN }, (_, index) => index + 1)
  dropEntries(tx, thread.id, all)
  tx.put("thread", thread.id, { ...thread, takenBack: "unsent" })
  return "unsent"
}

/** A card that was seen is still withdrawn; a private message is not. */
const isLeft = (context: Context, thread: ThreadRecord): boolean =>
  thread.route === "private" ? canTakeBack(context, thread) : thread.takenBack === "no"

/** All that is left of one press. A private message that never went becomes the draft again, so that no word is lost. */
export const takeBackSent = (context: Context, id: string) =>
  context.records.commit((tx) => {
    const sent = tx.get("sent", id)
    const before = threadsOf(context, id).filter(({ takenBack }) => takenBack === "no")
    const open = before.filter((thread) => isLeft(context, thread))
    if (!sent || open.length === 0) return
    const how = open.map((thread) => takeBackThread(context, tx, thread))
    if (open.length < before.length) return
    tx.put("sent", id, { ...sent, takenBack: how.includes("asked") ? "asked" : "unsent" })
    const [thread] = open
    if (thread && sent.route === "private" && !how.includes("asked")) restoreDraft(tx, thread)
  })

export const takeBackOne = (context: Context, id: string) => {
  const thread = context.records.get("thread", id)
  if (!thread || !canTakeBack(context, thread)) return Promise.resolve()
  if (threadsOf(context, thread.sent).length === 1) return takeBackSent(context, thread.sent)
  return context.records.commit((tx) => void takeBackThread(context, tx, thread))
}

function restoreDraft(tx: ParticipantTransaction, thread: ThreadRecord) {
  if (tx.get("draft", theDraft)) return
  const { contact, card, messages, name, about, unsent = "" } = thread
  const words = [messages[0]?.words ?? "", unsent].filter((some) => some !== "").join("\n")
  tx.put("draft", theDraft, { step: 3, to: contact, card, words, withName: name !== undefined, about })
}
