// The practice meeting: one https server whose pages stand in for Zoom, Teams, Meet and a captioner's page under their real addresses.
import { randomBytes } from "node:crypto"
import { createServer } from "node:https"
import type { IncomingMessage, ServerResponse } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { localCertificate, practiceHosts } from "./certificate.ts"
import { headersOf, type Platform } from "./headers.ts"
import { readAsset } from "./modules.ts"
import { passOn, passSocketOn } from "./pass-on.ts"

export type PracticeOptions = {
  /** 0: any free one. */
  port?: number
  /** Names on the certificate. */
  hosts?: readonly string[]
  /** The relay on this machine (plain http) that answers for `host`. */
  relay?: { host: string; port: number }
}

export type Practice = { port: number; cert: string; close(): Promise<void> }

const assets = "/practice/"

/** Which page stands at an address; undefined: none. `/wc/home` and `/wc/leave` hold no meeting. */
const pageAt = (host: string, path: string): { platform: Platform; file: string } | undefined => {
  if (host.startsWith("teams."))
    return /^\/(v2|light-meetings)(\/|$)/.test(path) ? { platform: "teams", file: "teams/page.html" } : undefined
  if (host === "meet.google.com")
    return /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/.test(path) ? { platform: "meet", file: "meet/page.html" } : undefined
  if (host === "www.streamtext.net")
    return path === "/player" ? { platform: "captioner", file: "captioner/page.html" } : undefined
  if (!host.endsWith("zoom.us")) return undefined
  if (/^\/wc\/\d{9,11}\/meeting$/.test(path)) return { platform: "zoom", file: "zoom/meeting.html" }
  if (/^\/wc\/(\d{9,11}\/(join|start)|(join|start)\/\d{9,11})$/.test(path))
    return { platform: "zoom", file: "zoom/shell.html" }
  return { platform: "zoom", file: "zoom/no-meeting.html" }
}

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(request.url ?? "/", `https://${request.headers.host ?? "localhost"}`)
  const asset = url.pathname.startsWith(assets)
  const page = asset ? undefined : pageAt(url.hostname, url.pathname)
  const found = asset ? await readAsset(url.pathname.slice(assets.length)) : page && (await readAsset(page.file))
  if (!found) return void response.writeHead(404).end()
  const nonce = randomBytes(16).toString("base64")
  const headers = page
    ? headersOf(page.platform, url.searchParams.has("strict"), nonce)
    : { "cross-origin-resource-policy": "same-origin" }
  response.writeHead(200, { "content-type": found.type, "cache-control": "no-store", ...headers })
  response.end(page ? found.body.replaceAll("<script ", `<script nonce="${nonce}" `) : found.body)
}

/** Serves the practice pages on 127.0.0.1. `cert` is the PEM that a careful caller may trust; `close` ends every connection. */
export const servePractice = async (options: PracticeOptions = {}): Promise<Practice> => {
  const { port = 0, hosts = practiceHosts, relay } = options
  const certificate = await localCertificate(hosts)
  const forRelay = (request: IncomingMessage) => relay && request.headers.host?.split(":")[0] === relay.host
  const server = createServer(certificate, (request, response) => {
    if (relay && forRelay(request)) passOn(relay.port, request, response)
    else void answer(request, response)
  })
  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    if (relay && forRelay(request)) passSocketOn(relay.port, request, socket, head)
    else socket.destroy()
  })
  const sockets = new Set<Socket>()
  server.on("connection", (socket: Socket) => {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket))
  })
  await new Promise<void>((listening, failed) => {
    server.once("error", failed)
    server.listen(port, "127.0.0.1", listening)
  })
  return {
    port: (server.address() as AddressInfo).port,
    cert: certificate.cert,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
