// What a facilitator's message changes in its thread.
import type { FromFacilitator } from "../../channel/bodies.ts"
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

function withStep(thread: ThreadRecord, { step, to, when, text, instead, n, at }: Step): ThreadRecord {
  const seenTo = Math.max(thread.seenTo, Math.min(to, thread.sentN))
  // Boxes can come in another order than they were written: a step never goes back.
  if (thread.told && !hasCome(step, thread.told)) return { ...thread, seenTo }
  const told = { ...thread, seenTo, told: step, when, text }
  if (step !== "cannot" || !instead) return told
  const reason = newMessage(n, "them", at, { line: "fac.cannot", places: { why: text ?? "", what: instead } })
  return { ...told, messages: withNext(told.messages, reason) }
}
