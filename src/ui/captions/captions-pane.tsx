// What is said, newest at the bottom. Never a live region: it would talk over the meeting.
import { useStore } from "zustand"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useWords } from "../parts/words-provider.tsx"
import type { Captions } from "../participant/room.ts"
import { Line, speakerOf } from "./line.tsx"
import { TrustBlock } from "./trust-block.tsx"
import { TrustWordsProvider } from "./trust-words.tsx"
import { TryLine } from "./try-line.tsx"
import { useNewest } from "./use-newest.ts"

/** As many as a person scrolls back here; the store keeps all of them. */
const shownAtMost = 200

type Props = { captions: Captions; onAsk?: (() => void) | undefined }

export const CaptionsPane = (props: Props) => (
  <TrustWordsProvider>
    <Pane {...props} />
  </TrustWordsProvider>
)

const Pane = ({ captions, onAsk }: Props) => {
  const words = useWords()
  const { utterances, health } = useStore(captions)
  const shown = utterances.slice(-shownAtMost)
  const { list, atNewest, toNewest, onScroll } = useNewest()
  const speakers = [...new Set(shown.map(speakerOf))]
  return (
    <section {...part("captions")} aria-label={words.captions.heading}>
      <TrustBlock captions={captions} onAsk={onAsk} />
      <div
        {...part("utterances")}
        ref={list}
        onScroll={onScroll}
        tabIndex={0}
        role="group"
        aria-label={words.captions.heading}
      >
        <div>
          {shown.length === 0 && (health === "waiting" || health === "live") && <TryLine />}
          {shown.length === 0 && health === "live" && <p>{words.captions.empty}</p>}
          {shown.map((utterance, index) => (
            <Line
              key={utterance.id}
              utterance={utterance}
              shape={speakers.indexOf(speakerOf(utterance)) % 4}
              named={index === 0 || speakerOf(utterance) !== speakerOf(shown[index - 1])}
              unknown={words.captions.unknownSpeaker}
            />
          ))}
        </div>
      </div>
      {!atNewest && (
        <Button data-newest="" icon="arrow-line-down" onPress={toNewest}>
          {words.captions.newest}
        </Button>
      )}
    </section>
  )
}
