// How to read a captioner's page, fetched once captions are on the screen: a press must not wait for it, as the browser asks only within the press.
import { useEffect, useState } from "react"
import type { Captioner } from "../../captions/captioner.ts"
import type { Captions } from "../participant/room.ts"

const fetched = new WeakMap<Captions, Captioner>()

/** undefined until it is there, and where there is none. */
export const useCaptioner = (captions: Captions): Captioner | undefined => {
  const [captioner, setCaptioner] = useState(() => fetched.get(captions))
  useEffect(() => {
    let wanted = true
    const fetch = async () => {
      const next = fetched.get(captions) ?? (await captions.captioner?.())
      if (next) fetched.set(captions, next)
      if (wanted) setCaptioner(next)
    }
    // Where it cannot be fetched, the meeting's captions stay.
    fetch().catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [captions])
  return captioner
}
