// Takes sockets in, hands their frames to the clerk one loop turn at a time, and lets silent ones go.
import { STATUS_CODES, type IncomingMessage, type Server } from "node:http"
import type { Duplex } from "node:stream"
import { type RawData, type WebSocket, WebSocketServer } from "ws"
import { FRAME_MAX, SILENCE_MS, WIRE_VERSION } from "../wire/limits.ts"
import { addressOf, Addresses } from "./addresses.ts"
import { answer } from "./clerk.ts"
import { Connection } from "./connection.ts"
import { leave } from "./news.ts"
import { type Office, TOO_MANY } from "./office.ts"

export type Gateway = {
  /** Lets go of who has been silent, and of unused addresses. */
  sweep(): void
  /** How many are connected. */
  count(): number
  /** From now on nobody new is taken in. */
  shut(): void
  /** Takes no more frames; answers each end what it had asked, then says goodbye to it. */
  leave(): void
  /** Lets everybody go who is still here. */
  drop(): void
}

/** A frame a little too large is refused by name; one of more than this closes the connection unread. */
const UNREAD_MAX = 2 * FRAME_MAX

/** Frames of one connection in one turn of the loop: who sends more has the next ones done after everybody else's. */
const IN_ONE_TURN = 8

function destroy(this: Duplex): void {
  this.destroy()
}

export function openGateway(
  server: Server,
  office: Office,
  { trustProxy, headers }: { trustProxy: string | undefined; headers: Record<string, string> },
): Gateway {
  const { limits, log, now } = office
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: UNREAD_MAX })
  const addresses = new Addresses(limits.addressPutsPerSecond)
  const connections = new Map<WebSocket, Connection>()
  let count = 0
  /** Frames of each connection that were begun in this turn of the loop. */
  const served = new Map<Connection, number>()
  /** Frames that were read too early: more than a turn's share, or faster than the limit. Until they are done no more is read. */
  const early = new Map<Connection, string[]>()
  let later: Connection[] = []
  let isShut = false
  let isLeaving = false

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // Node has taken its own listener off: without one a client that breaks off would end the relay.
    socket.on("error", destroy)
    if (isShut) return refuse(503, socket)
    sockets.handleUpgrade(request, socket, head, welcome)
  }

  function refuse(status: number, socket: Duplex): void {
    const lines = Object.entries({ ...headers, connection: "close", "content-length": "0" })
    const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines.map(([name, value]) => `${name}: ${value}`)]
    socket.once("finish", () => socket.destroy())
    socket.end(`${head.join("\r\n")}\r\n\r\n`)
  }

  function welcome(socket: WebSocket, request: IncomingMessage): void {
    const address = addresses.of(addressOf(request, trustProxy), now())
    // From here on its WebSocket listens.
    request.socket.off("error", destroy)
    const connection = new Connection(++count, address, socket, request.socket, limits, now())
    socket.on("error", broken)
    if (address.connections >= limits.addressConnections) {
      office.limit(address, "too_many")
      connection.send({ t: "refused", of: "hello", ...TOO_MANY })
      connection.close(1013, "too many from one address")
      return
    }
    address.connections += 1
    connections.set(socket, connection)
    log.detail("came", { connection: connection.number, here: connections.size })
    socket.on("message", hear)
    socket.on("close", part)
    const { mailboxes, framesPerSecond, framesBurst } = limits
    const told = { frame: FRAME_MAX, mailboxes, framesPerSecond, framesBurst }
    connection.send({ t: "hello", v: WIRE_VERSION, nonce: connection.nonce, now: now(), limits: told })
  }

  // The same three for all sockets: made anew for each they would take a tenth of its memory.
  function broken(this: WebSocket): void {
    log.detail("broken", { connection: connections.get(this)?.number ?? 0 })
  }

  function hear(this: WebSocket, data: RawData, isBinary: boolean): void {
    const connection = connections.get(this)
    // What comes after our goodbye is not taken: its sender gets no answer, and asks again elsewhere.
    if (!connection?.isOpen || isLeaving) return
    connection.asked += 1
    // Bytes that are not meant as text become a text that is no frame.
    const text = isBinary ? "" : (data as Buffer).toString()
    const before = early.get(connection)
    if (before) before.push(text)
    else if (isDue(connection)) void answered(connection, text)
    else {
      early.set(connection, [text])
      connection.pause()
    }
  }

  /** Whether its next frame is done now. Where not, `goOn` is called when it may be. */
  function isDue(connection: Connection): boolean {
    const count = served.get(connection) ?? 0
    if (count === IN_ONE_TURN) {
      later.push(connection)
      return false
    }
    const wait = isLeaving ? 0 : connection.frames.take(now())
    if (wait > 0) {
      office.limit(connection.address, "too_fast")
      setTimeout(goOn, wait, connection)
      return false
    }
    if (served.size === 0) setImmediate(nextTurn)
    served.set(connection, count + 1)
    return true
  }

  function goOn(connection: Connection): void {
    const texts = early.get(connection) ?? []
    while (texts.length > 0 && isDue(connection)) void answered(connection, texts.shift() ?? "")
    if (texts.length > 0) return
    early.delete(connection)
    connection.resume()
  }

  function nextTurn(): void {
    const waited = later
    served.clear()
    later = []
    waited.forEach(goOn)
  }

  async function answered(connection: Connection, text: string): Promise<void> {
    connection.heard = now()
    if (connection.isOpen) await answer(office, connection, text)
    connection.asked -= 1
    if (isLeaving) sayGoodbye(connection)
  }

  function sayGoodbye(connection: Connection): void {
    if (connection.asked === 0) connection.close(1001, "the relay stops")
  }

  function part(this: WebSocket, code: number): void {
    const connection = connections.get(this)
    if (!connection) return
    connection.address.connections -= 1
    connections.delete(this)
    early.delete(connection)
    leave(office, connection)
    log.detail("left", { connection: connection.number, code, here: connections.size })
  }

  server.on("upgrade", upgrade)
  sockets.on("wsClientError", (_error, socket) => refuse(400, socket))

  return {
    sweep() {
      for (const connection of connections.values()) if (now() - connection.heard > SILENCE_MS) connection.drop()
      addresses.sweep(now())
    },
    count: () => connections.size,
    shut() {
      isShut = true
    },
    leave() {
      isLeaving = true
      for (const connection of connections.values()) sayGoodbye(connection)
    },
    drop() {
      for (const connection of connections.values()) connection.drop()
    },
  }
}
