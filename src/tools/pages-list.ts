// The signed list of a release's web pages: each address, the SHA-256 of what stands there, and its size. Its form is told in docs/verify-pages.md.
import { createHash, sign, verify, type KeyObject } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { shortAddresses } from "../relay/pages.ts"
import { filesIn } from "./zip.ts"

export type Released = { path: string; hash: string; size: number }
export type PagesList = { version: string; files: readonly Released[] }

export const pagesListFile = "build/quiet-hand-pages.txt"
/** The key of the releases; it comes with the sources, never from who serves the pages. */
export const publishedKey = "src/docs/pages-key.pem"

export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** All files of a folder of web pages, and what stands at the short addresses that links carry. */
export const listPages = (folder: string, version: string): PagesList => {
  const built = filesIn(folder).map(([name, bytes]) => ({ path: `/${name}`, hash: hashOf(bytes), size: bytes.length }))
  const short = Object.entries(shortAddresses).map(([path, page]) => {
    const bytes = readFileSync(join(folder, page))
    return { path, hash: hashOf(bytes), size: bytes.length }
  })
  return { version, files: [...built, ...short].sort(byPath) }
}

const byPath = (a: Released, b: Released): number => (a.path < b.path ? -1 : 1)

/** The bytes that are signed: the same list gives the same bytes. */
const textOf = ({ version, files }: PagesList): string =>
  ["quiet-hand/1 pages", `version ${version}`, ...files.map(({ hash, size, path }) => `${hash} ${size} ${path}`)]
    .map((line) => `${line}\n`)
    .join("")

/** @param key an Ed25519 private key */
export const signList = (list: PagesList, key: KeyObject): string => {
  const text = textOf(list)
  return `${text}signature ${sign(null, Buffer.from(text), key).toString("base64url")}\n`
}

const LIST = /^(quiet-hand\/1 pages\nversion (\S+)\n((?:[0-9a-f]{64} \d+ \/\S*\n)+))signature ([\w-]{86})\n$/
const FILE = /^([0-9a-f]{64}) (\d+) (\/\S*)$/
/** An address that names its own server, and is what a browser asks for as it stands. */
const isPath = (path: string): boolean =>
  URL.canParse(path, "https://a.test") && new URL(path, "https://a.test").href === `https://a.test${path}`

/** unread: no such list. unsigned: changed since it was signed, or signed with another key. */
export const openList = (text: string, key: KeyObject): PagesList | "unread" | "unsigned" => {
  const [, signed = "", version = "", lines = "", signature = ""] = LIST.exec(text) ?? []
  if (signed === "") return "unread"
  if (!verify(null, Buffer.from(signed), key, Buffer.from(signature, "base64url"))) return "unsigned"
  const files = lines
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      const [, hash = "", size = "", path = ""] = FILE.exec(line) ?? []
      return path === "" || !isPath(path) ? [] : [{ path, hash, size: Number(size) }]
    })
  const list = { version, files: files.sort(byPath) }
  return textOf(list) === signed && new Set(files.map(({ path }) => path)).size === files.length ? list : "unread"
}

export const isEd25519 = (key: KeyObject): boolean => key.asymmetricKeyType === "ed25519"

/** The key file that is meant; undefined where none is named and none is published yet. */
export const keyFile = (named: string | undefined): string | undefined =>
  named ?? (existsSync(publishedKey) ? publishedKey : undefined)
