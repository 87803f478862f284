// The relay's time on this device, also while somebody sets its clock.
import type { World } from "./world.ts"

/** Finer than this nobody sees. */
const exact = 250
/** Clocks are kept right in smaller steps. */
const leap = 1_000
/** An answer of the relay takes less; without one the device has slept, and its clock is right. */
const answersWithin = 3_000
/** For screens, which go by the offset. */
const lookEvery = 1_000

/**
 * `ask`: has the relay tell the time. `changed`: the offset did, by so many ms. `tell`: what the relay told, as its clock minus ours.
 * After a leap of our clock the time goes on as it did until the relay answers.
 */
export function relayTime(world: World, ask: () => void, changed: (by: number) => void) {
  let offset = 0
  const gapNow = () => world.now() - world.steady()
  let gap = gapNow()
  let stopWaiting = () => {}
  let stopLooking = () => {}

  const move = (by: number) => {
    offset += by
    changed(by)
  }
  const look = () => {
    const moved = gapNow() - gap
    if (Math.abs(moved) < leap) return
    gap += moved
    move(-moved)
    stopWaiting()
    stopWaiting = world.after(answersWithin, () => move(moved))
    ask()
  }
  const lookAgain = () => {
    look()
    stopLooking = world.after(lookEvery, lookAgain)
  }
  lookAgain()
  return {
    time: () => {
      look()
      return Math.round(world.now() + offset)
    },
    offset: () => Math.round(offset),
    tell: (told: number) => {
      stopWaiting()
      gap = gapNow()
      if (Math.abs(told - offset) > exact) move(told - offset)
    },
    stop: () => {
      stopWaiting()
      stopLooking()
    },
  }
}
