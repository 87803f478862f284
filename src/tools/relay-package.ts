// Builds the relay as a package that `npx` runs: one file of code, the web pages, and only the database as a dependency.
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { build, type Rolldown } from "vite"
import { webPages } from "./web-pages.ts"

export const relayPackage = "build/relay"

/** It is compiled for each machine, so it cannot be in the bundle. */
const DATABASE = "better-sqlite3"
const BUNDLE = "relay.js"

const DEPLOY = "src/relay/deploy"
/** What a server needs that has the package and no checkout. */
const FOR_SYSTEMD = ["quiet-hand-relay.service", "quiet-hand-relay.env"]

type Package = { version: string; license: string; dependencies: Record<string, string> }

/** The web pages must have been built. */
export const buildRelayPackage = async (): Promise<void> => {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      ssr: "src/relay/main.ts",
      outDir: resolve(relayPackage),
      emptyOutDir: true,
      target: "node20",
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: BUNDLE, codeSplitting: false, banner: "#!/usr/bin/env node" },
      },
    },
    ssr: { noExternal: true, external: [DATABASE] },
  })
  const { version, license, dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Package
  const about = {
    name: "quiet-hand-relay",
    version,
    description:
      "The relay of Quiet Hand: it keeps sealed messages until they are collected, and can read none of them.",
    license,
    type: "module",
    bin: { "quiet-hand-relay": BUNDLE },
    engines: { node: ">=20.19" },
    dependencies: { [DATABASE]: dependencies[DATABASE] },
    // npm may run no install script that is not named: this one fetches or compiles the database.
    allowScripts: { [DATABASE]: true },
  }
  writeFileSync(join(relayPackage, "package.json"), `${JSON.stringify(about, null, 2)}\n`)
  writeFileSync(join(relayPackage, "LICENSES-OF-OTHERS.txt"), licencesOf(packagesIn(built)))
  cpSync("LICENSE", join(relayPackage, "LICENSE"))
  for (const name of FOR_SYSTEMD) cpSync(join(DEPLOY, name), join(relayPackage, "deploy", name))
  writeFileSync(join(relayPackage, "README.md"), pageFor(readFileSync("src/docs/run-a-relay.md", "utf8")))
  cpSync(webPages, join(relayPackage, "pages"), { recursive: true })
}

/** Links lead to what is in the package; what is only in a checkout is named. */
function pageFor(page: string): string {
  return page.replace(
    /\[([^\]]+)\]\((?!https?:)(?:\.\.\/relay\/deploy\/)?([^)]+)\)/g,
    (_, label: string, name: string) => (FOR_SYSTEMD.includes(name) ? `[${label}](deploy/${name})` : label),
  )
}

/** The folders of the packages whose code is in the bundle. */
function packagesIn(built: Awaited<ReturnType<typeof build>>): string[] {
  const { output } = built as Rolldown.RolldownOutput
  const modules = output.flatMap((part) => (part.type === "chunk" ? Object.keys(part.modules) : []))
  const folders = modules.flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replace(/^\0/, ""))?.[0] ?? [],
  )
  return [...new Set(folders)].sort()
}

/** Their makers ask that these words go along with their code. */
function licencesOf(folders: readonly string[]): string {
  return folders
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<
        string,
        string
      >
      const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
      const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim())
      return [`${name} ${version} (${license})`, ...texts].join("\n\n")
    })
    .join(`\n\n${"-".repeat(80)}\n\n`)
    .concat("\n")
}
