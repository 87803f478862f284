// One turn of one speaker, as it stands among the others.
import { memo } from "react"
import type { Utterance } from "../../captions/utterance.ts"
import { part } from "../parts.ts"

export const speakerOf = (utterance: Utterance | undefined): string => utterance?.speaker ?? utterance?.initials ?? ""

type Props = { utterance: Utterance; interim?: string; shape: number; named: boolean; unknown: string }

/** `interim`: words at the end that may still change. */
export const Line = memo(({ utterance, interim = "", shape, named, unknown }: Props) => {
  const speaker = speakerOf(utterance)
  return (
    <div
      {...part("utterance")}
      data-speaker={speaker}
      data-final={utterance.final}
      data-text={utterance.text + interim}
      data-shape={shape}
    >
      {named && <p {...part("speaker")}>{speaker === "" ? unknown : speaker}</p>}
      <p dir="auto">
        {utterance.text}
        {interim !== "" && <span data-interim="">{interim}</span>}
      </p>
    </div>
  )
})
Line.displayName = "Line"
