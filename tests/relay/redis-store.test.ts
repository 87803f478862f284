// The store on Redis: the conformance suite, on one server and on a cluster, and what only a server can get wrong.
import { execFileSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { localCertificate } from "../../src/practice/certificate.ts"
import { readConfig } from "../../src/relay/config.ts"
import { WATCHED_MS } from "../../src/relay/redis/script.ts"
import { until } from "../../src/tools/hands.ts"
import { BOX_MS, HISTORY_MS, HISTORY_SLOT, ID_MS, OWNED_MS, SLOTS } from "../../src/wire/limits.ts"
import { openMailbox } from "../support/mailbox.ts"
import { newBox, newId } from "../support/peer.ts"
import { freePort, startRedis, startRedisCluster, type RedisProcess } from "../support/redis.ts"
import { startRelayProcess } from "../support/relay.ts"
import { startRelayHere } from "../support/relay-here.ts"
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

const hash = randomBytes(32)
const yes = (): boolean => true

async function allowed(rig: RedisRig): Promise<string> {
  const at = newId()
  await rig.store.own(at)
  await rig.store.allow(at, { open: hash, add: [], drop: [] })
  return at
}

const put = (rig: RedisRig, at: string, id = newId()) => rig.store.put({ at, id, hash, data: randomBytes(11_264) }, yes)

/** Owners and boxes, until the store takes no more. */
async function fill(rig: RedisRig): Promise<{ at: string; id: string }[]> {
  const kept: { at: string; id: string }[] = []
  for (;;) {
    const at = await allowed(rig)
    for (let count = 0; count < LIMITS.openWaiting; count++) {
      const id = newId()
      try {
        await put(rig, at, id)
      } catch {
        return kept
      }
      kept.push({ at, id })
    }
  }
}

async function emptied(rig: RedisRig, kept: { at: string; id: string }[]): Promise<void> {
  for (const { at, id } of kept) await rig.store.collect(at, [id])
}

test("at the keeper's size puts and posts are refused, owners can come and collect, and then puts are taken again", async () => {
  await using redis = await startRedis()
  const used = Number(/^used_memory:(\d+)/m.exec(String(await redis.ask("INFO", "memory")))?.[1])
  const rig = await newRig([redis.url], used + 1_500_000)
  const kept = await fill(rig)
  expect(kept.length).toBeGreaterThan(10)
  const at = await allowed(rig)
  await expect(put(rig, at)).rejects.toThrow("RELAY_STORE_MB")
  await expect(rig.store.post({ board: at, slot: 0, version: 1, value: randomBytes(1_024) })).rejects.toThrow()
  await emptied(rig, kept)
  expect((await put(rig, at)).is).toBe("kept")
})

test("at the server's own size puts and posts are refused, owners can come and collect, and then puts are taken again", async () => {
  await using redis = await startRedis()
  const rig = await newRig([redis.url])
  const used = Number(/^used_memory:(\d+)/m.exec(String(await redis.ask("INFO", "memory")))?.[1])
  await redis.ask("CONFIG", "SET", "maxmemory", String(used + 1_500_000))
  const kept = await fill(rig)
  expect(kept.length).toBeGreaterThan(10)
  const at = await allowed(rig)
  const together = await Promise.allSettled([put(rig, at), rig.store.own(at), put(rig, at)])
  expect(together.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "rejected"])
  await expect(put(rig, at)).rejects.toThrow("OOM")
  await emptied(rig, kept)
  expect((await put(rig, at)).is).toBe("kept")
})

test("who cannot be served does not take down who asked with them", async () => {
  await using redis = await startRedis()
  const rig = await newRig([redis.url])
  const at = await allowed(rig)
  const broken = (): boolean => {
    throw new Error("broken")
  }
  const answers = await Promise.allSettled([
    put(rig, at),
    rig.store.put({ at, id: newId(), hash, data: randomBytes(1_024) }, broken),
    put(rig, at),
  ])
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"])
  expect(await rig.store.waiting(at, 0, 10)).toHaveLength(2)
})

