// Tells whether a participant waits for anything, so that an update never takes a screen away from them.
import { isSettled, hasCome } from "../signals/steps.ts"
import type { ParticipantState } from "./participant-state.ts"

/** True when nothing is being written, looked at, sent or answered, and no break runs. A room alone does not count. */
export const isAtRest = ({ sent, threads, draft, invitation, move, question, pause }: ParticipantState): boolean =>
  draft === undefined &&
  invitation === undefined &&
  move === undefined &&
  question === undefined &&
  pause === undefined &&
  threads.every(({ step, closed }) => closed || isSettled(step)) &&
  sent.every(({ to }) => to.every(({ step }) => hasCome(step, "kept")))
