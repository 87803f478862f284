// What is told to the whole room, as one part that is fetched when there is something: it shares no context with the screens around it, and is given all it needs.
import { useLayoutEffect, type ReactNode } from "react"
import type { RecordState, RoomWord } from "../../session/people.ts"
import { loadToldWords } from "../../words/told.ts"
import { wearMore } from "../comfort.ts"
import { Apart, type ApartProps } from "../parts/apart.tsx"
import { lateWords } from "../parts/late-words.ts"
import { toldStyles } from "../styles/told.ts"
import { HostWords, HostWordsDoor } from "./host-words.tsx"
import { RecordNote } from "./record-note.tsx"

export type ToldProps = ApartProps & {
  /** record: that it is off the record. door: the way to the host's words. words: all of them. */
  shows: "record" | "door" | "words"
  /** Stands there as long as the sentences are not there. */
  instead: ReactNode
  record: RecordState | undefined
  known: boolean
  alone: boolean
  roomWords: readonly RoomWord[]
  onOpen: () => void
  onBack: () => void
}

const useToldWords = lateWords(loadToldWords)

export default function Told({ words, voice, ...rest }: ToldProps) {
  return (
    <Apart words={words} voice={voice}>
      <Inside {...rest} />
    </Apart>
  )
}

type InsideProps = Omit<ToldProps, keyof ApartProps>

const Inside = ({ shows, instead, record, known, alone, roomWords, onOpen, onBack }: InsideProps) => {
  const say = useToldWords()
  useLayoutEffect(() => wearMore(document, toldStyles), [])
  if (!say) return instead
  if (shows === "door") return <HostWordsDoor count={roomWords.length} say={say.words} onOpen={onOpen} />
  if (shows === "words") return <HostWords roomWords={roomWords} say={say.words} onBack={onBack} />
  if (!record) return null
  return <RecordNote record={record} known={known} alone={alone} say={say.record} />
}
