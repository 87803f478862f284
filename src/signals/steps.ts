// How far a signal came, and in which order that may happen.

/** waiting: held back on purpose. kept: on the relay, never shown as help. delivered: on their screen. The last five are told by a person. */
export type Step = "waiting" | "sending" | "kept" | "delivered" | "seen" | "acting" | "done" | "cannot" | "taken_back"

/** U1 now, U2 this minute, U3 this point, U4 today. */
export type Urgency = 1 | 2 | 3 | 4

const rank: Record<Step, number> = {
  waiting: 0,
  sending: 1,
  kept: 2,
  delivered: 3,
  seen: 4,
  acting: 5,
  done: 6,
  cannot: 6,
  taken_back: 7,
}

/** True when nothing more is expected of anybody. */
export const isSettled = (step: Step): boolean => rank[step] >= rank.done

/** True when `step` is at or past `mark`. */
export const hasCome = (step: Step, mark: Step): boolean => rank[step] >= rank[mark]

/** How far all of them came: the least of their steps. */
export const leastStep = (all: Step[]): Step | undefined =>
  all.reduce<Step | undefined>((least, step) => (least && rank[least] <= rank[step] ? least : step), undefined)
