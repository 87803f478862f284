// The relay's time on this device, also while somebody sets its clock.
import type { World } from "./world.ts"

/** Finer than this nobody sees. */
const exact = 250
/** Clocks are kept right in smaller steps. */
const leap = 1_000
/** An answer of the relay takes less; without one the device has slept, and its clock is right. */
const answersWithin = 3_000
/** A relay that stops its clock would keep from us that a message is late: beside our steady clock the time falls back no further, */
const mayFallBack = 5_000
/** and by so much a millisecond, as clocks do not tick alike. */
const mayDrift = 0.001
/** A clock that was ahead and was put right runs on for so long as clocks do; one that is stopped does not. */
const rightAfter = 60_000
/** An answer on a slow line is off by less. */
const jitter = 2_000
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
  /** The relay's time minus our steady clock's, at its highest. */
  let ahead = -Infinity
  let aheadAt = world.steady()
  /** The same, as it was told first of all that is further behind than we believe. */
  let behind: { ahead: number; since: number } | undefined
  let stopWaiting = () => {}
  let stopLooking = () => {}

  const move = (by: number) => {
    offset += by
    changed(by)
  }
  /** What was told, but for how far it would fall behind. */
  const believed = (told: number): number => {
    const steady = world.steady()
    const toSteady = world.now() - steady
    const said = told + toSteady
    const highest = ahead - (steady - aheadAt) * mayDrift
    const lowest = highest - mayFallBack
    if (said >= lowest) behind = undefined
    else if (!behind || Math.abs(said - behind.ahead) > jitter) behind = { ahead: said, since: steady }
    const isRight = behind !== undefined && steady - behind.since >= rightAfter
    const now = isRight ? said : Math.max(said, lowest)
    ahead = isRight ? said : Math.max(now, highest)
    aheadAt = steady
    return now - toSteady
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
      const now = believed(told)
      if (Math.abs(now - offset) > exact) move(now - offset)
    },
    stop: () => {
      stopWaiting()
      stopLooking()
    },
  }
}
