// The screen of a desk that moves. Fetched when a desk moves; it shares no context with the screens around it.
import { loadDeskMoveWords } from "../../words/move.ts"
import { Apart } from "../parts/apart.tsx"
import { lateWords } from "../parts/late-words.ts"
import type { MoveProps } from "./move.tsx"
import { Moving, type MovingProps } from "./moving.tsx"

const useDeskMoveWords = lateWords(loadDeskMoveWords)

const Desk = (props: MovingProps) => <Moving say={useDeskMoveWords()} {...props} />

export default function DeskMove({ words, voice, ...rest }: MoveProps) {
  return (
    <Apart words={words} voice={voice}>
      <Desk {...rest} />
    </Apart>
  )
}
