// How many kB our code weighs after gzip where it counts, against the budgets in plasmo.config.ts.
import { readFileSync, readdirSync } from "node:fs"
import { basename } from "node:path"
import { gzipSync } from "node:zlib"
import type { sizeBudgets } from "../../plasmo.config.ts"

export type SizeName = keyof typeof sizeBudgets

/** Starts of the names of the built scripts that make up each figure. The pane counts with the heaviest language it may load. */
const scripts: Record<SizeName, string[]> = {
  "overlay.gzip.kb": ["mount"],
  "pane.gzip.kb": ["pane"],
  "overlay.idle.gzip.kb": ["watch", "share"],
}

const weigh = (folder: string, name: string): number[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => basename(path).startsWith(`${name}.`) && path.endsWith(".js"))
    .map((path) => gzipSync(readFileSync(`${folder}/${path}`), { level: 9 }).byteLength / 1000)

/** kB of 1,000 bytes, to a tenth, of the built extension in `folder`. */
export const sizes = (folder = "build/chrome-mv3-prod"): Record<SizeName, number> => {
  const figure = (name: SizeName): number => {
    const own = scripts[name].map((script) => {
      const [weight, ...more] = weigh(folder, script)
      if (weight === undefined || more.length > 0) throw new Error(`Not one script is called ${script} in ${folder}`)
      return weight
    })
    const language = name === "pane.gzip.kb" ? Math.max(...weigh(folder, "mine")) : 0
    return Math.round((own.reduce((sum, weight) => sum + weight, 0) + language) * 10) / 10
  }
  return {
    "overlay.gzip.kb": figure("overlay.gzip.kb"),
    "pane.gzip.kb": figure("pane.gzip.kb"),
    "overlay.idle.gzip.kb": figure("overlay.idle.gzip.kb"),
  }
}
