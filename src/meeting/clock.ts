// Time as a meeting's page gives it; handed in, so that tests can move it.

export type PageClock = {
  /** Milliseconds of this device, which go on when its clock is set. */
  now: () => number
  /** Runs once at the next frame, or soon in a hidden page, which has no frames; returns the stop. */
  frame: (run: () => void) => () => void
  every: (ms: number, run: () => void) => () => void
}

/** Hidden pages may run timers once a second at most. */
const withoutFrameMs = 250

export const pageClock: PageClock = {
  now: () => performance.timeOrigin + performance.now(),
  frame: (run) => {
    if (document.hidden) {
      const timer = setTimeout(run, withoutFrameMs)
      return () => clearTimeout(timer)
    }
    const frame = requestAnimationFrame(run)
    return () => cancelAnimationFrame(frame)
  },
  every: (ms, run) => {
    const timer = setInterval(run, ms)
    return () => clearInterval(timer)
  },
}
