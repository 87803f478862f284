// What `npm run bench` may show at most, or at least: of the figures that are promised.
import { sizeBudgets } from "../../plasmo.config.ts"

type Limit = { most: number } | { least: number }

const most = (limits: Record<string, number>): [string, Limit][] =>
  Object.entries(limits).map(([name, most]) => [name, { most }])

const limits = new Map<string, Limit>([
  ...most({
    ...sizeBudgets,
    "relay.roundtrip.p50.ratio": 1.3,
    "relay.roundtrip.p99.ratio": 2,
    "relay.memory.ratio": 1.3,
    "relay.flood.p99.ratio": 2,
    "relay.flood.moving.p99.ratio": 2,
    "relay.growth.10000.p50.ratio": 2,
    "captions.lost": 0,
    "captions.repeated": 0,
    "captions.misattributed": 0,
    "captions.paint.p99.ms": 30,
    "captions.mainthread.ratio": 2,
    "captions.heap.ratio": 1.1,
    "overlay.longtask.ms": 5,
    "glossary.us_per_line": 10,
  }),
  ["relay.throughput.ratio", { least: 0.45 }],
  ["relay.redis.throughput.ratio", { least: 0.3 }],
  ["relay.connections", { least: 10_000 }],
])

/** What a figure misses, as in "at most 2"; undefined where it holds, or nothing is promised. */
export const missedBy = (name: string, figure: unknown): string | undefined => {
  const limit = limits.get(name)
  if (!limit) return undefined
  if ("most" in limit) return Number(figure) <= limit.most ? undefined : `at most ${limit.most}`
  return Number(figure) >= limit.least ? undefined : `at least ${limit.least}`
}
