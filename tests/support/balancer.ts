// A load balancer of the simplest kind: each connection goes to the next gateway that takes it.
import { createConnection, createServer, type AddressInfo, type Socket } from "node:net"
import { once } from "node:events"

export type Balancer = {
  /** As in `URL.host` */
  host: string
  /** Where to; a port may be of a gateway that is dead. */
  ports: number[]
  close(): Promise<void>
}

export async function startBalancer(): Promise<Balancer> {
  const ports: number[] = []
  const open = new Set<Socket>()
  let turn = 0

  const server = createServer((near) => {
    open.add(near)
    near.on("error", () => undefined)
    near.on("close", () => open.delete(near))
    forward(near, ports.length)
  })

  /** Tries as many gateways as there are. */
  function forward(near: Socket, tries: number): void {
    const port = ports[turn++ % ports.length]
    if (tries === 0 || port === undefined) return void near.destroy()
    const far = createConnection(port, "127.0.0.1")
    let isThere = false
    far.on("connect", () => {
      isThere = true
      near.pipe(far).pipe(near)
    })
    far.on("error", () => undefined)
    far.on("close", () => {
      if (isThere) near.destroy()
      else forward(near, tries - 1)
    })
    near.on("close", () => far.destroy())
  }

  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    ports,
    async close() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, "close")
    },
  }
}
