// What a screen with captions is told of what is kept of them, put together from the browser's memory and the captions' own words.
import { createStore } from "zustand/vanilla"
import type { Where } from "../browser/connect.ts"
import { keptPage, openKeepingAt } from "../browser/keeping.ts"
import { isPrivate } from "../browser/private.ts"
import { keptNothing, parseReport, parseWish, type Keeping } from "../captions/keeping.ts"
import { notedNothing } from "../captions/noted.ts"

/** undefined in a private window, of which nothing is kept. */
export const openKeeping = (where: Where): Keeping | undefined => {
  if (isPrivate()) return undefined
  const report = createStore(() => keptNothing)
  const { tell, wish } = openKeepingAt(where, { changed: (value) => report.setState(parseReport(value), true) })
  let last: Promise<unknown> = Promise.resolve()
  return {
    report,
    // One after the other: a mark must not be lost to the wish before it.
    tell: (change) => {
      last = last.then(async () => tell({ ...parseWish(await wish()), ...change }))
    },
    noted: () => (last = last.then(wish)).then(parseWish, () => notedNothing),
    page: keptPage(),
  }
}
