// How fast people speak, on a calm clock and only for who asks for it.
import { useEffect, useState } from "react"
import { wordsAMinute } from "../../captions/words-a-minute.ts"
import { part } from "../parts.ts"
import { useComfort } from "../parts/comfort-provider.tsx"
import type { Captions } from "../participant/room.ts"
import type { TrustWords } from "../../words/reading-trust.ts"

const lookMs = 5000

export const PaceLine = ({ captions, words }: { captions: Captions; words: TrustWords }) => {
  const [{ showPace }] = useComfort()
  const [pace, setPace] = useState<number>()
  useEffect(() => {
    if (!showPace) return undefined
    // The utterances' own clock: where it stood when words last came, and what has passed since.
    let { heardAt } = captions.getState()
    let since = performance.now()
    const stop = captions.subscribe((now) => {
      if (now.heardAt === heardAt) return
      heardAt = now.heardAt
      since = performance.now()
    })
    const look = () => {
      const now = (heardAt ?? 0) + performance.now() - since
      setPace(wordsAMinute(captions.getState().utterances, now))
    }
    const first = setTimeout(look)
    const timer = setInterval(look, lookMs)
    return () => {
      stop()
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [captions, showPace])
  if (!showPace || pace === undefined) return null
  return (
    <p {...part("pace")} aria-hidden="true">
      {words.pace(pace)}
    </p>
  )
}
