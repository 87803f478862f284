// Asks axe-core what is wrong with a screen, inside the pane as anywhere.
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Screen } from "../../src/tools/hands.ts"

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

type Axe = {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

/** One sentence for each thing that is wrong; empty when nothing is. `without`: rules that do not fit here; `only`: no others. */
export const wrongIn = async (
  screen: Screen,
  { without = [], only = [] }: { without?: string[]; only?: string[] } = {},
): Promise<string[]> => {
  if (!(await screen.evaluate(() => "axe" in globalThis))) await screen.evaluate(source)
  const options = {
    resultTypes: ["violations"],
    // A frame has no axe-core of its own to answer with: it is asked as a screen of its own.
    iframes: false,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    ...(only.length > 0 && { runOnly: { type: "rule", values: only } }),
  }
  return screen.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations } = await axe.run(options)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
    )
  }, options)
}
