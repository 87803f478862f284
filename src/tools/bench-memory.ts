// How much memory a connection takes at our relay, beside a server that only answers what it is told.
import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openOwner } from "./bench-side.ts"
import { WebSocket } from "ws"

export type MemoryFigures = {
  /** Memory in use for each open connection: relay, where each owns a mailbox / bare server. */
  "relay.memory.ratio": number
  /** The same of the relay alone. */
  "relay.memory.kb": number
}

/** Enough that what a process takes for itself no longer counts. */
const CONNECTIONS = 2_000
/** The first ones fill what is taken once, such as caches and compiled code. */
const BEFORE = 1_000

const tsx = createRequire(import.meta.url).resolve("tsx")

const answer = async (child: ChildProcess): Promise<number> => ((await once(child, "message")) as [number])[0]

/** Bytes for each of many connections that `open` opens, one after the other. */
const perConnection = async (kind: "relay" | "bare", open: (host: string) => Promise<WebSocket>): Promise<number> => {
  const data = mkdtempSync(join(tmpdir(), "quiet-hand-memory-"))
  const settings = { RELAY_PORT: "0", RELAY_DATA: data, RELAY_ADDRESS_CONNECTIONS: "1000000" }
  const child = fork(new URL("bench-memory-side.ts", import.meta.url).pathname, [kind], {
    execArgv: ["--expose-gc", "--import", tsx],
    env: { PATH: process.env["PATH"], ...settings },
  })
  const host = `127.0.0.1:${await answer(child)}`
  const opened: WebSocket[] = []
  const inUse = async (): Promise<number> => {
    child.send("memory")
    return answer(child)
  }
  try {
    while (opened.length < BEFORE) opened.push(await open(host))
    const before = await inUse()
    while (opened.length < BEFORE + CONNECTIONS) opened.push(await open(host))
    return ((await inUse()) - before) / CONNECTIONS
  } finally {
    for (const socket of opened) socket.terminate()
    const ended = once(child, "exit")
    child.disconnect()
    await ended
    rmSync(data, { recursive: true })
  }
}

/** It hears and says as many frames as the relay's ends: what the library keeps of a line that was used is not ours. */
const connect = async (host: string): Promise<WebSocket> => {
  const socket = new WebSocket(`ws://${host}/`, { perMessageDeflate: false })
  await once(socket, "message")
  for (const frame of ["own", "allow"]) {
    socket.send(frame)
    await once(socket, "message")
  }
  return socket
}

export const benchMemory = async (): Promise<MemoryFigures> => {
  const bare = await perConnection("bare", connect)
  const relay = await perConnection("relay", async (host) => (await openOwner(host, "A".repeat(43))).socket)
  return {
    "relay.memory.ratio": Math.round((relay / bare) * 100) / 100,
    "relay.memory.kb": Math.round(relay / 100) / 10,
  }
}
