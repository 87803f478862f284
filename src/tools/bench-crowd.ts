// What becomes of people's messages when many rooms are open on one relay, and while one of its clients floods it.
import { fork } from "node:child_process"
import { once } from "node:events"
import { createRequire } from "node:module"
import { interleaved, latency, median, round, type Block } from "./bench-blocks.ts"
import type { Flood } from "./bench-flood-side.ts"
import { here, openFloor, openLimited, type Side } from "./bench-side.ts"

export type CrowdFigures = {
  /** Others' p99, put to arrival, while one client offers 10,000 frames a second, those that cost us most / while it rests. */
  "relay.flood.p99.ratio": number
  /** Of these frames, what the relay let it send. */
  "relay.flood.frames.per.s": number
  /**
   * The same where it leaves each line that is held back for a fresh one / where it does so to another relay beside ours: then it is
   * as busy, and so is the machine, which alone made p99 4 times as much on two cores.
   */
  "relay.flood.moving.p99.ratio": number
  "relay.flood.moving.frames.per.s": number
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
function help(file: string, ...args: string[]): Helper {
  const child = fork(here(file), args, { execArgv: ["--import", tsx] })
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
  const [relay, other] = [await openLimited(quick ? 50 : 200), await openLimited(0)]
  const flooder = help("bench-flood-side.ts")
  const during = (flood: Flood | undefined) => async (): Promise<Block & { perSecond: number }> => {
    if (flood) await flooder.ask(flood)
    const block = await latency(relay, quick ? 100 : 300)
    return { ...block, perSecond: flood ? await flooder.ask("rest") : 0 }
  }
  const [{ host }, elsewhere] = [relay, other.host]
  try {
    const sides = {
      calm: during(undefined),
      held: during({ host, moves: false }),
      elsewhere: during({ host: elsewhere, moves: true }),
      moving: during({ host, moves: true }),
    }
    const blocks = await interleaved(sides, quick ? 4 : 10, (measure) => measure())
    return {
      "relay.flood.p99.ratio": round(median(blocks.map(({ calm, held }) => held.p99 / calm.p99))),
      "relay.flood.frames.per.s": Math.round(median(blocks.map(({ held }) => held.perSecond))),
      "relay.flood.moving.p99.ratio": round(median(blocks.map(({ elsewhere, moving }) => moving.p99 / elsewhere.p99))),
      "relay.flood.moving.frames.per.s": Math.round(median(blocks.map(({ moving }) => moving.perSecond))),
    }
  } finally {
    await flooder.end()
    await relay.stop()
    await other.stop()
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
