// Nothing lost, nothing twice, on several gateways behind a balancer: gateways and servers are killed in the middle of it.
import { expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { until } from "../../src/tools/hands.ts"
import { startBalancer } from "../support/balancer.ts"
import { countThrough, type Fault } from "../support/counting-through.ts"
import { startRedis, startRedisCluster, type RedisProcess } from "../support/redis.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { openRoom, sendConcern } from "../support/rooms.ts"
import { fastClock, testWorld, until as meanwhile } from "../support/session-world.ts"

type House = { gateways: RelayProcess[]; host: string; [Symbol.asyncDispose](): Promise<void> }

/** Two gateways on the same servers, behind one address. */
async function startHouse(urls: readonly string[]): Promise<House> {
  const balancer = await startBalancer()
  const settings = { RELAY_STORE: urls.join(","), RELAY_NAME: balancer.host }
  const gateways = [await startRelayProcess(settings), await startRelayProcess(settings)]
  for (const { port } of gateways) balancer.ports.push(port)
  return {
    gateways,
    host: balancer.host,
    async [Symbol.asyncDispose]() {
      await balancer.close()
      for (const gateway of gateways) await gateway[Symbol.asyncDispose]()
    },
  }
}

/** Both have taken connections: what one is given, the other has to tell. */
const bothWorked = ({ gateways }: House): void => {
  for (const gateway of gateways) expect(gateway.log()).toContain('"of":"own"')
}

type Faults = Record<string, (house: House, redis: RedisProcess) => Fault>

const faults: Faults = {
  "nothing goes wrong": () => () => Promise.resolve({}),
  "the first gateway is killed for good": (house) => async () => {
    await house.gateways[0]?.kill()
    return {}
  },
  "the second gateway is killed and comes back": (house) => async () => {
    await house.gateways[1]?.kill()
    await house.gateways[1]?.restart()
    return {}
  },
  "Redis is killed and comes back": (_house, redis) => async () => {
    await redis.kill()
    await redis.restart()
    return {}
  },
  "a gateway and Redis are killed and come back": (house, redis) => async () => {
    await Promise.all([house.gateways[0]?.kill(), redis.kill()])
    await redis.restart()
    await house.gateways[0]?.restart()
    return {}
  },
}

for (const [what, fault] of Object.entries(faults))
  test(`200 messages arrive once and in order over two gateways when ${what}`, { timeout: 120_000 }, async () => {
    await using redis = await startRedis()
    await using house = await startHouse([redis.url])
    await countThrough(house.host, fault(house, redis))
    bothWorked(house)
  })

test("200 messages arrive once and in order over two gateways when a server of the cluster dies", async () => {
  await using cluster = await startRedisCluster(1)
  await using house = await startHouse(cluster.urls)
  await countThrough(house.host, async ({ room }) => {
    const dies = await holderOf(`qh1:{${room.anaId}}:f`, cluster.servers)
    await dies.kill()
    await until("a new holder of Ana's mailbox", () =>
      holderOf(`qh1:{${room.anaId}}:f`, cluster.servers).catch(() => undefined),
    )
    return {}
  })
  bothWorked(house)
}, 180_000)

test("who comes while Redis is away is not told no, and is seen when it is back", async () => {
  await using redis = await startRedis()
  await using house = await startHouse([redis.url])
  const clock = fastClock(10)
  const room = await openRoom(house.host, clock)
  const problems = new Set<unknown>()
  await redis.kill()
  room.worlds.ana.die()
  room.ana.stop()
  const isSeen = (): boolean =>
    room.maria.get().room?.contacts.find(({ id }) => id === room.anaId)?.presence.is === "here"
  await meanwhile(room.maria, () => !isSeen(), 30_000)
  const ana = await createFacilitator(testWorld(house.host, clock, room.worlds.ana.kept))
  try {
    ana.subscribe(() => problems.add(ana.get().problem))
    ana.act({ type: "presence", visible: true, actedAt: clock.now() })
    await until("a mailbox that could not be had", () => refusals(house).includes('"own"') || undefined)
    await redis.restart()
    await until("Ana, seen by Maria", () => {
      ana.act({ type: "presence", visible: true, actedAt: clock.now() })
      return isSeen() || undefined
    })
    expect(refusals(house)).not.toContain("not_allowed")
    expect([...problems]).toEqual([undefined])
  } finally {
    room.stop()
    ana.stop()
  }
}, 120_000)

test("a message that came when Redis died is told to its sender as delivered when it is back", async () => {
  await using redis = await startRedis()
  await using house = await startHouse([redis.url])
  const room = await openRoom(house.host, fastClock(10))
  try {
    const thread = await sendConcern(room.maria, room.anaId, room.ana, "0")
    const areDelivered = (count: number) =>
      meanwhile(
        room.maria,
        ({ threads }) =>
          threads.flatMap(({ messages }) => messages).filter(({ step }) => step === "delivered").length === count,
        30_000,
      )
    await areDelivered(1)
    let died: Promise<void> | undefined
    // Its receiver can neither collect it nor say that it came.
    room.worlds.ana.trap = { way: "came", t: "box", instead: false, spring: () => void (died = redis.kill()) }
    room.maria.act({ type: "write", thread, words: "1" })
    await until("a message that could not be collected", () => refusals(house).includes('"collected"') || undefined)
    await died
    await redis.restart()
    await areDelivered(2)
  } finally {
    room.stop()
  }
}, 120_000)

/** Which frames the gateways refused, and why. */
const refusals = ({ gateways }: House): string =>
  gateways
    .flatMap((gateway) => gateway.log().split("\n"))
    .filter((line) => /"outcome":"(unavailable|not_allowed)"/.test(line))
    .join("\n")

/** The server that answers for a key, and has it. */
async function holderOf(key: string, servers: RedisProcess[]): Promise<RedisProcess> {
  for (const server of servers) if ((await server.ask("EXISTS", key).catch(() => 0)) === 1) return server
  throw new Error(`nobody holds ${key}`)
}
