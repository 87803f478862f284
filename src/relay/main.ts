// `npm run relay`, and `quiet-hand-relay` as it is shipped: a relay in a process of its own, set up by its environment (docs/run-a-relay.md).
import { readConfig, type RelayConfig } from "./config.ts"
import { backUp, restore } from "./keep.ts"
import { askReady } from "./ready.ts"
import { startRelay } from "./start.ts"

const HELP = `quiet-hand-relay                  starts a relay
quiet-hand-relay ready            asks the relay on this machine whether it is ready
quiet-hand-relay backup <file>    copies the mailboxes, also while the relay runs
quiet-hand-relay restore <file>   puts such a copy where there are no mailboxes yet

Settings are environment variables, as in RELAY_PORT=8443.`

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function start(config: RelayConfig): Promise<void> {
  try {
    const relay = await startRelay(config, { now: Date.now, write: (line) => console.log(line) })
    console.log(`The relay listens on ${relay.origin}`)
    process.on("SIGHUP", () => relay.renew())
    let stopping = false
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        if (stopping) process.exit(1)
        stopping = true
        void relay.stop().then(() => process.exit(0))
      })
    }
  } catch (error) {
    console.error(`The relay cannot start: ${messageOf(error)}`)
    process.exit(1)
  }
}

async function ready(config: RelayConfig): Promise<void> {
  try {
    const { isReady, text } = await askReady(config)
    console.log(text)
    if (!isReady) process.exitCode = 1
  } catch {
    console.error(`No relay answers at port ${config.port}.`)
    process.exitCode = 1
  }
}

function keep({ data, store }: RelayConfig, work: typeof backUp, file: string): void {
  try {
    process.umask(0o077)
    if (store) throw new Error("RELAY_STORE keeps the mailboxes: make the copy there.")
    work(data, file)
    console.log("done")
  } catch (error) {
    console.error(messageOf(error))
    process.exitCode = 1
  }
}

async function main([command, file, ...more]: string[]): Promise<void> {
  const config = readConfig(process.env)
  if (Array.isArray(config)) {
    for (const sentence of config) console.error(sentence)
    process.exit(2)
  }
  if (command === undefined) return start(config)
  if (command === "ready" && file === undefined) return ready(config)
  if (command === "backup" && file !== undefined && more.length === 0) return keep(config, backUp, file)
  if (command === "restore" && file !== undefined && more.length === 0) return keep(config, restore, file)
  console.log(HELP)
  if (command !== "--help") process.exitCode = 2
}

await main(process.argv.slice(2))
