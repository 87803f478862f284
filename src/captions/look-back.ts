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

const period = 3 * 60_000

/** Lines of the same few minutes together, so that what is new, or let go, changes one group alone. */
export const inGroups = <Line extends Pick<Utterance, "startedAt">>(lines: readonly Line[]): Line[][] => {
  const groups: Line[][] = []
  let now: number | undefined
  for (const line of lines) {
    const its = Math.floor(line.startedAt / period)
    if (its !== now) groups.push([])
    now = its
    groups.at(-1)?.push(line)
  }
  return groups
}
