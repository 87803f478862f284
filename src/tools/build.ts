// `npm run build`: the extension for each browser, the web pages and the relay; what did not change is not built again.
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { relayOrigin, type Target } from "../../plasmo.config.ts"
import { buildMainWorld } from "./main-world.ts"
import { finishManifest, type Manifest } from "./manifest.ts"
import { policyFile, policySchema } from "./policy-schema.ts"
import { buildRelayPackage, relayPackage } from "./relay-package.ts"
import { run } from "./run.ts"
import { alone } from "./alone.ts"
import { steadyScripts } from "./steady.ts"
import { buildWebPages, webPages } from "./web-pages.ts"
import { zipFolder } from "./zip.ts"

const names: Record<string, Target> = { chrome: "chrome-mv3", edge: "edge-mv3", firefox: "firefox-mv3" }
/** What is not for a browser; the relay brings the web pages along, so it comes after them. */
const others: Record<string, { folder: string; build: () => Promise<void> }> = {
  web: { folder: webPages, build: buildWebPages },
  relay: { folder: relayPackage, build: buildRelayPackage },
}
const everything = [...Object.keys(names), ...Object.keys(others)]
const { values: options } = parseArgs({
  options: { only: { type: "string", multiple: true }, release: { type: "boolean", default: false } },
})

/** One hash over all that a build is made of. */
const inputs = (name: string): string => {
  const hash = createHash("sha256")
  const folders = ["assets", "src"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const files = ["package.json", "package-lock.json", "plasmo.config.ts", ...folders]
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => name === "relay" || (!/^src\/(relay|practice|docs)\//.test(path) && !path.endsWith(".md")))
    .sort()
  for (const path of files) hash.update(path).update("\0").update(readFileSync(path)).update("\0")
  return hash.digest("hex")
}

/** What a store is handed. */
const zipOf = (name: string) => `build/quiet-hand-${name}.zip`

const buildExtension = async (target: Target): Promise<void> => {
  const folder = `build/${target}-prod`
  const { code, output } = await run("npx", ["plasmo", "build", "--hoist", `--target=${target}`], { quiet: true })
  if (code !== 0 || output.includes("ERROR")) throw new Error(output)
  steadyScripts(folder)
  await buildMainWorld(folder)
  const path = `${folder}/manifest.json`
  const manifest = finishManifest(JSON.parse(readFileSync(path, "utf8")) as Manifest, target)
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`)
  if (manifest["storage"]) writeFileSync(`${folder}/${policyFile}`, `${JSON.stringify(policySchema, null, 2)}\n`)
}

const build = async (): Promise<void> => {
  if (options.release && new URL(relayOrigin).hostname.endsWith(".test"))
    throw new Error("A release needs a relay of its own: set relayOrigin in plasmo.config.ts.")
  const asked = options.only ?? everything
  const wanted = asked.includes("relay") ? ["web", ...asked.filter((name) => name !== "web")] : asked
  for (const name of wanted) {
    const target = names[name]
    const other = others[name]
    const folder = target ? `build/${target}-prod` : other?.folder
    if (folder === undefined) throw new Error(`--only takes ${everything.join(", ")}.`)
    const hash = inputs(name)
    const mark = `build/.${name}.inputs`
    if (
      existsSync(folder) &&
      (!target || existsSync(zipOf(name))) &&
      existsSync(mark) &&
      readFileSync(mark, "utf8") === hash
    ) {
      console.log(`${folder} is up to date`)
      continue
    }
    rmSync(mark, { force: true })
    rmSync(folder, { recursive: true, force: true })
    mkdirSync("build", { recursive: true })
    await (target ? buildExtension(target) : other?.build())
    if (target) zipFolder(folder, zipOf(name))
    console.log(`${folder} is built`)
    writeFileSync(mark, hash)
  }
}

// What is built must not hang on who asks for it: a test runner names another environment, and Vite heeds that.
process.env["NODE_ENV"] = "production"
await alone(build)
