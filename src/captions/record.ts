// What a transcript would hold of a meeting: the lines as they grow, without what was said off the record.
import { marks, type Mark } from "./noted.ts"
import type { Utterance } from "./utterance.ts"

export type KeptLine = {
  id: string
  speaker: string
  text: string
  at: number
  /** Words may be missing before it: nobody could read the page. */
  missed?: true | undefined
  marks?: readonly Mark[] | undefined
}

/** Something was said and not kept; without an end it still is so. */
export type Gap = { from: number; to: number | undefined }

export type Record = {
  lines: readonly KeptLine[]
  gaps: readonly Gap[]
  /** Heard off the record, in part or whole: they change no more. */
  shut: readonly string[]
  /** Those of them that were heard while a facilitator had it off the record: no copy has their words. */
  hidden: readonly string[]
  /** The platform recorded at some time; only then does its stop say something. */
  recorded: boolean
}

export const nothingRecorded: Record = { lines: [], gaps: [], shut: [], hidden: [], recorded: false }

/** A day of talk. */
const most = 5000

export const isOff = ({ gaps }: Record): boolean => gaps.length > 0 && gaps.at(-1)?.to === undefined

export type Circumstances = {
  /** Of the platform; undefined: it does not tell. */
  recording: boolean | undefined
  /** A facilitator asked for it. */
  offTheRecord: boolean
  now: number
}

/** Opens or ends a gap. A clock that was set back never ends one before it began. */
const withGap = (before: Record, { recording, offTheRecord, now }: Circumstances): Record => {
  const recorded = before.recorded || recording === true
  const off = offTheRecord || (recorded && recording === false)
  const was = isOff(before)
  if (off === was) return recorded === before.recorded ? before : { ...before, recorded }
  if (off) return { ...before, recorded, gaps: [...before.gaps, { from: now, to: undefined }] }
  const gaps = before.gaps.map((gap) => (gap.to === undefined ? { ...gap, to: Math.max(gap.from, now) } : gap))
  return { ...before, recorded, gaps }
}

/** We may have slept while it was heard. */
const beganOff = ({ gaps }: Record, at: number): boolean =>
  gaps.some(({ from, to }) => at > from && (to === undefined || at < to))

/** One step with what changed. What was heard while off the record is nowhere in it, and shuts the lines it belongs to. */
export const stepRecord = (before: Record, changed: readonly Utterance[], around: Circumstances): Record => {
  const record = withGap(before, around)
  if (changed.length === 0) return record
  if (isOff(record)) {
    const heard = (before: readonly string[]) => [...new Set([...before, ...changed.map(({ id }) => id)])]
    return { ...record, shut: heard(record.shut), hidden: around.offTheRecord ? heard(record.hidden) : record.hidden }
  }
  const shut = new Set(record.shut)
  const lines = new Map(record.lines.map((line) => [line.id, line]))
  for (const { id, text, speaker, initials, startedAt, gap } of changed) {
    if (shut.has(id) || beganOff(record, startedAt)) continue
    if (text === "") lines.delete(id)
    else lines.set(id, { id, text, speaker: speaker ?? initials ?? "", at: startedAt, ...(gap && { missed: gap }) })
  }
  return { ...record, lines: [...lines.values()].slice(-most) }
}

/**
 * For a copy: without what was heard while a facilitator had it off the record. Of the newest such line the place is left, so that
 * after a reload no other line gets its name, under which nothing more is kept.
 */
export const onRecord = (utterances: readonly Utterance[], { lines, hidden }: Record): Utterance[] => {
  if (hidden.length === 0) return [...utterances]
  const kept = new Map(lines.map(({ id, text }) => [id, text]))
  const newest = utterances.findLast(({ id }) => hidden.includes(id))
  return utterances.flatMap((utterance) => {
    if (!hidden.includes(utterance.id)) return [utterance]
    const text = kept.get(utterance.id) ?? ""
    return text !== "" || utterance === newest ? [{ ...utterance, text }] : []
  })
}

const isRecord = (value: unknown): value is { [key: string]: unknown } => typeof value === "object" && value !== null
const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value)

export const parseKeptLine = (value: unknown): KeptLine | undefined => {
  if (!isRecord(value)) return undefined
  const { id, speaker, text, at } = value
  if (typeof id !== "string" || typeof speaker !== "string" || typeof text !== "string" || !isTime(at)) return undefined
  const told: unknown = value["marks"]
  const marked = marks.filter((mark) => Array.isArray(told) && told.includes(mark))
  const missed = value["missed"] === true && { missed: true as const }
  return { id, speaker, text, at, ...missed, ...(marked.length > 0 && { marks: marked }) }
}

export const parseGaps = (value: unknown): Gap[] =>
  Array.isArray(value)
    ? value.flatMap((gap: unknown) => {
        if (!isRecord(gap) || !isTime(gap["from"])) return []
        return [{ from: gap["from"], to: isTime(gap["to"]) ? gap["to"] : undefined }]
      })
    : []

/** One damaged line does not cost the others. */
export const parseRecord = (value: unknown): Record => {
  if (!isRecord(value)) return nothingRecorded
  const { lines } = value
  const ids = (list: unknown) => (Array.isArray(list) ? list.filter((id): id is string => typeof id === "string") : [])
  return {
    lines: Array.isArray(lines) ? lines.flatMap((line) => parseKeptLine(line) ?? []) : [],
    gaps: parseGaps(value["gaps"]),
    shut: ids(value["shut"]),
    hidden: ids(value["hidden"]),
    recorded: value["recorded"] === true,
  }
}
