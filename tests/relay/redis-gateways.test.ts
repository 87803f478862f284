// Several gateways on one Redis or cluster: what one is given, the others tell, also when a word between them got lost.
import { randomBytes } from "node:crypto"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { WATCHED_MS } from "../../src/relay/redis/script.ts"
import type { MailboxStore } from "../../src/relay/store.ts"
import { until } from "../../src/tools/hands.ts"
import { newId } from "../support/peer.ts"
import { startRedis, startRedisCluster, type RedisProcess } from "../support/redis.ts"
import { openRedisRig, type RedisRig } from "../support/store-rig.ts"

const LIMITS = { tokens: 5, openWaiting: 500, tokenWaiting: 500 }
const hash = randomBytes(32)
const yes = (): boolean => true
const bytes = (): Buffer => randomBytes(1_024)

type Heard = string[]

/** What a store tells, in words: `box <id>`, `missed`, and so on. */
function listenTo(store: MailboxStore): Heard {
  const heard: Heard = []
  store.listen({
    box: (_at, { id }) => heard.push(`box ${id}`),
    again: (_at, { id }) => heard.push(`again ${id}`),
    missed: () => heard.push("missed"),
    lost: () => heard.push("lost"),
    posted: (_board, slot, { version }) => heard.push(`posted ${slot} ${version}`),
    missedPosts: (_board, slot) => heard.push(`missed posts ${slot}`),
    moved: () => heard.push("moved"),
    here: (_board, slot, here) => heard.push(`here ${slot} ${here}`),
  })
  return heard
}

const engines = {
  "one server": async () => {
    const redis = await startRedis()
    return { servers: [redis], urls: [redis.url], end: () => redis[Symbol.asyncDispose]() }
  },
  "a cluster": async () => {
    const cluster = await startRedisCluster()
    return { ...cluster, end: () => cluster[Symbol.asyncDispose]() }
  },
}

