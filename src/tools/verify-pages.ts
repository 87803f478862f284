// `npm run verify-pages -- https://relay.example`: whether a server's web pages are those of the release (docs/verify-pages.md).
import { createPublicKey } from "node:crypto"
import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { isLocal } from "../relay/config.ts"
import { askers } from "./ask-as.ts"
import { lookAtPages, type Fault } from "./look-at-pages.ts"
import { isEd25519, keyFile, openList, pagesListFile, publishedKey, type PagesList } from "./pages-list.ts"

const HELP = `npm run verify-pages -- https://relay.example [--list <file>] [--key <file>]

--list  the signed list of the release (${pagesListFile})
--key   the public key of the releases, in PEM (${publishedKey})`

const CANNOT = `What this cannot find:
- A change made for one person alone, or at another time. A server can tell this check from a person.
- What a browser kept from a visit before, when the server served something else.
The extension needs no such check: it opens invites in its own pages.`

/** Pages come by TLS, but for a relay on this machine. */
const originOf = (text: string): string | undefined => {
  if (!URL.canParse(text)) return undefined
  const { protocol, hostname, origin, pathname, search, hash } = new URL(text)
  const alone = pathname === "/" && search === "" && hash === ""
  return alone && (protocol === "https:" || (protocol === "http:" && isLocal(hostname))) ? origin : undefined
}

const readList = (list: string, key: string): PagesList | string => {
  const publicKey = createPublicKey(readFileSync(key, "utf8"))
  if (!isEd25519(publicKey)) return `${key} is no Ed25519 key.`
  const opened = openList(readFileSync(list, "utf8"), publicKey)
  if (opened === "unread") return `${list} is no list of web pages.`
  if (opened === "unsigned")
    return `The signature of ${list} is wrong: it was changed, or signed with another key than ${key}. Nothing was compared.`
  return opened
}

/** One line for each thing that is wrong, however many addresses have it. */
const linesOf = (faults: readonly Fault[]): string[] => {
  const places = new Map<string, string[]>()
  for (const { path, what, only } of faults) {
    const said = only.length === 0 ? what : `${what}, only for: ${only.join("; ")}`
    places.set(said, [...(places.get(said) ?? []), path])
  }
  return [...places].map(([what, [first = "", ...more]]) =>
    more.length > 3 ? `${first} and ${more.length} more: ${what}` : `${[first, ...more].join(", ")}: ${what}`,
  )
}

const main = async (): Promise<number> => {
  const options = { list: { type: "string", default: pagesListFile }, key: { type: "string" } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [place = "", ...others] = positionals
  const origin = originOf(place)
  if (origin === undefined || others.length > 0) {
    console.error(HELP)
    return 2
  }
  const key = keyFile(values.key)
  if (key === undefined) {
    console.error("No key of the releases is published yet: name one with --key.")
    return 2
  }
  const list = readList(values.list, key)
  if (typeof list === "string") {
    console.error(list)
    return 1
  }
  const faults = await lookAtPages(origin, list)
  const asked = `${list.files.length} addresses, each asked as ${Object.keys(askers).length} browsers and programs`
  if (faults.length === 0) console.log(`${origin} serves the web pages of version ${list.version} (${asked}).`)
  else {
    console.log(`${origin} does NOT serve the web pages of version ${list.version} as they were released (${asked}):`)
    for (const line of linesOf(faults)) console.log(`- ${line}`)
  }
  console.log(CANNOT)
  return faults.length === 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
