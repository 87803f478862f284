// How the captions are, in words, always above them.
import type { CaptionHealth } from "../../captions/utterance.ts"
import { part } from "../parts.ts"
import { useWords } from "../parts/words-provider.tsx"

export const HealthLine = ({ health, heardAt }: { health: CaptionHealth; heardAt: number | undefined }) => {
  const { captions, places } = useWords()
  return (
    <p {...part("health")} data-is={health}>
      {captions.health[health]}
      {health === "lost" && heardAt !== undefined && ` ${captions.lastHeard(places.clock(heardAt))}`}
    </p>
  )
}
