// One talk from two sources, the meeting and a captioner's page: what is told of each stands apart, in the order in which it was told, and nothing of one source twice.
import type { Utterance } from "./utterance.ts"
import { folded, textOf, wordsOf } from "./words.ts"

/** Where a line of the source of now is told: under which name, and without how many words at its front. hidden: not at all. */
type Place = { id: string; skip: number; startedAt?: number; gap?: true } | "hidden"

export type Told = {
  utterances: readonly Utterance[]
  /** The host of a captioner's page; undefined: the meeting itself. */
  source: string | undefined
  /** How often it has changed. */
  changes: number
  places: ReadonlyMap<string, Place>
  /** Its first words may be those with which it ended before. */
  begins: boolean
}

export type Step = { told: Told; changed: Utterance[] }

/** A day of talk, as elsewhere. */
const most = 5000
/** As many words in a row are no accident. */
const [fewest, enough] = [3, 12]
/** So many lines back a page goes when it is opened again. */
const linesBack = 20

export const toldSoFar = (utterances: readonly Utterance[]): Told => ({
  utterances,
  source: utterances.at(-1)?.source,
  changes: Math.max(0, ...utterances.map(({ id }) => Number(/^(\d+)~/.exec(id)?.[1] ?? 0))),
  ...{ places: new Map(), begins: false },
})

/** A line that went on after the source had changed is told in parts. */
const isPartOf = (id: string, { id: told }: Utterance): boolean => told === id || told.endsWith(`~${id}`)

const count = ({ text }: Utterance): number => wordsOf(text, 0).length

const countTold = ({ utterances }: Told, id: string): number =>
  utterances.filter((line) => isPartOf(id, line)).reduce((sum, line) => sum + count(line), 0)

const put = (told: Told, utterance: Utterance): Told => {
  const at = told.utterances.findLastIndex(({ id }) => id === utterance.id)
  const utterances = at < 0 ? [...told.utterances, utterance].slice(-most) : told.utterances.with(at, utterance)
  return { ...told, utterances }
}

const tell = ({ told, changed }: Step, line: Utterance): Step => {
  const place = told.places.get(line.id) ?? { id: line.id, skip: 0 }
  if (place === "hidden") return { told, changed }
  const { id, skip, startedAt = line.startedAt, gap } = place
  const text = skip === 0 ? line.text : textOf(wordsOf(line.text, 0).slice(skip))
  const before = told.utterances.findLast((one) => one.id === id)
  if (before ? before.text === text && before.final === line.final : text === "") return { told, changed }
  const next: Utterance = { ...line, id, text, startedAt, ...(gap && { gap }) }
  return { told: put(told, next), changed: [...changed, next] }
}

const tellAll = (told: Told, lines: readonly Utterance[]): Step => lines.reduce(tell, { told, changed: [] })

/** Behind which of `words` those end with which `ended` does; 0: nothing of it is there. */
const endIn = (ended: readonly string[], words: readonly string[]): number => {
  for (let row = Math.min(enough, ended.length); row >= fewest; row--) {
    const tail = ended.slice(-row)
    for (let end = words.length; end >= row; end--)
      if (tail.every((word, at) => words[end - row + at] === word)) return end
  }
  return 0
}

const foldedWords = (lines: readonly Utterance[]): string[] =>
  lines.flatMap(({ text }) => wordsOf(text, 0).map((word) => folded(word.text)))

/** A page that was opened again shows words that were told: they are found by themselves, as its lines have other names. */
const placesBehind = (told: Told, lines: readonly Utterance[]): [string, Place][] => {
  const of = told.utterances.filter(({ source }) => source === told.source).slice(-linesBack)
  const end = endIn(foldedWords(of), foldedWords(lines))
  // More was said meanwhile than the page still shows.
  const gap = end === 0 && told.utterances.at(-1)?.source === told.source
  let left = end
  return lines.map((line, at) => {
    const skip = Math.min(left, count(line))
    left -= skip
    return [line.id, { id: line.id, skip, ...(gap && at === 0 && { gap }) }]
  })
}

const isNew = ({ final, changedAt }: Utterance, since: number): boolean => !final || changedAt >= since

/** Where a line goes that the source had when it was left, or said while the other one was told. */
const placeOf = (told: Told, line: Utterance, since: number, now: number): Place => {
  const before = countTold(told, line.id)
  if (before === 0) return isNew(line, since) ? { id: line.id, skip: 0 } : "hidden"
  if (line.final && count(line) <= before) return "hidden"
  return isNew(line, since) ? { id: `${told.changes}~${line.id}`, skip: before, startedAt: now } : "hidden"
}

/**
 * `source` is told from now on: `lines` is all that it has. Of what it said before, only what is being said now and what
 * came at `since` or later is told: the rest was told by the other source.
 */
export const changeSource = (
  before: Told,
  source: string | undefined,
  lines: readonly Utterance[],
  { since, now }: { since: number; now: number },
): Step => {
  const told: Told = { ...before, source, changes: before.changes + 1, begins: lines.length === 0 }
  const places = lines.map((line): [string, Place] => [line.id, placeOf(told, line, since, now)])
  return tellAll({ ...told, places: new Map(places) }, lines)
}

/** A line that was told goes on where it stands. */
const placeOnward = (told: Told, line: Utterance): Place | undefined => {
  const last = told.utterances.findLast((one) => isPartOf(line.id, one))
  return last && { id: last.id, skip: countTold(told, line.id) - count(last) }
}

/** All that the source of now has, told again: after a reload of ours it goes on, after one of its own it may begin anew. */
export const hearAll = (before: Told, lines: readonly Utterance[], since: number): Step => {
  if (lines.length === 0) return { told: { ...before, begins: true }, changed: [] }
  const told = { ...before, begins: false }
  const last = lines.findLastIndex(({ id }) => before.utterances.some((line) => isPartOf(id, line)))
  if (last < 0 && before.utterances.some(({ source }) => source === before.source))
    return tellAll({ ...told, places: new Map(placesBehind(told, lines)) }, lines)
  const places = lines.map((line, at): [string, Place] => {
    const missed = last < 0 ? isNew(line, since) : at > last
    const known = told.places.get(line.id) ?? placeOnward(told, line)
    return [line.id, known ?? (missed ? { id: line.id, skip: 0 } : "hidden")]
  })
  return tellAll({ ...told, places: new Map(places) }, lines)
}

/** What changed in the source of now. */
export const hear = (before: Told, lines: readonly Utterance[]): Step => {
  if (!before.begins || lines.length === 0) return tellAll(before, lines)
  return tellAll({ ...before, begins: false, places: new Map(placesBehind(before, lines)) }, lines)
}
