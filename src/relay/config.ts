// A relay's settings, from environment variables; everything wrong is said at once.
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as wire from "../wire/limits.ts"
import { LEVELS, type Level } from "./log.ts"
import type { Listener } from "./metrics.ts"
import type { RedisSettings } from "./redis/store.ts"

const SECOND_MS = 1_000

/** What a keeper may set otherwise; the defaults are those of the protocol. */
const LIMITS = {
  mailboxes: ["RELAY_MAILBOXES", wire.MAILBOXES_MAX],
  framesPerSecond: ["RELAY_FRAMES_PER_SECOND", wire.FRAMES_PER_SECOND],
  framesBurst: ["RELAY_FRAMES_BURST", wire.FRAMES_BURST],
  openPuts: ["RELAY_OPEN_PUTS", wire.OPEN_PUTS],
  openWaiting: ["RELAY_OPEN_WAITING", wire.OPEN_WAITING],
  tokenWaiting: ["RELAY_TOKEN_WAITING", wire.TOKEN_WAITING],
  addressConnections: ["RELAY_ADDRESS_CONNECTIONS", wire.ADDRESS_CONNECTIONS],
  addressPutsPerSecond: ["RELAY_ADDRESS_PUTS_PER_SECOND", wire.ADDRESS_PUTS_PER_SECOND],
  storeMb: ["RELAY_STORE_MB", 4_096],
} as const satisfies Record<string, readonly [string, number]>

export type Limits = Record<keyof typeof LIMITS, number>

