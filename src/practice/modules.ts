// Serves the pages' own TypeScript as modules: types are taken out on request, nothing is bundled.
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import ts from "typescript"

const here = new URL("./", import.meta.url)

const kinds: Record<string, string> = {
  ts: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
}

export type Asset = { type: string; body: string }

/** Reads a file below src/practice by its path there; undefined when there is none such. */
export const readAsset = async (path: string): Promise<Asset | undefined> => {
  const type = kinds[path.split(".").at(-1) ?? ""]
  const file = new URL(path, here)
  if (type === undefined || !file.href.startsWith(here.href)) return undefined
  const source = await readFile(fileURLToPath(file), "utf8").catch(() => undefined)
  if (source === undefined) return undefined
  if (!path.endsWith(".ts")) return { type, body: source }
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  })
  return { type, body: outputText }
}
