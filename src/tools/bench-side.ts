// One side of the relay's bench: a process, idle connections, senders and one receiver that knows its frames by their id.
import { spawn } from "node:child_process"
import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { WebSocket } from "ws"
import { startRedis } from "../../tests/support/redis.ts"
import { PING_MS } from "../wire/limits.ts"
import { ownProof } from "../wire/mailbox.ts"

export type Side = {
  /** Sends one frame of 1 kB by one of the senders; resolves at its arrival, with the ms it took. */
  send(sender: number): Promise<number>
  stop(): Promise<void>
}

export const SENDERS = 8
/** Ids are collected this often, as a receiver that stores what came in one go would: 40 frames a second, of 50 that it may send. */
const COLLECT_MS = 25

const tsx = createRequire(import.meta.url).resolve("tsx")
export const here = (path: string): string => new URL(path, import.meta.url).pathname

export async function openFloor(kind: "echo" | "durable", idle: number): Promise<Side> {
  const { port, end } = await begin(here("bench-floor.ts"), [kind], {})
  const open = async () => lineOf(await connect(`ws://127.0.0.1:${port}/`))
  const receiver = await open()
  receiver.send("own")
  return exchange({ open, receivers: [{ line: receiver, put: anybody, ids: [] }], idle, stop: end })
}

/** The shipped relay, with its limits on speed out of the way. */
export const openRelay = (idle: number): Promise<RelaySide> => openWith(fastLimits, idle)

/** The same with the limits of every relay, but that all come from one address. */
export const openLimited = (idle: number): Promise<RelaySide> =>
  openWith({ RELAY_ADDRESS_CONNECTIONS: "1000000" }, idle)

/** `host`: with its port. */
export type RelaySide = Side & { host: string }

async function openWith(limits: Record<string, string>, idle: number): Promise<RelaySide> {
  const data = mkdtempSync(join(tmpdir(), "quiet-hand-bench-"))
  const gateway = await beginRelay({ RELAY_DATA: data, ...limits })
  const side = await openHouse([gateway], idle, async () => {
    await gateway.end()
    rmSync(data, { recursive: true })
  })
  return { ...side, host: `127.0.0.1:${gateway.port}` }
}

/** The same on a Redis that keeps what it is given, as so many gateways: each has an owner, whom all senders write to. */
export async function openOnRedis(gateways: number, idle: number): Promise<Side & { cpuSeconds(): number }> {
  const redis = await startRedis()
  const all = await Promise.all(
    Array.from({ length: gateways }, () => beginRelay({ RELAY_STORE: redis.url, RELAY_NAME: BALANCED, ...fastLimits })),
  )
  const stop = async (): Promise<void> => {
    await Promise.all(all.map(({ end }) => end()))
    await redis[Symbol.asyncDispose]()
  }
  const side = await openHouse(all, idle, stop, BALANCED)
  const pids = [redis.pid, ...all.map(({ pid }) => pid)]
  return { ...side, cpuSeconds: () => pids.map(cpuSecondsOf).reduce((sum, seconds) => sum + seconds, 0) }
}

const BALANCED = "balanced.test"

const fastLimits = Object.fromEntries(
  ["FRAMES_PER_SECOND", "FRAMES_BURST", "TOKEN_WAITING", "ADDRESS_PUTS_PER_SECOND"].map((name) => [
    `RELAY_${name}`,
    "1000000",
  ]),
)

const beginRelay = (settings: Record<string, string>): Promise<Begun> =>
  begin(here("../relay/main.ts"), [], { RELAY_PORT: "0", ...settings })

async function openHouse(gateways: Begun[], idle: number, stop: () => Promise<void>, name?: string): Promise<Side> {
  const token = randomBytes(32)
  const hash = createHash("sha256").update(token).digest("base64url")
  const urls = gateways.map(({ port }) => `ws://127.0.0.1:${port}/`)
  const owners = await Promise.all(
    gateways.map(async ({ port }): Promise<Receiver> => {
      const { socket, at } = await openOwner(`127.0.0.1:${port}`, hash, name)
      return { line: lineOf(keptAwake(socket)), put: { at, token: token.toString("base64url") }, ids: [] }
    }),
  )
  const collecting = setInterval(() => {
    for (const owner of owners) {
      for (; owner.ids.length > 0; owner.ids = owner.ids.slice(500)) {
        const ids = owner.ids.slice(0, 500)
        owner.line.send(JSON.stringify({ t: "collected", at: owner.put.at, ids }))
      }
    }
  }, COLLECT_MS)
  return exchange({
    open: async (place) => lineOf(keptAwake(await connect(urls[place % urls.length] ?? ""))),
    receivers: owners,
    idle,
    async stop() {
      clearInterval(collecting)
      await stop()
    },
  })
}

