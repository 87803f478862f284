// Runs a suite over every way a relay can stand: its own file, Redis, and two gateways that share a Redis behind a balancer.
import { afterAll, beforeAll, describe } from "vitest"
import { startRedis, type RedisProcess } from "./redis.ts"
import { startRelayHere, type RelayHere } from "./relay-here.ts"

type Start = (settings?: Record<string, string>) => Promise<RelayHere>

function onRedis(suites: (redis: () => RedisProcess) => void): void {
  describe("on Redis", () => {
    let redis: RedisProcess
    beforeAll(async () => void (redis = await startRedis()))
    afterAll(() => redis[Symbol.asyncDispose]())
    suites(() => redis)
  })
}

export function overEachStore(suite: (start: Start) => void): void {
  describe("with its own file", () => suite(startRelayHere))
  onRedis((redis) => {
    describe("alone", () => suite((settings) => startRelayHere({ RELAY_STORE: redis().url, ...settings })))
    describe("with another gateway", () => suite((settings) => startTwoGateways(redis().url, settings)))
  })
}

/** For what each gateway counts by itself. `store`: the settings by which a relay keeps what it is given there. */
export function overBothStores(suite: (start: Start, store: () => Record<string, string>) => void): void {
  describe("with its own file", () => suite(startRelayHere, () => ({})))
  onRedis((redis) => {
    const store = () => ({ RELAY_STORE: redis().url })
    suite((settings) => startRelayHere({ ...store(), ...settings }), store)
  })
}

/** Whoever connects comes to the one, then the other. */
export async function startTwoGateways(store: string, settings: Record<string, string> = {}): Promise<RelayHere> {
  const host = "balanced.test"
  const both = { RELAY_STORE: store, RELAY_NAME: host, ...settings }
  const one = await startRelayHere(both)
  const two = await startRelayHere(both, one.clock)
  let turn = 0
  return {
    ...one,
    host,
    get url() {
      return (turn++ % 2 === 0 ? one : two).url
    },
    async sweep() {
      await Promise.all([one.sweep(), two.sweep()])
    },
    async [Symbol.asyncDispose]() {
      await one[Symbol.asyncDispose]()
      await two[Symbol.asyncDispose]()
    },
  }
}
