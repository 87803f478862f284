// @vitest-environment jsdom
// When a page whose words change in place is looked at, for who reads them as they settle.
import { expect, test } from "vitest"
import type { PlatformAdapter } from "../../src/meeting/adapter.ts"
import { zoom } from "../../src/meeting/zoom.ts"
import { readPage } from "../support/read-page.ts"

const { time, watch, texts } = readPage()

/** Two moving windows, each one text: Sam's, and that of somebody who goes on talking. */
const rows = () => {
  const windows = ["Sam", "Lea"].map((speaker) => ({ speaker, words: document.body.appendChild(new Text()) }))
  const adapter: PlatformAdapter = {
    ...zoom(),
    changed: () => true,
    captions: () => ({
      ...{ is: "on", rows: 2, generation: "now" },
      lines: windows.map(({ speaker, words }) => ({
        ...{ row: speaker, speaker, initials: undefined, text: words.data, rolling: true },
      })),
    }),
  }
  const [sam, lea] = windows.map(({ words }) => words)
  if (!sam || !lea) throw new Error("No rows")
  return { adapter, sam, lea }
}

test.each(Array.from({ length: 8 }, (_, n) => n * 25))(
  "a word that leaves a row and comes again in the same words is told again, wherever between two looks that was (%s ms)",
  async (later) => {
    const { adapter, sam, lea } = rows()
    watch(adapter, true)
    for (const count of [1, 2, 3, 4]) {
      sam.data = " No.".repeat(count)
      await time.pass(2000)
    }
    const others = async (ms: number) => {
      for (let passed = 0; passed < ms; passed += 25) {
        lea.data += "m"
        await time.pass(25)
      }
    }
    await others(14_000 + later)
    sam.data = " No.".repeat(3)
    await others(50)
    sam.data = " No.".repeat(4)
    await others(1000)
    expect(texts().join(" ").split("No.")).toHaveLength(6)
  },
)
