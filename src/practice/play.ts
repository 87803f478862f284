// Plays a talk in its own time.
import { stepsOf, type Talk, type TalkStep } from "./script.ts"

/** Says every step of the talk when it is due; returns the stop. */
export const playTalk = (talk: Talk, say: (step: Omit<TalkStep, "at">) => void): (() => void) => {
  const steps = stepsOf(talk)
  const began = Date.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  const next = (number: number) => {
    const step = steps[number]
    if (!step) return
    const { at, ...said } = step
    timer = setTimeout(
      () => {
        say(said)
        next(number + 1)
      },
      Math.max(0, began + at - Date.now()),
    )
  }
  next(0)
  return () => clearTimeout(timer)
}