describe.each(Object.entries(engines))("several gateways on %s", (_engine, start) => {
  let all: { servers: RedisProcess[]; urls: string[]; end: () => Promise<void> }
  let rig: RedisRig | undefined
  beforeAll(async () => void (all = await start()))
  afterEach(async () => {
    vi.useRealTimers()
    await rig?.end()
    rig = undefined
  })
  afterAll(() => all.end())

  /** A mailbox owned at the first of two gateways. */
  async function owned() {
    rig = await openRedisRig(all.urls, LIMITS)
    const [one, two] = [rig.store, await rig.another()]
    const [heard, others] = [listenTo(one), listenTo(two)]
    const at = newId()
    await one.own(at)
    await one.allow(at, { add: [hash], drop: [] })
    const put = async (store: MailboxStore): Promise<string> => {
      const id = newId()
      expect((await store.put({ at, id, hash, data: bytes() }, yes)).is).toBe("kept")
      return id
    }
    return { rig, one, two, heard, others, at, put }
  }

  const has = (heard: Heard, what: string) => until(what, () => heard.includes(what) || undefined)
  /** Nobody hears what is published, until the gateways have connected again. */
  const loseBells = async (): Promise<void> => {
    for (const server of all.servers) await server.ask("CLIENT", "KILL", "TYPE", "pubsub")
  }

  test("a box put at one gateway is told at the one where the owner is, and nowhere else", async () => {
    const { two, heard, others, put } = await owned()
    const id = await put(two)
    await has(heard, `box ${id}`)
    expect(others).toEqual([])
  })

  test("boxes put at both at once are all found at the owner's gateway, in one order", async () => {
    const { one, two, heard, at, put } = await owned()
    const ids = await Promise.all(Array.from({ length: 200 }, (_, place) => put(place % 2 ? one : two)))
    const waiting = (await one.waiting(at, 0, 1_000)).map(({ id }) => id)
    expect([...waiting].sort()).toEqual([...ids].sort())
    const last = `box ${waiting.at(-1)}`
    await until(
      "the last box, or that some were missed",
      () => heard.includes(last) || heard.includes("missed") || undefined,
    )
    // What is told is told in that order; where it leaves something out it says so.
    const told = heard.flatMap((words) => (words.startsWith("box ") ? [waiting.indexOf(words.slice(4))] : []))
    expect(told).toEqual([...told].sort((a, b) => a - b))
    if (told.length < ids.length) expect(heard).toContain("missed")
  })

  test("an owner who comes to another gateway leaves the first one", async () => {
    const { two, heard, others, at, put } = await owned()
    await two.own(at)
    await has(heard, "moved")
    const id = await put(two)
    await has(others, `box ${id}`)
    expect(heard).toEqual(["moved"])
  })

  test("an owner who goes and comes back stays, whatever was said in between", async () => {
    const { rig, one, two, heard, at, put } = await owned()
    const coming = [two.own(at), one.own(at)]
    await Promise.all(coming)
    // Whoever came last is the owner, and what was said of who came before is heard before this box.
    await one.own(at)
    const id = await put(two)
    await has(heard, `box ${id}`)
    await rig.store.sweep()
    await put(one)
    expect(heard.slice(heard.indexOf(`box ${id}`))).not.toContain("moved")
  })

  test("a box that was told into a broken line is found when the line is back", async () => {
    const { two, heard, put } = await owned()
    await loseBells()
    const id = await put(two)
    await until(
      "the box, or that something was missed",
      () => heard.some((words) => words === "missed" || words === `box ${id}`) || undefined,
    )
  })

  test("a box that nobody told of is found by looking", async () => {
    const { rig, one, heard, at, put } = await owned()
    const deaf = await openRedisRig(all.urls, LIMITS)
    listenTo(deaf.store)
    // The server says that the owner is at a gateway where nobody listens to it.
    const facts = `qh1:{${at}}:f`
    const home = await holding(facts)
    const owner = String(await home.ask("HGET", facts, "owner"))
    await home.ask("HSET", facts, "owner", `nobody ${owner.split(" ")[1]}`)
    const id = await put(deaf.store)
    await home.ask("HSET", facts, "owner", owner)
    expect(heard).toEqual([])
    await rig.store.sweep()
    expect(heard).toEqual(["missed"])
    expect((await one.waiting(at, 0, 10)).map((box) => box.id)).toEqual([id])
    await deaf.end()
  })

  const holding = async (key: string): Promise<RedisProcess> => {
    for (const server of all.servers) {
      const is = await server.ask("EXISTS", key).catch(() => 0)
      if (is === 1) return server
    }
    throw new Error(`nobody holds ${key}`)
  }

  test("an owner whose mailbox the server has forgotten must come again", async () => {
    const { rig, heard, at } = await owned()
    const facts = `qh1:{${at}}:f`
    await (await holding(facts)).ask("DEL", facts)
    await rig.store.sweep()
    expect(heard).toEqual(["lost"])
  })

  test("each ten seconds a gateway looks by itself, and not before", async () => {
    vi.useFakeTimers({ toFake: ["setInterval"] })
    const { one, heard, at } = await owned()
    const facts = `qh1:{${at}}:f`
    await (await holding(facts)).ask("DEL", facts)
    vi.advanceTimersByTime(9_999)
    await one.waiting(at, 0, 1)
    expect(heard).toEqual([])
    vi.advanceTimersByTime(1)
    vi.useRealTimers()
    await has(heard, "lost")
  })

  test("a value posted at one gateway is told where the slot is watched, and what was missed is noticed", async () => {
    const { one, two, heard, others, at } = await owned()
    const post = (version: number, slot = 0) => one.post({ board: at, slot, version, value: bytes() })
    await two.watch(at, 0, 1)
    await post(1)
    await has(others, "posted 0 1")
    await post(2, 1)
    expect(heard.filter((words) => words.startsWith("posted"))).toEqual([])
    await loseBells()
    await post(3)
    await until(
      "the value, or that one was missed",
      () => others.some((words) => words === "missed posts 0" || words === "posted 0 3") || undefined,
    )
    await two.watch(at, 0, 0)
    others.length = 0
    await post(4)
    await two.sweep()
    expect(others).toEqual([])
  })

  test("watchers are counted over all gateways, and those of a gateway that died are forgotten", async () => {
    const { rig, one, two, heard, at } = await owned()
    expect(await one.watch(at, 0, 2)).toBe(2)
    expect(await two.watch(at, 0, 3)).toBe(5)
    await has(heard, "here 0 5")
    // It says no goodbye: its count stays until its time is over.
    await two.close()
    rig.clock.now += WATCHED_MS - 1
    expect(await one.watch(at, 0, 2)).toBe(5)
    rig.clock.now += 1
    await one.sweep()
    expect(heard.at(-1)).toBe("here 0 2")
  })
})