export type RelayConfig = {
  host: string
  port: number
  /** The folder of the mailboxes; made where it is missing. */
  data: string
  /** Servers that keep the mailboxes instead. */
  store: RedisSettings | undefined
  /** The folder of the web pages; undefined: none are served. */
  pages: string | undefined
  /** Files in PEM. */
  tls: { cert: string; key: string } | undefined
  behindTls: boolean
  /** Hosts, as in `URL.host`, under which people reach this relay; empty: what it listens on. */
  names: readonly string[]
  /** The header in which a proxy names the address. */
  trustProxy: string | undefined
  log: Level
  /** Addresses of connections that meet a limit are logged. */
  logAddresses: boolean
  /** Where the counts are served; undefined: nowhere. */
  metrics: Listener | undefined
  /** How long it goes on after it was told to stop, so that a balancer notices; and how long ends may take after that. */
  stop: { waitMs: number; limitMs: number }
  limits: Limits
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Beside the relay as it is shipped; where it runs from its sources, as they are built. */
const PAGES = [fileURLToPath(new URL("pages", import.meta.url)), "build/web"]
const NAMES =
  /^RELAY_(HOST|PORT|DATA|PAGES|TLS_CERT|TLS_KEY|BEHIND_TLS|NAME|TRUST_PROXY|LOG|LOG_ADDRESSES|METRICS|STOP_WAIT|STOP_LIMIT|STORE|STORE_MAY_FORGET|STORE_REPLICAS)$/

/** The settings, or one sentence for each thing that is wrong with them. */
export function readConfig(env: Environment): RelayConfig | string[] {
  const wrong: string[] = []
  const limitNames: string[] = Object.values(LIMITS).map(([name]) => name)
  for (const name of Object.keys(env)) {
    if (name.startsWith("RELAY_") && !NAMES.test(name) && !limitNames.includes(name)) {
      wrong.push(`${name} is not a setting of this relay.`)
    }
  }
  const text = (name: string): string | undefined => env[name]?.trim() || undefined
  const count = (name: string, usual: number, least: number, most: number): number => {
    const said = text(name)
    if (said === undefined) return usual
    const number = Number(said)
    if (Number.isInteger(number) && number >= least && number <= most) return number
    wrong.push(`${name} must be a whole number from ${least} to ${most}, not "${said}".`)
    return usual
  }

  const log = LEVELS.find((level) => level === (text("RELAY_LOG") ?? "normal"))
  if (!log) wrong.push(`RELAY_LOG must be one of ${LEVELS.join(", ")}.`)

  const cert = text("RELAY_TLS_CERT")
  const key = text("RELAY_TLS_KEY")
  if ((cert === undefined) !== (key === undefined)) wrong.push("RELAY_TLS_CERT and RELAY_TLS_KEY belong together.")
  for (const file of [cert, key]) if (file !== undefined && !existsSync(file)) wrong.push(`There is no file ${file}.`)

  const pages = text("RELAY_PAGES")
  if (pages !== undefined && !existsSync(pages)) wrong.push(`RELAY_PAGES: there is no folder ${pages}.`)

  const yes = (name: string): boolean => {
    const said = text(name)
    if (said !== undefined && said !== "1") wrong.push(`${name} must be 1, or not be set.`)
    return said === "1"
  }
  const behindTls = yes("RELAY_BEHIND_TLS")

  const logAddresses = yes("RELAY_LOG_ADDRESSES")
  const metrics = listenerOf(text("RELAY_METRICS"))
  if (metrics === "wrong") wrong.push("RELAY_METRICS must be an address and a port, as in 127.0.0.1:9464.")
  const trustProxy = text("RELAY_TRUST_PROXY")?.toLowerCase()
  if (trustProxy !== undefined && !/^[a-z0-9-]+$/.test(trustProxy)) {
    wrong.push("RELAY_TRUST_PROXY must be the name of a header, as in x-forwarded-for.")
  }

  const urls = (text("RELAY_STORE") ?? "").split(",").map((url) => url.trim())
  const mayForget = yes("RELAY_STORE_MAY_FORGET")
  const replicas = count("RELAY_STORE_REPLICAS", 0, 0, 5)
  const store = text("RELAY_STORE") === undefined ? undefined : { urls, mayForget, replicas }
  // Not repeated in the sentence: an address may hold a password.
  if (store && !urls.every(isRedis)) {
    wrong.push(
      "RELAY_STORE must be an address as in redis://127.0.0.1:6379, or some of one cluster with commas between. " +
        "Leave it out to keep messages in RELAY_DATA.",
    )
  }
  for (const name of ["RELAY_STORE_MAY_FORGET", "RELAY_STORE_REPLICAS"]) {
    if (!store && text(name) !== undefined) wrong.push(`${name} needs RELAY_STORE.`)
  }

  const host = text("RELAY_HOST") ?? "127.0.0.1"
  const names = (text("RELAY_NAME") ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean)
  for (const name of names) if (!isHost(name)) wrong.push(`RELAY_NAME: "${name}" is not a host, as in relay.example.`)
  if (!isLocal(host) && cert === undefined && !behindTls) {
    wrong.push(
      `RELAY_HOST ${host} can be reached from other machines, so TLS is needed: ` +
        "set RELAY_TLS_CERT and RELAY_TLS_KEY, or RELAY_BEHIND_TLS=1 where a proxy does it.",
    )
  }
  if (names.length === 0 && (!isLocal(host) || behindTls)) {
    wrong.push("RELAY_NAME must say the host under which people reach this relay, as in relay.example.")
  }

  const limits = Object.fromEntries(
    Object.entries(LIMITS).map(([limit, [name, usual]]) => [limit, count(name, usual, 1, 1_000_000_000)]),
  ) as Limits
  const config: RelayConfig = {
    host,
    port: count("RELAY_PORT", 8443, 0, 65_535),
    data: text("RELAY_DATA") ?? "relay-data",
    store,
    pages: pages ?? PAGES.find((folder) => existsSync(folder)),
    tls: cert !== undefined && key !== undefined ? { cert, key } : undefined,
    behindTls,
    names,
    trustProxy,
    log: log ?? "normal",
    logAddresses,
    metrics: metrics === "wrong" ? undefined : metrics,
    stop: {
      waitMs: count("RELAY_STOP_WAIT", 0, 0, 600) * SECOND_MS,
      limitMs: count("RELAY_STOP_LIMIT", 10, 1, 600) * SECOND_MS,
    },
    limits,
  }
  return wrong.length > 0 ? wrong : config
}

export function isLocal(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host)
}

function listenerOf(text: string | undefined): Listener | "wrong" | undefined {
  if (text === undefined) return undefined
  const [, bare, braced, port] = /^(?:([\w.-]+)|\[([0-9a-f:.]+)\]):(\d{1,5})$/i.exec(text) ?? []
  const host = bare ?? braced
  return host === undefined || Number(port) > 65_535 ? "wrong" : { host, port: Number(port) }
}

function isRedis(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, pathname, search, hash } = new URL(url)
  return /^rediss?:$/.test(protocol) && hostname !== "" && /^(\/\d*)?$/.test(pathname) && search === "" && hash === ""
}

function isHost(name: string): boolean {
  return URL.canParse(`https://${name}`) && new URL(`https://${name}`).host === name
}
