// Redis servers of a test's own, on free ports and in temporary folders: one, or a cluster; they can be killed and started again.
import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createClient } from "@redis/client"

export type RedisProcess = {
  port: number
  pid: number
  /** redis://127.0.0.1:port */
  url: string
  /** Where it keeps its files. */
  dir: string
  /** kill -9 */
  kill(): Promise<void>
  /** The same port, data and settings. */
  restart(): Promise<void>
  /** It stands still, with all its connections open, until it is let go on. */
  freeze(): void
  thaw(): void
  /** Asks it, on a connection of this question's own. */
  ask(...command: string[]): Promise<unknown>
  [Symbol.asyncDispose](): Promise<void>
}

/** Durable, as the relay wants it. `noappendfsync` of a test's disk would only be slower. */
const DURABLE = { appendonly: "yes", appendfsync: "always", save: "" }

/** @param settings of redis.conf, over durable ones */
export async function startRedis(settings: Record<string, string> = {}): Promise<RedisProcess> {
  const dir = mkdtempSync(join(tmpdir(), "quiet-hand-redis-"))
  const port = await freePort()
  const all = { bind: "127.0.0.1", port: String(port), dir, ...DURABLE, ...settings }
  const args = Object.entries(all).flatMap(([name, value]) => [`--${name}`, value])
  let child = await begin()

  async function begin(): Promise<ChildProcess> {
    const born = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] })
    await new Promise<void>((listens, failed) => {
      let said = ""
      born.stdout.on("data", (bytes: Buffer) => {
        said += bytes.toString()
        if (said.includes("Ready to accept connections")) listens()
      })
      born.once("error", failed)
      born.once("exit", (code) => failed(new Error(`redis-server ended with ${code ?? "a signal"}: ${said}`)))
    })
    return born
  }

  async function kill(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, "exit")
    child.kill("SIGKILL")
    await ended
  }

  const url = `redis://127.0.0.1:${port}`
  return {
    port,
    get pid() {
      return child.pid ?? 0
    },
    url,
    dir,
    kill,
    async restart() {
      await kill()
      child = await begin()
    },
    freeze: () => void child.kill("SIGSTOP"),
    thaw: () => void child.kill("SIGCONT"),
    async ask(...command) {
      const client = await createClient({ url }).connect()
      try {
        return await client.sendCommand(command)
      } finally {
        client.destroy()
      }
    },
    async [Symbol.asyncDispose]() {
      await kill()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

export type RedisCluster = {
  servers: RedisProcess[]
  /** What RELAY_STORE may say. */
  urls: string[]
  /** The server that holds a key, by its number. */
  [Symbol.asyncDispose](): Promise<void>
}

/** @param replicas of each of the three servers */
export async function startRedisCluster(replicas: 0 | 1 = 0): Promise<RedisCluster> {
  const settings = {
    "cluster-enabled": "yes",
    // As short as a busy machine bears: a test waits for it.
    "cluster-node-timeout": "2000",
    "cluster-replica-validity-factor": "0",
    "repl-diskless-sync-delay": "0",
  }
  const servers: RedisProcess[] = []
  for (let count = 0; count < 3 * (replicas + 1); count++) servers.push(await startRedis(settings))
  const addresses = servers.map(({ port }) => `127.0.0.1:${port}`)
  const args = ["--cluster", "create", ...addresses, "--cluster-replicas", String(replicas), "--cluster-yes"]
  const { status, stdout } = spawnSync("redis-cli", args, { encoding: "utf8" })
  if (status !== 0) throw new Error(`no cluster came to be: ${stdout}`)
  for (const server of servers)
    await becomes(async () => String(await server.ask("CLUSTER", "INFO")), /cluster_state:ok/)
  if (replicas > 0) {
    for (const server of servers.slice(3)) {
      await becomes(async () => String(await server.ask("INFO", "replication")), /master_link_status:up/)
    }
  }
  return {
    servers,
    urls: servers.map(({ url }) => url),
    async [Symbol.asyncDispose]() {
      for (const server of servers) await server[Symbol.asyncDispose]()
    },
  }
}

async function becomes(ask: () => Promise<string>, wanted: RegExp): Promise<void> {
  while (!wanted.test(await ask())) await new Promise((again) => setTimeout(again, 50))
}

/** Redis takes the port plus 10,000 too, for its cluster; so ports are low enough. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 20_000)
    if ((await isFree(port)) && (await isFree(port + 10_000))) return port
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((is) => {
    const server = createServer()
    server.once("error", () => is(false))
    server.listen(port, "127.0.0.1", () => server.close(() => is(true)))
  })
