// `npm run relay`: a relay in a process of its own, set up by its environment (docs/running-a-relay.md).
import { readConfig } from "./config.ts"
import { startRelay } from "./start.ts"

const config = readConfig(process.env)
if (Array.isArray(config)) {
  for (const sentence of config) console.error(sentence)
  process.exit(2)
}

try {
  const relay = await startRelay(config, { now: Date.now, write: (line) => console.log(line) })
  console.log(`The relay listens on ${relay.origin}`)
  let stopping = false
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      void relay.stop().then(() => process.exit(0))
    })
  }
} catch (error) {
  console.error(`The relay cannot start: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
