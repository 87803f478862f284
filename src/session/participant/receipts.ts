// What a facilitator's message changes in its thread.
import { mostMissed, type FromFacilitator } from "../../channel/bodies.ts"
import { hasCome } from "../../signals/steps.ts"
import { knownLine, newMessage, withNext } from "../messages.ts"
import { receive } from "../received.ts"
import type { ThreadRecord } from "./records.ts"

type Step = Extract<FromFacilitator, { k: "step" }>

/** A counted message: its number is noted with what it says, in one record. */
export function withReceipt(before: ThreadRecord, body: FromFacilitator): ThreadRecord {
  const thread = { ...before, answered: true, received: receive(before.received, body.n) }
  if (body.k === "step") return withStep(thread, body)
  if (body.k === "too_late") return { ...thread, stale: true }
  if (body.k !== "line") return thread
  const { n, at, line, places, words, choices } = body
  const reply = newMessage(n, "them", at, { line: knownLine(line), places, words, choices })
  return { ...thread, messages: withNext(thread.messages, reply) }
}

/** Of our own number n. */
export const isSeen = ({ seenTo, unseen = [] }: ThreadRecord, n: number): boolean => n <= seenTo && !unseen.includes(n)

/** What was seen once stays seen, in whatever order boxes come. */
function withSeen(thread: ThreadRecord, { to, missed = [] }: Step): ThreadRecord {
  const seenTo = Math.max(thread.seenTo, Math.min(to, thread.sentN))
  const isNow = (n: number) => isSeen(thread, n) || (n <= to && !missed.includes(n))
  const unseen = [...new Set([...(thread.unseen ?? []), ...missed])].filter((n) => n <= seenTo && !isNow(n))
  return { ...thread, seenTo, unseen: unseen.slice(0, mostMissed) }
}

function withStep(before: ThreadRecord, body: Step): ThreadRecord {
  const { step, when, text, instead, n, at } = body
  const thread = withSeen(before, body)
  // Boxes can come in another order than they were written: a step never goes back.
  if (thread.told && !hasCome(step, thread.told)) return thread
  const told = { ...thread, told: step, when, text }
  if (step !== "cannot" || !instead) return told
  const reason = newMessage(n, "them", at, { line: "fac.cannot", places: { why: text ?? "", what: instead } })
  return { ...told, messages: withNext(told.messages, reason) }
}
