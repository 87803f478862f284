// What becomes of people's messages when many rooms are open on one relay, and while one of its clients floods it.
import { fork } from "node:child_process"
import { once } from "node:events"
import { createRequire } from "node:module"
import { interleaved, latency, median, round, type Block } from "./bench-blocks.ts"
import { here, openFloor, openLimited, type Side } from "./bench-side.ts"

export type CrowdFigures = {
  /** Others' p99, put to arrival, while one client floods / while it rests; it sends what costs us most, and comes back when it is cut off. */
  "relay.flood.p99.ratio": number
  /** Of that client: what it got out in a second. */
  "relay.flood.frames.per.s": number
  /** Lines that were open to the end, each with a room of its own, while messages went on. */
  "relay.connections": number
  /** p50 with so many rooms, beside the durable floor's in the same minute. */
  "relay.growth.100.p50.ratio": number
  "relay.growth.1000.p50.ratio": number
  "relay.growth.10000.p50.ratio": number
}

export const FLOOD_PER_SECOND = 10_000

const tsx = createRequire(import.meta.url).resolve("tsx")

type Helper = { ask(what: unknown): Promise<number>; end(): Promise<void> }

/** A process of its own, so that what it does takes no time from those who measure. */
function help(file: string, host: string): Helper {
  const child = fork(here(file), [host], { execArgv: ["--import", tsx] })
  return {
    async ask(what) {
      const answered = once(child, "message")
      child.send(what as never)
      return ((await answered) as [number])[0]
    },
    async end() {
      const ended = once(child, "exit")
      child.disconnect()
      await ended
    },
  }
}

async function benchFlood(quick: boolean): Promise<Partial<CrowdFigures>> {
  const relay = await openLimited(quick ? 50 : 200)
  const flood = help("bench-flood-side.ts", relay.host)
  const perSecond: number[] = []
  const measure = async (isFlooded: boolean): Promise<Block> => {
    if (isFlooded) await flood.ask("begin")
    const block = await latency(relay, quick ? 100 : 300)
    if (isFlooded) perSecond.push(await flood.ask("rest"))
    return block
  }
  try {
    const blocks = await interleaved({ calm: false, flooded: true }, quick ? 4 : 10, measure)
    return {
      "relay.flood.p99.ratio": round(median(blocks.map(({ calm, flooded }) => flooded.p99 / calm.p99))),
      "relay.flood.frames.per.s": Math.round(median(perSecond)),
    }
  } finally {
    await flood.end()
    await relay.stop()
  }
}

async function benchGrowth(quick: boolean): Promise<Partial<CrowdFigures>> {
  const durable = await openFloor("durable", 0)
  const relay = await openLimited(0)
  const rooms = help("bench-rooms-side.ts", relay.host)
  const sides: Record<string, Side> = { durable, relay }
  const figures: Partial<CrowdFigures> = {}
  try {
    for (const count of [100, 1_000, 10_000] as const) {
      await rooms.ask(count)
      const blocks = await interleaved(sides, quick ? 3 : 8, (side) => latency(side, quick ? 80 : 200))
      const ratios = blocks.map(({ durable, relay }) => (relay?.p50 ?? NaN) / (durable?.p50 ?? NaN))
      figures[`relay.growth.${count}.p50.ratio`] = round(median(ratios))
    }
    return { ...figures, "relay.connections": await rooms.ask("count") }
  } finally {
    await rooms.end()
    await relay.stop()
    await durable.stop()
  }
}

/** @param quick under two minutes, and less steady */
export const benchCrowd = async ({ quick }: { quick: boolean }): Promise<Partial<CrowdFigures>> => ({
  ...(await benchFlood(quick)),
  ...(await benchGrowth(quick)),
})
