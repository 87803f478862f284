// Anyone can build what the stores hold: a fresh checkout in another folder, at another time, gives the same bytes.
import { execFileSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { unzipSync } from "fflate"
import { afterAll, beforeAll, expect, test } from "vitest"
import { listPages } from "../../src/tools/pages-list.ts"
import { run } from "../../src/tools/run.ts"
import { webPages } from "../../src/tools/web-pages.ts"
import { built } from "../support/browser.ts"

const targets = ["chrome", "edge", "firefox"] as const
const sources = ["assets", "src", "package.json", "package-lock.json", "plasmo.config.ts", "tsconfig.json"]

/** As deep as this checkout is not, and with a name of its own. */
const elsewhere = join(mkdtempSync(join(tmpdir(), "quiet-hand-")), "another place", "to build")
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

beforeAll(async () => {
  await built(...targets, "web")
  for (const source of sources) cpSync(source, join(elsewhere, source), { recursive: true })
  // Links to the same packages where the disk allows it: a copy takes a minute.
  try {
    execFileSync("cp", ["-al", "node_modules", elsewhere], { stdio: "ignore" })
  } catch {
    cpSync("node_modules", join(elsewhere, "node_modules"), { recursive: true, verbatimSymlinks: true })
  }
  const only = [...targets, "web"].flatMap((target) => ["--only", target])
  const { code, output } = await run("npx", ["tsx", "src/tools/build.ts", ...only], { quiet: true, cwd: elsewhere })
  if (code !== 0) throw new Error(output)
}, 600_000)

test("two builds of the web pages in different folders give the same list to sign", () => {
  const listIn = (folder: string) => listPages(join(folder, webPages), "0")
  expect(listIn(elsewhere)).toEqual(listIn("."))
})

const zip = (folder: string, target: string) => readFileSync(join(folder, `build/quiet-hand-${target}.zip`))

for (const target of targets) {
  test(`two builds for ${target} in different folders are the same, byte for byte`, () => {
    const [here, there] = [zip(".", target), zip(elsewhere, target)]
    const [ours, theirs] = [unzipSync(here), unzipSync(there)]
    expect(Object.keys(theirs)).toEqual(Object.keys(ours))
    const different = Object.keys(ours).filter(
      (name) => !Buffer.from(ours[name] ?? []).equals(theirs[name] ?? new Uint8Array()),
    )
    expect(different).toEqual([])
    expect(here.equals(there)).toBe(true)
  })

  test(`the zip for ${target} names no folder of the machine it was built on`, () => {
    for (const [name, bytes] of Object.entries(unzipSync(zip(".", target))))
      expect(Buffer.from(bytes).includes(process.cwd()), name).toBe(false)
  })
}
