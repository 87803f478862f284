// The files that put a relay on a server: no image can be fetched here, so they are read, checked, and their steps run as a script.
import { execFileSync, spawnSync } from "node:child_process"
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { parse } from "yaml"
import { readConfig } from "../../src/relay/config.ts"
import { openMailbox } from "../support/mailbox.ts"
import { openShell } from "../support/offline-npm.ts"
import { newBox, newId, Peer } from "../support/peer.ts"
import { startRedis } from "../support/redis.ts"
import { startRelayProcess } from "../support/relay.ts"

const deploy = "src/relay/deploy"
const read = (name: string) => readFileSync(join(deploy, name), "utf8")
const folder = mkdtempSync(join(tmpdir(), "quiet-hand-deploy-"))
afterAll(() => rmSync(folder, { recursive: true }))

type Step = { word: string; rest: string }
const steps: Step[] = read("Dockerfile")
  .replace(/\\\n/g, " ")
  .split("\n")
  .filter((line) => line.trim() && !line.startsWith("#"))
  .map((line) => ({ word: /^\w+/.exec(line)?.[0] ?? "", rest: line.replace(/^\w+\s+/, "") }))
const [, second] = steps.flatMap(({ word }, place) => (word === "FROM" ? [place] : []))
const [building, shipped] = [steps.slice(0, second), steps.slice(second)]
const restOf = (steps: Step[], word: string): string[] =>
  steps.filter((step) => step.word === word).map(({ rest }) => rest)
/** Of `COPY --flag=x one two into`. */
const placesOf = (copy: string): { from: string[]; into: string } => {
  const places = copy.split(/\s+/).filter((part) => !part.startsWith("--"))
  return { from: places.slice(0, -1), into: places.at(-1) ?? "" }
}
const image = Object.fromEntries(
  restOf(shipped, "ENV").flatMap((line) => line.split(" ").map((one) => one.split("=") as [string, string])),
)

/** Settings as they reach a relay must be ones it starts with. */
const accepted = (env: Record<string, string>): void => expect(readConfig(env)).not.toBeInstanceOf(Array)

type Service = {
  image: string
  build?: { context: string; dockerfile: string }
  environment?: Record<string, string>
  user?: string
  command?: string[]
  volumes: string[]
  networks: string[]
  ports?: string[]
  cap_add?: string[]
  [key: string]: unknown
}
type Compose = {
  services: Record<string, Service>
  volumes: Record<string, unknown>
  networks: Record<string, { internal?: boolean } | null>
}
const compose = parse(read("compose.yaml"), { merge: true }) as Compose
const { relay, caddy, valkey } = compose.services as { relay: Service; caddy: Service; valkey: Service }
/** `${NAME:?why}` and `${NAME:-usual}`, as compose fills them in. */
const filled = (env: Record<string, string> = {}, given: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      value.replace(/\$\{(\w+)(?::([?-])([^}]*))?\}/g, (_, key: string, kind: string, usual: string) => {
        if (given[key] === undefined && kind === "?") throw new Error(usual)
        return given[key] ?? usual
      }),
    ]),
  )

test("the image runs as nobody, from a base without a shell, writes to one folder, and is asked for its health by itself", () => {
  expect(restOf(building, "FROM")).toEqual([expect.stringMatching(/^node:24-bookworm AS build$/)])
  expect(restOf(shipped, "FROM")).toEqual([expect.stringMatching(/^gcr\.io\/distroless\/nodejs24-debian12:nonroot$/)])
  expect(restOf(shipped, "RUN")).toEqual([])
  expect(restOf(shipped, "ADD")).toEqual([])
  const user = restOf(shipped, "USER").at(-1)
  expect(user).toBe("65532:65532")
  expect(restOf(shipped, "VOLUME")).toEqual([image["RELAY_DATA"]])
  const owned = restOf(shipped, "COPY").filter((copy) => copy.includes("--chown"))
  expect(owned).toEqual([`--from=build --chown=${user} /build/data ${image["RELAY_DATA"]}`])
  const entry = JSON.parse(restOf(shipped, "ENTRYPOINT")[0] ?? "") as string[]
  const health = restOf(shipped, "HEALTHCHECK")[0] ?? ""
  expect(JSON.parse(health.slice(health.indexOf("["))) as string[]).toEqual([...entry, "ready"])
  expect(JSON.stringify(steps)).not.toMatch(/curl|wget|sudo|:latest|password|secret/i)
})

test("all that is copied into the build is there, is not ignored, and is all that is not ignored", () => {
  const sources = restOf(building, "COPY").flatMap((copy) => placesOf(copy).from)
  const allowed = read("Dockerfile.dockerignore")
    .split("\n")
    .flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : []))
  expect(read("Dockerfile.dockerignore")).toMatch(/^\*$/m)
  expect([...sources].sort()).toEqual([...allowed].sort())
  for (const source of sources) expect(existsSync(source), source).toBe(true)
})

