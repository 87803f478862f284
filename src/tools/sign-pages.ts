// `npm run sign-pages -- --key <file>`: builds the web pages and signs the list of all that is in them (docs/verify-pages.md).
import { createPrivateKey, createPublicKey } from "node:crypto"
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs"
import { isAbsolute, relative } from "node:path"
import { parseArgs } from "node:util"
import { isEd25519, listPages, pagesListFile, publishedKey, signList } from "./pages-list.ts"
import { run } from "./run.ts"
import { webPages } from "./web-pages.ts"

/** A key in PEM, for machines that hand secrets on this way. */
const ENV = "QUIET_HAND_PAGES_KEY"

const { values: options } = parseArgs({
  options: { key: { type: "string" }, list: { type: "string", default: pagesListFile } },
})
/** A list that goes elsewhere is a trial, and any key may sign it. */
const isRelease = options.list === pagesListFile

const isInCheckout = (file: string): boolean => {
  const way = relative(realpathSync("."), realpathSync(file))
  return !way.startsWith("..") && !isAbsolute(way)
}

const readKey = (): string => {
  if (options.key === undefined) {
    const given = process.env[ENV]
    if (!given) throw new Error(`Name the private key's file with --key, or put the key into ${ENV}.`)
    return given
  }
  if (isInCheckout(options.key)) throw new Error("The private key must not lie in the checkout: move it elsewhere.")
  return readFileSync(options.key, "utf8")
}

try {
  const key = createPrivateKey(readKey())
  if (!isEd25519(key)) throw new Error("The key must be an Ed25519 key.")
  const own = createPublicKey(key).export({ type: "spki", format: "pem" }) as string
  if (isRelease && existsSync(publishedKey) && readFileSync(publishedKey, "utf8").trim() !== own.trim())
    throw new Error(`This is not the key of ${publishedKey}, which people check releases with.`)

  const { code, output } = await run("npx", ["tsx", "src/tools/build.ts", "--only", "web"], { quiet: true })
  if (code !== 0) throw new Error(output)
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string }
  const list = listPages(webPages, version)
  writeFileSync(options.list, signList(list, key))
  console.log(`${options.list}: ${list.files.length} addresses of version ${version}`)
  if (isRelease && !existsSync(publishedKey))
    console.log(`Nobody knows this key yet. Put it into ${publishedKey}:\n${own}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
