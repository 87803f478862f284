// What is said, newest at the bottom. Never a live region: it would talk over the meeting.
import { useStore } from "zustand"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useWords } from "../parts/words-provider.tsx"
import type { Captions } from "../participant/room.ts"
import { HealthLine } from "./health-line.tsx"
import { LineList } from "./line-list.tsx"
import { Line, speakerOf } from "./line.tsx"
import { useOpened } from "./lines.ts"
import { LookBackButton } from "./look-back-button.tsx"
import { useNewest } from "./use-newest.ts"

/** As many as a person scrolls back here; the store keeps all of them. */
const shownAtMost = 200

export const CaptionsPane = ({ captions }: { captions: Captions }) => {
  const words = useWords()
  const { utterances, health, heardAt } = useStore(captions)
  const shown = utterances.slice(-shownAtMost)
  const { list, atNewest, toNewest, onScroll } = useNewest(useOpened(captions))
  return (
    <section {...part("captions")} aria-label={words.captions.heading}>
      <LineList captions={captions} lines={shown}>
        <div {...part("captions-head")}>
          <HealthLine health={health} heardAt={heardAt} />
          <LookBackButton />
        </div>
        <div
          {...part("utterances")}
          ref={list}
          onScroll={onScroll}
          tabIndex={0}
          role="group"
          aria-label={words.captions.heading}
        >
          <div>
            {shown.length === 0 && health === "live" && <p>{words.captions.empty}</p>}
            {shown.map((utterance, index) => (
              <Line
                key={utterance.id}
                utterance={utterance}
                named={index === 0 || speakerOf(utterance) !== speakerOf(shown[index - 1])}
              />
            ))}
          </div>
        </div>
      </LineList>
      {!atNewest && (
        <Button data-newest="" icon="arrow-line-down" onPress={toNewest}>
          {words.captions.newest}
        </Button>
      )}
    </section>
  )
}
