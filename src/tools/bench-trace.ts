// What the browser's own trace tells of who worked how long in a page.
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "puppeteer"

export type TraceEvent = {
  name: string
  ph: string
  ts: number
  dur?: number
  tdur?: number
  pid: number
  tid: number
  args: unknown
}

/** Our scripts in a meeting's page; the pane's are in another process. */
const ours = /^chrome-extension:.*\/(mount-\w+|watch|share)\./

export const urlOf = ({ args }: TraceEvent): string =>
  (args as { data?: { url?: string } } | undefined)?.data?.url ?? ""
export const isOurs = (event: TraceEvent): boolean => ours.test(urlOf(event))
/** All that the browser noted while `run` ran. */
export const traced = async (page: Page, run: () => Promise<void>): Promise<TraceEvent[]> => {
  const folder = mkdtempSync(join(tmpdir(), "quiet-hand-trace-"))
  const path = join(folder, "trace.json")
  try {
    await page.tracing.start({ path, categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] })
    await run()
    await page.tracing.stop()
    return (JSON.parse(readFileSync(path, "utf8")) as { traceEvents: TraceEvent[] }).traceEvents
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Milliseconds that the thread worked on it: what other programs take of the machine meanwhile does not count. */
export const worked = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000

/** Milliseconds that `counts` takes of each task, for those tasks in which there is any; what lies inside another is in it. */
export const perTask = (events: TraceEvent[], counts: (event: TraceEvent) => boolean): number[] => {
  const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur
  const inside = (a: TraceEvent, b: TraceEvent) =>
    a !== b && a.pid === b.pid && a.tid === b.tid && a.ts >= b.ts && end(a) <= end(b)
  const mine = events.filter((event) => event.ph === "X" && counts(event))
  const outer = mine.filter((event) => !mine.some((other) => inside(event, other)))
  const tasks = events.filter(({ ph, name }) => ph === "X" && name === "RunTask")
  const sums = new Map<TraceEvent | undefined, number>()
  for (const event of outer) {
    const task = tasks.find((one) => inside(event, one))
    sums.set(task ?? event, (sums.get(task ?? event) ?? 0) + worked(event))
  }
  return [...sums.values()]
}
