// Where relays run in a storm, and what can be done to them there: processes and servers killed, networks cut, disks full.
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { appendFileSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect } from "vitest"
import { until } from "../../src/tools/hands.ts"
import { startRedis, startRedisCluster, type RedisProcess } from "./redis.ts"
import { fromSources, startRelayProcess } from "./relay.ts"
import type { Blow, Place } from "./storm.ts"

/** Devices' time runs ten times as fast as the relay's, and so do they. */
const roomy = { RELAY_FRAMES_PER_SECOND: "1000", RELAY_LOG: "normal" }

const wsOf = (port: number): string => `ws://127.0.0.1:${port}/`

const killed =
  (process: { kill(): Promise<void>; restart(): Promise<void> }): Blow =>
  async (rest) => {
    await process.kill()
    await rest()
    await process.restart()
  }

export const oneRelay = async (name: string): Promise<Place> => {
  const relay = await startRelayProcess({ ...roomy, RELAY_NAME: name })
  return {
    urls: [wsOf(relay.port)],
    blows: { "the relay is killed": killed(relay) },
    [Symbol.asyncDispose]: () => relay[Symbol.asyncDispose](),
  }
}

const gatewaysOn = async (name: string, store: string) => {
  const settings = { ...roomy, RELAY_NAME: name, RELAY_STORE: store }
  const gateways = [await startRelayProcess(settings), await startRelayProcess(settings)]
  return {
    urls: gateways.map(({ port }) => wsOf(port)),
    blows: Object.fromEntries(gateways.map((gateway, at) => [`gateway ${at} is killed`, killed(gateway)])),
    end: async () => {
      for (const gateway of gateways) await gateway[Symbol.asyncDispose]()
    },
  }
}

export const twoGateways = async (name: string): Promise<Place> => {
  const redis = await startRedis()
  const { urls, blows, end } = await gatewaysOn(name, redis.url)
  const standsStill: Blow = async (rest) => {
    redis.freeze()
    await rest()
    redis.thaw()
  }
  return {
    urls,
    blows: { ...blows, "Redis is killed": killed(redis), "Redis stands still": standsStill },
    async [Symbol.asyncDispose]() {
      await end()
      await redis[Symbol.asyncDispose]()
    },
  }
}

const isMaster = async (server: RedisProcess): Promise<boolean> =>
  String(await server.ask("ROLE").catch(() => "")).startsWith("master")

/** A master dies and its replica takes over; then it comes back as a replica. What it alone had is lost. */
const failsOver =
  (servers: RedisProcess[]): Blow =>
  async (rest) => {
    const masters: RedisProcess[] = []
    for (const server of servers) if (await isMaster(server)) masters.push(server)
    const dies = masters[0]
    if (!dies) return
    await dies.kill()
    await until("another master", async () => {
      let count = 0
      for (const server of servers) if (server !== dies && (await isMaster(server))) count += 1
      return count === masters.length || undefined
    })
    await rest()
    await dies.restart()
    await until("the old master as a replica", async () =>
      String(await dies.ask("INFO", "replication").catch(() => "")).includes("master_link_status:up")
        ? true
        : undefined,
    )
  }

export const cluster = async (name: string): Promise<Place> => {
  const all = await startRedisCluster(1)
  const { urls, blows, end } = await gatewaysOn(name, all.urls.join(","))
  return {
    urls,
    blows: { ...blows, "a master fails over": failsOver(all.servers) },
    async [Symbol.asyncDispose]() {
      await end()
      await all[Symbol.asyncDispose]()
    },
  }
}

const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0

/** Whether this machine lets us make networks and disks of our own: root on Linux may. */
export const mayIsolate = (): boolean => runs("unshare", "--net", "--mount", "ip", "link", "set", "lo", "up")

/** The store's write-ahead file may take 32 MB before it moves into the file. */
const smallMb = 96

/** Where the relay's own network ends: what comes at a socket of the file system goes to its port. */
const bridge = `const net = require("node:net")
const [, path, port] = process.argv
net.createServer((near) => {
  const far = net.connect(Number(port), "127.0.0.1")
  near.pipe(far).pipe(near)
  for (const one of [near, far]) one.on("error", () => (near.destroy(), far.destroy()))
}).listen(path, () => console.log("listens"))`

/** A relay in a network of its own that can be cut, on a small disk that can be full. Needs `mayIsolate`. */
export const alone = async (name: string): Promise<Place> => {
  const disk = mkdtempSync(join(tmpdir(), "quiet-hand-disk-"))
  if (!runs("mount", "-t", "tmpfs", "-o", `size=${smallMb}m`, "tmpfs", disk))
    throw new Error("no small disk came to be")
  const settings = { ...roomy, RELAY_NAME: name, RELAY_DATA: join(disk, "data") }
  const inOwnNetwork = ["unshare", "--net", "sh", "-c", 'ip link set lo up && exec "$0" "$@"']
  const command = [...inOwnNetwork, ...fromSources.command]
  const relay = await startRelayProcess(settings, { ...fromSources, command })
  const socket = join(mkdtempSync(join(tmpdir(), "quiet-hand-bridge-")), "s")
  const enter = () => ["--target", String(relay.pid()), "--net"]
  const openBridge = async () => {
    const born = spawn("nsenter", [...enter(), process.execPath, "-e", bridge, socket, String(relay.port)])
    await once(born.stdout, "data")
    return born
  }
  let bridging = await openBridge()
  const end = async () => {
    const ended = once(bridging, "exit")
    bridging.kill("SIGKILL")
    await ended
    rmSync(socket, { force: true })
  }

  return {
    urls: [`ws+unix://${socket}:/`],
    blows: {
      "the relay is killed": async (rest) => {
        await relay.kill()
        await end()
        await rest()
        await relay.restart()
        bridging = await openBridge()
      },
      "the network is cut": async (rest) => {
        runs("nsenter", ...enter(), "ip", "link", "set", "lo", "down")
        await rest()
        runs("nsenter", ...enter(), "ip", "link", "set", "lo", "up")
      },
      "the disk is full": async (rest) => {
        const filler = join(disk, "filler")
        expect(() => {
          for (;;) appendFileSync(filler, Buffer.alloc(64 * 1024))
        }).toThrow("ENOSPC")
        await rest()
        rmSync(filler)
      },
    },
    async [Symbol.asyncDispose]() {
      await end()
      await relay[Symbol.asyncDispose]()
      runs("umount", disk)
      rmSync(disk, { recursive: true })
    },
  }
}
