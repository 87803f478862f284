// The keeper's page, step by step as it stands there: made, started, watched, backed up, restored and upgraded.
import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createServer, type AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { localCertificate } from "../../src/practice/certificate.ts"
import { readConfig } from "../../src/relay/config.ts"
import { built } from "../support/browser.ts"
import { openMailbox } from "../support/mailbox.ts"
import { checkout, openShell } from "../support/offline-npm.ts"
import { startRedis } from "../support/redis.ts"
import { newBox, newId, Peer } from "../support/peer.ts"

const page = readFileSync("src/docs/run-a-relay.md", "utf8")

type Block = { section: string; kind: string; commands: string }

/** The blocks that are commands; `start` goes on until the next one, `stopped` needs it to have ended. */
const blocks: Block[] = page.split(/^## /m).flatMap((section) =>
  [...section.matchAll(/^```sh ?(\w*)\n(.*?)^```/gms)].map(([, kind = "", commands = ""]) => ({
    section: /^.*/.exec(section)?.[0] ?? "",
    kind,
    commands,
  })),
)

const home = mkdtempSync(join(tmpdir(), "quiet-hand-keeper-"))
const port = await freePort()
const here = { url: `ws://127.0.0.1:${port}/`, host: `127.0.0.1:${port}` }
/** The page's are a port and folders of a server; nobody else's are touched, and nobody from outside comes in. */
const ours = (commands: string): string =>
  commands
    .replaceAll("/etc/ssl/relay.example", join(home, "ssl"))
    .replaceAll("0.0.0.0", "127.0.0.1")
    .replaceAll("redis://10.0.0.5:6379", store)
const shell = openShell(checkout, home, { RELAY_PORT: String(port), RELAY_PAGES: "" })
/** Of the page's Redis. */
let store = ""
let relay: ChildProcess | undefined

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
}

