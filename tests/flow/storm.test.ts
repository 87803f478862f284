// A storm over everything at once: no word is lost, told twice or out of order, and nobody's screen says what is not so.
import { expect, test } from "vitest"
import { startRedis } from "../support/redis.ts"
import { startRelayProcess } from "../support/relay.ts"
import { countThroughStorm, type Blow, type Place } from "../support/storm.ts"

const onSqlite = async (name: string): Promise<Place> => {
  const relay = await startRelayProcess({ ...roomy, RELAY_NAME: name })
  return {
    ports: [relay.port],
    blows: { "the relay is killed": killed(relay) },
    [Symbol.asyncDispose]: () => relay[Symbol.asyncDispose](),
  }
}

const onRedis = async (name: string): Promise<Place> => {
  const redis = await startRedis()
  const settings = { ...roomy, RELAY_NAME: name, RELAY_STORE: redis.url }
  const gateways = [await startRelayProcess(settings), await startRelayProcess(settings)]
  return {
    ports: gateways.map(({ port }) => port),
    blows: {
      ...Object.fromEntries(gateways.map((gateway, at) => [`gateway ${at} is killed`, killed(gateway)])),
      "Redis is killed": killed(redis),
      "Redis stands still": async (rest) => {
        redis.freeze()
        await rest()
        redis.thaw()
      },
    },
    async [Symbol.asyncDispose]() {
      for (const gateway of gateways) await gateway[Symbol.asyncDispose]()
      await redis[Symbol.asyncDispose]()
    },
  }
}

/** Devices' time runs ten times as fast as the relay's, and so do they. */
const roomy = { RELAY_FRAMES_PER_SECOND: "1000", RELAY_LOG: "normal" }

const killed =
  (process: { kill(): Promise<void>; restart(): Promise<void> }): Blow =>
  async (rest) => {
    await process.kill()
    await rest()
    await process.restart()
  }

const places = { SQLite: onSqlite, "two gateways on Redis": onRedis }
const onlySeed = process.env["STORM_SEED"]
const wanted = Number(process.env["STORM_SIGNALS"] ?? 2_000)
const size = { rooms: 4, others: 3, messages: 60 }
const perStorm = size.rooms * (size.others + 1) * size.messages

for (let seed = 1; seed <= Math.ceil(wanted / perStorm); seed++) {
  if (onlySeed !== undefined && Number(onlySeed) !== seed) continue
  const [where, place] = Object.entries(places)[seed % 2] ?? ["", onSqlite]
  test(`nothing is lost, twice or out of order in a storm over ${where} (STORM_SEED=${seed})`, async () => {
    const counted = await countThroughStorm({ ...size, seed, place })
    console.log(JSON.stringify({ seed, where, ...counted }))
    expect(counted.blows).toBeGreaterThan(0)
    expect(counted.harmed).toBeGreaterThan(counted.written / 10)
  }, 600_000)
}
