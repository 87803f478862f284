// `npm run verify-pages` on a real relay: what the release has is found good, and each change is told in words.
import { generateKeyPairSync, type KeyObject } from "node:crypto"
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { localCertificate } from "../../src/practice/certificate.ts"
import { hashOf, listPages, openList, signList } from "../../src/tools/pages-list.ts"
import { run } from "../../src/tools/run.ts"
import { webPages } from "../../src/tools/web-pages.ts"
import { built } from "../support/browser.ts"
import { servePagesElsewhere } from "../support/pages-elsewhere.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"

const home = mkdtempSync(join(tmpdir(), "quiet-hand-release-"))
const inHome = (name: string) => join(home, name)
const pem = (key: KeyObject) => key.export({ type: key.type === "public" ? "spki" : "pkcs8", format: "pem" }) as string
const keys = generateKeyPairSync("ed25519")
const list = inHome("list.txt")
let relay: RelayProcess

const tool = (name: string, args: string[], env: Record<string, string> = {}) =>
  run("npx", ["--no-install", "tsx", `src/tools/${name}.ts`, ...args], { quiet: true, env: { ...process.env, ...env } })
const verify = (origin: string, { of = list, key = inHome("key.pub") } = {}, env: Record<string, string> = {}) =>
  tool("verify-pages", [origin, "--list", of, "--key", key], env)

/** The released pages in a folder of their own, to be changed. */
const pagesWith = (change: (folder: string) => void): string => {
  const folder = mkdtempSync(join(home, "pages-"))
  cpSync(webPages, folder, { recursive: true })
  change(folder)
  return folder
}
const serving = (change: (folder: string) => void) => startRelayProcess({ RELAY_PAGES: pagesWith(change) })
const scriptOf = (page: string): string =>
  /src="(\/assets\/[^"]+\.js)"/.exec(readFileSync(join(webPages, page), "utf8"))?.[1] ?? ""

/** Stands before the relay, and changes what it answers. */
const standBefore = async (
  change: (asked: IncomingMessage, answer: IncomingMessage, head: ServerResponse) => boolean,
) => {
  const server = createServer((asked, response) => {
    const { url = "/", headers } = asked
    request(new URL(url, relay.origin), { headers }, (answer) => {
      for (const [name, value] of Object.entries(answer.headers)) if (value) response.setHeader(name, value)
      response.statusCode = answer.statusCode ?? 0
      if (change(asked, answer, response)) answer.pipe(response)
      else response.end()
    }).end()
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      await new Promise((closed) => (server.closeAllConnections(), server.close(closed)))
    },
  }
}

beforeAll(async () => {
  await built("web")
  writeFileSync(inHome("key.pub"), pem(keys.publicKey))
  writeFileSync(inHome("key"), pem(keys.privateKey))
  const { code, output } = await tool("sign-pages", ["--key", inHome("key"), "--list", list])
  expect([output, code]).toEqual([expect.stringContaining("addresses of version"), 0])
  relay = await startRelayProcess({ RELAY_PAGES: webPages })
})
afterAll(async () => {
  await relay[Symbol.asyncDispose]()
  rmSync(home, { recursive: true })
})

test("a relay that serves the release is found good, also where it does TLS; what cannot be found is told", async () => {
  const plain = await verify(relay.origin)
  expect([plain.output, plain.code]).toEqual([expect.stringMatching(/serves the web pages of version \d/), 0])
  expect(plain.output).toContain("What this cannot find:\n- A change made for one person alone")
  const { cert, key } = await localCertificate()
  writeFileSync(inHome("cert.pem"), cert)
  writeFileSync(inHome("tls.pem"), key)
  const tls = { RELAY_TLS_CERT: inHome("cert.pem"), RELAY_TLS_KEY: inHome("tls.pem") }
  await using encrypted = await startRelayProcess({ RELAY_PAGES: webPages, ...tls })
  const good = await verify(encrypted.origin, {}, { NODE_EXTRA_CA_CERTS: inHome("cert.pem") })
  expect([good.output, good.code]).toEqual([expect.stringMatching(/^https:.* serves the web pages/), 0])
  const stranger = await verify(encrypted.origin)
  expect([stranger.output, stranger.code]).toEqual([
    expect.stringContaining("there is no answer that can be read ("),
    1,
  ])
})

