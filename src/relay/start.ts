// Puts a relay together from its settings, and takes it apart again.
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import { createServer as createTlsServer } from "node:https"
import type { AddressInfo } from "node:net"
import type { RelayConfig } from "./config.ts"
import { Directory } from "./directory.ts"
import { openGateway } from "./gateway.ts"
import { createLog } from "./log.ts"
import { newsTo } from "./news.ts"
import type { Office } from "./office.ts"
import { openStore } from "./open-store.ts"
import { servePages } from "./pages.ts"

export type Relay = {
  port: number
  /** Where it listens, as in http://127.0.0.1:8443 */
  origin: string
  /** Drops what has run out; the relay does it by itself each minute. */
  sweep(): Promise<void>
  /** Answers what was asked, says goodbye, and closes the store. */
  stop(): Promise<void>
}

/** What a relay takes from outside, so that tests can pass it in. */
export type Surroundings = { now: () => number; write: (line: string) => void }

const SWEEP_MS = 60_000
/** How often at most watchers are told that others came or went. */
const ANNOUNCE_MS = 1_000

/** Rejects where the port, the store or a TLS file cannot be had, or where a newer relay wrote the data. */
export async function startRelay(config: RelayConfig, { now, write }: Surroundings): Promise<Relay> {
  const { host, port, tls, behindTls, limits } = config
  const log = createLog(config.log, write, now)
  const store = await openStore(config, now, log)
  const pages = servePages(config.pages, tls !== undefined || behindTls)
  const server = tls
    ? createTlsServer({ cert: readFileSync(tls.cert), key: readFileSync(tls.key) }, pages)
    : createServer(pages)
  server.headersTimeout = 10_000
  server.listen(port, host)
  try {
    await once(server, "listening")
  } catch (error) {
    await store.close()
    throw error
  }

  const heard = (server.address() as AddressInfo).port
  const origins = [host, "127.0.0.1", "localhost", "[::1]"].map(
    (name) => new URL(`${tls ? "https" : "http"}://${name.includes("::") ? "[::1]" : name}:${heard}`),
  )
  const hosts = config.names.length > 0 ? config.names : [...new Set(origins.map((origin) => origin.host))]
  const directory = new Directory()
  const office: Office = { store, directory, limits, hosts, now, log }
  store.listen(newsTo(office))
  const gateway = openGateway(server, office, config.trustProxy)

  async function sweep(): Promise<void> {
    gateway.sweep()
    try {
      await store.sweep()
    } catch {
      log.trouble("the store could not be swept")
    }
  }
  const sweeping = setInterval(() => void sweep(), SWEEP_MS)
  const announcing = setInterval(() => directory.announce(), ANNOUNCE_MS)
  log.note("listening", { port: heard, encrypted: tls !== undefined, pages: config.pages !== undefined })

  return {
    port: heard,
    origin: origins[0]?.origin ?? "",
    sweep,
    async stop() {
      clearInterval(sweeping)
      clearInterval(announcing)
      gateway.stop()
      const closed = once(server, "close")
      server.close()
      server.closeIdleConnections()
      await closed
      await store.close()
      log.note("stopped")
    },
  }
}
