// Goes on with what was said before a reload: it is there again, and what the page shows of it once more is not told twice.
import { nothingSaid, type CaptionState } from "./advance.ts"
import { handOver } from "./handover.ts"
import type { CaptionLine, Utterance } from "./utterance.ts"

const numberOf = ({ id }: Utterance): number => Number(/\d+$/.exec(id)?.[0] ?? 0)

/** `lines`: what the page shows at the first look. */
export const givenBack = (before: readonly Utterance[], lines: readonly CaptionLine[], now: number): CaptionState => {
  if (before.length === 0) return nothingSaid
  const state = {
    ...nothingSaid,
    utterances: before,
    begun: Math.max(...before.map(numberOf)),
    heardAt: Math.max(...before.map(({ changedAt }) => changedAt)),
  }
  const tracks = handOver(state, lines, now)
  const open = new Set(tracks.flatMap((track) => track.open ?? []))
  const utterances = before.map((utterance) => ({ ...utterance, final: !open.has(utterance.id) }))
  return { ...state, utterances, tracks, sourceAt: now }
}
