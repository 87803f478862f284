// The code that another device scans: the steps, the picture, how long it works, and one press that stops it.
import type { Move, MoveAction } from "../../session/move/state.ts"
import type { MoveWords } from "../../words/move.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { CopyLink } from "../parts/copy-link.tsx"
import { Qr } from "../parts/qr.tsx"
import { useSay } from "../parts/say.tsx"

const minute = 60_000

type Props = {
  say: MoveWords
  move: Extract<Move, { is: "showing" }>
  act: (action: MoveAction) => void
}

export const Showing = ({ say: { showing: say }, move, act }: Props) => {
  const now = useNow(0)
  // Whole minutes alone: seconds that run hurry people.
  const left = say.left(Math.max(0, Math.round((move.until - now) / minute)))
  useSay([say.heading, ...say.steps, left].join(" "))
  return (
    <>
      <ol {...part("move-steps")}>
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {move.link === undefined ? <p {...part("text")}>{say.hidden}</p> : <Qr link={move.link} label={say.code} />}
      <p {...part("move-left")}>{left}</p>
      <Button large wide onPress={() => act({ type: "endMove" })}>
        {say.stop}
      </Button>
      {move.link !== undefined && (
        <>
          <CopyLink link={move.link} label={say.link} words={say} />
          <p {...part("text")} data-tone="quiet">
            {say.secret}
          </p>
        </>
      )}
    </>
  )
}
