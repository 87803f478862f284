// Which answers fit an item: the fittest first, three are shown and the rest is one press away.
import type { Item } from "../../session/facilitator-state.ts"
import type { BreakPhase } from "../../signals/break-phase.ts"

export type Answer = "hello" | "breakNow" | "breakAt" | "seen" | "acting" | "write" | "done" | "cannot"

const asksForBreak = (item: Item) =>
  item.card === "break.need" || item.card === "break.five" || item.card === "break.soon" || item.card === "break.now"

/** It still needs her: not settled, and not in her hands already unless that has no end. */
export const waits = (item: Item): boolean => !item.settled && !item.takenBack && (item.step !== "acting" || item.nudge)

/** `phase`: of the room's break, so that a second one is not offered. */
export const answersFor = (item: Item, phase: BreakPhase | undefined): Answer[] => {
  if (item.takenBack) return []
  if (item.card === "social.hello") return item.settled ? ["write"] : ["hello", "write"]
  if (item.settled) return item.kind === "signal" ? [] : ["write"]
  const answers: Answer[] = []
  const breakRuns = phase === "running" || phase === "ending_soon"
  if (asksForBreak(item) && phase !== "planned" && !breakRuns) answers.push("breakNow")
  if (asksForBreak(item) && !breakRuns) answers.push("breakAt")
  if (item.step === "delivered") answers.push("seen")
  answers.push(item.step === "acting" ? "done" : "acting")
  if (item.kind !== "signal") answers.push("write")
  if (item.step !== "acting") answers.push("done")
  answers.push("cannot")
  return answers
}

const fiveMinutes = 5 * 60_000

/** The next clock time that ends in 0 or 5 and is at least 5 minutes away, in the same milliseconds as `now`. */
export const nextBreakTime = (now: number): number => Math.ceil((now + fiveMinutes) / fiveMinutes) * fiveMinutes