test("the image's steps, run as a script, make a relay that keeps a box, writes nowhere else, and is healthy", async () => {
  const place = (path: string) => join(folder, path)
  let shell = openShell(folder, folder)
  let at = folder
  for (const { word, rest } of building) {
    if (word === "WORKDIR") {
      at = place(rest)
      mkdirSync(at, { recursive: true })
      shell = openShell(at, folder)
    } else if (word === "COPY") {
      const { from, into } = placesOf(rest)
      for (const path of from) cpSync(path, into === "./" ? join(at, path) : join(at, into), { recursive: true })
    } else if (word === "RUN") await shell.run(`(\n${rest}\n)`)
    else expect(word).toBe("FROM")
  }
  const work = place(restOf(shipped, "WORKDIR")[0] ?? "")
  for (const copy of restOf(shipped, "COPY")) {
    const { from, into } = placesOf(copy)
    const target = into === "./" ? work : place(into)
    cpSync(place(from[0] ?? ""), target, { recursive: true, verbatimSymlinks: true })
  }
  const before = readdirSync(work)
  const entry = (JSON.parse(restOf(shipped, "ENTRYPOINT")[0] ?? "") as string[]).map((part) =>
    part === "/nodejs/bin/node" ? process.execPath : part,
  )
  const data = place(image["RELAY_DATA"] ?? "")
  const settings = { ...image, ...filled(relay.environment, { RELAY_NAME: "relay.example" }), RELAY_DATA: data }
  await using running = await startRelayProcess(
    { ...settings, RELAY_HOST: "127.0.0.1", RELAY_PORT: "0" },
    { command: entry, cwd: work },
  )
  const { owner, at: mailbox, token } = await openMailbox({ url: running.url, host: "relay.example" })
  const sender = await Peer.at(running)
  sender.send({ t: "put", at: mailbox, id: newId(), token, data: newBox() })
  await sender.next("kept")
  await owner.next("box")
  expect((await fetch(`${running.origin}/j`)).status).toBe(200)
  const [program = "", ...args] = entry
  const env = { ...settings, RELAY_HOST: "127.0.0.1", RELAY_PORT: String(running.port) }
  const health = spawnSync(program, [...args, "ready"], { cwd: work, env, encoding: "utf8" })
  expect([health.status, health.stdout.trim()]).toEqual([0, "ready"])
  expect(readdirSync(work)).toEqual(before)
  expect(readdirSync(data)).toContain("mailboxes.db")
  await running.end()
  expect(spawnSync(program, [...args, "ready"], { cwd: work, env }).status).toBe(1)
})

test("each service has a root that cannot be written, no rights it does not need, and a check of its health", () => {
  for (const [name, service] of Object.entries(compose.services)) {
    expect([name, service]).toEqual([
      name,
      expect.objectContaining({
        read_only: true,
        cap_drop: ["ALL"],
        security_opt: ["no-new-privileges:true"],
        tmpfs: ["/tmp"],
        restart: "unless-stopped",
        healthcheck: expect.objectContaining({ test: expect.arrayContaining(["CMD"]) as unknown }) as unknown,
      }),
    ])
    expect(service["privileged"] ?? service["network_mode"] ?? service["pid"]).toBeUndefined()
    for (const network of service.networks) expect(Object.keys(compose.networks)).toContain(network)
    for (const volume of service.volumes) {
      const [source = ""] = volume.split(":")
      if (source.startsWith(".")) expect([volume, existsSync(join(deploy, source))]).toEqual([volume, true])
      else expect(Object.keys(compose.volumes)).toContain(source)
    }
  }
  expect(Object.keys(compose.services).filter((name) => compose.services[name]?.cap_add)).toEqual(["caddy"])
  expect(caddy.cap_add).toEqual(["NET_BIND_SERVICE"])
  expect(Object.keys(compose.services).filter((name) => compose.services[name]?.ports)).toEqual(["caddy"])
  expect(compose.networks["inside"]).toEqual({ internal: true })
  expect([relay.networks, valkey.networks]).toEqual([["inside"], ["inside"]])
  expect(valkey.user).not.toMatch(/^0|root/)
})

