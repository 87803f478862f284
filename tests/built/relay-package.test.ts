// The relay as it is shipped: one file that needs nothing but Node and its database, in a package that installs anywhere.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { builtinModules } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { built } from "../support/browser.ts"
import { openMailbox } from "../support/mailbox.ts"
import { checkout, openShell } from "../support/offline-npm.ts"
import { newBox, newId, Peer } from "../support/peer.ts"
import { startRelayProcess } from "../support/relay.ts"

const folder = mkdtempSync(join(tmpdir(), "quiet-hand-package-"))
afterAll(() => rmSync(folder, { recursive: true }))
const installed = join(folder, "node_modules/quiet-hand-relay")
const read = (name: string) => readFileSync(join(installed, name), "utf8")

beforeAll(async () => {
  await built("relay")
  const shell = openShell(checkout, folder)
  await shell.run(
    `npm pack ./build/relay --pack-destination '${folder}'\ncd '${folder}'\nnpm install quiet-hand-relay-*.tgz`,
  )
})

test("from an empty folder it keeps a box over a crash, hands it over, and serves the pages", async () => {
  const program = { command: [join(folder, "node_modules/.bin/quiet-hand-relay")], cwd: folder }
  await using relay = await startRelayProcess({}, program)
  const { owner, identity, at, token } = await openMailbox(relay)
  await owner.close()
  const sender = await Peer.at(relay)
  const [id, data] = [newId(), newBox()]
  sender.send({ t: "put", at, id, token, data })
  expect(await sender.next("kept")).toMatchObject({ id, held: true })
  await relay.restart()
  const back = await Peer.at(relay)
  await back.own(identity)
  expect(await back.next("box")).toEqual({ t: "box", at, id, data })
  const page = await fetch(`${relay.origin}/j`)
  expect([page.status, await page.text()]).toEqual([200, read("pages/join.html")])
  expect(relay.log()).toMatch(/^\{"level":"info","time":"[^"]+","port":\d+,.*"what":"listening"\}$/m)
})

test("its code asks for nothing but Node's own modules and the database, and names no folder of this machine", () => {
  const code = read("relay.js")
  const asked = [...code.matchAll(/^import\b[^"']*["']([^"']+)["']|\b__?require\d*\(["']([^"']+)["']\)/gm)]
  const names = new Set(asked.map(([, imported, required]) => (imported ?? required ?? "").replace(/^node:/, "")))
  expect(names).toContain("better-sqlite3")
  expect([...names].filter((name) => !builtinModules.includes(name))).toEqual(["better-sqlite3"])
  expect(code).not.toContain(checkout)
})

test("the package names its one dependency exactly, its licence, and the licences of what is in the bundle", () => {
  const own = JSON.parse(readFileSync("package.json", "utf8")) as {
    version: string
    dependencies: Record<string, string>
  }
  expect(JSON.parse(read("package.json"))).toMatchObject({
    name: "quiet-hand-relay",
    version: own.version,
    license: "GPL-3.0-or-later",
    dependencies: { "better-sqlite3": own.dependencies["better-sqlite3"] },
  })
  expect(read("LICENSE")).toContain("GNU GENERAL PUBLIC LICENSE")
  const others = read("LICENSES-OF-OTHERS.txt")
  for (const name of ["ws", "pino", "prom-client", "@redis/client"])
    expect(others).toContain(`${name} ${own.dependencies[name] ?? "?"} (`)
  expect(others).toMatch(/Permission is hereby granted/)
})

test("who has the package alone has the keeper's page, and the service that it speaks of", () => {
  const page = read("README.md")
  expect(page).toMatch(/^# Run a relay$/m)
  for (const [, link = ""] of page.matchAll(/\]\(([^)]+)\)/g))
    expect(existsSync(join(installed, link)), link).toBe(true)
  for (const name of ["quiet-hand-relay.service", "quiet-hand-relay.env"]) {
    expect(page).toContain(name)
    expect(read(`deploy/${name}`)).toBe(readFileSync(`src/relay/deploy/${name}`, "utf8"))
  }
})
