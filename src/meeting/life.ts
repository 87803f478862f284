// Follows a meeting's life without being taken in by a page that draws itself anew.
import type { Life, PlatformAdapter } from "./adapter.ts"
import type { PageClock } from "./clock.ts"

/** Half of what must pass before a state is left. */
const lookMs = 500
/** Toolbars and whole calls were seen to vanish and come back; a state is left when it is gone this long. */
const steadyMs = 1000

/** Calls back with the life of `page` now, and after each change that lasted. Returns the stop. */
export const watchLife = (
  page: Document,
  adapter: PlatformAdapter,
  clock: PageClock,
  changed: (life: Life) => void,
): (() => void) => {
  let life = adapter.life(page)
  let other: { life: Life; since: number } | undefined
  changed(life)
  return clock.every(lookMs, () => {
    const seen = adapter.life(page)
    if (seen === life) return void (other = undefined)
    if (other?.life !== seen) return void (other = { life: seen, since: clock.now() })
    if (clock.now() - other.since < steadyMs) return
    life = seen
    other = undefined
    changed(life)
  })
}
