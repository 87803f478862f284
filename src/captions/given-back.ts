// Goes on with what was said before a reload: it is there again, and what the page shows of it once more is not told twice.
import { nothingSaid, type CaptionState } from "./advance.ts"
import { overlapOf } from "./overlap.ts"
import type { Track } from "./track.ts"
import type { CaptionLine, Utterance } from "./utterance.ts"
import { wordsOf } from "./words.ts"

/** What a page may still show: of Zoom's windows and a list's last rows. */
const shownAgain = 60

const numberOf = ({ id }: Utterance): number => Number(/\d+$/.exec(id)?.[0] ?? 0)

const mayBeSame = (line: CaptionLine, { speaker }: Utterance): boolean =>
  line.speaker === undefined || speaker === undefined || line.speaker === speaker

const toldTrack = (utterances: readonly Utterance[], line: CaptionLine, now: number): Track[] => {
  const told = utterances
    .slice(-shownAgain)
    .filter((utterance) => mayBeSame(line, utterance))
    .flatMap(({ text, changedAt }) => wordsOf(text, changedAt))
  const window = wordsOf(line.text, now)
  const fit = overlapOf(told, window, now, true)
  if (!fit) return []
  const { row, rolling, speaker, initials, text } = line
  const raw = fit.from === window.length ? text : ""
  return [
    {
      ...{ row, rolling, speaker, initials, raw, window, said: fit.from },
      ...{ head: [], open: undefined, changedAt: now, settled: true },
    },
  ]
}

/** `lines`: what the page shows at the first look. */
export const givenBack = (before: readonly Utterance[], lines: readonly CaptionLine[], now: number): CaptionState => {
  if (before.length === 0) return nothingSaid
  const utterances = before.map((utterance) => ({ ...utterance, final: true }))
  return {
    utterances,
    tracks: lines.flatMap((line) => toldTrack(utterances, line, now)),
    begun: Math.max(...before.map(numberOf)),
    heardAt: Math.max(...before.map(({ changedAt }) => changedAt)),
  }
}
