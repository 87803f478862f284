// `npm run bench`: every speed and size we promise, as ratios taken in one run where a ratio can be taken; `-- --json` and `-- --quick`.
import { benchGlossary } from "./bench-glossary.ts"
import { benchMemory } from "./bench-memory.ts"
import { benchOverlay } from "./bench-overlay.ts"
import { benchRelay } from "./bench-relay.ts"
import { benchScreens } from "./bench-screens.ts"
import { run } from "./run.ts"
import { sizes } from "./sizes.ts"

const quick = process.argv.includes("--quick")
const json = process.argv.includes("--json")

const built = await run("npm", ["run", "build", "--", "--only", "chrome", "--only", "web"], { quiet: true })
if (built.code !== 0) {
  console.log(built.output)
  process.exit(1)
}
const figures = {
  ...sizes(),
  ...(await benchRelay({ quick })),
  ...(await benchGlossary({ quick })),
  ...(await benchMemory()),
  ...(await benchScreens({ quick })),
  ...(await benchOverlay({ quick })),
}
if (!json) for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(32)} ${figure}`)
// One object on the last line, for whoever keeps them.
console.log(JSON.stringify(figures))
