// All that shows captions, as one part that is fetched when somebody wants to read: it brings its own providers, as it shares no context with the screens around it.
import { useState } from "react"
import type { HardWord } from "../../captions/hard-words/hard-word.ts"
import type { ComfortStore } from "../../settings/store.ts"
import type { Words } from "../../words/words.ts"
import { SayContext } from "../parts/say.tsx"
import { ComfortContext } from "../parts/comfort-provider.tsx"
import { WordsContext } from "../parts/words-provider.tsx"
import type { Captions } from "../participant/room.ts"
import { CaptionsPane } from "./captions-pane.tsx"
import { HostWordsContext } from "./hard-words.ts"
import { LookBack } from "./look-back.tsx"
import { TalkContext, type Talk } from "./talk.ts"

export type ReaderProps = {
  captions: Captions
  comfort: ComfortStore
  words: Words
  /** The one voice of the screens around it. */
  say: (sentence: string) => void
  /** What may leave the captions, and how to come here and back; without it lines are only read. */
  talk?: Talk
  /** The words that the host explains. */
  hostWords: readonly HardWord[]
  /** Asks for captions with the ready card. */
  onAsk?: () => void
  /** The whole meeting, as a screen of its own. */
  back?: boolean
}

export default function Reader({ captions, comfort, words, say, talk, hostWords, onAsk, back = false }: ReaderProps) {
  return (
    <ComfortContext value={comfort}>
      <WordsContext value={words}>
        <SayContext value={say}>
          <TalkContext value={talk}>
            <HostWordsContext value={useSame(hostWords)}>
              {back ? <LookBack captions={captions} /> : <CaptionsPane captions={captions} onAsk={onAsk} />}
            </HostWordsContext>
          </TalkContext>
        </SayContext>
      </WordsContext>
    </ComfortContext>
  )
}

/** Each state of the session brings a new copy of the list: only another one makes us look at all lines again. */
const useSame = (words: readonly HardWord[]): readonly HardWord[] => {
  const [same, setSame] = useState(words)
  if (same === words || JSON.stringify(same) === JSON.stringify(words)) return same
  setSame(words)
  return words
}
