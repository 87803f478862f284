// The relay's clock on a screen.
import { useEffect, useState } from "react"

/** A clock that moves by more between two looks was set, or the device slept. */
const leap = 1000
/** Looks for which the time then stands: the session asks the relay within a second, and the offset changes. */
const looksHeld = 2

type Look = { wall: number; steady: number; offset: number; held: number }

const look = (offset: number): Look => ({ wall: Date.now(), steady: performance.now(), offset, held: 0 })

const lookAgain = (before: Look): Look => {
  const now = look(before.offset)
  const moved = now.wall - before.wall - (now.steady - before.steady)
  return Math.abs(moved) > leap && before.held < looksHeld ? { ...before, held: before.held + 1 } : now
}

/** Now in milliseconds of the relay's clock, moving once a second. `offset` is relay minus device. */
export const useNow = (offset: number): number => {
  const [last, setLast] = useState(() => look(offset))
  // Before anything is drawn: an old time with a new offset would be wrong by all that the clock was set.
  if (last.offset !== offset) setLast(look(offset))
  useEffect(() => {
    const timer = setInterval(() => setLast(lookAgain), 1000)
    return () => clearInterval(timer)
  }, [])
  return last.wall + last.offset
}
