// Our own pages beside a meeting: the same screens with the same captions in the side panel, the popup and a window of captions.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, press, reads, textOf, until } from "../../src/tools/hands.ts"
import { pressCard } from "../../src/tools/walk.ts"
import { ownPages } from "../../src/words/en/own-pages.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { openPlace, zoomMeeting, type Place } from "../support/place.ts"
import { nothingWrong } from "../support/spine.ts"

const { participant: mine } = en

let place: Place
let tab: Page
let meeting: Frame
let own: string

const say = (id: string, text: string) =>
  meeting.evaluate((fragment) => window.practice?.say({ ...fragment, speaker: "Tom Reed" }), { id, text })

const ownPage = async (path: string): Promise<Page> => {
  const page = await tab.browser().newPage()
  await page.setViewport({ width: 360, height: 640 })
  await page.goto(new URL(path, own).href)
  return page
}
/** How often the words stand there: what comes twice was told twice. */
const times = async (page: Page, words: string) => (await textOf(page)).split(words).length - 1

beforeAll(async () => {
  await built("chrome")
  place = await openPlace()
  tab = await place.enter()
  await tab.goto(`${zoomMeeting}?join&captions`)
  own = (await paneOf(tab)).url()
  meeting = await until("the meeting's frame", () => tab.frames().find((frame) => frame.url().includes("/meeting")))
  await say("f1", "The first point is sleep.")
})
afterAll(() => place.close())

for (const path of ["/sidepanel.html", "/popup.html"])
  test(`${path} shows what was said before it was opened, then what changes, each once`, async () => {
    const page = await ownPage(path)
    await click(page, '[data-card="captions"]')
    await reads(page, "The first point is sleep.")
    await meeting.evaluate(() => window.practice?.say({ id: "f2", speaker: "Ana Lopes", text: "The second" }))
    await reads(page, "The second")
    await meeting.evaluate(() => window.practice?.say({ id: "f2", speaker: "Ana Lopes", text: "The second is food." }))
    await reads(page, "The second is food.")
    expect(await times(page, "The first point is sleep.")).toBe(1)
    expect(await times(page, "The second")).toBe(1)
    await nothingWrong(page)
    await page.reload()
    await reads(page, "The second is food.")
    expect(await times(page, "The first point is sleep.")).toBe(1)
    await click(page, '[data-card="captions"]')
    await page.close()
  })

test("captions stand in a window of their own, opened by a press, and nothing private can be in it", async () => {
  const page = await ownPage("/sidepanel.html")
  const opens = new Promise<Page | null>((opened) => page.once("popup", opened))
  await press(page, ownPages.captionsWindow)
  const window = await opens
  if (!window) throw new Error("No window")
  await reads(window, "The first point is sleep.")
  expect(await window.$$("button[data-card], [data-part=board]")).toEqual([])
  await nothingWrong(window)
  await page.close()
  await say("f3", "The third is light.")
  await reads(window, "The third is light.")
  await window.close()
})

test("without a meeting no captions are offered, and the window says so", async () => {
  const panel = await ownPage("/sidepanel.html")
  const captions = await ownPage("/tabs/captions.html")
  await reads(captions, "The first point is sleep.")
  await meeting.evaluate(() => window.practice?.leave())
  await reads(captions, ownPages.noMeeting)
  await until("no captions", async () => ((await panel.$('[data-card="captions"]')) ? undefined : true))
  expect(await textOf(panel)).not.toContain(ownPages.captionsWindow)
  await panel.close()
  await captions.close()
})

test("alone, captions and cards work, and Private says that nobody gets messages and what can be done", async () => {
  const page = await tab.browser().newPage()
  await page.goto(`${zoomMeeting}?join&captions`)
  const pane = await paneOf(page)
  await pressCard(pane, "mean.lost")
  await until("the card, big", async () =>
    (await pane.$eval('[data-part="big"] h1', (heading) => heading.textContent).catch(() => "")) ===
    en.cards["mean.lost"].say
      ? true
      : undefined,
  )
  await press(pane, mine.big.back)
  await pressCard(pane, "private")
  await reads(pane, mine.private.nobody)
  await reads(pane, mine.invitation.pasteHelp)
  await nothingWrong(pane)
  await press(pane, en.alone.askHost)
  expect(await pane.$eval('[data-part="big"] h1', (heading) => heading.textContent)).toBe(en.alone.ask)
  await nothingWrong(pane)
  await press(pane, mine.big.back)
  await reads(pane, mine.private.nobody)
  await page.close()
})

// Last: the panel takes room from the window, and a driver's mouse does not know.
test("the popup opens the panel at the side of the window", async () => {
  const page = await ownPage("/popup.html")
  const found = page.browser().waitForTarget((target) => target.url().endsWith("/sidepanel.html"), { timeout: 20_000 })
  await press(page, ownPages.atSide)
  expect((await found).url()).toContain("sidepanel.html")
})
