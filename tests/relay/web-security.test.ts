// What every answer of the relay tells a browser to refuse, on its own line and where it does TLS itself.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { get } from "node:https"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { connect as connectTls } from "node:tls"
import { afterEach, expect, test } from "vitest"
import { localCertificate } from "../../src/practice/certificate.ts"
import { until } from "../../src/tools/hands.ts"
import { overBothStores } from "../support/each-store.ts"
import { openMailbox } from "../support/mailbox.ts"
import { newBox, newId, Peer } from "../support/peer.ts"
import { startRelayProcess } from "../support/relay.ts"
import { startRelayHere } from "../support/relay-here.ts"

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "quiet-hand-files-"))
  folders.push(folder)
  mkdirSync(join(folder, "assets"))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}
const pages = () => folderOf({ "join.html": "<p>join</p>", "assets/join-abcdefgh.js": "let a", "icon.svg": "<svg/>" })

/** Pages, files, what is not there, what may not be done, probes, and a line that is no WebSocket. */
const QUESTIONS: [number, string, RequestInit?][] = [
  [200, "/j"],
  [200, "/join.html", { method: "HEAD" }],
  [200, "/assets/join-abcdefgh.js"],
  [200, "/icon.svg"],
  [404, "/none"],
  [404, "/../package.json"],
  [405, "/j", { method: "POST", body: "x" }],
  [200, "/healthz"],
  [200, "/readyz"],
]

const EVERYWHERE = {
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
}
const SOURCES = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "font-src": "'self'",
  "img-src": "'self' data: blob:",
  "media-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
}

const policyOf = (text: string | null): Record<string, string> =>
  Object.fromEntries(
    (text ?? "").split("; ").map((part): [string, string] => {
      const [name = "", ...sources] = part.split(" ")
      return [name, sources.join(" ")]
    }),
  )

test("every answer allows a page itself and relays, no frame, no third party and no referrer", async () => {
  await using relay = await startRelayHere({ RELAY_PAGES: pages(), RELAY_METRICS: "127.0.0.1:0" })
  const ask = async ([status, path, init]: (typeof QUESTIONS)[number], origin = relay.origin) => {
    const answer = await fetch(origin + path, init)
    expect([path, answer.status]).toEqual([path, status])
    for (const [name, value] of Object.entries(EVERYWHERE))
      expect([path, answer.headers.get(name)]).toEqual([path, value])
    const policy = policyOf(answer.headers.get("content-security-policy"))
    expect([path, policy]).toEqual([
      path,
      { ...SOURCES, "connect-src": expect.stringMatching(/^'self' wss:/) as string },
    ])
    expect(answer.headers.get("permissions-policy")).toContain("camera=(), microphone=()")
    expect(answer.headers.get("strict-transport-security")).toBeNull()
    expect(answer.headers.get("set-cookie")).toBeNull()
  }
  for (const question of QUESTIONS) await ask(question)
  const metrics = `http://127.0.0.1:${relay.metricsPort}`
  await ask([200, "/metrics"], metrics)
  await ask([404, "/"], metrics)
})

/** All that comes back for bytes sent as they are. */
const raw = (port: number, text: string): Promise<string> =>
  new Promise((done, failed) => {
    let answer = ""
    const socket = connect(port, "127.0.0.1", () => socket.write(text))
    socket.setEncoding("utf8")
    socket.on("data", (more: string) => (answer += more))
    socket.on("close", () => done(answer))
    socket.on("error", failed)
  })

test("a line that cannot become a WebSocket is refused with the same headers", async () => {
  await using relay = await startRelayHere()
  const answer = await raw(relay.port, "GET / HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n")
  expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/)
  for (const [name, value] of Object.entries(EVERYWHERE)) expect(answer).toContain(`\r\n${name}: ${value}\r\n`)
  expect(answer).toContain("frame-ancestors 'none'")
})

test("behind TLS a browser is told to come by TLS only, and to no relay without it", async () => {
  await using relay = await startRelayHere({ RELAY_PAGES: pages(), RELAY_BEHIND_TLS: "1", RELAY_NAME: "relay.example" })
  for (const [, path, init] of QUESTIONS) {
    const { headers } = await fetch(relay.origin + path, init)
    expect([path, headers.get("strict-transport-security")]).toEqual([path, "max-age=31536000"])
    expect(policyOf(headers.get("content-security-policy"))["connect-src"]).toBe("'self' wss:")
  }
})

const tlsFiles = async () => {
  const { cert, key } = await localCertificate(["relay.example"])
  return folderOf({ "cert.pem": cert, "key.pem": key })
}
const tlsSettings = (folder: string) => ({
  RELAY_TLS_CERT: join(folder, "cert.pem"),
  RELAY_TLS_KEY: join(folder, "key.pem"),
})

