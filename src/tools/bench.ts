// `npm run bench`: every speed and size we promise, as ratios taken in one run where a ratio can be taken; `-- --json`, `-- --quick`, `-- --check` to fail where a limit is missed, and `-- --only captions` for a part of it.
import { parseArgs } from "node:util"
import { benchCaptions } from "./bench-captions.ts"
import { benchChannel } from "./bench-channel.ts"
import { benchCrowd } from "./bench-crowd.ts"
import { benchGlossary } from "./bench-glossary.ts"
import { missedBy } from "./bench-limits.ts"
import { benchMemory } from "./bench-memory.ts"
import { benchOverlay } from "./bench-overlay.ts"
import { benchRelay } from "./bench-relay.ts"
import { benchScreens } from "./bench-screens.ts"
import { run } from "./run.ts"
import { sizes } from "./sizes.ts"

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    only: { type: "string", multiple: true },
  },
})
const { quick, json, check, only } = values

const built = await run("npm", ["run", "build", "--", "--only", "chrome", "--only", "web"], { quiet: true })
if (built.code !== 0) {
  console.log(built.output)
  process.exit(1)
}
const parts: Record<string, () => Promise<object>> = {
  sizes: () => Promise.resolve(sizes()),
  relay: () => benchRelay({ quick }),
  crowd: () => benchCrowd({ quick }),
  channel: () => benchChannel({ quick }),
  glossary: () => benchGlossary({ quick }),
  memory: benchMemory,
  screens: () => benchScreens({ quick }),
  overlay: () => benchOverlay({ quick }),
  captions: () => benchCaptions({ quick }),
}
const figures: Record<string, unknown> = {}
for (const [name, bench] of Object.entries(parts))
  if (only === undefined || only.includes(name)) Object.assign(figures, await bench())
const missed = Object.entries(figures).flatMap(([name, figure]) => {
  const limit = missedBy(name, figure)
  return limit === undefined ? [] : [`${name} is ${String(figure)}, and should be ${limit}`]
})
if (!json) for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(32)} ${String(figure)}`)
if (!json || check) for (const line of missed) console.log(line)
// One object on the last line, for whoever keeps them.
console.log(JSON.stringify(figures))
if (check && missed.length > 0) process.exitCode = 1
