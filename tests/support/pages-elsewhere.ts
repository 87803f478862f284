// The web pages on a server of their own, set up as the keeper's page says: its block is read, line by line.
import { readFileSync } from "node:fs"
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { extname, join } from "node:path"
import { gzipSync } from "node:zlib"
import { localCertificate } from "../../src/practice/certificate.ts"
import { TYPES } from "../../src/relay/pages.ts"
import { webPages } from "../../src/tools/web-pages.ts"

const block = /^```caddyfile\n(.*?)^```/ms.exec(readFileSync("src/docs/run-a-relay.md", "utf8"))?.[1] ?? ""
const linesOf = (directive: string): [string, string][] =>
  [...block.matchAll(new RegExp(`^\\t${directive} (\\S+) (.*)$`, "gm"))].map(([, name = "", value = ""]) => [
    name,
    value.replace(/^"(.*)"$/, "$1"),
  ])

/** `heard`: each address that was asked for. `cert`: PEM, for 127.0.0.1 and the host. */
export const servePagesElsewhere = async (host: string) => {
  const headers = Object.fromEntries(linesOf("header"))
  const short = new Map(linesOf("rewrite"))
  const heard: string[] = []
  const { key, cert } = await localCertificate([host])
  const server = createServer({ key, cert }, ({ url = "", headers: asked }, response) => {
    heard.push(url)
    const path = short.get(url) ?? url
    const read = (): Buffer | undefined => {
      try {
        return readFileSync(join(webPages, path))
      } catch {
        return undefined
      }
    }
    const bytes = read()
    if (!bytes) return void response.writeHead(404, headers).end()
    const zips = /\bgzip\b/.test(String(asked["accept-encoding"]))
    const type = { "content-type": TYPES[extname(path)] }
    response.writeHead(200, { ...headers, ...type, ...(zips && { "content-encoding": "gzip" }) })
    response.end(zips ? gzipSync(bytes) : bytes)
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const { port } = server.address() as AddressInfo
  return {
    ...{ heard, cert, port, origin: `https://127.0.0.1:${port}` },
    close: () => new Promise<void>((closed) => (server.closeAllConnections(), server.close(() => closed()))),
  }
}
