// What the receipt line says of one sending: exactly as far as it came, and never a step more.
import type { Link } from "../../session/people.ts"
import type { Reach, Sent } from "../../session/participant-state.ts"
import { hasCome, type Step } from "../../signals/steps.ts"
import type { Words } from "../../words/words.ts"

export type Receipt = {
  main: string
  also: string
  /** For a screen reader: without seconds that count down. */
  say: string
  /** stop: it has not left. undo: it can still be asked back. */
  offer: "stop" | "undo" | undefined
}

export type ReceiptFacts = { words: Words; link: Link; now: number; nameOf: (contact: string) => string }

/** Longer than this without an answer of the relay, and "Sending" would be a promise. */
const sendingFor = 5000

/** Strongest first: what a person said counts before what a screen did. */
const order: readonly Step[] = ["done", "acting", "cannot", "seen", "delivered"]

export const receiptOf = (sent: Sent, facts: ReceiptFacts): Receipt => {
  const { words, now } = facts
  const { receipt } = words.participant
  const spoken = (main: string, also: string, offer: Receipt["offer"]): Receipt => ({
    main,
    also,
    say: also === "" ? main : words.places.joined([main, also]),
    offer,
  })
  if (sent.takenBack === "unsent") return spoken(receipt.unsent, "", undefined)
  if (sent.takenBack === "asked")
    return spoken(receipt.asked(sent.to.map(({ contact }) => facts.nameOf(contact))), "", undefined)
  if (sent.stale) return spoken(receipt.stale, "", undefined)
  if (sent.goesAt !== undefined && sent.goesAt > now) {
    if (sent.route !== "private") return spoken(receipt.nameless, "", "undo")
    const seconds = Math.ceil((sent.goesAt - now) / 1000)
    return { main: receipt.sendingIn(seconds), also: "", say: receipt.sendingSoon, offer: "stop" }
  }
  const told = order.flatMap((step) => sentencesAt(step, sent, facts))
  const [main, ...also] = told
  const answered = sent.to.some(({ step }) => hasCome(step, "acting"))
  if (main !== undefined) return spoken(main, words.places.joined(also), answered ? undefined : "undo")
  return beforeDelivery(sent, facts, spoken)
}

const beforeDelivery = (
  sent: Sent,
  { words, link, now, nameOf }: ReceiptFacts,
  spoken: (main: string, also: string, offer: Receipt["offer"]) => Receipt,
): Receipt => {
  const { receipt } = words.participant
  const kept = sent.to.filter(({ step }) => step === "kept")
  if (kept.length > 0) {
    const late = kept.filter(({ late }) => late !== "no").map(({ contact }) => nameOf(contact))
    return spoken(receipt.sent, late.length === 0 ? "" : receipt.notDelivered(late), "undo")
  }
  const waited = now - Math.max(sent.at, sent.goesAt ?? 0)
  return spoken(link === "away" || waited > sendingFor ? receipt.notSent : receipt.sending, "", "undo")
}

/** The sentences for all whom it reached exactly so far; none where there is nobody. */
const sentencesAt = (step: Step, sent: Sent, { words, nameOf }: ReceiptFacts): string[] => {
  const { receipt } = words.participant
  const reached = sent.to.filter((reach) => reach.step === step)
  if (reached.length === 0) return []
  const names = reached.map(({ contact }) => nameOf(contact))
  if (step === "delivered") {
    const late =
      sent.to.every((reach) => !hasCome(reach.step, "seen")) && reached.every(({ late }) => late === "not_opened")
    return late ? [receipt.notOpened, receipt.has(names)] : [receipt.has(names)]
  }
  if (step === "seen") return [receipt.seen(names)]
  if (step === "acting") return actingSentences(sent, reached, words, nameOf)
  const texts = reached.flatMap(({ text }) => text ?? [])
  if (step === "done") return [receipt.done(names), ...texts]
  return [...names.map(receipt.cannot), ...texts]
}

const actingSentences = (sent: Sent, reached: Reach[], words: Words, nameOf: ReceiptFacts["nameOf"]): string[] => {
  const { receipt } = words.participant
  const names = reached.map(({ contact }) => nameOf(contact))
  const at = reached.find((reach) => reach.at !== undefined)?.at
  const texts = reached.flatMap(({ text }) => text ?? [])
  if (at === undefined) return [receipt.acting(names), ...texts]
  const clock = words.places.clock(at)
  return [sent.card.startsWith("break.") ? receipt.breakAt(clock) : receipt.at(clock), receipt.seen(names), ...texts]
}

/** Something seen this long ago, ms, is no longer what the line is about. */
const freshFor = 120_000

/** The sending that the line is about: the newest that is fresh or still waits for something, else the newest. */
export const spokenOf = (sent: readonly Sent[], now: number): Sent | undefined =>
  sent.find(({ takenBack, stale, to, at }) => {
    if (stale) return false
    // An undo is answered where it was pressed, before the line goes on to what was sent earlier.
    if (takenBack !== "no") return now - at < freshFor
    return to.some(({ step }) => !hasCome(step, "seen")) || now - at < freshFor
  }) ?? sent[0]
