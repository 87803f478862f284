// Asks a web server for one address as a certain browser would: no redirect is followed, and what was packed is unpacked.
import { request as plain, type IncomingHttpHeaders } from "node:http"
import { request as encrypted } from "node:https"
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib"

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  /** Unpacked. Throws where that cannot be done. */
  bytes(): Buffer
}

const program = "Mozilla/5.0"
/** Who might be answered otherwise: other browsers, languages, sizes, and ways to pack. */
export const askers: Readonly<Record<string, Record<string, string>>> = {
  "Chrome in English": {
    "user-agent": `${program} (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36`,
    "accept-language": "en-US,en;q=0.9",
    "accept-encoding": "gzip, deflate, br",
  },
  "Firefox in French, unpacked": {
    "user-agent": `${program} (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0`,
    "accept-language": "fr,fr-FR;q=0.8,en-US;q=0.5,en;q=0.3",
    "accept-encoding": "identity",
  },
  "Safari on an iPhone in Spanish": {
    "user-agent": `${program} (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1`,
    "accept-language": "es-ES,es;q=0.9",
    "accept-encoding": "gzip, deflate, br",
  },
  "a program": {},
}

const fetching = (dest: string, mode: string, site: string) => ({
  accept: "*/*",
  "sec-fetch-dest": dest,
  "sec-fetch-mode": mode,
  "sec-fetch-site": site,
})
/** As a browser says for what it wants a file. */
const purposeOf = (path: string): Record<string, string> => {
  if (path.endsWith(".js")) return fetching("script", "cors", "same-origin")
  if (path.endsWith(".woff2")) return fetching("font", "cors", "same-origin")
  const page = { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "upgrade-insecure-requests": "1" }
  return { ...fetching("document", "navigate", "none"), ...page }
}

const UNPACK: Readonly<Record<string, (bytes: Buffer, limit: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  identity: (bytes) => bytes,
}
/** Far more than any file of ours has. */
const MOST_BYTES = 16_000_000
const PATIENCE_MS = 30_000

/** Rejects where there is no whole answer. */
export const askAs = async (asker: string, address: URL): Promise<Answer> => {
  const own = askers[asker] ?? {}
  // A program says nothing of itself, and not what it wants a file for.
  const asks = Object.keys(own).length > 0 ? { ...own, ...purposeOf(address.pathname) } : {}
  const { status, headers, packed } = await answerTo(address, asks)
  const packing = headers["content-encoding"] ?? "identity"
  return {
    status,
    headers,
    bytes() {
      const unpack = UNPACK[packing]
      if (!unpack) throw new Error(`packed as ${packing}, which nobody asked for`)
      return unpack(packed, { maxOutputLength: MOST_BYTES })
    },
  }
}

const answerTo = (address: URL, headers: Record<string, string>) =>
  new Promise<Omit<Answer, "bytes"> & { packed: Buffer }>((done, failed) => {
    const request = address.protocol === "https:" ? encrypted : plain
    const asked = request(address, { headers, signal: AbortSignal.timeout(PATIENCE_MS) }, (answer) => {
      const parts: Buffer[] = []
      let size = 0
      answer.on("data", (part: Buffer) => {
        parts.push(part)
        size += part.length
        if (size > MOST_BYTES) answer.destroy(new Error("an answer without end"))
      })
      answer.on("error", failed)
      answer.on("end", () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, packed: Buffer.concat(parts) }),
      )
    })
    asked.on("error", failed)
    asked.end()
  })
