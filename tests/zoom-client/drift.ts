// `npm run drift`: says which of our selectors the newest published web client of Zoom no longer has. It never fails: somebody else's release must not.
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { installNewest, scriptsIn } from "./install.ts"

const ours = ["zoom-captions", "zoom-roster", "zoom"]

/** Every class and id that our reader of Zoom's pages looks for. */
const namesIn = (source: string): string[] => {
  const strings = [...source.matchAll(/"([^"\n]*[.#[][^"\n]*)"/g)].map(([, text = ""]) => text)
  const classes = strings.flatMap((text) =>
    [...text.matchAll(/#([a-z][\w-]{3,})|\.([a-z]\w*[-_][\w-]*)/gi)].map(([, id, name = ""]) => id ?? name),
  )
  const ids = strings.flatMap((text) => [...text.matchAll(/\[id='([^']+)'\]/g)].map(([, name = ""]) => name))
  return [...classes, ...ids]
}

const files = ours.map((name) => [name, readFileSync(`src/meeting/${name}.ts`, "utf8")] as const)
const folder = mkdtempSync(join(tmpdir(), "quiet-hand-drift-"))
try {
  const version = await installNewest(folder)
  if (version === undefined)
    console.log("The registry cannot be reached from here: nothing is known about the newest client.")
  else {
    const client = scriptsIn(folder)
    const looked = [...new Set(files.flatMap(([, source]) => namesIn(source.replace(/^import .*$/gm, ""))))]
    // Class names are also put together from a stem and an ending.
    const isThere = (name: string) =>
      client.includes(name) ||
      (name.includes("__") &&
        client.includes(name.split("__")[0] ?? "") &&
        client.includes(`__${name.split("__")[1] ?? ""}`))
    const gone = looked.filter((name) => !isThere(name))
    console.log(`@zoom/meetingsdk ${version}: ${looked.length - gone.length} of our ${looked.length} names are there.`)
    for (const name of gone) {
      const where = files.filter(([, source]) => source.includes(name)).map(([file]) => `src/meeting/${file}.ts`)
      console.log(`  gone: ${name} (${where.join(", ")})`)
    }
  }
} catch (error) {
  console.log(`The newest client could not be looked at: ${error instanceof Error ? error.message : String(error)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
