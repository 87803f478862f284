// One of the relay's peers in the bench, as a process of its own: socket.io or aedes, as they come.
import { createServer as createHttpServer } from "node:http"
import { createServer, type AddressInfo, type Server } from "node:net"
import { Aedes } from "aedes"
import { Server as SocketIo, type Socket } from "socket.io"

const listen = (server: Server): void => {
  server.listen(0, "127.0.0.1", () => {
    console.log(`The peer listens on 127.0.0.1:${(server.address() as AddressInfo).port}`)
  })
}

/** What comes goes to whoever said own, and is answered. */
function socketIo(): void {
  const server = createHttpServer()
  let owner: Socket | undefined
  new SocketIo(server, { transports: ["websocket"], perMessageDeflate: false }).on("connection", (socket) => {
    socket.on("frame", (text: string) => {
      if (text === "own") owner = socket
      else {
        socket.emit("frame", "kept")
        owner?.emit("frame", text)
      }
    })
  })
  listen(server)
}

async function aedes(): Promise<void> {
  const broker = await Aedes.createBroker()
  listen(createServer((socket) => void broker.handle(socket)))
}

process.on("SIGTERM", () => process.exit(0))
if (process.argv[2] === "aedes") await aedes()
else socketIo()
