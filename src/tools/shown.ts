// What a page has shown to whoever looks at each of its frames: every fragment's words, each with the look at which it came.
import { align } from "./align.ts"

export type ShownWord = {
  word: string
  /** The look at which it came, and the look at which what stood in its place, or before it until that was taken back, came. */
  look: number
  since: number
  /** Nobody can tell whether it was said: it is right to have it, and not to have it. */
  open: boolean
}

/** `leaving`: it was not seen to come, and stands in front: its first words may be another fragment's, that leaves. */
export type Standing = { id: string; words: string[]; leaving?: boolean }

type Record = { words: ShownWord[]; look: number; firstAt: number }

export type Shown = {
  /** One more look: all that stands there now. */
  look: (standing: readonly Standing[], now: number) => void
  /** All that stands there between two looks, which the next of them may not show any more. */
  glimpse: (standing: readonly Standing[]) => void
  /** In the order in which they were said. */
  wordsOf: (id: string) => readonly ShownWord[]
}

/** `outlivesMs`: so old a fragment that was out of sight has left for whoever reads, and comes back as another one if its words are others. */
export const watchShown = (outlivesMs = Infinity): Shown => {
  const records = new Map<string, Record>()
  const glimpsed = new Map<string, string[]>()
  let look = 0
  return {
    glimpse: (standing) => {
      for (const { id, words } of standing) glimpsed.set(id, words)
    },
    look: (standing, now) => {
      look++
      for (const { id } of standing) glimpsed.delete(id)
      for (const [id, words] of glimpsed) {
        const before = records.get(id)
        records.set(id, {
          words: mayHave(before?.words ?? [], words, look),
          look: before?.look ?? look,
          firstAt: before?.firstAt ?? now,
        })
      }
      glimpsed.clear()
      for (const { id, words, leaving = false } of standing) {
        const before = records.get(id)
        const another = before !== undefined && before.look < look - 1 && now - before.firstAt >= outlivesMs
        records.set(id, {
          words: before
            ? putRight(before.words, words, look, another, leaving)
            : words.map((word) => ({ word, look, since: look, open: false })),
          look,
          firstAt: before?.firstAt ?? now,
        })
      }
    },
    wordsOf: (id) => records.get(id)?.words ?? [],
  }
}

/** It left in the frame in which it came or was put right: who was told of it is right, and who was not. */
const mayHave = (before: readonly ShownWord[], words: readonly string[], look: number): ShownWord[] => {
  const places = align(
    before.map(({ word }) => word),
    words,
  )
  const all: ShownWord[] = []
  let next = 0
  const leave = (until: number) => {
    for (const old of before.slice(next, until)) all.push({ ...old, open: true })
  }
  words.forEach((word, at) => {
    const place = places[at]
    const old = place === undefined ? undefined : before[place]
    if (place === undefined || !old) return void all.push({ word, look, since: look, open: true })
    leave(place)
    all.push(old)
    next = place + 1
  })
  leave(before.length)
  return all
}

/** What stands in the place of another word came with that one. `another`: nobody can know that it is the same fragment. */
const putRight = (
  before: readonly ShownWord[],
  words: readonly string[],
  look: number,
  another: boolean,
  leaving: boolean,
): ShownWord[] => {
  const stood = before.filter(({ open }) => !open)
  if (stood.length === words.length && stood.every(({ word }, at) => word === words[at])) return [...before]
  const kept = new Set<ShownWord>()
  const places = align(
    before.map(({ word }) => word),
    words,
    (place) => before[place]?.open ?? false,
  )
  let above = -1
  const now = words.map((word, at): ShownWord => {
    const place = places[at]
    const old = place === undefined ? undefined : before[place]
    if (old) kept.add(old)
    const below = places.slice(at).find((other) => other !== undefined) ?? before.length
    // What stands between others, or where others stood, is as old as they are.
    const beside = another ? [] : before.slice(above + 1, below + 1)
    above = place ?? above
    // What left within a frame and is back came then for who was told of it, and now for who was not.
    const came = old && !old.open ? old.look : look
    return { word, look: came, since: Math.min(old?.since ?? came, ...beside.map(({ since }) => since)), open: false }
  })
  const front = leaving ? before.findIndex((old) => kept.has(old)) : 0
  const gone = before
    .filter((old, at) => !kept.has(old) && (old.open || another || at < front))
    .map((old) => ({ ...old, open: true }))
  return [...gone, ...now]
}
