// A relay's settings, from environment variables; everything wrong is said at once.
import { existsSync } from "node:fs"
import * as wire from "../wire/limits.ts"
import { LEVELS, type Level } from "./log.ts"

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
  limits: Limits
}

export type Environment = Readonly<Record<string, string | undefined>>

const PAGES = "build/web"
const NAMES = /^RELAY_(HOST|PORT|DATA|PAGES|TLS_CERT|TLS_KEY|BEHIND_TLS|NAME|TRUST_PROXY|LOG)$/

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

  const behindTls = text("RELAY_BEHIND_TLS") === "1"
  if (!behindTls && text("RELAY_BEHIND_TLS") !== undefined) wrong.push("RELAY_BEHIND_TLS must be 1, or not be set.")

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
    pages: pages ?? (existsSync(PAGES) ? PAGES : undefined),
    tls: cert !== undefined && key !== undefined ? { cert, key } : undefined,
    behindTls,
    names,
    trustProxy: text("RELAY_TRUST_PROXY")?.toLowerCase(),
    log: log ?? "normal",
    limits,
  }
  return wrong.length > 0 ? wrong : config
}

export function isLocal(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host)
}

function isHost(name: string): boolean {
  return URL.canParse(`https://${name}`) && new URL(`https://${name}`).host === name
}