test("a copy of a Redis server that is made and brought back as run-a-relay.md says has what waited then", async () => {
  const page = readFileSync("src/docs/run-a-relay.md", "utf8")
  const home = mkdtempSync(join(tmpdir(), "quiet-hand-copy-"))
  mkdirSync(join(home, "backups"))
  await using redis = await startRedis()
  const steps = (name: string) => {
    const block = new RegExp(`\`\`\`sh ${name}\\n(.*?)\`\`\``, "s").exec(page)?.[1] ?? "exit 1"
    const here = block.replaceAll("/var/lib/redis", redis.dir).replaceAll("redis-cli", `redis-cli -p ${redis.port}`)
    execFileSync("sh", ["-ec", here], { env: { ...process.env, HOME: home } })
  }
  const rig = await newRig([redis.url])
  const at = await allowed(rig)
  await put(rig, at)
  steps("redis-backup")
  await put(rig, at)
  await redis.kill()
  steps("redis-restore")
  await redis.restart()
  const waiting = await until("the store again", () => rig.store.waiting(at, 0, 10).catch(() => undefined))
  expect(waiting).toHaveLength(1)
  await put(rig, at)
  expect(await rig.store.waiting(at, 0, 10)).toHaveLength(2)
  rmSync(home, { recursive: true })
})

/** What a key is for, by the letter of its name, and how long it is of use at most. */
const LASTS: Readonly<Record<string, number>> = {
  f: OWNED_MS,
  b: BOX_MS,
  i: ID_MS,
  v: OWNED_MS,
  [`v${HISTORY_SLOT}`]: HISTORY_MS,
  h: WATCHED_MS,
}

/** How long the server will keep each of its keys, of those that are for the same the shortest and the longest. */
async function timesOf(redis: RedisProcess): Promise<Record<string, { least: number; most: number }>> {
  const times: Record<string, { least: number; most: number }> = {}
  for (const key of (await redis.ask("KEYS", "*")) as string[]) {
    const rest = /^qh1:\{.{22}\}:(.*)$/.exec(key)?.[1] ?? key
    const is = rest in LASTS ? rest : rest.charAt(0)
    const time = Number(await redis.ask("PTTL", key))
    const { least, most } = times[is] ?? { least: time, most: time }
    times[is] = { least: Math.min(least, time), most: Math.max(most, time) }
  }
  return times
}

test("the server drops every key by itself, when its time is over", async () => {
  await using redis = await startRedis()
  const rig = await newRig([redis.url])
  const other = await rig.another()
  const token = randomBytes(32)
  const work = async (at: string, version: number): Promise<void> => {
    await rig.store.allow(at, { open: hash, add: [token], drop: [randomBytes(32)] })
    const ids = [newId(), newId(), newId()]
    for (const id of ids) await put(rig, at, id)
    await rig.store.put({ at, id: newId(), hash: token, data: randomBytes(1_024) }, yes)
    await rig.store.collect(at, [...ids, newId()])
    await put(rig, at, ids[0])
    await put(rig, newId())
    for (let slot = 0; slot < SLOTS; slot++) {
      await rig.store.post({ board: at, slot, version, value: randomBytes(1_024) })
      for (const store of [rig.store, other]) await store.watch(at, slot, version)
      await rig.store.values(at, slot, 0, 10)
    }
    await rig.store.watch(at, 0, 0)
  }
  const at = newId()
  await rig.store.own(at)
  await work(at, 1)
  await work(newId(), 1)
  await other.own(at)
  await rig.store.sweep()
  const times = await timesOf(redis)
  expect(Object.keys(times).sort()).toEqual(Object.keys(LASTS).sort())
  for (const [is, { least, most }] of Object.entries(times)) {
    expect([is, least > (LASTS[is] ?? 0) - 20_000, most <= (LASTS[is] ?? 0)]).toEqual([is, true, true])
  }
})

test("a value goes with the board it was posted to, however late that was", async () => {
  await using redis = await startRedis()
  const rig = await newRig([redis.url])
  const at = await allowed(rig)
  rig.clock.now += OWNED_MS - 60_000
  await rig.store.post({ board: at, slot: 0, version: 1, value: randomBytes(1_024) })
  expect((await timesOf(redis))["v"]?.most).toBeLessThanOrEqual(60_000)
})

test("boxes that the server let run out by itself leave their senders their whole share", async () => {
  await using redis = await startRedis()
  const rig = await newRig([redis.url])
  const [at, token] = [newId(), randomBytes(32)]
  await rig.store.allow(at, { open: hash, add: [token], drop: [] })
  const fill = async (by: Buffer): Promise<number> => {
    for (let count = 0; ; count++) {
      const { is } = await rig.store.put({ at, id: newId(), hash: by, data: randomBytes(1_024) }, yes)
      if (is === "full") return count
    }
  }
  for (let time = 0; time < 2; time++) {
    expect([await fill(hash), await fill(token)]).toEqual([LIMITS.openWaiting, LIMITS.tokenWaiting])
    // Nobody came for three days.
    rig.clock.now += BOX_MS
    await redis.ask("PEXPIRE", `qh1:{${at}}:b`, "0")
  }
})

