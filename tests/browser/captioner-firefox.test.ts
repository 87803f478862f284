// A captioner's page beside a Zoom meeting in Firefox: asked for from the pane, read, closed, and given back.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { servePractice, type Practice } from "../../src/practice/serve.ts"
import { click, paneOf, press, reads, until, write } from "../../src/tools/hands.ts"
import { captioner as words } from "../../src/words/en/reading-captioner.ts"
import { built, firefoxBuild, openFirefox, ownPageIn, welcomeIn, type Opened } from "../support/browser.ts"

const link = "https://www.streamtext.net/player?event=Research"
let practice: Practice
let opened: Opened
let page: Page
let pane: Frame
/** A document of ours that may ask the browser, unlike the pane. */
let ours: Page

const mayRead = () => ours.evaluate(() => chrome.permissions.contains({ origins: ["https://www.streamtext.net/*"] }))
const captionerTab = () =>
  until("the captioner's tab", async () => {
    for (const tab of await opened.browser.pages())
      if (await tab.evaluate(() => window.captioner !== undefined).catch(() => false)) return tab
    return undefined
  })

beforeAll(async () => {
  await built("firefox")
  practice = await servePractice()
  opened = await openFirefox(
    { "app.zoom.us": practice.port, "www.streamtext.net": practice.port },
    { installed: false },
  )
  await opened.browser.installExtension(firefoxBuild)
  ours = await welcomeIn(opened.browser)
  page = await opened.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await page.goto("https://app.zoom.us/wc/1234567890/meeting?join")
  await page.bringToFront()
  pane = await paneOf(page)
  await page.evaluate(() => window.practice?.captionsOn())
  await click(pane, '[data-card="captions"]')
})
afterAll(async () => {
  await opened.close()
  await practice.close()
})

test("its site is asked for on a page of ours; it opens in a hidden tab and is read there, and the site is given back in the end", async () => {
  await click(pane, "[data-opens='captions-more']")
  await click(pane, "[data-opens=captioner]")
  await write(pane, words.link, link)
  await press(pane, words.read)
  // There the pane may ask for nothing.
  await reads(pane, words.elsewhere)
  await press(await ownPageIn(opened.browser, "/tabs/captioner.html"), words.ask.allow("streamtext.net"))
  const captioner = await captionerTab()
  await reads(pane, words.waiting)
  expect(await mayRead()).toBe(true)
  expect(await captioner.evaluate(() => document.visibilityState)).toBe("hidden")
  await captioner.evaluate(() => window.captioner?.type("Good morning and welcome to the research group."))
  await reads(pane, "Good morning and welcome to the research group.")
  await captioner.close()
  await reads(pane, words.closed("streamtext.net"))
  await press(pane, words.stop)
  await until("the site given back", async () => !(await mayRead()) || undefined)
})
