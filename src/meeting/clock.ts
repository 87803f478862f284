// Time as a meeting's page gives it; handed in, so that tests can move it.

export type PageClock = {
  /** Milliseconds of this device, which go on when its clock is set. */
  now: () => number
  /** Runs once at the next frame, or soon in a hidden page, which has no frames, and tells the time; returns the stop. */
  frame: (run: (now: number) => void) => () => void
  /** Runs at once; who is asleep, once awake, and only then there is a stop. */
  soon: (run: (now: number) => void) => (() => void) | undefined
  every: (ms: number, run: () => void) => () => void
  later: (ms: number, run: () => void) => () => void
}

/** Hidden pages may run timers once a second at most. */
const withoutFrameMs = 250

const now = () => performance.timeOrigin + performance.now()

export const pageClock: PageClock = {
  now,
  frame: (run) => {
    if (document.hidden) {
      const timer = setTimeout(() => run(now()), withoutFrameMs)
      return () => clearTimeout(timer)
    }
    // What a frame knows of the time costs nothing; asking does.
    const frame = requestAnimationFrame((at) => run(performance.timeOrigin + at))
    return () => cancelAnimationFrame(frame)
  },
  soon: (run) => {
    run(now())
    return undefined
  },
  every: (ms, run) => {
    const timer = setInterval(run, ms)
    return () => clearInterval(timer)
  },
  later: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