const shownAt = (port: number): Promise<string> =>
  new Promise((done, failed) => {
    const socket = connectTls({ port, host: "127.0.0.1", rejectUnauthorized: false }, () => {
      done(socket.getPeerCertificate().fingerprint256)
      socket.destroy()
    })
    socket.on("error", failed)
  })

test("with a certificate of its own it tells the same, and takes people in", async () => {
  await using relay = await startRelayHere(tlsSettings(await tlsFiles()))
  const told = await new Promise((done, failed) => {
    get(`${relay.origin}/healthz`, { rejectUnauthorized: false }, ({ headers }) =>
      done(headers["strict-transport-security"]),
    ).on("error", failed)
  })
  expect(told).toBe("max-age=31536000")
  const secure = { url: relay.url.replace("ws:", "wss:"), host: relay.host }
  const { owner, at } = await openMailbox(secure)
  expect(owner.all("owned")).toEqual([{ t: "owned", at }])
})

test("a renewed certificate is used without a restart, and who is connected stays", async () => {
  const folder = await tlsFiles()
  await using relay = await startRelayHere(tlsSettings(folder))
  const peer = await Peer.at({ url: relay.url.replace("ws:", "wss:"), host: relay.host })
  const before = await shownAt(relay.port)
  const { cert, key } = await localCertificate(["relay.example"])
  writeFileSync(join(folder, "cert.pem"), cert)
  relay.renew()
  expect(await shownAt(relay.port)).toBe(before)
  expect(relay.lines.join()).toContain("the old one is still used")
  writeFileSync(join(folder, "key.pem"), key)
  await relay.sweep()
  expect(await shownAt(relay.port)).not.toBe(before)
  expect(relay.lines.filter((line) => line.includes("was renewed"))).toHaveLength(1)
  await peer.ping()
})

test("on SIGHUP a relay in a process of its own takes the renewed certificate at once", async () => {
  const folder = await tlsFiles()
  await using relay = await startRelayProcess(tlsSettings(folder))
  const before = await shownAt(relay.port)
  const { cert, key } = await localCertificate(["relay.example"])
  writeFileSync(join(folder, "cert.pem"), cert)
  writeFileSync(join(folder, "key.pem"), key)
  relay.signal("SIGHUP")
  await until("the new certificate", async () => (await shownAt(relay.port)) !== before || undefined)
})

test("an invite's secret never reaches the log, even where a client sends what no browser sends", async () => {
  await using relay = await startRelayHere({ RELAY_PAGES: pages() })
  const secret = newId() + newId()
  const request = (target: string) => `GET ${target} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`
  for (const target of [`/j#1.room.${secret}`, `/j?${secret}`, `/${secret}`, `//${secret}/j`])
    expect(await raw(relay.port, request(target))).toMatch(/^HTTP\/1.1 (200|404)/)
  await raw(relay.port, `GET /j ${secret}\r\n\r\n`)
  const socket = `GET /?${secret} HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n`
  await raw(relay.port, `${socket}x-room: ${secret}\r\n\r\n`)
  await Peer.at({ url: `${relay.url}?${secret}`, host: relay.host })
  expect(relay.lines.join()).toContain("came")
  expect(relay.lines.join()).not.toContain(secret)
})

const TRUSTED = { RELAY_TRUST_PROXY: "x-forwarded-for" }
/** Comes as a proxy passes somebody on; undefined where the address has its share already. */
const come = async (relay: { url: string; host: string }, forwarded?: string): Promise<Peer | undefined> => {
  const peer = await Peer.at(relay, forwarded === undefined ? {} : { "x-forwarded-for": forwarded })
  return peer.heard[0]?.t === "hello" ? peer : undefined
}

