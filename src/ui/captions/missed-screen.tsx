// What was missed while captions were held: a list to read in peace, and the ways to play it or to go on from now.
import { goLive } from "../../captions/hold.ts"
import type { ShownLine } from "../../captions/pace.ts"
import { replaySpeeds } from "../../captions/replay.ts"
import type { PaceWords } from "../../words/reading-pace.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { lookFacts, lookOf, lookStyle } from "./caption-look.ts"
import { Turns } from "./turns.tsx"
import { ScreenBody } from "./reader-screen.tsx"
import { startPlay, type ReadingStore } from "./reading-store.ts"

type Props = { words: PaceWords; store: ReadingStore; lines: readonly ShownLine[]; onDone: () => void }

type Speed = keyof typeof replaySpeeds

export const MissedScreen = ({ words, store, lines, onDone }: Props) => {
  const { missed: say } = words
  const [comfort] = useComfort()
  const look = { ...lookOf(comfort), captionLines: 0 } as const
  const live = () => {
    store.setState(goLive(store.getState()), true)
    onDone()
  }
  const playAt = (speed: Speed) => {
    startPlay(store, speed)
    onDone()
  }
  return (
    <ScreenBody>
      <p {...part("text")} data-tone="quiet">
        {lines.length === 0 ? say.none : say.help}
      </p>
      <div
        {...part("missed")}
        {...lookFacts(look)}
        style={lookStyle(look)}
        tabIndex={0}
        role="group"
        aria-label={say.heading}
      >
        <Turns lines={lines} />
      </div>
      <div {...part("row")}>
        <Button data-hold="live" icon="fast-forward" tone="main" onPress={live}>
          {words.goLive}
        </Button>
        {lines.length > 0 &&
          (Object.keys(replaySpeeds) as Speed[]).map((speed) => (
            <Button key={speed} data-play={speed} onPress={() => playAt(speed)}>
              {say.speeds[speed]}
            </Button>
          ))}
      </div>
      {lines.length > 0 && (
        <p {...part("text")} data-tone="quiet">
          {say.then}
        </p>
      )}
    </ScreenBody>
  )
}
