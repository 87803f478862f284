// Where a box of captions stands when its next line has no room: like the next page of a book, with the last line read on top.

/** One line as it is laid out, from the top of all lines; a speaker's name belongs to the line below it. */
export type Row = { top: number; bottom: number }

/** Half a pixel is no line. */
const slack = 0.5

/** The new distance of the box from the top of all lines. It never goes back, and it stays while everything has room. `anew`: the box itself has changed, so that no line has kept its place. */
export const turnPage = (rows: readonly Row[], top: number, height: number, anew = false): number => {
  const end = rows.at(-1)?.bottom ?? 0
  const fits = (from: number) => end - from <= height + slack
  if (fits(top)) return top
  if (anew) return (rows.find((row) => fits(row.top)) ?? rows.at(-1))?.top ?? top
  const unread = rows.findIndex(({ bottom }) => bottom > top + height + slack)
  // Where one page cannot hold all that is unread, the newest are shown: nobody is left behind.
  const page = [rows[unread - 1], ...rows.slice(unread)].find((row) => row && fits(row.top)) ?? rows.at(-1)
  return Math.max(top, page?.top ?? top)
}
