// Finds where the words a row shows now continue the words it showed before: words were put right, some left at the front, some came at the end.
import { folded, type Word } from "./words.ts"

export type Overlap = {
  /** How many words left at the front. */
  gone: number
  /** For each word shown now, the place of the word it was before; undefined: it is new. */
  was: (number | undefined)[]
  /** How many words are still the same. */
  same: number
  /** The first word behind all that was there before. */
  from: number
}

/** Younger words are still being recognised, and may change freely. Fragments were seen to settle within it. */
export const freshMs = 3000

// Weights of one word, found by trying windows of random talk until none was lost or doubled (tests/unit/captions).
const asItWas = 3
const refolded = 1
const changedFresh = 0
const changedSettled = -3
const inserted = -1
const insertedInFront = -4
/** One settled word that is exactly as it was is enough; two that only sound the same are not. */
const enough = 3

type Cell = { score: number; step: "start" | "both" | "left" | "came" }

/** The best fit of `shown` behind the front of `before`; undefined: they have nothing in common. A row that does not roll keeps its front. */
export const overlapOf = (
  before: readonly Word[],
  shown: readonly Word[],
  now: number,
  rolling: boolean,
): Overlap | undefined => {
  const plain = shown.map(({ text }) => folded(text))
  const table: Cell[][] = [
    plain.reduce<Cell[]>(
      (row, _, place) => {
        row.push({ score: (row.at(-1)?.score ?? 0) + (place === 0 ? insertedInFront : inserted), step: "came" })
        return row
      },
      [{ score: 0, step: "start" }],
    ),
  ]
  const cell = (i: number, j: number): Cell => table[i]?.[j] ?? { score: -Infinity, step: "start" }
  const matches = (i: number, j: number) => folded(before[i]?.text ?? "") === plain[j]

  before.forEach((word, i) => {
    const fresh = now - word.since < freshMs
    const changed = fresh ? changedFresh : changedSettled
    const plainWord = folded(word.text)
    const row: Cell[] = [rolling ? { score: 0, step: "start" } : { score: cell(i, 0).score + changed, step: "left" }]
    table.push(row)
    shown.forEach((other, j) => {
      const equal = plainWord === plain[j]
      const value = !equal ? changed : fresh || word.text === other.text ? asItWas : refolded
      const both = cell(i, j).score + value
      const left = cell(i, j + 1).score + changed
      const came = (row[j]?.score ?? 0) + (j === 0 ? insertedInFront : inserted)
      const score = Math.max(both, left, came)
      row.push({ score, step: score === both ? "both" : score === left ? "left" : "came" })
    })
  })

  let i = before.length
  let from = 0
  // Of equal fits the one that reads further: what was changed is not counted as new.
  for (let j = 1; j <= shown.length; j++) if (cell(i, j).score >= cell(i, from).score) from = j
  if (cell(i, from).score < enough) return undefined
  const was: (number | undefined)[] = shown.map(() => undefined)
  let same = 0
  for (let j = from; cell(i, j).step !== "start" && (i > 0 || j > 0);) {
    const { step } = cell(i, j)
    if (step !== "came") i--
    if (step !== "left") j--
    if (step !== "both") continue
    was[j] = i
    if (matches(i, j)) same++
  }
  return { gone: i, was, same, from }
}
