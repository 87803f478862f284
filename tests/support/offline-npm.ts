// Shell commands with npm's installs replaced by what they do where there is no network; all else is npm's own.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const checkout = fileURLToPath(new URL("../../", import.meta.url))
const packages = dirname(dirname(createRequire(import.meta.url).resolve("better-sqlite3/package.json")))

/** In a checkout all packages are there already; a relay's package is unpacked; the database is this checkout's. */
const NPM = `
set -eu
database() { mkdir -p node_modules; ln -sfn '${join(packages, "better-sqlite3")}' node_modules/better-sqlite3; }
unpack() {
  database
  rm -rf node_modules/quiet-hand-relay
  mkdir -p node_modules/quiet-hand-relay node_modules/.bin
  tar -xzf "$1" --strip-components=1 -C node_modules/quiet-hand-relay
  chmod +x node_modules/quiet-hand-relay/relay.js
  ln -sfn ../quiet-hand-relay/relay.js node_modules/.bin/quiet-hand-relay
}
npm() {
  case "$*" in
    'ci '* | install) [ -e node_modules ] || ln -s '${packages}' node_modules ;;
    'install --omit=dev') database ;;
    'install '*) unpack "$2" ;;
    *) command npm "$@" ;;
  esac
}
`

export type Shell = {
  /** Rejects with all that was printed where a command fails. `cd` and `export` last. */
  run(commands: string): Promise<string>
  /** The commands with all that lasts before them, for a process that goes on. */
  script(commands: string): string
}

/** @param env over a PATH; what npm keeps goes to `home` */
export function openShell(cwd: string, home: string, env: Record<string, string> = {}): Shell {
  let before = `cd '${cwd}'`
  const settings = { npm_config_offline: "true", npm_config_update_notifier: "false", HOME: home, ...env }
  const script = (commands: string): string => `${NPM}\n${before}\n${commands}`
  return {
    script,
    async run(commands) {
      const lasting = "echo; echo lasts; pwd; export -p | grep RELAY_ || true"
      const child = spawn("bash", ["-c", `${script(commands)}\n${lasting}`], {
        env: { PATH: process.env["PATH"], ...settings },
        stdio: ["ignore", "pipe", "pipe"],
      })
      let said = ""
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (bytes: Buffer) => (said += bytes.toString()))
      const [code] = (await once(child, "close")) as [number | null]
      if (code !== 0) throw new Error(`${commands}\n${said}`)
      const [told = "", lasts = ""] = said.split("\nlasts\n")
      const [folder = "", ...exports] = lasts.trim().split("\n")
      before = [`cd '${folder}'`, ...exports].join("\n")
      return told
    },
  }
}
