// What is said, newest at the bottom. Never a live region: it would talk over the meeting.
import { memo, useCallback, useEffect, useRef, useState } from "react"
import { useStore } from "zustand"
import type { Utterance } from "../../captions/utterance.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useWords } from "../parts/words-provider.tsx"
import type { Captions } from "./room.ts"

/** As many as a person scrolls back here; the store keeps all of them. */
const shownAtMost = 200
/** Pixels from the bottom that still count as being there. */
const slack = 24

export const CaptionsPane = ({ captions }: { captions: Captions }) => {
  const words = useWords()
  const { utterances, health, heardAt } = useStore(captions)
  const shown = utterances.slice(-shownAtMost)
  const { list, atNewest, toNewest, onScroll } = useNewest()
  const speakers = [...new Set(shown.map(speakerOf))]
  return (
    <section {...part("captions")} aria-label={words.captions.heading}>
      <p {...part("health")} data-is={health}>
        {words.captions.health[health]}
        {health === "lost" && heardAt !== undefined && ` ${words.captions.lastHeard(words.places.clock(heardAt))}`}
      </p>
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

const speakerOf = (utterance: Utterance | undefined): string => utterance?.speaker ?? utterance?.initials ?? ""

type LineProps = { utterance: Utterance; shape: number; named: boolean; unknown: string }

const Line = memo(({ utterance, shape, named, unknown }: LineProps) => {
  const speaker = speakerOf(utterance)
  return (
    <div
      {...part("utterance")}
      data-speaker={speaker}
      data-final={utterance.final}
      data-text={utterance.text}
      data-shape={shape}
    >
      {named && <p {...part("speaker")}>{speaker === "" ? unknown : speaker}</p>}
      <p dir="auto">{utterance.text}</p>
    </div>
  )
})
Line.displayName = "Line"

/** Follows the newest words unless the person scrolled back: only a scroll upwards away from them counts as that. */
const useNewest = () => {
  const list = useRef<HTMLDivElement>(null)
  const following = useRef(true)
  const last = useRef(0)
  const [atNewest, setAtNewest] = useState(true)
  const follow = useCallback(() => {
    const element = list.current
    if (!element || !following.current) return
    element.scrollTop = element.scrollHeight
    last.current = element.scrollTop
  }, [])
  useEffect(() => {
    const sizes = new ResizeObserver(follow)
    for (const element of [list.current, list.current?.firstElementChild]) if (element) sizes.observe(element)
    // A window that grows and shrinks again at once moves the words up; this is told before the scroll that came of it.
    addEventListener("resize", follow)
    return () => {
      sizes.disconnect()
      removeEventListener("resize", follow)
    }
  }, [follow])
  const onScroll = () => {
    const element = list.current
    if (!element) return
    const near = element.scrollHeight - element.scrollTop - element.clientHeight < slack
    following.current = near || (following.current && element.scrollTop >= last.current)
    last.current = element.scrollTop
    setAtNewest(following.current)
  }
  const toNewest = () => {
    following.current = true
    setAtNewest(true)
    follow()
  }
  return { list, atNewest, toNewest, onScroll }
}
