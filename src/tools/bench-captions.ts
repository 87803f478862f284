// How well and how cheaply captions are read: words counted by the oracle, the reader's work beside a plain reader's, its heap over a long meeting.
import { fork } from "node:child_process"
import { once } from "node:events"
import { createRequire } from "node:module"
import type { Page } from "puppeteer"
import { isOurs, perTask, traced, urlOf, type TraceEvent } from "./bench-trace.ts"
import { paneOf, until } from "./hands.ts"
import { countWords, type OraclePlatform } from "./oracle.ts"
import { openStage } from "./stage.ts"

export type CaptionFigures = {
  /** Words that the pages showed and the reader has not, over the platforms; and those it has twice, and with another speaker. */
  "captions.lost": number
  "captions.repeated": number
  "captions.misattributed": number
  "captions.words": number
  /** Milliseconds of the meeting page's main thread for a thousand changes, and beside a reader that only copies the last row's text. */
  "captions.mainthread.ms_per_1000": number
  "captions.mainthread.ratio": number
  /** Heap after 100 000 changes / after 12 500. */
  "captions.heap.ratio": number
}

const hundredth = (figure: number): number => Math.round(figure * 100) / 100

const counts = async (talks: number) => {
  // It has no types of its own.
  const { JSDOM } = createRequire(import.meta.url)("jsdom") as {
    JSDOM: new (html: string, settings: { url: string }) => { window: Window & typeof globalThis }
  }
  const { window } = new JSDOM("<!doctype html><body></body>", { url: "https://app.zoom.us/wc/1234567890/join" })
  const names = ["document", "MutationObserver", "Node", "Element", "HTMLElement", "Text", "location"] as const
  for (const name of names) Object.defineProperty(globalThis, name, { value: window[name], configurable: true })
  const sum = { lost: 0, repeated: 0, misattributed: 0, words: 0 }
  for (const platform of ["zoom", "teams", "meet"] satisfies OraclePlatform[])
    for (let seed = 1; seed <= talks; seed++) {
      const { lost, twice, misattributed, words } = await countWords({ platform, seed, fragments: 100 })
      sum.lost += lost
      sum.repeated += twice
      sum.misattributed += misattributed
      sum.words += words
      window.document.body.replaceChildren()
    }
  return sum
}

const heapRatio = async (): Promise<number> => {
  const tsx = createRequire(import.meta.url).resolve("tsx")
  const child = fork(new URL("bench-captions-side.ts", import.meta.url).pathname, [], {
    execArgv: ["--expose-gc", "--import", tsx],
  })
  const [[early = 1, late = 0]] = (await once(child, "message")) as [number[]]
  return late / early
}

/** The least that a reader can do: it copies the text of the last row, once a frame, and tells it. */
const plainReader = `{
  const { port1, port2 } = new MessageChannel()
  port2.onmessage = () => {}
  let asked = false
  let last = ""
  new MutationObserver(() => {
    if (asked) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      const rows = document.querySelectorAll(".live-transcription-subtitle__item")
      const text = rows[rows.length - 1]?.textContent ?? ""
      if (text !== last) port1.postMessage((last = text))
    })
  }).observe(document, { childList: true, characterData: true, subtree: true, attributeFilter: ["style", "class"] })
}
//# sourceURL=https://app.zoom.us/plain-reader.js`

const changes = 1000

/** So many changes of captions, one a frame, behind `before` others. */
const speak = (page: Page, many: number, before = 0): Promise<void> =>
  page.evaluate(
    async (from, to) => {
      const words = "we talk about the plan for next week and who will ask the group".split(" ")
      for (let said = from; said < to; said++) {
        const fragment = Math.floor(said / words.length)
        const text = words.slice(0, 1 + (said % words.length)).join(" ")
        window.practice?.say({
          id: `bench-${fragment}`,
          speaker: fragment % 5 === 0 ? "Rosa Lindt" : "Ana Lopes",
          text,
        })
        await new Promise((drawn) => requestAnimationFrame(drawn))
      }
    },
    before,
    before + many,
  )

/** What is slow only at first is over. */
const warmUp = 200

const workOf = async (page: Page, counted: (event: TraceEvent) => boolean): Promise<number> => {
  await page.evaluate(() => window.practice?.captionsOn())
  await speak(page, warmUp)
  const events = await traced(page, () => speak(page, changes, warmUp))
  return perTask(events, counted).reduce((sum, ms) => sum + ms, 0)
}

const mainThread = async (): Promise<{ ours: number; plain: number }> => {
  const stage = await openStage()
  try {
    const meeting = "https://app.zoom.us/wc/1234567890/meeting?join"
    const page = await stage.enter({ extension: true })
    await page.goto(meeting)
    await paneOf(page)
    await until("captions", () => page.$("quiet-hand-overlay"))
    const ours = await workOf(page, isOurs)
    const other = await stage.enter({ extension: false })
    await other.goto(meeting)
    await other.evaluate(plainReader)
    return { ours, plain: await workOf(other, (event) => urlOf(event).endsWith("/plain-reader.js")) }
  } finally {
    await stage.close()
  }
}

export const benchCaptions = async ({ quick = false }: { quick?: boolean } = {}): Promise<CaptionFigures> => {
  const { ours, plain } = await mainThread()
  const { lost, repeated, misattributed, words } = await counts(quick ? 2 : 5)
  return {
    "captions.lost": lost,
    "captions.repeated": repeated,
    "captions.misattributed": misattributed,
    "captions.words": words,
    "captions.mainthread.ms_per_1000": hundredth((ours / changes) * 1000),
    "captions.mainthread.ratio": hundredth(ours / plain),
    "captions.heap.ratio": hundredth(await heapRatio()),
  }
}
