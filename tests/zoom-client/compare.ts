// `npm run test:zoom-client`: says one talk, word by word in its own time, to our practice page and to Zoom's own components, and compares what is read.
import { build } from "vite"
import { findChromium } from "../../src/tools/find-browser.ts"
import { launchChromium } from "../../src/tools/launch.ts"
import { until } from "../../src/tools/hands.ts"
import { servePractice } from "../../src/practice/serve.ts"
import { inventTalk } from "../../src/practice/invent.ts"
import { installPinned } from "./install.ts"
import { serveZoomClient } from "./serve.ts"

const here = import.meta.dirname
const fragments = Number(process.env["FRAGMENTS"] ?? 150)
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []

if (!(await installPinned())) {
  // Not compared is not passed.
  console.log("The registry cannot be reached from here, so Zoom's client cannot be compared with.")
  process.exit(1)
}

const bundled = await build({
  configFile: false,
  logLevel: "error",
  build: { write: false, minify: false, lib: { entry: `${here}/reader.ts`, formats: ["iife"], name: "reader" } },
})
const [output] = [bundled].flat()
const reader = output && "output" in output ? output.output[0].code : ""

const practice = await servePractice()
const client = await serveZoomClient()
const program = (await findChromium()) ?? ""
const open = (port: number) =>
  launchChromium({ program, hosts: { "app.zoom.us": port }, headless: true, extension: false })
const [ours, theirs] = await Promise.all([open(practice.port), open(client.port)])
try {
  const page = await ours.newPage()
  const real = await theirs.newPage()
  await page.goto("https://app.zoom.us/wc/1234567890/meeting?join&captions")
  await real.goto("https://app.zoom.us/wc/1234567890/meeting")
  await until("Zoom's own components", () => real.evaluate(() => (window.zoomClient ? true : undefined)))
  for (const screen of [page, real]) await screen.evaluate(reader)

  const { steps } = inventTalk({ seed: Number(process.env["SEED"] ?? 7), fragments, lateMs: 2000 })
  const ids = [...new Set(steps.map(({ id }) => id))]
  const began = Date.now()
  for (const { at, ...said } of steps) {
    await new Promise((due) => setTimeout(due, began + at - Date.now()))
    await Promise.all([
      page.evaluate((words) => window.practice?.say(words), said),
      real.evaluate((words) => window.zoomClient?.say(words), said),
    ])
  }
  await new Promise((settled) => setTimeout(settled, 3000))

  const said = new Map(steps.map(({ id, text }) => [id, text]))
  const wanted = [...said.values()].flatMap(wordsOf)
  const read = await Promise.all([page, real].map((screen) => screen.evaluate(() => window.read?.() ?? [])))
  const texts = read.map((utterances) => utterances.map(({ initials, text }) => `${initials ?? "?"}: ${text}`))
  const figures = texts.map((lines, side) => {
    const got = read[side]?.flatMap(({ text }) => wordsOf(text)) ?? []
    const count = (words: string[]) =>
      words.reduce((all, word) => all.set(word, (all.get(word) ?? 0) + 1), new Map<string, number>())
    const [there, here_] = [count(wanted), count(got)]
    let [lost, twice] = [0, 0]
    for (const word of new Set([...there.keys(), ...here_.keys()])) {
      const difference = (here_.get(word) ?? 0) - (there.get(word) ?? 0)
      if (difference < 0) lost -= difference
      else twice += difference
    }
    return { utterances: lines.length, words: got.length, lost, twice }
  })
  const [a = [], b = []] = texts
  const differ = a.flatMap((line, at) => (line === b[at] ? [] : [`practice ${line}\nclient   ${b[at] ?? ""}`]))
  console.log(
    JSON.stringify({
      fragments: ids.length,
      words: wanted.length,
      practice: figures[0],
      client: figures[1],
      same: differ.length === 0 && a.length === b.length,
    }),
  )
  if (differ.length > 0) console.log(differ.slice(0, 5).join("\n"))
  process.exitCode = differ.length === 0 && a.length === b.length ? 0 : 1
} finally {
  await Promise.all([ours.close(), theirs.close()])
  await practice.close()
  client.close()
}
