// Follows a meeting's life without being taken in by a page that draws itself anew.
import type { PlatformAdapter } from "./adapter.ts"
import type { PageClock } from "./clock.ts"

const lookMs = 500
/** Pages take their parts out and put them back, Teams for 5 s within one call (seen 2026-07): in looks. */
const looksAway = 20
/** Where the page itself says that one has left. */
const looksLeft = 4
/** A move between rooms, or a wait in the lobby, may take two minutes. */
const looksOver = 240

type CallEvents = {
  came: () => void
  /** It is not on the page any more, but may come back. */
  went: () => void
  /** What comes now is another one. May run more than once. */
  over: () => void
}

/** Runs `came` at once where a call is there. Returns the stop. */
export const watchCall = (
  page: Document,
  adapter: PlatformAdapter,
  clock: PageClock,
  { came, went, over }: CallEvents,
): (() => void) => {
  let here = false
  let away = 0
  let left = 0
  const isHere = (): boolean => {
    if (!adapter.owns(page)) return false
    returned.disconnect()
    away = left = 0
    if (!here) {
      here = true
      came()
    }
    return true
  }
  // Two looks may find no call, and between them one came and went again: two short absences are not a long one.
  const returned = new MutationObserver(() => void isHere())
  const look = () => {
    if (isHere()) return
    if (here) returned.observe(page, { childList: true, subtree: true })
    away += 1
    left = adapter.life(page) === "left" ? left + 1 : 0
    if (here && (away >= looksAway || left >= looksLeft)) {
      here = false
      returned.disconnect()
      went()
    }
    if (away === looksOver || left === looksLeft) over()
  }
  const stop = clock.every(lookMs, look)
  look()
  return () => {
    stop()
    returned.disconnect()
  }
}