async function start(commands: string): Promise<void> {
  await stop()
  const settings = { PATH: process.env["PATH"], HOME: home, RELAY_PORT: String(port) }
  // In a group of its own, as in a window of its own: Ctrl and C goes to all of it.
  relay = spawn("bash", ["-c", shell.script(commands)], {
    env: settings,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  const heard = new Promise<void>((listens, failed) => {
    for (const stream of [relay?.stdout, relay?.stderr]) {
      stream?.on("data", (bytes: Buffer) => {
        said += bytes.toString()
        if (said.includes("The relay listens on ")) listens()
      })
    }
    relay?.once("exit", () => failed(new Error(said)))
  })
  await heard
}

async function stop(): Promise<void> {
  if (relay?.pid === undefined || relay.exitCode !== null || relay.signalCode !== null) return
  const ended = once(relay, "close")
  process.kill(-relay.pid, "SIGINT")
  await ended
}

/** Runs the blocks of a section, in their order; tells what they printed. */
async function follow(section: string): Promise<string> {
  let said = ""
  for (const block of blocks.filter((block) => block.section === section)) {
    blocks.splice(blocks.indexOf(block), 1)
    if (block.kind === "stopped") await stop()
    if (block.kind === "start") await start(ours(block.commands))
    else said += await shell.run(ours(block.commands))
  }
  return said
}

beforeAll(async () => {
  await built("relay")
  const { cert, key } = await localCertificate(["relay.example"])
  mkdirSync(join(home, "ssl"))
  writeFileSync(join(home, "ssl/fullchain.pem"), cert)
  writeFileSync(join(home, "ssl/privkey.pem"), key)
})
afterAll(async () => {
  await stop()
  rmSync(home, { recursive: true })
})

test("every step works, and a message goes through backup, restore and upgrade", async () => {
  await follow("Make the package")
  expect(await follow("Start it")).toMatch(/^ready$/m)
  const { identity, owner, at, token } = await openMailbox(here)
  await owner.close()
  const put = async (line: { url: string; host: string }): Promise<string> => {
    const sender = await Peer.at(line)
    const id = newId()
    sender.send({ t: "put", at, id, token, data: newBox() })
    await sender.next("kept")
    await sender.close()
    return id
  }
  const waiting = async (line: { url: string; host: string }): Promise<string[]> => {
    const back = await Peer.at(line)
    await back.own(identity)
    await back.settled(at)
    const ids = back.all("box").map(({ id }) => id)
    await back.close()
    return ids
  }
  const first = await put(here)

  await follow("Let people reach it")
  const encrypted = { url: `wss://127.0.0.1:${port}/`, host: "relay.example" }
  expect(await waiting(encrypted)).toEqual([first])
  await follow("Back up")
  expect(statSync(join(home, "backups/monday.db")).mode & 0o077, "others may read the backup").toBe(0)
  const later = await put(encrypted)
  expect(await waiting(encrypted)).toEqual([first, later])

  await follow("Restore")
  expect(await waiting(here)).toEqual([first])
  const last = await put(here)
  await follow("Upgrade")
  expect(await waiting(here)).toEqual([first, last])

  const settings = /^```redis\n(.*?)^```/ms.exec(page)?.[1]?.trim().split("\n") ?? []
  await using redis = await startRedis(
    Object.fromEntries(settings.map((line) => [/^\S+/.exec(line)?.[0] ?? "", line.replace(/^\S+ |"/g, "")])),
  )
  store = redis.url
  await follow("Several relays, one store")
  const shared = { url: here.url, host: "relay.example" }
  const other = await openMailbox(shared)
  other.owner.send({ t: "put", at: other.at, id: newId(), token: other.token, data: newBox() })
  await other.owner.next("box")
  await stop()
  expect(blocks).toEqual([])
})

test("a backup and a restore never write over anything, and say why not", async () => {
  const refused = (commands: string, why: string) =>
    expect(shell.run(commands.replace("relay ", "node_modules/.bin/quiet-hand-relay "))).rejects.toThrow(why)
  await shell.run("head -c 9000 ~/backups/monday.db > cut.db")
  await refused("relay backup ~/backups/monday.db", "is there already")
  await refused("relay restore ~/backups/monday.db", "holds messages already")
  await refused("RELAY_DATA=other relay restore cut.db", "cut.db is damaged")
  await refused("RELAY_DATA=other relay restore none.db", "There is no file none.db")
  await refused("RELAY_DATA=empty relay backup x.db", "nothing to keep")
  await refused("RELAY_STORE=redis://127.0.0.1:1 relay backup x.db", "RELAY_STORE keeps")
  await refused("RELAY_PORT=1 relay ready", "No relay answers at port 1.")
  await refused("relay backups", "quiet-hand-relay backup <file>")
})

test("the page tells of every setting there is, with its usual value, and of no other", () => {
  const told = new Set([...page.matchAll(/RELAY_[A-Z_]+/g)].map(([name]) => name))
  const wrong = readConfig(Object.fromEntries([...told].map((name) => [name, ""])))
  expect(wrong).not.toBeInstanceOf(Array)
  const source = readFileSync("src/relay/config.ts", "utf8")
  const taken = new Set([...source.matchAll(/"(RELAY_[A-Z_]+)"/g)].map(([, name]) => name ?? ""))
  expect([...taken].filter((name) => !told.has(name))).toEqual([])

  const usual = readConfig({}) as Exclude<ReturnType<typeof readConfig>, string[]>
  const row = (name: string): string =>
    page.split("\n").find((line) => line.startsWith("|") && line.includes(name)) ?? ""
  for (const [limit, name] of Object.entries({
    mailboxes: "RELAY_MAILBOXES",
    framesPerSecond: "RELAY_FRAMES_PER_SECOND",
    framesBurst: "RELAY_FRAMES_BURST",
    openPuts: "RELAY_OPEN_PUTS",
    openWaiting: "RELAY_OPEN_WAITING",
    tokenWaiting: "RELAY_TOKEN_WAITING",
    addressConnections: "RELAY_ADDRESS_CONNECTIONS",
    addressPutsPerSecond: "RELAY_ADDRESS_PUTS_PER_SECOND",
    storeMb: "RELAY_STORE_MB",
  } satisfies Record<keyof typeof usual.limits, string>))
    expect(row(name), name).toMatch(new RegExp(`\\b${usual.limits[limit as keyof typeof usual.limits]}\\b`))
})
