// How fast the relay is beside what a durable relay can cost at least, and beside a bare echo (DECISIONS.md says why so).
import { interleaved, latency, median, round, throughput } from "./bench-blocks.ts"
import { openAedes, openSocketIo } from "./bench-peers.ts"
import { openFloor, openOnRedis, openRelay, type Side } from "./bench-side.ts"

export type RelayFigures = {
  /** Put to arrival, kept durably between: relay / durable floor, medians of block ratios. */
  "relay.roundtrip.p50.ratio": number
  "relay.roundtrip.p99.ratio": number
  /** The same beside a bare echo, which keeps nothing. */
  "relay.echo.p50.ratio": number
  /** Frames a second at full speed: relay / bare echo. */
  "relay.throughput.ratio": number
  /** The same of one gateway on a Redis that keeps what it is given. */
  "relay.redis.throughput.ratio": number
  /** Frames a second over two gateways, beside one; each has an owner, and half of the frames go from the one to the other. */
  "relay.redis.two_gateways.gain": number
  /** Processors that gateways and Redis used meanwhile. Where all are used, two can carry no more than one. */
  "relay.redis.one_gateway.cores": number
  "relay.redis.two_gateways.cores": number
  "relay.redis.roundtrip.p50.ms": number
  /** Beside two that many build on, neither of which keeps anything here: socket.io, and MQTT by aedes with an answer for each. */
  "relay.socketio.p50.ratio": number
  "relay.socketio.throughput.ratio": number
  "relay.aedes.p50.ratio": number
  "relay.aedes.throughput.ratio": number
  /** As measured here: of use beside each other only. */
  "relay.roundtrip.p50.ms": number
  "relay.throughput.per.s": number
}

/** Nothing else runs while some are measured: what one writes to the disk would make another wait. */
async function together<Name extends string, Opened extends Side, Figures>(
  opening: Record<Name, () => Promise<Opened>>,
  measure: (sides: Record<Name, Opened>) => Promise<Figures>,
): Promise<Figures> {
  const opened: [Name, Opened][] = []
  try {
    for (const name of Object.keys(opening) as Name[]) opened.push([name, await opening[name]()])
    return await measure(Object.fromEntries(opened) as Record<Name, Opened>)
  } finally {
    await Promise.all(opened.map(([, side]) => side.stop()))
  }
}

const ratio = <Block>(blocks: Block[], of: (block: Block) => number): number => round(median(blocks.map(of)))

/** @param quick under a minute, and less steady */
export async function benchRelay({ quick = false }: { quick?: boolean } = {}): Promise<RelayFigures> {
  const idle = quick ? 50 : 200
  const frames = quick ? 80 : 200
  const fastFor = quick ? 400 : 1_500
  const echo = () => openFloor("echo", idle)
  const relay = () => openRelay(idle)

  const alone = await together({ echo, durable: () => openFloor("durable", idle), relay }, async (sides) => {
    const late = await interleaved(sides, quick ? 4 : 20, (side) => latency(side, frames))
    const fast = await interleaved(sides, quick ? 3 : 8, (side) => throughput(side, fastFor))
    return {
      "relay.roundtrip.p50.ratio": ratio(late, (block) => block.relay.p50 / block.durable.p50),
      "relay.roundtrip.p99.ratio": ratio(late, (block) => block.relay.p99 / block.durable.p99),
      "relay.echo.p50.ratio": ratio(late, (block) => block.relay.p50 / block.echo.p50),
      "relay.throughput.ratio": ratio(fast, (block) => block.relay / block.echo),
      "relay.roundtrip.p50.ms": ratio(late, (block) => block.relay.p50),
      "relay.throughput.per.s": ratio(fast, (block) => block.relay),
    }
  })

  const onRedis = (gateways: number) => () => openOnRedis(gateways, idle)
  const shared = await together({ redis: onRedis(1), two: onRedis(2) }, (both) =>
    together({ echo }, async (floor) => {
      const late = await interleaved({ redis: both.redis }, quick ? 4 : 10, (side) => latency(side, frames))
      const fast = await interleaved({ ...floor, ...both }, quick ? 3 : 6, async (side) => {
        const before = "cpuSeconds" in side ? side.cpuSeconds() : 0
        const since = performance.now()
        const perSecond = await throughput(side, fastFor)
        const used = "cpuSeconds" in side ? side.cpuSeconds() - before : 0
        return { perSecond, cores: (used * 1_000) / (performance.now() - since) }
      })
      return {
        "relay.redis.throughput.ratio": ratio(fast, (block) => block.redis.perSecond / block.echo.perSecond),
        "relay.redis.two_gateways.gain": ratio(fast, (block) => block.two.perSecond / block.redis.perSecond),
        "relay.redis.one_gateway.cores": ratio(fast, (block) => block.redis.cores),
        "relay.redis.two_gateways.cores": ratio(fast, (block) => block.two.cores),
        "relay.redis.roundtrip.p50.ms": ratio(late, (block) => block.redis.p50),
      }
    }),
  )

  const peers = { socketIo: () => openSocketIo(idle), aedes: () => openAedes(idle) }
  const beside = await together({ relay, ...peers }, async (sides) => {
    const late = await interleaved(sides, quick ? 4 : 10, (side) => latency(side, frames))
    const fast = await interleaved(sides, quick ? 3 : 8, (side) => throughput(side, fastFor))
    return {
      "relay.socketio.p50.ratio": ratio(late, (block) => block.relay.p50 / block.socketIo.p50),
      "relay.socketio.throughput.ratio": ratio(fast, (block) => block.relay / block.socketIo),
      "relay.aedes.p50.ratio": ratio(late, (block) => block.relay.p50 / block.aedes.p50),
      "relay.aedes.throughput.ratio": ratio(fast, (block) => block.relay / block.aedes),
    }
  })
  return { ...alone, ...shared, ...beside }
}
