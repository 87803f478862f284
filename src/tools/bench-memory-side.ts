// One side of the memory bench, as a process of its own that may collect its garbage: our relay, or a server that answers and does nothing else.
import { WebSocketServer } from "ws"
import { readConfig } from "../relay/config.ts"
import { startRelay } from "../relay/start.ts"

const bare = (): Promise<number> =>
  new Promise((listens) => {
    const sockets = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false })
    sockets.on("connection", (socket) => {
      socket.on("message", (bytes) => socket.send(bytes))
      socket.send("hello")
    })
    sockets.on("listening", () => listens((sockets.address() as { port: number }).port))
  })

const relay = async (): Promise<number> => {
  const config = readConfig(process.env)
  if (Array.isArray(config)) throw new Error(config.join(" "))
  return (await startRelay(config, { now: Date.now, write: () => undefined })).port
}

/** Bytes that objects and buffers take. What the system's own sockets take is left out: it is the same for both. */
const inUse = async (): Promise<number> => {
  for (let turn = 0; turn < 5; turn++) {
    globalThis.gc?.()
    await new Promise((next) => setTimeout(next, 50))
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

process.on("message", () => void inUse().then((bytes) => process.send?.(bytes)))
process.on("disconnect", () => process.exit(0))
process.send?.(await (process.argv[2] === "relay" ? relay() : bare()))
