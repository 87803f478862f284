// The built extension keeps captions: across a reload of the page always, on the device where the person says so.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { servePractice, type Practice } from "../../src/practice/serve.ts"
import { click, paneOf, reads, textOf, until } from "../../src/tools/hands.ts"
import { trust } from "../../src/words/en/reading-trust.ts"
import { en } from "../../src/words/en/words.ts"
import { built, openChromium, type Opened } from "../support/browser.ts"

const address = "https://app.zoom.us/wc/1234567890/meeting?join"
let practice: Practice
let opened: Opened
let page: Page
let pane: Frame

const say = (id: string, text: string) =>
  page.evaluate((line) => window.practice?.say(line), { id, speaker: "Tom Reed", text })
/** What stands on the disk, as our own page finds it. */
const kept = (ours: Page): Promise<string[]> =>
  ours.evaluate(
    () =>
      new Promise<string[]>((found, failed) => {
        const asked = indexedDB.open("quiet-hand transcripts")
        asked.onerror = () => failed(new Error("The database does not open."))
        asked.onsuccess = () => {
          const lines = asked.result.transaction("lines").objectStore("lines").getAll()
          lines.onsuccess = () => {
            asked.result.close()
            found((lines.result as { text: string }[]).map(({ text }) => text))
          }
        }
      }),
  )
const openShelf = async (): Promise<Page> => {
  const ours = await opened.browser.newPage()
  await ours.goto(new URL("/options.html#kept", pane.url()).href)
  await ours.waitForSelector("#kept")
  return ours
}

beforeAll(async () => {
  await built("chrome")
  practice = await servePractice()
  opened = await openChromium({ "app.zoom.us": practice.port })
  page = await opened.browser.newPage()
  await page.setViewport({ width: 1280, height: 800 })
  await page.goto(address)
  pane = await paneOf(page)
  await page.evaluate(() => window.practice?.captionsOn())
  await click(pane, '[data-card="captions"]')
})
afterAll(async () => {
  await opened.close()
  await practice.close()
})

test("what was said before the page was loaded anew is there again, and stands once", async () => {
  await say("f1", "The first point is sleep.")
  await reads(pane, "The first point is sleep.")
  await page.reload()
  pane = await paneOf(page)
  await reads(pane, "The first point is sleep.")
  await page.evaluate(() => window.practice?.captionsOn())
  await say("f2", "The next point is lunch.")
  await reads(pane, "The next point is lunch.")
  expect((await textOf(pane)).split("The first point is sleep.").length).toBe(2)
})

test("nothing of it is on the device until the person says so, then all of it is", async () => {
  const before = await openShelf()
  await reads(before, trust.shelf.none)
  await before.close()
  await page.bringToFront()
  await click(pane, '[data-opens="captions-more"]')
  await click(pane, `::-p-aria(${trust.keep.keep})`)
  await reads(pane, trust.keep.kept)
  await click(pane, `::-p-aria(${en.shared.back})`)
  await say("f3", "The last point is money.")
  const ours = await openShelf()
  await until("all that was said", async () => (await kept(ours)).join(" ").includes("money") || undefined)
  expect((await kept(ours)).join(" ")).toBe(
    "The first point is sleep. The next point is lunch. The last point is money.",
  )
  await ours.close()
})

test("what is deleted on the settings' page is gone from the device", async () => {
  const ours = await openShelf()
  await click(ours, "[data-transcript] summary")
  await click(ours, `::-p-aria(${trust.shelf.remove})`)
  await click(ours, `::-p-aria(${trust.shelf.yes})`)
  await reads(ours, trust.shelf.none)
  expect(await kept(ours)).toEqual([])
})
