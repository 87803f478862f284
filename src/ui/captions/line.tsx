// One turn of one speaker, as it stands among the others.
import { memo } from "react"
import type { Utterance } from "../../captions/utterance.ts"
import { part } from "../parts.ts"

export const speakerOf = (utterance: Utterance | undefined): string => utterance?.speaker ?? utterance?.initials ?? ""

type Props = { utterance: Utterance; shape: number; named: boolean; unknown: string }

export const Line = memo(({ utterance, shape, named, unknown }: Props) => {
  const speaker = speakerOf(utterance)
  return (
    <div
      {...part("utterance")}
      data-speaker={speaker}
      data-final={utterance.final}
      data-text={utterance.text}
      data-shape={shape}
    >
      {named && <p {...part("speaker")}>{speaker === "" ? unknown : speaker}</p>}
      <p dir="auto">{utterance.text}</p>
    </div>
  )
})
Line.displayName = "Line"
