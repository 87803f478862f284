// A client that attacks, as a process of its own: frames as fast as we count them, on one line or always on a fresh one.
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { WebSocket } from "ws"
import { FLOOD_PER_SECOND } from "./bench-crowd.ts"

/** To whom, and whether it leaves a line that takes no more for a fresh one. */
export type Flood = { host: string; moves: boolean }

const TICK_MS = 5
/** Bytes that a line has not taken: it is held back. */
const HELD = 65_536
const b64u = (bytes: number): string => randomBytes(bytes).toString("base64url")

/** What costs a relay most: a signature that it has to check, a value to read, a mailbox to look for, and no sense at all. */
const frames = [
  { t: "own", key: b64u(32), sig: b64u(64) },
  { t: "watch", board: b64u(16), slot: 0, after: 0 },
  { t: "put", at: b64u(16), id: b64u(16), token: b64u(32), data: b64u(11_264) },
  { t: "nonsense", of: Array.from({ length: 100 }, () => [{}]) },
].map((frame) => JSON.stringify(frame))

let offered = 0
let sent = 0
let since = 0
let isFlooding = false

async function flood({ host, moves }: Flood): Promise<void> {
  while (isFlooding) {
    const line = new WebSocket(`ws://${host}/`, { perMessageDeflate: false })
    line.on("error", () => undefined)
    await Promise.race([once(line, "open"), once(line, "close")]).catch(() => undefined)
    await send(line, moves)
    line.terminate()
  }
}

const isOpen = (line: WebSocket): boolean => line.readyState === line.OPEN

/** What a held line has no room for is not sent: it would only fill our own memory. */
async function send(line: WebSocket, moves: boolean): Promise<void> {
  while (isFlooding && isOpen(line) && !(moves && line.bufferedAmount > HELD)) {
    const due = ((performance.now() - since) * FLOOD_PER_SECOND) / 1_000
    for (; offered < due; offered++) {
      if (!isOpen(line) || line.bufferedAmount > HELD) continue
      line.send(frames[offered % frames.length] ?? "")
      sent += 1
    }
    await new Promise((next) => setTimeout(next, TICK_MS))
  }
}

process.on("message", (what: Flood | "rest") => {
  if (what !== "rest") {
    isFlooding = true
    offered = sent = 0
    since = performance.now()
    void flood(what)
    process.send?.(0)
    return
  }
  isFlooding = false
  process.send?.(Math.round((sent * 1_000) / (performance.now() - since)))
})
process.on("disconnect", () => process.exit(0))
