// Puts a relay together from its settings, and takes it apart again.
import { once } from "node:events"
import { createServer } from "node:http"
import { createServer as createTlsServer } from "node:https"
import type { AddressInfo } from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import type { Address } from "./addresses.ts"
import { isSame, readPair } from "./certificate.ts"
import type { RelayConfig } from "./config.ts"
import { Directory } from "./directory.ts"
import { openGateway } from "./gateway.ts"
import { securityHeaders } from "./headers.ts"
import { createLog, kindOf } from "./log.ts"
import { openMetrics, serveMetrics } from "./metrics.ts"
import { newsTo } from "./news.ts"
import type { Office } from "./office.ts"
import { openStore } from "./open-store.ts"
import { servePages } from "./pages.ts"
import { openProbes } from "./probes.ts"
import { type Limited, Tally } from "./tally.ts"

export type Relay = {
  port: number
  /** Where it listens, as in http://127.0.0.1:8443 */
  origin: string
  /** Where its counts are served; undefined: nowhere. */
  metricsPort: number | undefined
  /** Drops what has run out; the relay does it by itself each minute. */
  sweep(): Promise<void>
  /** Takes a renewed certificate; the relay looks for one by itself each minute. */
  renew(): void
  /** Says that it is not ready, takes nobody in, answers what was asked, says goodbye, and closes the store; all in a limited time. */
  stop(): Promise<void>
}

/** What a relay takes from outside, so that tests can pass it in. */
export type Surroundings = { now: () => number; write: (line: string) => void }

/** Who connects and does not ask is let go after this long; Node looks only each 30 s unless told otherwise. */
const HALF_OPEN = { headersTimeout: 10_000, connectionsCheckingInterval: 1_000 }
const SWEEP_MS = 60_000
/** How often at most watchers are told that others came or went. */
const ANNOUNCE_MS = 1_000
/** How often at most one address is told to a keeper who asked for them. */
const TOLD_MS = 60_000

/** Rejects where the port, the store or a TLS file cannot be had, or where a newer relay wrote the data. */
export async function startRelay(config: RelayConfig, { now, write }: Surroundings): Promise<Relay> {
  const { host, port, tls, behindTls, limits } = config
  const log = createLog(config.log, write, now)
  const encrypted = tls !== undefined || behindTls
  let pair = tls && readPair(tls)
  const tally = new Tally()
  const metrics = config.metrics && openMetrics(tally)
  const opened = await openStore(config, now, log)
  const store = metrics?.measured(opened) ?? opened
  const probes = openProbes(store)
  const pages = servePages(config.pages, encrypted, (path) => probes.answer(path))
  const tlsServer = pair && createTlsServer({ ...pair, ...HALF_OPEN }, pages)
  const server = tlsServer ?? createServer(HALF_OPEN, pages)
  server.listen(port, host)
  let counts: Awaited<ReturnType<typeof serveMetrics>> | undefined
  try {
    await once(server, "listening")
    counts = metrics && config.metrics && (await serveMetrics(metrics.registry, config.metrics))
  } catch (error) {
    server.close()
    await store.close()
    throw error
  }

  const heard = (server.address() as AddressInfo).port
  const origins = [host, "127.0.0.1", "localhost", "[::1]"].map(
    (name) => new URL(`${tls ? "https" : "http"}://${name.includes("::") ? "[::1]" : name}:${heard}`),
  )
  const hosts = config.names.length > 0 ? config.names : [...new Set(origins.map((origin) => origin.host))]
  const directory = new Directory()
  function limit(address: Address, why: Limited): void {
    tally.limit(why)
    if (!config.logAddresses || now() - address.told < TOLD_MS) return
    address.told = now()
    log.trouble("a limit was met", { why, address: address.text })
  }
  const office: Office = { store, directory, limits, hosts, now, log, tally, limit }
  store.listen(newsTo(office))
  const gateway = openGateway(server, office, { trustProxy: config.trustProxy, headers: securityHeaders(encrypted) })
  metrics?.gauge("connections", "Ends that are connected.", () => gateway.count())
  metrics?.gauge("mailboxes_owned", "Mailboxes whose owner is connected.", () => directory.sizes.owned)
  metrics?.gauge("slots_watched", "Slots of boards that somebody watches.", () => directory.sizes.watched)

  function renew(): void {
    if (!tls || !pair) return
    try {
      const fresh = readPair(tls)
      if (isSame(fresh, pair)) return
      tlsServer?.setSecureContext(fresh)
      pair = fresh
      log.note("the certificate was renewed")
    } catch (error) {
      log.trouble("the certificate cannot be renewed: the old one is still used", { error: kindOf(error) })
    }
  }

  async function sweep(): Promise<void> {
    gateway.sweep()
    renew()
    try {
      await store.sweep()
    } catch {
      log.trouble("the store could not be swept")
    }
  }
  const sweeping = setInterval(() => void sweep(), SWEEP_MS)
  const announcing = setInterval(() => directory.announce(), ANNOUNCE_MS)
  if (config.logAddresses) log.trouble("RELAY_LOG_ADDRESSES is set: addresses of those who meet a limit are logged")
  log.note("listening", { port: heard, encrypted: tls !== undefined, pages: config.pages !== undefined })

  return {
    port: heard,
    origin: origins[0]?.origin ?? "",
    metricsPort: counts?.port,
    sweep,
    renew,
    async stop() {
      probes.stopping()
      gateway.shut()
      if (config.stop.waitMs > 0) await wait(config.stop.waitMs)
      clearInterval(sweeping)
      clearInterval(announcing)
      const over = new AbortController()
      const late = wait(config.stop.limitMs, undefined, { signal: over.signal, ref: false }).catch(() => undefined)
      const closed = once(server, "close")
      server.close()
      gateway.leave()
      await Promise.race([closed, late])
      gateway.drop()
      server.closeAllConnections()
      await Promise.race([store.close(), late])
      over.abort()
      counts?.close()
      log.note("stopped")
    },
  }
}
