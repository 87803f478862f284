// `npm run test:zoom-client`: says talks, word by word, to our practice page and to Zoom's own components, and compares what is read. Time moves in steps of one frame.
import { build } from "vite"
import { findChromium } from "../../src/tools/find-browser.ts"
import { launchChromium } from "../../src/tools/launch.ts"
import { until } from "../../src/tools/hands.ts"
import { servePractice } from "../../src/practice/serve.ts"
import { inventTalk } from "../../src/practice/invent.ts"
import { frameMs } from "../../src/tools/still-clock.ts"
import type {} from "./moved-clock.ts"
import { installPinned } from "./install.ts"
import { serveZoomClient } from "./serve.ts"

const here = import.meta.dirname
const fragments = Number(process.env["FRAGMENTS"] ?? 100)
const seeds = (process.env["SEED"] ?? "1,2,3,4,5,6").split(",").map(Number)
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []

/** Our code as one script for a page. */
const bundle = async (file: string): Promise<string> => {
  const bundled = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry: `${here}/${file}`, formats: ["iife"], name: "ours" } },
  })
  const [output] = [bundled].flat()
  return output && "output" in output ? output.output[0].code : ""
}

if (!(await installPinned())) {
  // Not compared is not passed, and a registry that is away is no fault of ours.
  console.log("Zoom's client: not compared: could not install @zoom/meetingsdk")
  process.exit(process.env["CI"] ? 0 : 1)
}

const [clock, reader] = await Promise.all([bundle("moved-clock.ts"), bundle("reader.ts")])
const practice = await servePractice()
const client = await serveZoomClient()
const program = (await findChromium()) ?? ""

type Read = { lines: string[]; words: string[] }

/** What is read of one talk from both pages, each in a browser of its own. */
const readBoth = async (seed: number): Promise<{ fragments: number; wanted: string[]; sides: Read[] }> => {
  const { steps } = inventTalk({ seed, fragments, lateMs: 2000 })
  const sides = [
    { port: practice.port, address: "https://app.zoom.us/wc/1234567890/meeting?join&captions" },
    { port: client.port, address: "https://app.zoom.us/wc/1234567890/meeting" },
  ]
  const read = sides.map(async ({ port, address }): Promise<Read> => {
    const browser = await launchChromium({ program, hosts: { "app.zoom.us": port }, headless: true, extension: false })
    try {
      const page = await browser.newPage()
      await page.evaluateOnNewDocument(clock)
      await page.goto(address)
      await until("who shows captions", () =>
        page.evaluate(async () => {
          await window.pass?.(100)
          return window.zoomClient !== undefined || window.practice?.is === "in" ? true : undefined
        }),
      )
      await page.evaluate(reader)
      await page.evaluate(
        async (script, frame) => {
          let now = 0
          for (let number = 0; number < script.length;) {
            const at = Math.max(now, script[number]?.at ?? 0)
            await window.pass?.(at - now)
            now = at + frame
            // All that comes within one frame is shown with it.
            for (let step = script[number]; step && step.at < now; step = script[++number]) {
              const { id, speaker, text } = step
              window.zoomClient?.say({ id, speaker, text })
              window.practice?.say({ id, speaker, text })
            }
            await window.pass?.(frame)
          }
          await window.pass?.(15_000)
        },
        steps,
        frameMs,
      )
      const utterances = await page.evaluate(() => window.read?.() ?? [])
      return {
        lines: utterances.map(({ initials, text }) => `${initials ?? "?"}: ${text}`),
        words: utterances.flatMap(({ text }) => wordsOf(text)),
      }
    } finally {
      await browser.close()
    }
  })
  const said = new Map(steps.map(({ id, text }) => [id, text]))
  return { fragments: said.size, wanted: [...said.values()].flatMap(wordsOf), sides: await Promise.all(read) }
}

const many = (words: readonly string[]): Map<string, number> =>
  words.reduce((all, word) => all.set(word, (all.get(word) ?? 0) + 1), new Map<string, number>())

/** How many of `words` are not among `others`, as often. */
const missing = (words: readonly string[], others: readonly string[]): number => {
  const there = many(others)
  return [...many(words)].reduce((sum, [word, count]) => sum + Math.max(0, count - (there.get(word) ?? 0)), 0)
}

try {
  for (const seed of seeds) {
    const { fragments: said, wanted, sides } = await readBoth(seed)
    const [ours, theirs] = sides.map(({ lines }) => lines)
    const same = JSON.stringify(ours) === JSON.stringify(theirs)
    const [a, b] = sides.map(({ lines, words }) => ({
      ...{ utterances: lines.length, words: words.length },
      ...{ lost: missing(wanted, words), twice: missing(words, wanted) },
    }))
    const figures = { seed, fragments: said, words: wanted.length, practice: a, client: b, same }
    console.log(`Zoom's client: ${JSON.stringify(figures)}`)
    if (same) continue
    process.exitCode = 1
    const other = ours?.flatMap((line, at) =>
      line === theirs?.[at] ? [] : [`practice ${line}\nclient   ${theirs?.[at] ?? ""}`],
    )
    console.log(other?.slice(0, 5).join("\n"))
  }
} finally {
  await practice.close()
  client.close()
}