test("what is asked while the server is away is refused, and what is asked when it is back is done", async () => {
  await using redis = await startRedis()
  const rig = await newRig([redis.url])
  const at = await allowed(rig)
  await redis.kill()
  await expect(put(rig, at)).rejects.toThrow()
  await redis.restart()
  await until("a put that is kept", () => put(rig, at).catch(() => undefined))
  expect(await rig.store.waiting(at, 0, 10)).toHaveLength(1)
  // One line for each, however often it was tried.
  expect(rig.lines.filter((line) => line.includes("cannot be reached"))).toHaveLength(1)
  expect(rig.lines.filter((line) => line.includes("is there again"))).toHaveLength(1)
})

test("what a server that stands still was asked is refused, and when it goes on it is asked again", async () => {
  await using redis = await startRedis()
  const rig = await newRig([redis.url])
  const at = await allowed(rig)
  const id = newId()
  redis.freeze()
  await expect(put(rig, at, id)).rejects.toThrow()
  redis.thaw()
  await until("a put that is kept", () => put(rig, at, id).catch(() => undefined))
  expect(await rig.store.waiting(at, 0, 10)).toHaveLength(1)
})

test("a server with a password takes who knows it, and nobody learns it from what is logged", async () => {
  await using redis = await startRedis({ requirepass: "sesame" })
  const address = (word: string): string => `redis://:${word}@127.0.0.1:${redis.port}`
  const rig = await newRig([address("sesame")])
  expect((await put(rig, await allowed(rig))).is).toBe("kept")
  const said = await refusedWith({ ...redis, url: address("barley") })
  expect(said).toMatch(/^No server of RELAY_STORE can be reached: WRONGPASS/)
  expect([said, ...rig.lines].join()).not.toMatch(/sesame|barley/)
})

test("a cluster with a password takes who knows it", async () => {
  await using cluster = await startRedisCluster()
  for (const server of cluster.servers) await server.ask("CONFIG", "SET", "requirepass", "sesame")
  const urls = (word: string): string[] => cluster.servers.map(({ port }) => `redis://:${word}@127.0.0.1:${port}`)
  const rig = await newRig(urls("sesame"))
  // So many that each server gets some.
  const mailboxes = await Promise.all(Array.from({ length: 12 }, () => allowed(rig)))
  for (const at of mailboxes) {
    expect((await put(rig, at)).is).toBe("kept")
    expect(await rig.store.waiting(at, 0, 10)).toHaveLength(1)
  }
  await expect(openRedisRig(urls("barley"), LIMITS)).rejects.toThrow("WRONGPASS")
})

test("a server that speaks TLS is spoken to when its certificate is trusted, and not otherwise", async () => {
  const folder = mkdtempSync(join(tmpdir(), "quiet-hand-tls-"))
  const [certFile, keyFile] = [join(folder, "cert.pem"), join(folder, "key.pem")]
  const { cert, key } = await localCertificate(["redis.test"])
  writeFileSync(certFile, cert)
  writeFileSync(keyFile, key)
  const port = String(await freePort())
  await using redis = await startRedis({
    "tls-port": port,
    "tls-cert-file": certFile,
    "tls-key-file": keyFile,
    "tls-auth-clients": "no",
  })
  const store = { RELAY_STORE: `rediss://127.0.0.1:${port}` }
  await expect(startRelayProcess(store)).rejects.toThrow(/self-signed certificate/)
  await using relay = await startRelayProcess({ ...store, NODE_EXTRA_CA_CERTS: certFile })
  const { owner, at, token } = await openMailbox(relay)
  const [id, data] = [newId(), newBox()]
  owner.send({ t: "put", at, id, token, data })
  expect(await owner.next("kept")).toMatchObject({ id, held: true })
  expect(await owner.next("box")).toMatchObject({ id, data })
  expect(await redis.ask("DBSIZE")).toBeGreaterThan(0)
  rmSync(folder, { recursive: true })
})