test("the relay starts with what compose gives it, with its own store or with Valkey, and not without a name", () => {
  const context = join(deploy, relay.build?.context ?? "")
  expect(join(context, relay.build?.dockerfile ?? "")).toBe(`${deploy}/Dockerfile`.replace(/^\.\//, ""))
  const given = { RELAY_NAME: "relay.example" }
  accepted({ ...image, ...filled(relay.environment, given) })
  accepted({ ...image, ...filled(relay.environment, { ...given, RELAY_STORE: "redis://valkey:6379" }) })
  expect(() => filled(relay.environment)).toThrow("say the name")
  expect(relay.volumes).toEqual([`mailboxes:${image["RELAY_DATA"]}`])
  expect(Object.keys(filled(caddy.environment, given))).toEqual(["RELAY_NAME"])
})

test("Caddy passes people to the relay's own port, trusts nobody else's header, and writes no log of who asks for what", () => {
  const lines = read("Caddyfile").replace(/^#.*\n/gm, "")
  expect(lines).toBe(`{$RELAY_NAME} {\n\treverse_proxy relay:${image["RELAY_PORT"]}\n}\n`)
  expect(relay.environment).toMatchObject({ RELAY_TRUST_PROXY: "x-forwarded-for" })
})

test("Valkey as compose starts it is a store that the relay takes, without a warning", async () => {
  const [program, ...args] = valkey.command ?? []
  expect(program).toBe("valkey-server")
  const settings = Object.fromEntries(
    args.flatMap((name, place) => (name.startsWith("--") ? [[name.slice(2), args[place + 1] ?? ""]] : [])),
  )
  // Redis stands in for it: they take the same settings.
  await using redis = await startRedis(settings)
  await using relay = await startRelayProcess({ RELAY_STORE: redis.url, RELAY_LOG: "quiet" })
  expect(relay.log()).toBe(`The relay listens on ${relay.origin}\n`)
})

/** Sections are not needed: no name stands in two of ours. */
const unit = [...read("quiet-hand-relay.service").matchAll(/^([A-Za-z]+)=(.*)$/gm)].map(
  ([, name = "", value = ""]) => ({ name, value }),
)
const said = (name: string): string[] => unit.filter((one) => one.name === name).map(({ value }) => value)
const pairs = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]))

test("the service runs as a user of its own, may write to its folder alone, and gets settings that the relay takes", () => {
  for (const [name, value] of Object.entries({
    User: "quiet-hand",
    NoNewPrivileges: "yes",
    ProtectSystem: "strict",
    ProtectHome: "yes",
    PrivateTmp: "yes",
    PrivateDevices: "yes",
    CapabilityBoundingSet: "",
    RestrictAddressFamilies: "AF_INET AF_INET6 AF_UNIX",
    StateDirectoryMode: "0700",
  }))
    expect([name, ...said(name)]).toEqual([name, value])
  // Node makes code while it runs.
  expect(said("MemoryDenyWriteExecute")).toEqual([])
  expect(said("ExecReload")).toEqual(["/bin/kill -HUP $MAINPID"])
  const own = pairs((said("Environment")[0] ?? "").replaceAll(" ", "\n"))
  expect(own["RELAY_DATA"]).toBe(`/var/lib/${said("StateDirectory")[0]}`)
  const settings = { ...own, ...pairs(read("quiet-hand-relay.env")) }
  accepted(settings)
  const stop = (readConfig(settings) as { stop: { waitMs: number; limitMs: number } }).stop
  expect(Number(said("TimeoutStopSec")[0]) * 1_000).toBeGreaterThan(stop.waitMs + stop.limitMs)
  expect(Number(/\d+/.exec(String(relay["stop_grace_period"]))?.[0]) * 1_000).toBeGreaterThan(
    stop.waitMs + stop.limitMs,
  )
})

const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0

test.skipIf(!hasSystemd)("systemd itself understands the service, and finds little in it that could be abused", () => {
  const text = read("quiet-hand-relay.service").replaceAll("/usr/bin/node", process.execPath)
  const file = join(folder, "quiet-hand-relay.service")
  writeFileSync(file, text)
  chmodSync(file, 0o644)
  const verified = spawnSync("systemd-analyze", ["verify", file], { encoding: "utf8" })
  expect([verified.status, verified.stderr]).toEqual([0, ""])
  const judged = execFileSync("systemd-analyze", ["security", "--offline=yes", file], { encoding: "utf8" })
  expect(Number(/exposure level[^:]*: ([\d.]+)/.exec(judged)?.[1])).toBeLessThan(2)
})

test("what the keeper's page says of these files is where it says", () => {
  const page = readFileSync("src/docs/run-a-relay.md", "utf8")
  for (const [, link = ""] of page.matchAll(/\]\((\.\.[^)]+)\)/g))
    expect(existsSync(join("src/docs", link)), link).toBe(true)
  expect(page).toContain("Not built here")
  const installed = /npm install --prefix (\S+)/.exec(page)?.[1] ?? "?"
  expect(said("ExecStart")).toEqual([`/usr/bin/node ${installed}/node_modules/quiet-hand-relay/relay.js`])
  expect(page).toContain(
    `useradd --system --home-dir ${installed} --create-home --shell /usr/sbin/nologin ${said("User")[0]}`,
  )
})
