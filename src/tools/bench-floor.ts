// What a relay can cost at least, as a process of its own: `echo` passes frames on, `durable` syncs them to a file first.
import { fdatasync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type WebSocket, WebSocketServer } from "ws"

const isDurable = process.argv[2] === "durable"
const folder = mkdtempSync(join(tmpdir(), "quiet-hand-floor-"))
const file = openSync(join(folder, "frames"), "a")
process.on("SIGTERM", () => {
  rmSync(folder, { recursive: true })
  process.exit(0)
})

let owner: WebSocket | undefined
let waiting: { from: WebSocket; bytes: Buffer }[] = []
let isSyncing = false

const sockets = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false })
sockets.on("listening", () => {
  const address = sockets.address()
  if (address !== null && typeof address === "object") console.log(`The floor listens on 127.0.0.1:${address.port}`)
})
sockets.on("connection", (socket) => {
  socket.on("message", (bytes: Buffer) => {
    if (bytes.toString() === "own") owner = socket
    else if (isDurable) keep(socket, bytes)
    else owner?.send(bytes, { binary: false })
  })
})

function keep(from: WebSocket, bytes: Buffer): void {
  waiting.push({ from, bytes })
  if (isSyncing) return
  isSyncing = true
  setImmediate(sync)
}

/** One fdatasync for all that came in a turn of the loop; what comes meanwhile takes the next. */
function sync(): void {
  const turn = waiting
  waiting = []
  for (const { bytes } of turn) writeSync(file, bytes)
  fdatasync(file, () => {
    for (const { from, bytes } of turn) {
      from.send("kept")
      owner?.send(bytes, { binary: false })
    }
    isSyncing = waiting.length > 0
    if (isSyncing) setImmediate(sync)
  })
}