test("nothing counts as kept before as many replicas as are asked for have it", async () => {
  await using redis = await startRedis()
  await using replica = await startRedis()
  const open = () => openRedisRig([redis.url], LIMITS, undefined, 1)
  await expect(open()).rejects.toThrow("RELAY_STORE_REPLICAS is 1, but one of the store's servers has 0 replicas.")
  await replica.ask("REPLICAOF", "127.0.0.1", String(redis.port))
  const rig = await until("a server with a replica", () => open().catch(() => undefined))
  rigs.push(rig)
  const at = await until("an owner", () => allowed(rig).catch(() => undefined))
  const [before, meanwhile] = [newId(), newId()]
  expect((await put(rig, at, before)).is).toBe("kept")
  await replica.kill()
  await expect(put(rig, at, meanwhile)).rejects.toThrow("Too few replicas have it.")
  await replica.restart()
  await replica.ask("REPLICAOF", "127.0.0.1", String(redis.port))
  // What was refused may have been written all the same: the same box again is kept once.
  await until("a put that is kept", () => put(rig, at, meanwhile).catch(() => undefined))
  expect((await rig.store.waiting(at, 0, 10)).map(({ id }) => id)).toEqual([before, meanwhile])
})

const refusedWith = async (server: RedisProcess, settings: Record<string, string> = {}): Promise<unknown> =>
  startRelayHere({ RELAY_STORE: server.url, ...settings }).then(
    async (relay) => {
      await relay[Symbol.asyncDispose]()
      return undefined
    },
    (error: unknown) => (error instanceof Error ? error.message : error),
  )

test("a server that writes no append-only file is refused in words, unless losing messages is meant", async () => {
  await using redis = await startRedis({ appendonly: "no" })
  expect(await refusedWith(redis)).toMatch(/loses messages when it stops.*appendonly yes/)
  const relay = await startRelayHere({ RELAY_STORE: redis.url, RELAY_STORE_MAY_FORGET: "1" })
  expect(relay.lines.join()).toContain("loses messages when it stops, and RELAY_STORE_MAY_FORGET=1 allows it")
  await relay[Symbol.asyncDispose]()
})

test("a server that throws messages away when it is full is refused, whatever is meant", async () => {
  await using redis = await startRedis({ "maxmemory-policy": "allkeys-lru" })
  expect(await refusedWith(redis, { RELAY_STORE_MAY_FORGET: "1" })).toMatch(/maxmemory-policy allkeys-lru.*noeviction/)
})

test("the keeper is told where a server may lose its last second, or does not say", async () => {
  await using redis = await startRedis({ appendfsync: "everysec" })
  const told = async (): Promise<string> => {
    const relay = await startRelayHere({ RELAY_STORE: redis.url, RELAY_LOG: "quiet" })
    await relay[Symbol.asyncDispose]()
    return relay.lines.join()
  }
  expect(await told()).toContain("may lose the last second of messages")
  await redis.ask("ACL", "SETUSER", "default", "-config")
  expect(await told()).toContain("does not tell its appendfsync")
})

test("servers that are no cluster, and servers that are not there, are refused in words", async () => {
  await using one = await startRedis()
  await using two = await startRedis()
  expect(await refusedWith(one, { RELAY_STORE: `${one.url},${two.url}` })).toMatch(/they are not one cluster/)
  await two.kill()
  expect(await refusedWith(two)).toMatch(/No server of RELAY_STORE can be reached: .*ECONNREFUSED/)
})

test("RELAY_STORE is an address of Redis or some of one cluster, and a wrong one is not repeated", () => {
  const store = (RELAY_STORE: string, more: Record<string, string> = {}) => readConfig({ RELAY_STORE, ...more })
  expect(store("redis://a:1/2, rediss://user:word@b.example:2")).toMatchObject({
    store: { urls: ["redis://a:1/2", "rediss://user:word@b.example:2"], mayForget: false, replicas: 0 },
  })
  for (const wrong of ["postgres://u:secret@a", "redis:///", "redis://a/x", "redis://a,", "a:6379", "redis://a?b=c"]) {
    const said = store(wrong)
    expect(said).toEqual([expect.stringMatching(/^RELAY_STORE must be an address as in redis:/)])
    expect(JSON.stringify(said)).not.toContain("secret")
  }
  expect(readConfig({ RELAY_STORE_MAY_FORGET: "1", RELAY_STORE_REPLICAS: "1" })).toEqual([
    "RELAY_STORE_MAY_FORGET needs RELAY_STORE.",
    "RELAY_STORE_REPLICAS needs RELAY_STORE.",
  ])
  expect(store("redis://a", { RELAY_STORE_MAY_FORGET: "yes" })).toEqual([
    "RELAY_STORE_MAY_FORGET must be 1, or not be set.",
  ])
  expect(readConfig({})).toMatchObject({ store: undefined })
})
