// Which threads still listen: a connection may own 200 mailboxes, so old settled ones are let go first.
import { isSettled } from "../../signals/steps.ts"
import type { Context } from "./context.ts"
import { threadStep } from "./reach.ts"
import type { ThreadRecord } from "./records.ts"

/** Below the relay's 200 by what one press to all facilitators can add. */
const atMost = 188
/** A nameless or named card that was settled this long ago gets no more answers. */
const settledFor = 2 * 3_600_000

export function openMailboxes(context: Context): ThreadRecord[] {
  const { records, boards, time } = context
  const now = time()
  const until = boards.roster()?.until ?? Infinity
  const settled = (thread: ThreadRecord) => isSettled(threadStep(context, thread))
  const listens = (thread: ThreadRecord) =>
    thread.takenBack !== "unsent" &&
    // Any of them may bring the new link.
    (boards.shut() !== "no" ||
      !(settled(thread) && (now > until || (thread.route !== "private" && now > thread.at + settledFor))))
  const first = (a: ThreadRecord, b: ThreadRecord) =>
    Number(settled(a)) - Number(settled(b)) ||
    Number(b.route === "private") - Number(a.route === "private") ||
    b.at - a.at
  return records.all("thread").filter(listens).sort(first).slice(0, atMost)
}
