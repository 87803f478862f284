// The screen of a room or a desk that moves: one thing to do, or one thing that is known, and always a way on.
import { useLayoutEffect } from "react"
import type { Move as State, MoveAction } from "../../session/move/state.ts"
import type { Device } from "../../session/participant-state.ts"
import type { MoveWords } from "../../words/move.ts"
import { wearMore } from "../comfort.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { MoveUnfetched } from "../parts/move-unfetched.tsx"
import { isOnItsWay } from "../parts/on-its-way.ts"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { moveStyles } from "../styles/move.ts"
import { Showing } from "./showing.tsx"
import { Ways } from "./ways.tsx"

export type MovingProps = {
  move: State
  device: Device
  /** What to do in danger: nothing can be sent from here meanwhile. */
  danger?: string
  /** The way to one's own person, whose room does not move along. */
  beside?: { label: string; open: () => void } | undefined
  act: (action: MoveAction) => void
}

export const Moving = ({ say, move, device, danger, beside, act }: MovingProps & { say: MoveWords | undefined }) => {
  const words = useWords()
  useLayoutEffect(() => wearMore(document, moveStyles), [])
  const lines = say ? linesOf(say, move, device) : []
  useSay(say && move.is !== "showing" ? [say[move.is].heading, ...lines].join(" ") : undefined)
  if (!say) return <MoveUnfetched {...{ words, move, act }} waits />
  return (
    <main {...part("screen")} data-screen="move" data-is={move.is}>
      <Heading focusOn={move.is}>{say[move.is].heading}</Heading>
      {lines.map((line) => (
        <p key={line} {...part("text")}>
          {line}
        </p>
      ))}
      {move.is === "showing" ? (
        <Showing say={say} move={move} act={act} />
      ) : (
        <div {...part("stack")} data-gap="small">
          <Ways say={say} move={move} act={act} />
        </div>
      )}
      {isOnItsWay({ move }) && danger && <p {...part("danger")}>{danger}</p>}
      {beside && (
        <Button tone="private" icon="lock-key" opens="private" wide onPress={beside.open}>
          {beside.label}
        </Button>
      )}
    </main>
  )
}

/** What is known, in whole sentences. */
const linesOf = (say: MoveWords, move: State, device: Device): string[] => {
  /** A room whose name is not known, or that has none, is not named. */
  const named = (line: (room: string) => string) => ("room" in move && move.room !== "" ? [line(move.room)] : [])
  switch (move.is) {
    case "asked":
      if (move.left === undefined) return [say.asked.tooMuch]
      return move.left > 0 ? [...say.asked.lines, say.asked.left(move.left)] : say.asked.lines
    case "showing":
      return []
    case "stayed":
      return [say.stayed[move.why]]
    case "gone":
      return [...named(say.gone.line), say.gone.forgot, say.gone.theft]
    case "looking":
      return move.slow ? [say.looking.slow] : []
    case "ready": {
      const people = move.people.length > 0 ? [say.ready.people(move.people)] : []
      return [...named(say.ready.room), ...people, say.ready.line, ...(device === "kept" ? [] : [say.ready[device]])]
    }
    case "occupied":
      return [...named(say.occupied.line), say.occupied.how]
    case "waiting":
      if (!move.slow) return [say.waiting.line]
      return [move.faster ? say.waiting.faster : say.waiting.slow]
    default:
      return [say[move.is].line]
  }
}
