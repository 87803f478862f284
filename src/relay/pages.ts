// Serves the built web pages from memory: only what was in the folder at the start can ever be asked for.
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import type { IncomingMessage, ServerResponse } from "node:http"
import { extname, join, relative, sep } from "node:path"
import { gzipSync } from "node:zlib"
import { securityHeaders } from "./headers.ts"
import type { Probes } from "./probes.ts"

type File = { bytes: Buffer; zipped: Buffer | undefined; type: string; tag: string; lasts: boolean }

export const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".mp3": "audio/mpeg",
  ".ogg": "audio/ogg",
  ".txt": "text/plain; charset=utf-8",
}

/** The short addresses that links carry. */
export const shortAddresses: Readonly<Record<string, string>> = {
  "/": "/facilitator.html",
  "/f": "/facilitator.html",
  "/j": "/join.html",
  "/m": "/join.html",
  "/d": "/facilitator.html",
  "/c": "/settings.html",
}

/** The build gives these a hash in their names: such an address never changes its bytes. */
const HASHED = /^\/assets\/.*[-.][\w-]{8}\.\w+$/

/**
 * @param folder undefined: every address is answered 404, but for those of probes
 * @param probe answers those
 */
export function servePages(
  folder: string | undefined,
  encrypted: boolean,
  probe: Probes["answer"],
): (request: IncomingMessage, response: ServerResponse) => void {
  const files = folder === undefined ? new Map<string, File>() : readFiles(folder)
  const headers = securityHeaders(encrypted)

  return (request, response) => {
    const path = /^[^?#]*/.exec(request.url ?? "")?.[0] ?? ""
    const file = files.get(shortAddresses[path] ?? path)
    const probed = probe(path)
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...headers, allow: "GET, HEAD" }).end()
    } else if (probed) {
      void probed.then(({ status, text }) => answerText(response, headers, status, text))
    } else if (!file) {
      answerText(response, headers, 404, "There is no such page.")
    } else {
      answer(request, response, file, headers)
    }
  }
}

export function answerText(
  response: ServerResponse,
  headers: Record<string, string>,
  status: number,
  text: string,
  type = "text/plain; charset=utf-8",
): void {
  response.writeHead(status, { ...headers, "content-type": type, "cache-control": "no-store" }).end(`${text}\n`)
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  file: File,
  security: Record<string, string>,
): void {
  const headers = {
    ...security,
    "content-type": file.type,
    "cache-control": file.lasts ? "public, max-age=31536000, immutable" : "no-cache",
    etag: file.tag,
    vary: "accept-encoding",
  }
  if (request.headers["if-none-match"] === file.tag) {
    response.writeHead(304, headers).end()
    return
  }
  const zip = file.zipped && /\bgzip\b/.test(String(request.headers["accept-encoding"])) ? file.zipped : undefined
  const bytes = zip ?? file.bytes
  response.writeHead(200, { ...headers, "content-length": bytes.length, ...(zip && { "content-encoding": "gzip" }) })
  response.end(request.method === "HEAD" ? undefined : bytes)
}

function readFiles(folder: string): Map<string, File> {
  const files = new Map<string, File>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const type = TYPES[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const place = join(entry.parentPath, entry.name)
    const bytes = readFileSync(place)
    const zipped = /text|json|svg/.test(type) ? gzipSync(bytes, { level: 9 }) : undefined
    const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`
    const path = `/${relative(folder, place).split(sep).join("/")}`
    files.set(path, { bytes, zipped, type, tag, lasts: HASHED.test(path) })
  }
  return files
}
