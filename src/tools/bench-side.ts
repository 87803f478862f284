// One side of the relay's bench: a process, idle connections, senders and one receiver that knows its frames by their id.
import { spawn } from "node:child_process"
import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { WebSocket } from "ws"
import { ownProof } from "../wire/mailbox.ts"

export type Side = {
  /** Sends one frame of 1 kB by one of the senders; resolves at its arrival, with the ms it took. */
  send(sender: number): Promise<number>
  stop(): Promise<void>
}

export const SENDERS = 8
/** Ids are collected this often, as a receiver that stores what came in one go would. */
const COLLECT_MS = 20

const tsx = createRequire(import.meta.url).resolve("tsx")
const here = (path: string): string => new URL(path, import.meta.url).pathname

export async function openFloor(kind: "echo" | "durable", idle: number): Promise<Side> {
  const { port, end } = await begin(here("bench-floor.ts"), [kind], {})
  const url = `ws://127.0.0.1:${port}/`
  const receiver = await connect(url)
  receiver.send("own")
  return exchange(url, receiver, idle, { at: "A".repeat(22), token: "A".repeat(43) }, () => undefined, end)
}

/** The shipped relay, with its limits on speed out of the way. */
export async function openRelay(idle: number): Promise<Side> {
  const data = mkdtempSync(join(tmpdir(), "quiet-hand-bench-"))
  const fast = ["FRAMES_PER_SECOND", "FRAMES_BURST", "TOKEN_WAITING", "ADDRESS_PUTS_PER_SECOND"]
  const limits = Object.fromEntries(fast.map((name) => [`RELAY_${name}`, "1000000"]))
  const { port, end } = await begin(here("../relay/main.ts"), [], { RELAY_PORT: "0", RELAY_DATA: data, ...limits })
  const host = `127.0.0.1:${port}`
  const token = randomBytes(32)
  const { socket: receiver, at } = await openOwner(host, createHash("sha256").update(token).digest("base64url"))

  let ids: string[] = []
  const collecting = setInterval(() => {
    for (; ids.length > 0; ids = ids.slice(500))
      receiver.send(JSON.stringify({ t: "collected", at, ids: ids.slice(0, 500) }))
  }, COLLECT_MS)
  const stop = async (): Promise<void> => {
    clearInterval(collecting)
    await end()
    rmSync(data, { recursive: true })
  }
  const put = { at, token: token.toString("base64url") }
  return exchange(`ws://${host}/`, receiver, idle, put, (id) => ids.push(id), stop)
}

async function exchange(
  url: string,
  receiver: WebSocket,
  idle: number,
  put: { at: string; token: string },
  arrived: (id: string) => void,
  stop: () => Promise<void>,
): Promise<Side> {
  for (let count = 0; count < idle; count++) await connect(url)
  const senders = await Promise.all(Array.from({ length: SENDERS }, () => connect(url)))
  const data = randomBytes(1_024).toString("base64url")
  const sent = new Map<string, (at: number) => void>()
  receiver.on("message", (bytes: Buffer) => {
    const id = /"id":"([^"]+)"/.exec(bytes.toString())?.[1] ?? ""
    sent.get(id)?.(performance.now())
    sent.delete(id)
    arrived(id)
  })
  return {
    send: (sender) =>
      new Promise((took) => {
        const id = randomBytes(16).toString("base64url")
        const since = performance.now()
        sent.set(id, (at) => took(at - since))
        senders[sender % SENDERS]?.send(JSON.stringify({ t: "put", ...put, id, data }))
      }),
    stop,
  }
}

/** Connects as the owner of a new mailbox that takes boxes by one token. */
export async function openOwner(host: string, hash: string): Promise<{ socket: WebSocket; at: string }> {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519")
  const key = publicKey.export({ format: "der", type: "spki" }).subarray(12)
  const at = createHash("sha256").update(key).digest().subarray(0, 16).toString("base64url")
  const socket = new WebSocket(`ws://${host}/`, { perMessageDeflate: false })
  const [hello] = (await once(socket, "message")) as [Buffer]
  const { nonce } = JSON.parse(hello.toString()) as { nonce: string }
  const sig = sign(null, ownProof(host, nonce), privateKey).toString("base64url")
  for (const frame of [
    { t: "own", key: key.toString("base64url"), sig },
    { t: "allow", at, add: [hash] },
  ]) {
    socket.send(JSON.stringify(frame))
    await once(socket, "message")
  }
  return { socket, at }
}

async function connect(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  await once(socket, "open")
  return socket
}

/** Starts a file as a process of its own; resolves when it says on which port it listens. */
async function begin(
  file: string,
  args: string[],
  settings: Record<string, string>,
): Promise<{ port: number; end: () => Promise<void> }> {
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
    async end() {
      child.kill("SIGTERM")
      await once(child, "exit")
    },
  }
}

export function median(list: number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}
