// How fast the relay is beside what a durable relay can cost at least, and beside a bare echo (DECISIONS.md says why so).
import { interleaved, latency, median, round, throughput } from "./bench-blocks.ts"
import { openAedes, openSocketIo } from "./bench-peers.ts"
import { openFloor, openOnRedis, openRelay } from "./bench-side.ts"

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

/** @param quick under a minute, and less steady */
export async function benchRelay({ quick = false }: { quick?: boolean } = {}): Promise<RelayFigures> {
  const idle = quick ? 50 : 200
  const echo = await openFloor("echo", idle)
  const durable = await openFloor("durable", idle)
  const relay = await openRelay(idle)
  const redis = await openOnRedis(1, idle)
  const two = await openOnRedis(2, idle)
  const socketIo = await openSocketIo(idle)
  const aedes = await openAedes(idle)
  const sides = { echo, durable, relay, redis, two, socketIo, aedes }
  try {
    const late = await interleaved({ echo, durable, relay, redis, socketIo, aedes }, quick ? 4 : 10, (side) =>
      latency(side, quick ? 80 : 200),
    )
    const fastFor = quick ? 400 : 1_500
    const fast = await interleaved({ echo, durable, relay, socketIo, aedes }, quick ? 3 : 8, (side) =>
      throughput(side, fastFor),
    )
    const shared = await interleaved({ echo, redis, two }, quick ? 3 : 6, async (side) => {
      const before = "cpuSeconds" in side ? side.cpuSeconds() : 0
      const since = performance.now()
      const perSecond = await throughput(side, fastFor)
      const used = "cpuSeconds" in side ? side.cpuSeconds() - before : 0
      return { perSecond, cores: (used * 1_000) / (performance.now() - since) }
    })
    const ratio = <Key extends string, Value>(
      blocks: Record<Key, Value>[],
      of: (block: Record<Key, Value>) => number,
    ) => round(median(blocks.map(of)))
    return {
      "relay.roundtrip.p50.ratio": ratio(late, (block) => block.relay.p50 / block.durable.p50),
      "relay.roundtrip.p99.ratio": ratio(late, (block) => block.relay.p99 / block.durable.p99),
      "relay.echo.p50.ratio": ratio(late, (block) => block.relay.p50 / block.echo.p50),
      "relay.throughput.ratio": ratio(fast, (block) => block.relay / block.echo),
      "relay.socketio.p50.ratio": ratio(late, (block) => block.relay.p50 / block.socketIo.p50),
      "relay.socketio.throughput.ratio": ratio(fast, (block) => block.relay / block.socketIo),
      "relay.aedes.p50.ratio": ratio(late, (block) => block.relay.p50 / block.aedes.p50),
      "relay.aedes.throughput.ratio": ratio(fast, (block) => block.relay / block.aedes),
      "relay.redis.throughput.ratio": ratio(shared, (block) => block.redis.perSecond / block.echo.perSecond),
      "relay.redis.two_gateways.gain": ratio(shared, (block) => block.two.perSecond / block.redis.perSecond),
      "relay.redis.one_gateway.cores": ratio(shared, (block) => block.redis.cores),
      "relay.redis.two_gateways.cores": ratio(shared, (block) => block.two.cores),
      "relay.redis.roundtrip.p50.ms": ratio(late, (block) => block.redis.p50),
      "relay.roundtrip.p50.ms": ratio(late, (block) => block.relay.p50),
      "relay.throughput.per.s": ratio(fast, (block) => block.relay),
    }
  } finally {
    await Promise.all(Object.values(sides).map((side) => side.stop()))
  }
}
