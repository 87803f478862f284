// Puts in order what Parcel writes in the order in which it happened to be ready, so that two builds give the same bytes.
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** The map of a bundle's files by their ids, as its loader reads it. */
const fileMap = /JSON\.parse\('(\{"[^']*\})'\)/g

const sorted = (map: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(map) as object).sort(([a], [b]) => (a < b ? -1 : 1))))

export const steadyScripts = (folder: string): void => {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".js")) continue
    const path = join(folder, name)
    const text = readFileSync(path, "utf8")
    const steady = text.replace(fileMap, (_, map: string) => `JSON.parse('${sorted(map)}')`)
    if (steady !== text) writeFileSync(path, steady)
  }
}