overBothStores((start) => {
  test("behind a proxy an address is what the proxy wrote last: what somebody wrote before it helps nobody", async () => {
    await using relay = await start({ ...TRUSTED, RELAY_ADDRESS_CONNECTIONS: "3" })
    const entries = ["203.0.113.7", "198.51.100.1, 203.0.113.7", "198.51.100.2,198.51.100.3,  203.0.113.7:50123"]
    for (const entry of entries) expect(await come(relay, entry)).toBeDefined()
    for (const entry of ["198.51.100.4, 203.0.113.7", "203.0.113.7:50999", "::ffff:203.0.113.7", '"203.0.113.7"'])
      expect([entry, await come(relay, entry)]).toEqual([entry, undefined])
    expect(await come(relay, "203.0.113.7, 203.0.113.8")).toBeDefined()
  })

  test("behind a proxy an IPv6 address shares its limits with its /64, however it is written", async () => {
    await using relay = await start({ ...TRUSTED, RELAY_ADDRESS_CONNECTIONS: "1" })
    expect(await come(relay, "2001:db8:0:7::1")).toBeDefined()
    for (const entry of ["2001:db8:0:7:ffff::2", "[2001:DB8::7:1:2:3:4]:443", "2001:0db8:0000:0007::9%eth0"])
      expect([entry, await come(relay, entry)]).toEqual([entry, undefined])
    expect(await come(relay, "2001:db8:0:8::1")).toBeDefined()
  })

  test("who comes without the header, or with one that names no address, shares the proxy's own limits", async () => {
    await using relay = await start({ ...TRUSTED, RELAY_ADDRESS_CONNECTIONS: "1" })
    expect(await come(relay)).toBeDefined()
    for (const entry of [undefined, "unknown", "", "203.0.113.7,", "_hidden", newId(), "1.2.3"])
      expect([entry, await come(relay, entry)]).toEqual([entry, undefined])
  })

  test("the header Forwarded is read as well, and no header counts where no proxy is trusted", async () => {
    await using relay = await start({ RELAY_TRUST_PROXY: "Forwarded", RELAY_ADDRESS_CONNECTIONS: "1" })
    const forwarded = async (entry: string) => (await Peer.at(relay, { forwarded: entry })).heard[0]?.t
    expect(await forwarded("for=203.0.113.7;proto=https")).toBe("hello")
    expect(await forwarded('proto=https;for="203.0.113.7:50123"')).toBe("refused")
    expect(await forwarded('for=198.51.100.1, For="[2001:db8:0:7::1]:443"')).toBe("hello")
    expect(await forwarded('for="[2001:db8:0:7::2]"')).toBe("refused")
    await using open = await start({ RELAY_ADDRESS_CONNECTIONS: "1" })
    expect(await come(open, "203.0.113.7")).toBeDefined()
    expect(await come(open, "203.0.113.8")).toBeUndefined()
  })

  test("behind a proxy puts are counted by the person's address over all their connections, frames by connection", async () => {
    const limits = { RELAY_ADDRESS_PUTS_PER_SECOND: "5", RELAY_FRAMES_BURST: "9" }
    await using relay = await start({ ...TRUSTED, ...limits })
    const { at, token } = await openMailbox(relay)
    const refused = async (forwarded: string, count: number): Promise<number> => {
      const peer = await come(relay, forwarded)
      for (let one = 0; one < count; one++) peer?.send({ t: "put", at, id: newId(), token, data: newBox() })
      await peer?.until(() => peer.all("kept").length + peer.all("refused").length === count)
      return peer?.all("refused").filter(({ reason }) => reason === "too_fast").length ?? 0
    }
    expect(await refused("203.0.113.7", 3)).toBe(0)
    expect(await refused("198.51.100.9, 203.0.113.7", 4)).toBe(2)
    expect(await refused("203.0.113.8", 4)).toBe(0)
    const peer = await come(relay, "203.0.113.9")
    for (let one = 0; one < 12; one++) peer?.send({ t: "ping" })
    await peer?.until(() => peer.all("pong").length === 9)
    relay.clock.now += 40
    await peer?.until(() => peer.all("pong").length === 11)
  })
})

test("who is turned away and does not answer the goodbye holds no line for that", { timeout: 20_000 }, async () => {
  await using relay = await startRelayHere({ RELAY_ADDRESS_CONNECTIONS: "1" })
  await Peer.at(relay)
  const key = `sec-websocket-version: 13\r\nsec-websocket-key: ${"A".repeat(22)}==\r\n`
  const socket = `GET / HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n${key}\r\n`
  expect(await raw(relay.port, socket)).toContain('"reason":"too_many"')
})

test("one mailbox holds so many boxes and no more, from however many addresses they come", async () => {
  await using relay = await startRelayHere({ ...TRUSTED, RELAY_OPEN_WAITING: "4" })
  const { at, open } = await openMailbox(relay)
  const outcomes: string[] = []
  for (let one = 0; one < 6; one++) {
    const peer = await come(relay, `203.0.113.${one}`)
    peer?.send({ t: "put", at, id: newId(), token: open, data: newBox() })
    await peer?.until(() => peer.all("kept").length + peer.all("refused").length === 1)
    outcomes.push(peer?.all("refused")[0]?.reason ?? "kept")
  }
  expect(outcomes).toEqual(["kept", "kept", "kept", "kept", "full", "full"])
})
