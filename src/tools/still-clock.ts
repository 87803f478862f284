// A clock that moves only when told, one frame at a time: for a practice page and the reader beside it, without a browser.
import type { PageClock } from "../meeting/clock.ts"
import type { PracticeClock } from "../practice/clock.ts"

/** One frame of a screen that draws sixty times a second. */
export const frameMs = 17

type Due = { at: number; run: () => void }

export type StillClock = {
  now: () => number
  page: PageClock
  practice: PracticeClock
  /** On to `time`, with all that is due until then. A frame that is asked for comes with the next of them. */
  goTo: (time: number) => Promise<void>
  /** Asleep the reader is never called; awake again it reads at the next frame it has asked for, or at its next beat. */
  sleep: (asleep: boolean) => void
}

export const stillClock = (start: number): StillClock => {
  let now = start
  let asleep = false
  let due: Due[] = []
  let frames: (() => void)[] = []
  /** Of who sleeps. */
  let held: (() => void)[] = []
  const later = (ms: number, run: () => void): (() => void) => {
    const entry = { at: now + ms, run }
    due.push(entry)
    return () => {
      due = due.filter((other) => other !== entry)
    }
  }
  const onFrame = (run: () => void): (() => void) => {
    frames.push(run)
    return () => {
      frames = frames.filter((other) => other !== run)
    }
  }
  /** As a browser does between two tasks: what was observed is told. */
  const settle = async () => {
    for (let turn = 0; turn < 3; turn++) await Promise.resolve()
  }
  const drawFrame = async () => {
    const drawn = frames
    frames = []
    for (const run of drawn) run()
    await settle()
  }
  return {
    now: () => now,
    practice: { now: () => now, later, frame: (run) => void onFrame(run) },
    page: {
      now: () => now,
      frame: (run) => {
        const drawn = () => {
          if (asleep) held.push(drawn)
          else run(now)
        }
        const stop = onFrame(drawn)
        return () => {
          stop()
          held = held.filter((other) => other !== drawn)
        }
      },
      soon: (run) => {
        const awake = () => run(now)
        if (!asleep) {
          awake()
          return undefined
        }
        held.push(awake)
        return () => {
          held = held.filter((other) => other !== awake)
        }
      },
      every: (ms, run) => {
        let stop = () => {}
        const beat = () => {
          if (!asleep) run()
          stop = later(ms, beat)
        }
        stop = later(ms, beat)
        return () => stop()
      },
      later: (ms, run) => {
        const late = () => {
          if (asleep) held.push(late)
          else run()
        }
        const stop = later(ms, late)
        return () => {
          stop()
          held = held.filter((other) => other !== late)
        }
      },
    },
    goTo: async (time) => {
      // What was drawn just now asks for its frame.
      await settle()
      for (;;) {
        const next = Math.min(...due.map(({ at }) => at))
        if (frames.length > 0 && now + frameMs <= Math.min(next, time)) {
          now += frameMs
          await drawFrame()
          continue
        }
        if (next > time) break
        now = Math.max(now, next)
        const ready = due.filter(({ at }) => at <= now)
        due = due.filter(({ at }) => at > now)
        for (const { run } of ready) run()
        await settle()
      }
      now = Math.max(now, time)
      await settle()
    },
    sleep: (is) => {
      asleep = is
      if (asleep) return
      frames.push(...held)
      held = []
    },
  }
}
