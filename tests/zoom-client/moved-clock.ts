// Takes the place of a page's time before its scripts begin: it moves only when told, with all timers and frames that are due.

declare global {
  interface Window {
    /** On by so many milliseconds. */
    pass?: (ms: number) => Promise<void>
  }
}

export type Frame = { id: number; run: (time: number) => void }
type Due = { id: number; at: number; run: () => void; every: number | undefined }

const frameMs = 17
const RealDate = Date
const start = new RealDate(2026, 2, 3, 10, 0, 0).getTime()
let now = start
let last = 0
let due: Due[] = []
let frames: Frame[] = []

type Run = (...args: unknown[]) => void

const plan = (run: Run, ms: unknown, every: boolean, args: unknown[]): number => {
  const after = Math.max(every ? 1 : 0, Number(ms) || 0)
  due.push({ id: ++last, at: now + after, run: () => run(...args), every: every ? after : undefined })
  return last
}
const cancel = (id: unknown) => {
  due = due.filter((entry) => entry.id !== id)
}

const channel = new MessageChannel()
/** What was put off until after this, as React does its drawing, is done. */
const settle = async () => {
  for (let turn = 0; turn < 3; turn++)
    await new Promise<void>((done) => {
      channel.port1.onmessage = () => done()
      channel.port2.postMessage(0)
    })
}

const fire = (entry: Due) => {
  if (entry.every === undefined) cancel(entry.id)
  else entry.at += entry.every
  entry.run()
}

window.pass = async (ms) => {
  const time = now + ms
  for (;;) {
    const next = Math.min(...due.map(({ at }) => at))
    if (frames.length > 0 && now + frameMs <= Math.min(next, time)) {
      now += frameMs
      const drawn = frames
      frames = []
      for (const { run } of drawn) run(performance.now())
    } else if (next <= time) {
      now = Math.max(now, next)
      for (const entry of due.filter(({ at }) => at <= now)) if (due.includes(entry)) fire(entry)
    } else break
    await settle()
  }
  now = Math.max(now, time)
  await settle()
}

Object.assign(window, {
  setTimeout: (run: Run, ms?: unknown, ...args: unknown[]) => plan(run, ms, false, args),
  setInterval: (run: Run, ms?: unknown, ...args: unknown[]) => plan(run, ms, true, args),
  clearTimeout: cancel,
  clearInterval: cancel,
  requestAnimationFrame: (run: (time: number) => void) => {
    frames.push({ id: ++last, run })
    return last
  },
  cancelAnimationFrame: (id: unknown) => {
    frames = frames.filter((entry) => entry.id !== id)
  },
  Date: new Proxy(RealDate, {
    construct: (date, args) => (args.length === 0 ? new date(now) : (Reflect.construct(date, args) as Date)),
    apply: () => new RealDate(now).toString(),
    get: (date, key) => (key === "now" ? () => now : (Reflect.get(date, key) as unknown)),
  }),
})
Object.defineProperty(performance, "now", { value: () => now - start })
