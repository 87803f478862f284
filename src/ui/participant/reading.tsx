// The captions on a participant's screens: fetched once somebody switches them on.
import { lazy, Suspense } from "react"
import { part } from "../parts.ts"
import { useComfort, useComfortStore } from "../parts/comfort-provider.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useCardPress } from "./card-press.ts"
import { useRoom } from "./room.ts"

const Reader = lazy(() => import("../captions/reader.tsx"))

export const Reading = () => {
  const { captions } = useRoom()
  const [{ captions: on }] = useComfort()
  const comfort = useComfortStore()
  const words = useWords()
  const press = useCardPress()
  if (!captions || !on) return null
  return (
    <Suspense fallback={<section {...part("captions")} aria-label={words.captions.heading} />}>
      <Reader captions={captions} comfort={comfort} words={words} onAsk={() => press("access.captions")} />
    </Suspense>
  )
}
