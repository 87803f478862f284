// What is told to the whole room, as one part that is fetched when there is something: it shares no context with the screens around it, and is given all it needs.
import { useLayoutEffect } from "react"
import type { RoomWord } from "../../session/people.ts"
import { loadToldWords } from "../../words/told.ts"
import type { Words } from "../../words/words.ts"
import { wearMore } from "../comfort.ts"
import { lateWords } from "../parts/late-words.ts"
import { WordsContext } from "../parts/words-provider.tsx"
import { toldStyles } from "../styles/told.ts"
import { HostWords, HostWordsDoor } from "./host-words.tsx"

export type ToldProps = {
  words: Words
  /** door: the way to the host's words. words: all of them. */
  shows: "door" | "words"
  roomWords: readonly RoomWord[]
  onOpen: () => void
  onBack: () => void
}

const useToldWords = lateWords(loadToldWords)

export default function Told({ words, ...rest }: ToldProps) {
  return (
    <WordsContext value={words}>
      <Inside {...rest} />
    </WordsContext>
  )
}

const Inside = ({ shows, roomWords, onOpen, onBack }: Omit<ToldProps, "words">) => {
  const say = useToldWords()
  useLayoutEffect(() => wearMore(document, toldStyles), [])
  if (!say) return null
  if (shows === "door") return <HostWordsDoor count={roomWords.length} say={say.words} onOpen={onOpen} />
  return <HostWords roomWords={roomWords} say={say.words} onBack={onBack} />
}
