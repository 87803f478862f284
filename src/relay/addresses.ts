// Who shares an address shares its limits; an address is known in memory only, and only while it is in use.
import type { IncomingMessage } from "node:http"
import { isIP, isIPv6 } from "node:net"
import { Bucket } from "./bucket.ts"

export type Address = {
  text: string
  connections: number
  puts: Bucket
  seen: number
  /** When the keeper last heard of it. */ told: number
}

/** An unused address is forgotten after this; by then its bucket is full again. */
const UNUSED_MS = 60_000

export class Addresses {
  readonly #known = new Map<string, Address>()

  constructor(private readonly putsPerSecond: number) {}

  of(text: string, now: number): Address {
    let address = this.#known.get(text)
    if (!address) {
      const puts = new Bucket(this.putsPerSecond, this.putsPerSecond, now)
      address = { text, connections: 0, puts, seen: now, told: -Infinity }
      this.#known.set(text, address)
    }
    address.seen = now
    return address
  }

  sweep(now: number): void {
    for (const [text, { connections, seen }] of this.#known) {
      if (connections === 0 && now - seen > UNUSED_MS) this.#known.delete(text)
    }
  }
}

/**
 * @param header named by `RELAY_TRUST_PROXY`: the nearest proxy wrote its last entry, what stands before is hearsay. Where that
 *   names no address, all who come so share the proxy's.
 */
export function addressOf(request: IncomingMessage, header: string | undefined): string {
  const said = header === undefined ? undefined : request.headers[header]
  const last = (Array.isArray(said) ? said.at(-1) : said)?.split(",").at(-1)
  return shared(plainAddress(last ?? "") ?? request.socket.remoteAddress ?? "")
}

/** Of what proxies write: `1.2.3.4`, `1.2.3.4:5678`, `[2001:db8::1]:443`, `for="[2001:db8::1]";proto=https`. The port is anew each time. */
function plainAddress(entry: string): string | undefined {
  const node = (/(?:^|;)\s*for=([^;]*)/i.exec(entry)?.[1] ?? entry).trim().replace(/^"(.*)"$/, "$1")
  const bare = /^\[(.*)\](?::\d+)?$/.exec(node)?.[1] ?? /^([\d.]+):\d+$/.exec(node)?.[1] ?? node
  return isIP(bare.replace(/%.*$/, "")) === 0 ? undefined : bare
}

/** An IPv4 address as it is, an IPv6 address as its /64: one home or ward has all of that. */
export function shared(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "")
  if (!isIPv6(plain)) return plain
  const [left = "", right] = plain.split("::")
  const groups = left.split(":").filter(Boolean)
  const rest = right === undefined ? [] : right.split(":").filter(Boolean)
  const filled = right === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0")
  return [...groups, ...filled, ...rest]
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(":")
}
