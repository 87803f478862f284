// Hands over each line once it has settled, as long as somebody wants it.
import { useEffect, useEffectEvent } from "react"
import { settledFrom, stepSettled, type SettledLine } from "../../captions/settled.ts"
import type { Captions } from "../participant/room.ts"

/** What stands still changes nothing, and must be looked at all the same. */
const lookMs = 500

export const useSettled = (captions: Captions, on: boolean, take: (lines: SettledLine[]) => void): void => {
  const told = useEffectEvent(take)
  useEffect(() => {
    if (!on) return undefined
    let settled = settledFrom(captions.getState().utterances, performance.now())
    const look = () => {
      const next = stepSettled(settled, captions.getState().utterances, performance.now())
      settled = next.settled
      if (next.lines.length > 0) told(next.lines)
    }
    const stop = captions.subscribe(look)
    const timer = setInterval(look, lookMs)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [captions, on])
}
