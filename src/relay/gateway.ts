// Takes sockets in, hands their frames to the clerk one loop turn at a time, and lets silent ones go.
import type { IncomingMessage, Server } from "node:http"
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
  /** Says goodbye to everybody and takes nobody in. */
  stop(): void
}

/** A frame a little too large is refused by name; one of more than this closes the connection unread. */
const UNREAD_MAX = 2 * FRAME_MAX

/** Who does not answer the goodbye by then is let go. */
const GOODBYE_MS = 1_000

export function openGateway(server: Server, office: Office, trustProxy: string | undefined): Gateway {
  const { limits, log, now } = office
  const sockets = new WebSocketServer({ server, perMessageDeflate: false, maxPayload: UNREAD_MAX })
  const addresses = new Addresses(limits.addressPutsPerSecond)
  const connections = new Map<WebSocket, Connection>()
  let count = 0

  function welcome(socket: WebSocket, request: IncomingMessage): void {
    const address = addresses.of(addressOf(request, trustProxy), now())
    const connection = new Connection(++count, address, socket, request.socket, limits, now())
    socket.on("error", broken)
    if (address.connections >= limits.addressConnections) {
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
    if (!connection) return
    connection.heard = now()
    // Bytes that are not meant as text become a text that is no frame.
    void answer(office, connection, isBinary ? "" : (data as Buffer).toString())
  }

  function part(this: WebSocket, code: number): void {
    const connection = connections.get(this)
    if (!connection) return
    connection.address.connections -= 1
    connections.delete(this)
    leave(office, connection)
    log.detail("left", { connection: connection.number, code, here: connections.size })
  }

  sockets.on("connection", welcome)

  return {
    sweep() {
      for (const connection of connections.values()) if (now() - connection.heard > SILENCE_MS) connection.drop()
      addresses.sweep(now())
    },
    stop() {
      sockets.close()
      for (const connection of connections.values()) connection.close(1001, "the relay stops")
      setTimeout(() => {
        for (const connection of connections.values()) connection.drop()
      }, GOODBYE_MS).unref()
    },
  }
}
