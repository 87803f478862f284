// All that shows captions, as one part that is fetched when somebody wants to read: it brings its own providers, as it shares no context with the screens around it.
import type { ComfortStore } from "../../settings/store.ts"
import type { Words } from "../../words/words.ts"
import { ComfortContext } from "../parts/comfort-provider.tsx"
import { WordsContext } from "../parts/words-provider.tsx"
import type { Captions } from "../participant/room.ts"
import { CaptionsPane } from "./captions-pane.tsx"

export type ReaderProps = {
  captions: Captions
  comfort: ComfortStore
  words: Words
  /** Asks for captions with the ready card. */
  onAsk?: () => void
}

export default function Reader({ captions, comfort, words, onAsk }: ReaderProps) {
  return (
    <ComfortContext value={comfort}>
      <WordsContext value={words}>
        <CaptionsPane captions={captions} onAsk={onAsk} />
      </WordsContext>
    </ComfortContext>
  )
}
