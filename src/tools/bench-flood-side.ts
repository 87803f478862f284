// A client that attacks, as a process of its own: frames as fast as we count them, and a new line whenever it is cut off.
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { WebSocket } from "ws"
import { FLOOD_PER_SECOND } from "./bench-crowd.ts"

const [, , host = ""] = process.argv
const TICK_MS = 5
const b64u = (bytes: number): string => randomBytes(bytes).toString("base64url")

/** What costs a relay most: a signature that it has to check, a value to read, a mailbox to look for, and no sense at all. */
const frames = [
  { t: "own", key: b64u(32), sig: b64u(64) },
  { t: "watch", board: b64u(16), slot: 0, after: 0 },
  { t: "put", at: b64u(16), id: b64u(16), token: b64u(32), data: b64u(11_264) },
  { t: "nonsense", of: Array.from({ length: 100 }, () => [{}]) },
].map((frame) => JSON.stringify(frame))

let sent = 0
let since = 0
let isFlooding = false

async function flood(): Promise<void> {
  while (isFlooding) {
    const line = new WebSocket(`ws://${host}/`, { perMessageDeflate: false })
    line.on("error", () => undefined)
    await Promise.race([once(line, "open"), once(line, "close")]).catch(() => undefined)
    await send(line)
    line.terminate()
  }
}

const isOpen = (line: WebSocket): boolean => line.readyState === line.OPEN

async function send(line: WebSocket): Promise<void> {
  while (isFlooding && isOpen(line)) {
    const due = ((performance.now() - since) * FLOOD_PER_SECOND) / 1_000
    while (sent < due && isOpen(line)) line.send(frames[sent++ % frames.length] ?? "")
    await new Promise((next) => setTimeout(next, TICK_MS))
  }
}

process.on("message", (what) => {
  if (what === "begin") {
    isFlooding = true
    sent = 0
    since = performance.now()
    void flood()
    process.send?.(0)
    return
  }
  isFlooding = false
  process.send?.(Math.round((sent * 1_000) / (performance.now() - since)))
})
process.on("disconnect", () => process.exit(0))
