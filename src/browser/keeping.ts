// A screen's way to what is kept of a meeting's captions: it says what the person wants, and hears what became of it, in the browser's memory.
import { browser } from "./api.ts"
import type { Where } from "./connect.ts"
import { onRemembered, recall, remember } from "./memory.ts"

/** As the background names them too. */
const wish = "keep "
const report = "kept "

export type KeepingHere = {
  /** undefined: nothing is told yet, or of a meeting that is over. */
  changed: (report: unknown) => void
  /** The wish is another one now; also by this screen's own doing. */
  wished: () => void
}

/** Calls back with what became of the wishes; `tell` gives the whole wish of now. */
export const openKeepingAt = (
  where: Where,
  { changed, wished }: KeepingHere,
): { tell: (value: unknown) => void; wish: () => Promise<unknown> } => {
  let meeting: string | undefined
  const move = async () => {
    meeting = await where.meeting()
    changed(meeting === undefined ? undefined : await recall(report + meeting))
  }
  onRemembered(report, (name, value) => {
    if (name === meeting) changed(value)
  })
  onRemembered(wish, (name) => {
    if (name === meeting) wished()
  })
  where.onMove(() => void move())
  void move()
  return {
    tell: (value) => {
      if (meeting !== undefined) void remember(wish + meeting, value)
    },
    wish: async () => (meeting === undefined ? undefined : recall(wish + meeting)),
  }
}

export const keptPage = (): string => `${browser.runtime.getURL("options.html")}#kept`
