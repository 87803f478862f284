// Nameless signals are counted in words, and the word moves only when a window of three minutes ends.

export type Count = "someone" | "a_few" | "many"

/** Milliseconds of a mark's window `w`. */
export const windowLength = 180_000

/** `current`: the window of now. Counts the marks of the two windows that ended last; what came since shows when this one ends. */
export function countWord(marks: { mark: string; w: number }[], current: number): Count {
  const counted = new Set(marks.filter(({ w }) => w < current && w >= current - 2).map(({ mark }) => mark))
  return counted.size > 5 ? "many" : counted.size > 2 ? "a_few" : "someone"
}
