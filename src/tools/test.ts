// `npm test`: brings the browsers, builds what is shipped, runs every test on it, and counts.
import { mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { findChromium, findFirefox } from "./find-browser.ts"
import { run } from "./run.ts"

const chromium = await findChromium()
const firefox = await findFirefox()
if (chromium === undefined || firefox === undefined) {
  console.log("The tests need Chromium and Firefox. Please install both, then run the tests again.")
  process.exit(1)
}

const built = await run("npm", ["run", "build"])
if (built.code !== 0) process.exit(built.code)

const report = join(mkdtempSync(join(tmpdir(), "quiet-hand-")), "tests.json")
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
const env = { ...process.env, QUIET_HAND_BROWSER: chromium, QUIET_HAND_FIREFOX: firefox }
const { code } = await run("npx", ["--no-install", "vitest", "run", ...reporters, ...process.argv.slice(2)], { env })

type Report = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }
let counted: Report
try {
  counted = JSON.parse(readFileSync(report, "utf8")) as Report
} catch {
  console.log("0 passed, 1 failed")
  process.exit(1)
}
// A file that cannot be loaded has no tests to count: it counts as one that failed.
const failed =
  counted.numFailedTests === 0 && code !== 0 ? Math.max(1, counted.numFailedTestSuites) : counted.numFailedTests
console.log(`\n${counted.numPassedTests} passed, ${failed} failed`)
process.exit(code === 0 && counted.numPassedTests > 0 ? 0 : 1)
