// A bad way between devices and their relays: frames are dropped, come twice or out of order, or nothing comes and nobody says so.
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { WebSocket, WebSocketServer } from "ws"
import { passOn } from "../../src/practice/pass-on.ts"

/** How likely each is for one frame, from 0 to 1. */
export type Weather = { dropped: number; doubled: number; late: number }

export const fine: Weather = { dropped: 0, doubled: 0, late: 0 }

export type RoughWay = {
  /** As in `URL.host` */
  host: string
  /** Where to: each new line goes to the next that takes it. */
  urls: string[]
  weather: Weather
  /** Nothing passes, on old lines and new ones, and none of them ends. */
  closed: boolean
  /** How many frames something happened to. */
  harmed: () => number
  close(): Promise<void>
}

const lateMs = 40

/** @param chance the same numbers from 0 to 1 for the same seed */
export const openRoughWay = async (chance: () => number): Promise<RoughWay> => {
  // Pages that the relay serves pass unharmed: the storm is on the line.
  const server = createServer((request, response) => {
    const [url] = way.urls
    if (url === undefined) response.writeHead(502).end()
    else passOn(Number(new URL(url).port), request, response)
  })
  const sockets = new WebSocketServer({ server, perMessageDeflate: false })
  let turn = 0
  let harmed = 0

  /** One direction of one line. */
  const pass = (send: (text: string) => void) => {
    let held: string | undefined
    const letGo = () => {
      if (held !== undefined) send(held)
      held = undefined
    }
    return (text: string) => {
      if (way.closed) return
      const { dropped, doubled, late } = way.weather
      const luck = chance()
      if (luck < dropped + late || luck > 1 - doubled) harmed += 1
      if (luck < dropped) return
      if (luck < dropped + late && held === undefined) {
        held = text
        setTimeout(letGo, lateMs)
        return
      }
      send(text)
      if (luck > 1 - doubled) send(text)
      letGo()
    }
  }

  const join = (near: WebSocket, host: string, tries: number) => {
    const url = way.urls[turn++ % way.urls.length]
    if (tries === 0 || url === undefined) return near.terminate()
    const far = new WebSocket(url, { headers: { host }, perMessageDeflate: false })
    const early: string[] = []
    let isThere = false
    const up = pass((text) => (far.readyState === WebSocket.OPEN ? far.send(text) : void early.push(text)))
    const down = pass((text) => {
      if (near.readyState === WebSocket.OPEN) near.send(text)
    })
    const hear = (data: Buffer) => up(data.toString())
    near.on("message", hear)
    far.on("open", () => {
      isThere = true
      for (const text of early.splice(0)) far.send(text)
    })
    far.on("message", (data: Buffer) => down(data.toString()))
    far.on("error", () => undefined)
    far.on("close", () => {
      near.off("message", hear)
      if (isThere) near.terminate()
      else join(near, host, tries - 1)
    })
    near.on("close", () => far.terminate())
  }

  sockets.on("connection", (near, { headers }) => {
    near.on("error", () => undefined)
    join(near, headers.host ?? way.host, way.urls.length)
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))

  const way: RoughWay = {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    urls: [],
    weather: fine,
    closed: false,
    harmed: () => harmed,
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets.clients) socket.terminate()
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
  return way
}
