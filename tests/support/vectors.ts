// The test vectors of src/docs/protocol as they lie there, in one list of files.
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

export type Vector = {
  check: string
  says: string
  given: Record<string, unknown>
  gives?: unknown
  refused?: string
}

const folder = join(import.meta.dirname, "../../src/docs/protocol")

/** RFC 9180's own vectors lie beside ours, in their own shape. */
export const rfcFile = "hpke.json"

export const vectorText = (name: string): string => readFileSync(join(folder, name), "utf8")

export const vectorNames = (): string[] => readdirSync(folder)

export const openVectors = (): { name: string; entries: Vector[] }[] =>
  vectorNames()
    .filter((name) => name !== rfcFile)
    .map((name) => ({ name, entries: (JSON.parse(vectorText(name)) as { entries: Vector[] }).entries }))
