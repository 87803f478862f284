// Time for pages in tests: it moves only when told, one frame at a time where that matters.
import { vi } from "vitest"
import { pageClock, type PageClock } from "../../src/meeting/clock.ts"

/** Starts a clock that stands still at 10:00 on 3 March 2026; `pass` moves it, timers and frames included. */
export const standStill = (): { clock: PageClock; pass: (ms: number) => Promise<void>; end: () => void } => {
  vi.useFakeTimers({ now: new Date(2026, 2, 3, 10, 0, 0) })
  return {
    clock: pageClock,
    pass: async (ms) => {
      await vi.advanceTimersByTimeAsync(ms)
    },
    end: () => {
      vi.useRealTimers()
    },
  }
}

export { frameMs } from "../../src/tools/still-clock.ts"
