// Asks axe-core what is wrong with a screen, inside the pane as anywhere.
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Screen } from "../../src/tools/hands.ts"

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

type Axe = {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

/** One sentence for each thing that is wrong; empty when nothing is. `without`: rules that do not fit here. */
export const wrongIn = async (screen: Screen, without: string[] = []): Promise<string[]> => {
  if (!(await screen.evaluate(() => "axe" in globalThis))) await screen.evaluate(source)
  return screen.evaluate(async (left: string[]) => {
    const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]))
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations } = await axe.run({ resultTypes: ["violations"], rules })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
    )
  }, without)
}
