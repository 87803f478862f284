// The captions' own tools, always below them: hold and go on, smaller and bigger, and the way to their look.
import { useState } from "react"
import { goLive, hold, type Reading } from "../../captions/hold.ts"
import { captionSizes } from "../../settings/reading.ts"
import type { PaceWords } from "../../words/reading-pace.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import type { ReadingStore } from "./reading-store.ts"

type Props = {
  words: PaceWords
  store: ReadingStore
  reading: Reading
  /** How many lines were missed. */
  missed: number
  open: (screen: "look" | "missed") => void
}

export const CaptionTools = ({ words, store, reading, missed, open }: Props) => {
  const { held, from, replay } = reading
  const change = (step: (reading: Reading) => Reading) => store.setState(step(store.getState()), true)
  const note = held && (held.by === "writing" ? words.heldWriting : words.held)
  return (
    <div {...part("caption-tools")} role="group" aria-label={words.tools}>
      {held ? (
        <Button key="hold" data-hold="live" icon="fast-forward" tone="main" onPress={() => change(goLive)}>
          {words.goLive}
        </Button>
      ) : (
        <Button key="hold" data-hold="hold" icon="pause" onPress={() => change((now) => hold(now, "person"))}>
          {words.hold}
        </Button>
      )}
      {held && <p {...part("hold-note")}>{replay ? words.playing(missed) : `${note} ${words.lines(missed)}`}</p>}
      {!held && from && <p {...part("hold-note")}>{words.came(missed)}</p>}
      {from && missed > 0 && !replay && (
        <Button icon="list" opens="missed" onPress={() => open("missed")}>
          {words.catchUp}
        </Button>
      )}
      {!held && from && <Button onPress={() => change(goLive)}>{words.notNow}</Button>}
      {!held && !from && <Sizes words={words} />}
      {!held && !from && (
        <Button opens="look" label={words.lookLabel} onPress={() => open("look")}>
          {words.look}
        </Button>
      )}
    </div>
  )
}

/** At either end the press stays, and says so. */
const Sizes = ({ words }: { words: PaceWords }) => {
  const [{ captionSize }, setComfort] = useComfort()
  const [told, setTold] = useState("")
  const step = (by: 1 | -1) => {
    const next = captionSizes[captionSizes.indexOf(captionSize) + by]
    setTold(next === undefined ? (by > 0 ? words.biggest : words.smallest) : `${next} %`)
    if (next !== undefined) setComfort({ captionSize: next })
  }
  return (
    <>
      <Button data-size="smaller" onPress={() => step(-1)}>
        {words.smaller}
      </Button>
      <Button data-size="bigger" onPress={() => step(1)}>
        {words.bigger}
      </Button>
      <span {...part("unseen")} role="status">
        {told}
      </span>
    </>
  )
}
