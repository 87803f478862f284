// Nameless signals are counted in words, and the word moves only when a window of three minutes ends.

export type Count = "someone" | "a_few" | "many"

/** Milliseconds of a mark's window `w`. */
export const windowLength = 180_000

/** Windows: of the press, of when it came here, and of when it was taken back. */
export type Marked = { mark: string; w: number; came: number; gone: number | undefined }

/** `current`: the window of now. Counts the marks of the two windows that ended last; what comes or goes in this one shows when it ends. */
export function countWord(marks: readonly Marked[], current: number): Count {
  const counts = ({ w, came, gone = current }: Marked) =>
    w >= current - 2 && Math.max(w, came) < current && gone >= current
  const counted = new Set(marks.filter(counts).map(({ mark }) => mark))
  return counted.size > 5 ? "many" : counted.size > 2 ? "a_few" : "someone"
}
