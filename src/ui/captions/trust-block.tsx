// What stands above the captions: how they are, the voice that reads them, how fast people speak, and the way to more.
import { useState, type ReactNode } from "react"
import { useStore } from "zustand"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import type { Captions } from "../participant/room.ts"
import type { TrustWords } from "../../words/reading-trust.ts"
import { HealthLine } from "./health-line.tsx"
import { KeepLine } from "./keep-section.tsx"
import { MoreSheet } from "./more-sheet.tsx"
import { Over } from "./over.tsx"
import { PaceLine } from "./pace-line.tsx"
import { PoliteLines } from "./polite-lines.tsx"
import { useTrustWords } from "./trust-words.tsx"
import { useAloud, type Aloud } from "./use-aloud.ts"

type Props = { captions: Captions; onAsk?: (() => void) | undefined }

export const TrustBlock = (props: Props) => {
  const words = useTrustWords()
  return <div {...part("trust")}>{words ? <Whole {...props} words={words} /> : <Health {...props} />}</div>
}

const Health = ({ captions, onAsk, children }: Props & { children?: ReactNode }) => {
  const { health, heardAt, signs } = useStore(captions)
  return (
    <HealthLine health={health} heardAt={heardAt} signs={signs} onAsk={onAsk}>
      {children}
    </HealthLine>
  )
}

const Whole = ({ captions, onAsk, words }: Props & { words: TrustWords }) => {
  const [open, setOpen] = useState(false)
  const aloud = useAloud(captions, words.aloud.who)
  return (
    <>
      <Health captions={captions} onAsk={onAsk}>
        <Button
          tone="bare"
          icon="dots-three"
          opens="captions-more"
          label={words.moreLabel}
          onPress={() => setOpen(true)}
        >
          {words.more}
        </Button>
      </Health>
      {captions.keeping && <KeepLine keeping={captions.keeping} words={words.keep} />}
      <PaceLine captions={captions} words={words} />
      <Voice aloud={aloud} words={words.aloud} />
      <PoliteLines captions={captions} words={words} />
      {open && (
        <Over name="captions-more" heading={words.moreLabel} back={words.back} onClose={() => setOpen(false)}>
          <MoreSheet captions={captions} words={words} aloud={aloud} />
        </Over>
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
