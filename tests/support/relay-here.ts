// The relay inside the test's own process, on a clock that the test moves.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readConfig } from "../../src/relay/config.ts"
import { startRelay, type Relay } from "../../src/relay/start.ts"

export type RelayHere = Relay & {
  url: string
  host: string
  /** The folder of the mailboxes. */
  data: string
  clock: { now: number }
  lines: string[]
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * @param settings environment variables over a free port of 127.0.0.1 and no pages
 * @param clock another relay's, where both share one
 */
export async function startRelayHere(
  settings: Record<string, string> = {},
  clock = { now: Date.UTC(2026, 4, 1, 9) },
): Promise<RelayHere> {
  const data = mkdtempSync(join(tmpdir(), "quiet-hand-relay-"))
  const lines: string[] = []
  const config = readConfig({ RELAY_PORT: "0", RELAY_DATA: data, RELAY_LOG: "talkative", ...settings })
  if (Array.isArray(config)) throw new Error(config.join(" "))
  const relay = await startRelay(config, { now: () => clock.now, write: (line) => lines.push(line) })
  const host = `127.0.0.1:${relay.port}`
  return {
    ...relay,
    url: `ws://${host}/`,
    host,
    data,
    clock,
    lines,
    async [Symbol.asyncDispose]() {
      await relay.stop()
      rmSync(data, { recursive: true })
    },
  }
}
