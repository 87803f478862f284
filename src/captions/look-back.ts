// Which lines of a meeting a person looks back at.
import { lineKey, type Notes } from "./notes.ts"
import { speakerKey } from "./speakers.ts"
import type { Utterance } from "./utterance.ts"

export type Wanted = {
  /** Keys of the speakers who count; undefined: everybody. */
  speakers: readonly string[] | undefined
  /** Only lines that have a mark. */
  marked: boolean
}

export const linesWanted = (
  utterances: readonly Utterance[],
  { speakers, marked }: Wanted,
  notes: Pick<Notes, "marked">,
): readonly Utterance[] => {
  if (!speakers && !marked) return utterances
  return utterances.filter(
    (line) =>
      (!speakers || speakers.includes(speakerKey(line))) && (!marked || notes.marked[lineKey(line)] !== undefined),
  )
}

/** The first line that was said, or changed, at this time or later; where there is none, the last of all. */
export const firstSince = (lines: readonly Utterance[], time: number): Utterance | undefined =>
  lines.find(({ changedAt }) => changedAt >= time) ?? lines.at(-1)

/** Lines in groups of one size, so that what is new changes the last group alone. */
export const inGroups = <Line>(lines: readonly Line[], size: number): Line[][] =>
  Array.from({ length: Math.ceil(lines.length / size) }, (_, place) => lines.slice(place * size, (place + 1) * size))
