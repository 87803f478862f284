// A real relay in a process of its own, on a free port and a temporary folder, that a test may kill and start again.
import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"

export type RelayProcess = {
  port: number
  /** Of the process that lives now. */
  pid(): number
  /** http://127.0.0.1:port, or https */
  origin: string
  /** As in `URL.host`: what proofs are made for, unless RELAY_NAME says otherwise. */
  host: string
  /** ws://127.0.0.1:port/, or wss */
  url: string
  data: string
  /** Everything it has written to its output so far, over all its lives. */
  log(): string
  /** kill -9 */
  kill(): Promise<void>
  /** The same port, data and settings. */
  restart(): Promise<void>
  /** Without waiting for what follows. */
  signal(signal: NodeJS.Signals): void
  /** Ends it gracefully; the data stay. */
  end(): Promise<void>
  /** Every byte in the data folder. */
  stored(): Buffer
  /** Ends it and removes the data. */
  [Symbol.asyncDispose](): Promise<void>
}

const root = new URL("../../", import.meta.url).pathname
const tsx = createRequire(import.meta.url).resolve("tsx")

/** A program, its arguments, and where it runs. */
export type Program = { command: readonly string[]; cwd: string }

export const fromSources: Program = {
  command: [process.execPath, "--import", tsx, join(root, "src/relay/main.ts")],
  cwd: root,
}

/**
 * @param settings environment variables over the usual ones: a free port of 127.0.0.1, the log at its most talkative
 * @param program the relay as it is shipped, instead of its sources
 */
export async function startRelayProcess(
  settings: Record<string, string> = {},
  { command: [command = "", ...args], cwd }: Program = fromSources,
): Promise<RelayProcess> {
  const data = mkdtempSync(join(tmpdir(), "quiet-hand-relay-"))
  const output: string[] = []
  let port = Number(settings["RELAY_PORT"] ?? 0)
  let child = await begin()

  async function begin(): Promise<ChildProcess> {
    const env = { RELAY_DATA: data, RELAY_LOG: "talkative", ...settings, RELAY_PORT: String(port) }
    const born = spawn(command, args, {
      cwd,
      env: { PATH: process.env["PATH"], ...env },
      stdio: ["ignore", "pipe", "pipe"],
    })
    born.stderr.on("data", (bytes: Buffer) => output.push(bytes.toString()))
    await new Promise<void>((listens, failed) => {
      createInterface({ input: born.stdout }).on("line", (line) => {
        output.push(`${line}\n`)
        const found = /^The relay listens on \S+:(\d+)$/.exec(line)
        if (!found) return
        port = Number(found[1])
        listens()
      })
      born.once("exit", (code) => failed(new Error(`the relay ended with ${code ?? "a signal"}: ${output.join("")}`)))
    })
    return born
  }

  async function stop(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, "exit")
    child.kill(signal)
    await ended
  }

  const encrypted = settings["RELAY_TLS_CERT"] !== undefined
  const host = `127.0.0.1:${port}`
  return {
    port,
    pid: () => child.pid ?? 0,
    host,
    origin: `${encrypted ? "https" : "http"}://${host}`,
    url: `${encrypted ? "wss" : "ws"}://${host}/`,
    data,
    log: () => output.join(""),
    kill: () => stop("SIGKILL"),
    async restart() {
      await stop("SIGKILL")
      child = await begin()
    },
    signal: (signal) => void child.kill(signal),
    end: () => stop("SIGTERM"),
    stored: () => Buffer.concat(readdirSync(data).map((name) => readFileSync(join(data, name)))),
    async [Symbol.asyncDispose]() {
      await stop("SIGKILL")
      rmSync(data, { recursive: true, force: true })
    },
  }
}
