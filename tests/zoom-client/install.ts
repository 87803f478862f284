// Brings the web client that Zoom publishes into a folder, for comparing with it; Zoom's terms govern the package.
import { cpSync, existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { run } from "../../src/tools/run.ts"

const sdk = "node_modules/@zoom/meetingsdk"

/** The version that our own package file pins, beside this file. False where the registry cannot be reached. */
export const installPinned = async (): Promise<boolean> => {
  if (existsSync(join(import.meta.dirname, sdk))) return true
  return (await install(import.meta.dirname)).code === 0
}

/** The newest one, into `folder`; undefined where the registry cannot be reached. */
export const installNewest = async (folder: string): Promise<string | undefined> => {
  cpSync(join(import.meta.dirname, "package.json"), join(folder, "package.json"))
  const { code } = await install(folder, "@zoom/meetingsdk@latest")
  if (code !== 0) return undefined
  return (JSON.parse(readFileSync(join(folder, sdk, "package.json"), "utf8")) as { version: string }).version
}

const install = (folder: string, ...what: string[]) =>
  run(
    "npm",
    [
      "install",
      ...what,
      "--prefix",
      folder,
      "--ignore-scripts",
      "--legacy-peer-deps",
      "--no-audit",
      "--no-fund",
      "--no-package-lock",
      "--fetch-retries=1",
    ],
    { quiet: true },
  )

/** All scripts of the client below `folder`, as one text. */
export const scriptsIn = (folder: string): string => {
  const dist = join(folder, sdk, "dist")
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(join(dist, file), "utf8"))
    .join("\n")
}
