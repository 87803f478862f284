// Time as a practice page takes it; handed in, so that tests can move it.

export type PracticeClock = {
  /** Milliseconds. */
  now: () => number
  /** Returns the stop. */
  later: (ms: number, run: () => void) => () => void
  frame: (run: () => void) => void
}

export const realClock: PracticeClock = {
  now: () => Date.now(),
  later: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
  frame: (run) => void requestAnimationFrame(run),
}