test("pages on another server, set up as the keeper's page says, are found good", async () => {
  const elsewhere = await servePagesElsewhere("pages.example")
  writeFileSync(inHome("elsewhere.pem"), elsewhere.cert)
  const { code, output } = await verify(elsewhere.origin, {}, { NODE_EXTRA_CA_CERTS: inHome("elsewhere.pem") })
  await elsewhere.close()
  expect([output, code]).toEqual([expect.stringMatching(/^https:.* serves the web pages/), 0])
})

test("one changed byte is found, and an extra script is told by its name at each address of its page", async () => {
  const script = scriptOf("join.html")
  await using changed = await serving((folder) => {
    const bytes = readFileSync(join(folder, script))
    bytes[bytes.length - 2] = (bytes.at(-2) ?? 0) ^ 1
    writeFileSync(join(folder, script), bytes)
    writeFileSync(join(folder, "assets/more.js"), "tell()")
    appendFileSync(join(folder, "facilitator.html"), '<script src="/assets/more.js"></script>')
  })
  const { code, output } = await verify(changed.origin)
  expect(code).toBe(1)
  expect(output).toContain(`- ${script}: it is not what was released\n`)
  expect(output).toContain("- /, /d, /f, /facilitator.html: it names /assets/more.js, which is not in the list\n")
  expect(output).toMatch(
    /- \/, \/d, \/f, \/facilitator.html: it is not what was released \(\d+ bytes, released were \d+\)\n/,
  )
  expect(output.match(/^- \//gm)).toHaveLength(3)
})

test("a missing file is told", async () => {
  const script = scriptOf("settings.html")
  await using poor = await serving((folder) => rmSync(join(folder, script)))
  const { code, output } = await verify(poor.origin)
  expect([output, code]).toEqual([expect.stringContaining(`- ${script}: it is missing: the answer is 404\n`), 1])
})

test("another page at a short address is told, though its own address is good", async () => {
  await using swapped = await standBefore((asked, _answer, response) => {
    if (asked.url !== "/j") return true
    response.removeHeader("content-encoding")
    response.removeHeader("content-length")
    response.write(readFileSync(join(webPages, "settings.html")))
    return false
  })
  const { code, output } = await verify(swapped.origin)
  expect([output, code]).toEqual([expect.stringContaining("- /j: it is not what was released"), 1])
  expect(output).not.toContain("/join.html")
})

test("a changed list, and one signed with another key, are refused before anything is compared", async () => {
  const text = readFileSync(list, "utf8")
  const other = generateKeyPairSync("ed25519")
  writeFileSync(inHome("other.pub"), pem(other.publicKey))
  writeFileSync(inHome("changed.txt"), text.replace(/\n[0-9a-f]{8}/, "\n00000000"))
  writeFileSync(inHome("none.txt"), text.replace("signature", "signed"))
  writeFileSync(inHome("theirs.txt"), signList(listPages(webPages, "0.1.0"), other.privateKey))
  for (const [what, said] of [
    [{ of: inHome("changed.txt") }, "The signature of"],
    [{ of: inHome("theirs.txt") }, "The signature of"],
    [{ key: inHome("other.pub") }, "signed with another key than"],
    [{ of: inHome("none.txt") }, "is no list of web pages"],
  ] as const) {
    const { code, output } = await verify(relay.origin, what)
    expect([what, output, code]).toEqual([what, expect.stringContaining(said), 1])
    expect(output).not.toContain("serves")
  }
})

test("a server that sends people on is told, and is not followed", async () => {
  await using elsewhere = await standBefore((asked, _answer, response) => {
    if (asked.url !== "/j") return true
    response.writeHead(302, { location: "https://elsewhere.example/j", "content-length": "0" })
    return false
  })
  const { code, output } = await verify(elsewhere.origin)
  expect([output, code]).toEqual([
    expect.stringContaining("- /j: people are sent on to https://elsewhere.example/j\n"),
    1,
  ])
})

test("headers that are gone, laxer, or do something by themselves are told, each with who was answered so", async () => {
  await using lax = await standBefore((asked, answer, response) => {
    response.removeHeader("x-content-type-options")
    const policy = String(answer.headers["content-security-policy"])
    if (asked.url === "/f") response.setHeader("content-security-policy", `${policy}; script-src-elem *`)
    if (asked.url === "/j")
      response.setHeader("content-security-policy", policy.replace("script-src 'self'", "script-src 'self' https:"))
    if (asked.url === "/c") response.setHeader("content-type", "text/html; charset=iso-2022-jp")
    if (asked.url === "/" && asked.headers["user-agent"]?.includes("iPhone"))
      response.setHeader("refresh", "0; url=https://e.example")
    return true
  })
  const { code, output } = await verify(lax.origin)
  expect(code).toBe(1)
  expect(output).toMatch(/- \/ and \d+ more: the header x-content-type-options is missing\n/)
  expect(output).toContain("- /f: the header content-security-policy says script-src-elem, which is not ours\n")
  expect(output).toContain("- /j: the header content-security-policy allows script-src https:\n")
  expect(output).toContain('- /c: the header content-type says "text/html; charset=iso-2022-jp"')
  expect(output).toContain(
    "- /: there is a header refresh, which no page needs, only for: Safari on an iPhone in Spanish\n",
  )
})

test("a change for those who ask for packed pages, or in one language, is told with who gets it", async () => {
  await using picky = await standBefore((asked, _answer, response) => {
    const packed = asked.url === "/join.html" && asked.headers["accept-encoding"]?.includes("gzip")
    const french = asked.url === "/settings.html" && asked.headers["accept-language"]?.startsWith("fr")
    if (!packed && !french) return true
    response.removeHeader("content-encoding")
    response.removeHeader("content-length")
    response.write("changed")
    return false
  })
  const { code, output } = await verify(picky.origin)
  expect(code).toBe(1)
  expect(output).toMatch(/- \/join.html: it is not .*, only for: Chrome in English; Safari on an iPhone in Spanish\n/)
  expect(output).toMatch(/- \/settings.html: it is not .*, only for: Firefox in French, unpacked\n/)
})

test("the list names each address once, in order, with the bytes that are built; lists in other words are not read", () => {
  const opened = openList(readFileSync(list, "utf8"), keys.publicKey)
  if (typeof opened === "string") throw new Error(opened)
  const paths = opened.files.map(({ path }) => path)
  expect(paths).toEqual([...new Set(paths)].sort())
  expect(paths).toEqual(expect.arrayContaining(["/", "/c", "/f", "/j", "/join.html", scriptOf("join.html")]))
  const join = opened.files.find(({ path }) => path === "/j")
  expect(join?.hash).toBe(hashOf(readFileSync(`${webPages}/join.html`)))
  const [one, two] = [
    { path: "/a", hash: "0".repeat(64), size: 1 },
    { path: "/b", hash: "0".repeat(64), size: 1 },
  ]
  for (const files of [
    [two, one],
    [one, one],
    [{ ...one, path: "//elsewhere.example/a" }],
    [{ ...one, path: "/a/../b" }],
    [],
  ])
    expect(openList(signList({ version: "1", files }, keys.privateKey), keys.publicKey)).toBe("unread")
})

test("the tools refuse what is no key, a key in the checkout, and addresses that are no origin", async () => {
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 })
  writeFileSync(inHome("rsa"), pem(rsa.privateKey))
  const none = { QUIET_HAND_PAGES_KEY: "" }
  for (const [args, env, said] of [
    [["--key", inHome("rsa")], none, "must be an Ed25519 key"],
    [["--key", "package.json"], none, "must not lie in the checkout"],
    [[], none, "Name the private key's file"],
  ] as const) {
    const { code, output } = await tool("sign-pages", [...args, "--list", inHome("no.txt")], env)
    expect([args, output, code]).toEqual([args, expect.stringContaining(said), 2])
  }
  for (const origin of ["http://relay.example", "https://relay.example/j", "relay.example"])
    expect([origin, (await verify(origin)).code]).toEqual([origin, 2])
})

test("a key may come by the environment, and the same release gives the same list", async () => {
  const again = await tool("sign-pages", ["--list", inHome("again.txt")], {
    QUIET_HAND_PAGES_KEY: pem(keys.privateKey),
  })
  expect(again.code).toBe(0)
  expect(readFileSync(inHome("again.txt"), "utf8")).toBe(readFileSync(list, "utf8"))
})
