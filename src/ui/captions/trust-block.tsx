// What stands above the captions: how they are, the voice that reads them, how fast people speak; and the screens of more and of the steps.
import { useStore } from "zustand"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import type { Captions } from "../participant/room.ts"
import type { TrustWords } from "../../words/reading-trust.ts"
import { HealthLine } from "./health-line.tsx"
import { KeepLine } from "./keep-section.tsx"
import { MoreSheet } from "./more-sheet.tsx"
import { ScreenBody } from "./reader-screen.tsx"
import type { ReaderScreen } from "./reader-screen.tsx"
import { PaceLine } from "./pace-line.tsx"
import { PoliteLines } from "./polite-lines.tsx"
import { useTrustWords } from "./reading-words.ts"
import { TurnOn } from "./turn-on.tsx"
import { useAloud, type Aloud } from "./use-aloud.ts"

type Props = {
  captions: Captions
  onAsk?: (() => void) | undefined
  /** The screen within the captions that is open. */
  screen: ReaderScreen | undefined
  open: (screen: ReaderScreen) => void
}

export const TrustBlock = (props: Props) => {
  const words = useTrustWords()
  return <div {...part("trust")}>{words ? <Whole {...props} words={words} /> : <Health {...props} />}</div>
}

const Health = ({ captions, onAsk, screen, open }: Props) => {
  const { health, heardAt, signs, from } = useStore(captions)
  return (
    <HealthLine
      health={health}
      heardAt={heardAt}
      signs={signs}
      onAsk={onAsk}
      {...(screen !== "turn-on" && { onHow: () => open("turn-on") })}
      from={from && { captions, from }}
    />
  )
}

const Whole = ({ words, ...props }: Props & { words: TrustWords }) => {
  const { captions, screen, open } = props
  const { signs } = useStore(captions)
  const aloud = useAloud(captions, words.aloud.who)
  return (
    <>
      <Health {...props} />
      {captions.keeping && <KeepLine keeping={captions.keeping} words={words.keep} />}
      <PaceLine captions={captions} words={words} />
      <Voice aloud={aloud} words={words.aloud} />
      <PoliteLines captions={captions} words={words} />
      {screen === "captions-more" && (
        <ScreenBody>
          <MoreSheet captions={captions} words={words} aloud={aloud} open={open} />
        </ScreenBody>
      )}
      {screen === "turn-on" && (
        <ScreenBody>
          <TurnOn words={words} platform={signs?.platform} />
        </ScreenBody>
      )}
    </>
  )
}

/** As long as a voice reads it can be stopped with one press, wherever one is. */
const Voice = ({ aloud, words }: { aloud: Aloud; words: TrustWords["aloud"] }) => {
  const { on, speaks, skipped, failed, stop } = aloud
  if (failed) return <p {...part("aloud")}>{words.failed}</p>
  if (!on && !speaks) return null
  return (
    <div {...part("aloud")}>
      <p>{skipped > 0 ? words.skipped(skipped) : words.on}</p>
      <Button icon="speaker-simple-slash" onPress={stop}>
        {words.stop}
      </Button>
    </div>
  )
}
