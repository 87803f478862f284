// The copy of a meeting's captions that outlives a reload: the newest ones, as many as there is room for.
import { parseUtterances } from "./news.ts"
import { parseRecord, type Record } from "./record.ts"
import type { Utterance } from "./utterance.ts"

export type Rolling = {
  /** When it was last written. */
  at: number
  utterances: readonly Utterance[]
  record: Record
}

/** Of the 10 MB that `storage.session` has; a few meetings, and all else, must find room too. */
export const mostBytes = 2_000_000
/** A series may use one address: what comes back later than this is the next meeting. */
export const staleMs = 10 * 60_000

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

/** Both lists without their oldest entries, until they fit. */
export const fitted = (rolling: Rolling, bytes = mostBytes): Rolling => {
  let kept = rolling
  while (bytesOf(kept) > bytes && (kept.utterances.length > 0 || kept.record.lines.length > 0)) {
    const newer = <Of>(list: readonly Of[]): Of[] => list.slice(Math.ceil(list.length / 4))
    kept = { ...kept, utterances: newer(kept.utterances), record: { ...kept.record, lines: newer(kept.record.lines) } }
  }
  return kept
}

/** undefined: none, damaged, or of a meeting that is over. A clock that was set back makes none too old. */
export const parseRolling = (value: unknown, now: number): Rolling | undefined => {
  if (typeof value !== "object" || value === null) return undefined
  const { at, utterances, record } = value as { [key: string]: unknown }
  if (typeof at !== "number" || !Number.isFinite(at) || now - at > staleMs) return undefined
  return { at, utterances: parseUtterances(utterances), record: parseRecord(record) }
}