/** A line to a side: whole texts, as they come. */
export type Line = { send(text: string): void; hear(listener: (text: string) => void): void }

type Receiver = { line: Line; put: { at: string; token: string }; ids: string[] }

export type Exchange = {
  /** Opens the line of so manieth end. */
  open: (place: number) => Promise<Line>
  receivers: Receiver[]
  /** Lines that are open and say nothing. */
  idle: number
  stop: () => Promise<void>
}

export async function exchange({ open, receivers, idle, stop }: Exchange): Promise<Side> {
  for (let count = 0; count < idle; count++) await open(count)
  const senders = await Promise.all(Array.from({ length: SENDERS }, (_, place) => open(place)))
  for (const sender of senders) {
    sender.hear((text) => {
      // It would be waited for in vain.
      if (text.startsWith('{"t":"refused"')) throw new Error(`A frame was refused: ${text}`)
    })
  }
  const data = randomBytes(1_024).toString("base64url")
  const sent = new Map<string, (at: number) => void>()
  for (const receiver of receivers) {
    receiver.line.hear((text) => {
      const id = /"id":"([^"]+)"/.exec(text)?.[1]
      if (id === undefined) return
      sent.get(id)?.(performance.now())
      sent.delete(id)
      receiver.ids.push(id)
    })
  }
  return {
    send: (sender) =>
      new Promise((took) => {
        const id = randomBytes(16).toString("base64url")
        const since = performance.now()
        sent.set(id, (at) => took(at - since))
        const put = receivers[Math.floor(sender / SENDERS) % receivers.length]?.put
        senders[sender % SENDERS]?.send(JSON.stringify({ t: "put", ...put, id, data }))
      }),
    stop,
  }
}

/** To whom a side that keeps nothing sends: it knows one receiver, and asks for no token. */
export const anybody = { at: "A".repeat(22), token: "A".repeat(43) }

export type Owner = {
  socket: WebSocket
  at: string
  /** Sends a frame; resolves at what comes next. */
  ask: (frame: object) => Promise<unknown>
}

/** Connects as the owner of a new mailbox that takes boxes by one token. `name`: of the relay, where it is not its address. */
export async function openOwner(host: string, hash: string, name = host): Promise<Owner> {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519")
  const key = publicKey.export({ format: "der", type: "spki" }).subarray(12)
  const at = createHash("sha256").update(key).digest().subarray(0, 16).toString("base64url")
  const socket = new WebSocket(`ws://${host}/`, { perMessageDeflate: false })
  const [hello] = (await once(socket, "message")) as [Buffer]
  const { nonce } = JSON.parse(hello.toString()) as { nonce: string }
  const sig = sign(null, ownProof(name, nonce), privateKey).toString("base64url")
  const ask: Owner["ask"] = (frame) => {
    socket.send(JSON.stringify(frame))
    return once(socket, "message")
  }
  await ask({ t: "own", key: key.toString("base64url"), sig })
  await ask({ t: "allow", at, add: [hash] })
  return { socket, at, ask }
}

/** As every client does: the relay lets go of who is silent, also while another side is measured. */
function keptAwake(socket: WebSocket): WebSocket {
  const pinging = setInterval(() => socket.send('{"t":"ping"}'), PING_MS)
  socket.once("close", () => clearInterval(pinging))
  return socket
}

const lineOf = (socket: WebSocket): Line => ({
  send(text) {
    // It would be waited for in vain.
    if (socket.readyState !== socket.OPEN) throw new Error("A line has ended")
    socket.send(text)
  },
  hear: (listener) => void socket.on("message", (bytes: Buffer) => listener(bytes.toString())),
})

async function connect(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  await once(socket, "open")
  return socket
}

export type Begun = { port: number; pid: number; end: () => Promise<void> }

/** What a process has used of the processors so far, where the system tells it. */
function cpuSecondsOf(pid: number): number {
  try {
    // After the name in brackets: state, then 10 others, then ticks of its own and of the system, 100 a second.
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)?.split(" ") ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return NaN
  }
}

/** Starts a file as a process of its own; resolves when it says on which port it listens. */
export async function begin(file: string, args: string[], settings: Record<string, string>): Promise<Begun> {
  const child = spawn(process.execPath, ["--import", tsx, file, ...args], {
    env: { PATH: process.env["PATH"], ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  })
  const port = await new Promise<number>((listens, failed) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const found = / listens on \S*:(\d+)$/.exec(line)
      if (found) listens(Number(found[1]))
    })
    child.once("exit", () => failed(new Error(`${file} ended before it listened`)))
  })
  return {
    port,
    pid: child.pid ?? 0,
    async end() {
      child.kill("SIGTERM")
      await once(child, "exit")
    },
  }
}
