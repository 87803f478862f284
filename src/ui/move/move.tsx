// The screen of a participant's room that moves. Fetched when a room moves; it shares no context with the screens around it.
import { loadMoveWords } from "../../words/move.ts"
import { Apart, type ApartProps } from "../parts/apart.tsx"
import { lateWords } from "../parts/late-words.ts"
import { Moving, type MovingProps } from "./moving.tsx"

export type MoveProps = ApartProps & MovingProps

const useMoveWords = lateWords(loadMoveWords)

const Room = (props: MovingProps) => <Moving say={useMoveWords()} {...props} />

export default function Move({ words, voice, ...rest }: MoveProps) {
  return (
    <Apart words={words} voice={voice}>
      <Room {...rest} />
    </Apart>
  )
}
