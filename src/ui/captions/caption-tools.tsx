// The captions' own tools, always below them: hold and go on, and the ways to their look, to what was said, and to more.
import { goLive, hold, type Reading } from "../../captions/hold.ts"
import type { PaceWords } from "../../words/reading-pace.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useBackWords, useTrustWords } from "./reading-words.ts"
import type { ReaderScreen } from "./reader-screen.tsx"
import type { ReadingStore } from "./reading-store.ts"
import { useTalk } from "./talk.ts"

type Props = {
  words: PaceWords
  store: ReadingStore
  reading: Reading
  /** How many lines were missed. */
  missed: number
  /** Where the person has scrolled back. */
  toNewest: (() => void) | undefined
  open: (screen: ReaderScreen) => void
}

export const CaptionTools = ({ words, store, reading, missed, toNewest, open }: Props) => {
  const { from, replay } = reading
  // Who looks at them is not away: the first look comes before the hold ends.
  const held = reading.held?.by === "away" ? undefined : reading.held
  const offered = from !== undefined && missed > 0 && !replay
  const change = (step: (reading: Reading) => Reading) => store.setState(step(store.getState()), true)
  const live = () => {
    change(goLive)
    toNewest?.()
  }
  const note = held && (held.by === "writing" ? words.heldWriting : words.held)
  return (
    <div {...part("caption-tools")} role="group" aria-label={words.tools}>
      {held ? (
        <Button key="hold" data-hold="live" icon="fast-forward" tone="main" onPress={live}>
          {words.goLive}
        </Button>
      ) : (
        <Button key="hold" data-hold="hold" icon="pause" onPress={() => change((now) => hold(now, "person"))}>
          {words.hold}
        </Button>
      )}
      {held && (replay || missed === 0) && (
        <p {...part("hold-note")}>{replay ? words.playing(missed) : `${note} ${words.nothingNew}`}</p>
      )}
      {offered && (
        <Button icon="list" opens="missed" onPress={() => open("missed")}>
          {words.catchUp(missed)}
        </Button>
      )}
      {!held && offered && <Button onPress={live}>{words.notNow}</Button>}
      {!held && !offered && <Ways words={words} toNewest={toNewest} open={open} />}
    </div>
  )
}

/** They stand from the start, so that none moves another away. */
const Ways = ({ words, toNewest, open }: Pick<Props, "words" | "toNewest" | "open">) => {
  const { captions } = useWords()
  const talk = useTalk()
  const back = useBackWords()
  const trust = useTrustWords()
  return (
    <>
      {toNewest ? (
        <Button data-newest="" onPress={toNewest}>
          {captions.newest}
        </Button>
      ) : (
        <Button opens="look" label={words.sizeLabel} onPress={() => open("look")}>
          {words.size}
        </Button>
      )}
      {talk && back && (
        <Button opens="back" onPress={talk.onLookBack}>
          {back.heading}
        </Button>
      )}
      {trust && !toNewest && (
        <Button opens="captions-more" label={trust.moreLabel} onPress={() => open("captions-more")}>
          {trust.more}
        </Button>
      )}
    </>
  )
}
