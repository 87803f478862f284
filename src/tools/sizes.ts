// How many kB our code weighs after gzip where it counts, against the budgets in plasmo.config.ts.
import { readFileSync, readdirSync } from "node:fs"
import { basename } from "node:path"
import { gzipSync } from "node:zlib"
import type { sizeBudgets } from "../../plasmo.config.ts"

export type SizeName = keyof typeof sizeBudgets

/** Starts of the names of the built scripts that make up each figure. Of several in one place a page loads one: the heaviest counts. */
const scripts: Record<SizeName, string[][]> = {
  "overlay.gzip.kb": [["mount-zoom", "mount-teams", "mount-meet"]],
  "pane.gzip.kb": [["pane"], ["mine"]],
  "overlay.idle.gzip.kb": [["watch"], ["share"]],
}

const weigh = (folder: string, name: string): number[] => {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => basename(path).startsWith(`${name}.`) && path.endsWith(".js"))
    .map((path) => gzipSync(readFileSync(`${folder}/${path}`), { level: 9 }).byteLength / 1000)
  if (found.length === 0) throw new Error(`No script is called ${name} in ${folder}`)
  return found
}

/** kB of 1,000 bytes, to a tenth, of the built extension in `folder`. */
export const sizes = (folder = "build/chrome-mv3-prod"): Record<SizeName, number> => {
  const figure = (name: SizeName): number => {
    const heaviest = scripts[name].map((names) => Math.max(...names.flatMap((one) => weigh(folder, one))))
    return Math.round(heaviest.reduce((sum, weight) => sum + weight, 0) * 10) / 10
  }
  return {
    "overlay.gzip.kb": figure("overlay.gzip.kb"),
    "pane.gzip.kb": figure("pane.gzip.kb"),
    "overlay.idle.gzip.kb": figure("overlay.idle.gzip.kb"),
  }
}
