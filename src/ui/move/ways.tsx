// What can be pressed while a room moves.
import type { Move, MoveAction } from "../../session/move/state.ts"
import type { MoveWords } from "../../words/move.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Note } from "../parts/note.tsx"

type Act = (action: MoveAction) => void
type Props = { say: MoveWords; move: Move; act: Act }

export const Ways = ({ say, move, act }: Props) => {
  switch (move.is) {
    case "asked":
      return (
        <>
          {move.left !== undefined && (
            <Button tone="main" icon="qr-code" large wide onPress={() => act({ type: "moveOut" })}>
              {say.asked.show}
            </Button>
          )}
          <Way act={act}>{say.asked.notNow}</Way>
        </>
      )
    case "ready":
      return (
        <>
          <Button tone="main" large wide onPress={() => act({ type: "takeMove" })}>
            {say.ready.take}
          </Button>
          <Way act={act}>{say.asked.notNow}</Way>
        </>
      )
    case "looking":
      return <Way act={act}>{say.asked.notNow}</Way>
    case "waiting":
      return move.slow && <Settle say={say.waiting} act={act} />
    case "showing":
    case "asking":
      return null
    case "stayed":
    case "here":
      return (
        <Way act={act} main>
          {say[move.is].ok}
        </Way>
      )
    default:
      return (
        <Way act={act} main>
          {say.gone.ok}
        </Way>
      )
  }
}

const Way = ({ act, main = false, children }: { act: Act; main?: boolean; children: string }) => (
  <Button tone={main ? "main" : "plain"} large wide onPress={() => act({ type: "endMove" })}>
    {children}
  </Button>
)

/** Only the person can look at the other device. */
const Settle = ({ say, act }: { say: MoveWords["waiting"]; act: Act }) => (
  <>
    <Note icon="question">
      <p>{say.gone}</p>
      <Button large wide onPress={() => act({ type: "settleMove", here: true })}>
        {say.use}
      </Button>
    </Note>
    <Note icon="question">
      <details {...part("device-forget")}>
        <summary>{say.there}</summary>
        <Button tone="stop" icon="trash" wide start onPress={() => act({ type: "settleMove", here: false })}>
          {say.forget}
        </Button>
      </details>
    </Note>
  </>
)
