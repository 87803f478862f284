// What the overlay costs the meeting's page, and how soon its first card can be pressed, as the browser's own trace tells it.
import type { CDPSession, Page } from "puppeteer"
import { median } from "./bench-blocks.ts"
import { isOurs, perTask, traced, urlOf, worked, type TraceEvent } from "./bench-trace.ts"
import { paneOf, until } from "./hands.ts"
import { openStage } from "./stage.ts"
import { pressCard } from "./walk.ts"

export type OverlayFigures = {
  /** Evaluating the overlay's script in the meeting's page, compiling included; median. */
  "overlay.evaluate.ms": number
  /** From the moment in which the page is known to hold a meeting until the first card is painted and can be pressed; median. */
  "pane.ready.ms": number
  /** Over a minute of captions, the longest that our scripts hold the meeting page's main thread in one task. */
  "overlay.longtask.ms": number
  /** The longest task of the same page in the same minute without us. */
  "overlay.longtask.without.ms": number
}

const meeting = "https://app.zoom.us/wc/1234567890/meeting"
const tenth = (ms: number): number => Math.round(ms * 10) / 10

/** Notes in each document when the first card was painted, and when the overlay around it could be seen and pressed. */
const noteReady = () => {
  const noted = (name: string) =>
    requestAnimationFrame(() => {
      setTimeout(() => Object.assign(window, { [name]: performance.timeOrigin + performance.now() }))
    })
  const isPane = location.protocol === "chrome-extension:"
  const observer = new MutationObserver(() => {
    const host = document.querySelector<HTMLElement>("quiet-hand-overlay")
    if (isPane ? !document.querySelector("button[data-card]") : host?.style.opacity !== "1") return
    observer.disconnect()
    noted("benchReady")
  })
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ["style"] })
}
type Noted = { benchReady?: number; benchFound?: number }

/** In our own world in the page: notes when the watcher tells that there is a meeting. */
const noteFound = `{
  const send = chrome.runtime.sendMessage.bind(chrome.runtime)
  chrome.runtime.sendMessage = (message) => {
    globalThis.benchFound = performance.timeOrigin + performance.now()
    return send(message)
  }
}`

/** Our world in the page's main frame. */
const ownWorld = async (session: CDPSession): Promise<number> => {
  let found: number | undefined
  session.on("Runtime.executionContextCreated", ({ context: { id, origin } }) => {
    if (origin.startsWith("chrome-extension:")) found = id
  })
  await session.send("Runtime.enable")
  return until("our world", () => found)
}

const readyTime = async (page: Page): Promise<number> => {
  const session = await page.createCDPSession()
  const contextId = await ownWorld(session)
  const ask = async (expression: string): Promise<unknown> =>
    (await session.send("Runtime.evaluate", { contextId, expression })).result.value
  await ask(noteFound)
  await page.evaluate(() => window.practice?.join())
  const pane = await paneOf(page)
  const times = [page.mainFrame(), pane].map((frame) =>
    until("a card", () => frame.evaluate(() => (window as Noted).benchReady)),
  )
  const ready = Math.max(...(await Promise.all(times)))
  const found = await ask("globalThis.benchFound")
  await session.detach()
  return ready - (found as number)
}

const listen = (ms: number) => new Promise<void>((heard) => setTimeout(heard, ms))

/** Captions for so long, in a page in which one has joined. */
const talk = async (page: Page, ms: number): Promise<TraceEvent[]> => {
  await page.evaluate(() => window.practice?.captionsOn())
  return traced(page, async () => {
    await page.evaluate(() => {
      window.practice?.talk({ language: "all", seed: 1, speed: 1 })
    })
    await listen(ms)
  })
}

export const benchOverlay = async ({ quick = false }: { quick?: boolean } = {}): Promise<OverlayFigures> => {
  const stage = await openStage()
  try {
    const page = await stage.enter({ extension: true })
    await page.evaluateOnNewDocument("globalThis.__name ??= (run) => run")
    await page.evaluateOnNewDocument(noteReady)
    const ready: number[] = []
    const evaluated: number[] = []
    for (let round = 0; round < (quick ? 3 : 15); round++) {
      await page.goto(meeting)
      const events = await traced(page, async () => void ready.push(await readyTime(page)))
      const scripts = events.filter((event) => event.name === "EvaluateScript" && urlOf(event).includes("/mount-"))
      evaluated.push(scripts.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0))
    }
    const ms = quick ? 10_000 : 60_000
    await pressCard(await paneOf(page), "captions")
    const withUs = perTask(await talk(page, ms), isOurs)
    const alone = await stage.enter({ extension: false })
    await alone.goto(`${meeting}?join`)
    const main = (await talk(alone, ms)).filter(({ name }) => name === "RunTask" || name === "FunctionCall")
    const own = main.find((event) => urlOf(event).includes("/practice/"))
    const without = main.filter(({ name, pid, tid }) => name === "RunTask" && pid === own?.pid && tid === own.tid)
    return {
      "overlay.evaluate.ms": tenth(median(evaluated)),
      "pane.ready.ms": tenth(median(ready)),
      "overlay.longtask.ms": tenth(Math.max(...withUs)),
      "overlay.longtask.without.ms": tenth(Math.max(...without.map(worked))),
    }
  } finally {
    await stage.close()
  }
}
