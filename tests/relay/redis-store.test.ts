// The store on Redis: the conformance suite, on one server and on a cluster.
import { afterAll, afterEach, beforeAll, describe } from "vitest"
import { startRedis, startRedisCluster } from "../support/redis.ts"
import { openRedisRig, type RedisRig } from "../support/store-rig.ts"
import { LIMITS, storeConformance } from "./store-conformance.ts"

const rigs: RedisRig[] = []
async function newRig(urls: readonly string[], maxBytes?: number): Promise<RedisRig> {
  const rig = await openRedisRig(urls, LIMITS, maxBytes)
  rigs.push(rig)
  return rig
}

afterEach(async () => {
  for (const rig of rigs.splice(0)) await rig.end()
})

describe("the store on one Redis server", () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  beforeAll(async () => void (redis = await startRedis()))
  afterAll(() => redis[Symbol.asyncDispose]())
  storeConformance(() => newRig([redis.url]))
})

describe("the store on a Redis cluster", () => {
  let cluster: Awaited<ReturnType<typeof startRedisCluster>>
  beforeAll(async () => void (cluster = await startRedisCluster()))
  afterAll(() => cluster[Symbol.asyncDispose]())
  storeConformance(() => newRig(cluster.urls))
})
