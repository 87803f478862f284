// In the place of the screen of a move that could not be fetched: what can be stopped can be stopped all the same.
import type { Move, MoveAction } from "../../session/move/state.ts"
import type { Words } from "../../words/words.ts"
import { part } from "../parts.ts"
import { Unfetched } from "./unfetched.tsx"

type Props = { words: Words; move: Move; act: (action: MoveAction) => void; waits?: boolean }

export const MoveUnfetched = ({ words, move, act, waits = false }: Props) => (
  <main {...part("screen")} data-screen="move">
    <Unfetched
      {...{ words, waits }}
      onLeave={move.is === "asking" || move.is === "waiting" ? undefined : () => act({ type: "endMove" })}
    />
  </main>
)
