// Packs a built folder for a store: the same files give the same bytes, on any day and any machine.
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { zipSync, type Zippable } from "fflate"

/** The earliest day a zip can tell; the library reads its parts by the machine's own clock, so they are given by it. */
const aDay = new Date(1980, 0, 1)

/** Files by their path inside `folder`, sorted by code unit, which no language setting changes. */
export const filesIn = (folder: string): [string, Uint8Array][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, Uint8Array] => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path)])
    .sort(([a], [b]) => (a < b ? -1 : 1))

export const zipFolder = (folder: string, to: string): void => {
  const files: Zippable = Object.fromEntries(filesIn(folder))
  writeFileSync(to, zipSync(files, { level: 9, mtime: aDay }))
}
