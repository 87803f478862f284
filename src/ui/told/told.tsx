// What is told to the whole room, as one part that is fetched when there is something: it shares no context with the screens around it, and is given all it needs.
import { useLayoutEffect, type ReactNode } from "react"
import type { RecordState, RoomWord } from "../../session/people.ts"
import { loadToldWords } from "../../words/told.ts"
import type { Words } from "../../words/words.ts"
import { wearMore } from "../comfort.ts"
import { lateWords } from "../parts/late-words.ts"
import { SayContext } from "../parts/say.tsx"
import { WordsContext } from "../parts/words-provider.tsx"
import { toldStyles } from "../styles/told.ts"
import { HostWords, HostWordsDoor } from "./host-words.tsx"
import { RecordNote } from "./record-note.tsx"

export type ToldProps = {
  words: Words
  /** The one voice of the screens around it. */
  say: (sentence: string) => void
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

export default function Told({ words, say, ...rest }: ToldProps) {
  return (
    <WordsContext value={words}>
      <SayContext value={say}>
        <Inside {...rest} />
      </SayContext>
    </WordsContext>
  )
}

type InsideProps = Omit<ToldProps, "words" | "say">

const Inside = ({ shows, instead, record, known, alone, roomWords, onOpen, onBack }: InsideProps) => {
  const say = useToldWords()
  useLayoutEffect(() => wearMore(document, toldStyles), [])
  if (!say) return instead
  if (shows === "door") return <HostWordsDoor count={roomWords.length} say={say.words} onOpen={onOpen} />
  if (shows === "words") return <HostWords roomWords={roomWords} say={say.words} onBack={onBack} />
  if (!record) return null
  return <RecordNote record={record} known={known} alone={alone} say={say.record} />
}
