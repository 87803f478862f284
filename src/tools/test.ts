// `npm test`: brings the browsers and Redis, builds what is shipped, runs every test on it, what failed a second time, and counts.
import { mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { findChromium, findFirefox } from "./find-browser.ts"
import { findRedis } from "./find-redis.ts"
import { run } from "./run.ts"

const chromium = await findChromium()
const firefox = await findFirefox()
const hasRedis = await findRedis()
if (chromium === undefined || firefox === undefined || !hasRedis) {
  console.log("The tests need Chromium, Firefox and redis-server. Please install them, then run the tests again.")
  process.exit(1)
}

const built = await run("npm", ["run", "build"])
if (built.code !== 0) process.exit(built.code)

const folder = mkdtempSync(join(tmpdir(), "quiet-hand-"))
const env = { ...process.env, QUIET_HAND_BROWSER: chromium, QUIET_HAND_FIREFOX: firefox }

type File = { name: string; status: string; assertionResults: { status: string; fullName: string }[] }
type Ran = { code: number; files: File[] }

const vitest = async (name: string, args: string[]): Promise<Ran> => {
  const report = join(folder, name)
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  const { code } = await run("npx", ["--no-install", "vitest", "run", ...reporters, ...args], { env })
  try {
    return { code, files: (JSON.parse(readFileSync(report, "utf8")) as { testResults: File[] }).testResults }
  } catch {
    return { code: code || 1, files: [] }
  }
}

const failing = ({ files }: Ran): string[] => files.filter(({ status }) => status === "failed").map(({ name }) => name)
const tests = (files: File[], ...statuses: string[]): string[] =>
  files.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ status, fullName }) => (statuses.includes(status) ? [fullName] : [])),
  )
const list = (heading: string, lines: string[]) => {
  if (lines.length > 0) console.log([`\n${heading}`, ...lines.map((line) => `  ${line}`)].join("\n"))
}

const first = await vitest("first.json", process.argv.slice(2))
const failed = failing(first)
/** Browsers on a machine that is short of time fail in a file or two. More than that is no accident, and is not run again. */
const few = 3
const again = failed.length > 0 && failed.length <= few
const second = again ? await vitest("second.json", failed) : undefined
const files = second ? [...first.files.filter(({ status }) => status !== "failed"), ...second.files] : first.files
const { code } = second ?? first

if (second) {
  const wrong = failing(second)
  list(
    "Run a second time:",
    failed.map((name) => `${relative(process.cwd(), name)}: ${wrong.includes(name) ? "failed again" : "passed"}`),
  )
  list("Failed the first time:", tests(first.files, "failed"))
}
list("Not run on this machine:", tests(files, "pending", "skipped", "todo"))
const passed = tests(files, "passed").length
// A file that cannot be loaded has no tests to count: it counts as one that failed.
const count = code === 0 ? 0 : Math.max(1, tests(files, "failed").length)
console.log(`\n${passed} passed, ${count} failed`)
process.exit(code === 0 && passed > 0 ? 0 : 1)
