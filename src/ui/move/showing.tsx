// The code that another device scans: the steps, the picture, how long it works, and one press that stops it.
import { useId, useRef, useState } from "react"
import type { Move, ParticipantAction } from "../../session/participant-state.ts"
import type { MoveWords } from "../../words/move.ts"
import { Qr } from "../parts/qr.tsx"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { useSay } from "../parts/say.tsx"

const minute = 60_000

type Props = {
  say: MoveWords
  move: Extract<Move, { is: "showing" }>
  act: (action: ParticipantAction) => void
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
      {move.link !== undefined && <Link say={say} link={move.link} />}
    </>
  )
}

const Link = ({ say, link }: { say: MoveWords["showing"]; link: string }) => {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<string>()
  useSay(told)
  const copy = () => {
    // `clipboard` is missing outside secure contexts.
    const copied = "clipboard" in navigator ? navigator.clipboard.writeText(link) : Promise.reject(new Error("none"))
    copied.then(
      () => setTold(say.copied),
      () => {
        field.current?.select()
        setTold(say.notCopied)
      },
    )
  }
  return (
    <div {...part("field")}>
      <label htmlFor={id}>{say.link}</label>
      <input id={id} ref={field} readOnly value={link} onFocus={(event) => event.target.select()} />
      <div {...part("row")}>
        <Button icon="copy" onPress={copy}>
          {say.copy}
        </Button>
      </div>
      {told !== undefined && <p {...part("text")}>{told}</p>}
      <p {...part("text")} data-tone="quiet">
        {say.secret}
      </p>
    </div>
  )
}
