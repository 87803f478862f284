// `npm run check`: format, lint, types, the import map, dead code, and the house's own rules on words and layers.
import { run } from "./run.ts"

const checks: [string, string[]][] = [
  ["format", ["prettier", "--check", "."]],
  ["types", ["tsc", "--noEmit"]],
  ["lint", ["eslint", "--max-warnings", "0", "src", "tests"]],
  ["import map", ["depcruise", "--config", ".dependency-cruiser.js", "src", "tests"]],
  ["dead code", ["knip"]],
  ["house rules", ["vitest", "run", "--project", "code", "tests/house"]],
]

const waiting = [...checks]
let failed = 0
const worker = async (): Promise<void> => {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, [program = "", ...args]] = next
    const from = performance.now()
    const { code, output } = await run("npx", ["--no-install", program, ...args], { quiet: true })
    console.log(`${code === 0 ? "ok  " : "FAIL"} ${name} (${Math.round((performance.now() - from) / 1000)} s)`)
    if (code !== 0) {
      failed += 1
      console.log(output)
    }
  }
}
// Two at a time: the machines this runs on have two cores.
await Promise.all([worker(), worker()])
process.exit(failed === 0 ? 0 : 1)
