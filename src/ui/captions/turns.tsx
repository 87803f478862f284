// Lines below each other, by turns: what flows on from the line before stands in the same paragraph.
import type { ShownLine } from "../../captions/pace.ts"
import { part } from "../parts.ts"
import { Line, speakerOf } from "./line.tsx"
import { rowKey } from "./lines.ts"

const turnsOf = (lines: readonly ShownLine[]): ShownLine[][] => {
  const turns: ShownLine[][] = []
  for (const line of lines) {
    const last = turns.at(-1)
    if (last && line.flows && speakerOf(last.at(-1)?.utterance) === speakerOf(line.utterance)) last.push(line)
    else turns.push([line])
  }
  return turns
}

export const Turns = ({ lines }: { lines: readonly ShownLine[] }) => {
  const turns = turnsOf(lines)
  return turns.map((turn, place) => (
    <div key={turn[0]?.key} {...part("turn")} data-flows={turn.length > 1 ? "" : undefined}>
      {turn.map(({ key, utterance, interim }, index) => (
        <Line
          key={key}
          at={rowKey({ key, utterance })}
          utterance={utterance}
          interim={interim}
          named={
            index === 0 && (place === 0 || speakerOf(utterance) !== speakerOf(turns[place - 1]?.at(-1)?.utterance))
          }
        />
      ))}
    </div>
  ))
}
