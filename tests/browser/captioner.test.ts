// A captioner's page beside a Zoom meeting in the built extension: its link, its words by its name, and the way back.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { servePractice, type Practice } from "../../src/practice/serve.ts"
import { click, paneOf, press, reads, textOf, until, write } from "../../src/tools/hands.ts"
import { captioner as words } from "../../src/words/en/reading-captioner.ts"
import { en } from "../../src/words/en/words.ts"
import { built, openChromium, type Opened } from "../support/browser.ts"
import { backgroundOf, stopBackground } from "../support/extension.ts"
import { letIntoSites } from "../support/let-in.ts"

const meeting = "https://app.zoom.us/wc/1234567890/meeting?join"
const link = "https://www.streamtext.net/player?event=Research"
const site = "https://www.streamtext.net/*"

let practice: Practice
let opened: Opened
let page: Page
let pane: Frame
let captioner: Page

const say = (id: string, text: string) =>
  page.evaluate((line) => window.practice?.say(line), { id, speaker: "Tom Reed", text })
const type = (text: string) => captioner.evaluate((text) => window.captioner?.type(text), text)
const times = async (text: string) => (await textOf(pane)).split(text).length - 1
const mayRead = () => pane.evaluate((site) => chrome.permissions.contains({ origins: [site] }), site)
const openLink = async () => {
  await click(pane, "[data-opens='captions-more']")
  await click(pane, "[data-opens=captioner]")
}
const captionerTab = (): Promise<Page> =>
  until("the captioner's tab", async () => {
    const target = opened.browser.targets().find((one) => one.url() === link)
    const tab = (await target?.page()) ?? undefined
    return (await tab?.evaluate(() => window.captioner !== undefined).catch(() => false)) ? tab : undefined
  })

beforeAll(async () => {
  await built("chrome")
  practice = await servePractice()
  opened = await openChromium({ "app.zoom.us": practice.port, "www.streamtext.net": practice.port })
  const background = await backgroundOf(opened.browser)
  await letIntoSites(opened.browser, new URL(background.url()).host, ["https://app.zoom.us/*", site])
  page = await opened.browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await page.goto(meeting)
  pane = await paneOf(page)
  await page.evaluate(() => window.practice?.captionsOn())
  await click(pane, '[data-card="captions"]')
  await say("f1", "We begin with the form.")
  await reads(pane, "We begin with the form.")
})
afterAll(async () => {
  await opened.close()
  await practice.close()
})

test("a link that is none, or is not safe, is refused in words, and nothing is asked or opened", async () => {
  await openLink()
  const before = (await opened.browser.pages()).length
  for (const [written, wrong] of [
    ["streamtext.net", words.wrong.no_link],
    ["http://www.streamtext.net/player", words.wrong.no_https],
    [meeting, words.wrong.meeting],
  ] as const) {
    await write(pane, words.link, written)
    await press(pane, words.read)
    await reads(pane, wrong)
  }
  expect((await opened.browser.pages()).length).toBe(before)
  expect(await mayRead()).toBe(false)
})

test("its page opens behind the meeting, and its words are read by its name, corrections and all", async () => {
  await write(pane, words.link, link)
  await press(pane, words.read)
  captioner = await captionerTab()
  expect(await page.evaluate(() => document.visibilityState)).toBe("visible")
  expect(await captioner.evaluate(() => document.visibilityState)).toBe("hidden")
  await reads(pane, words.now("streamtext.net"))
  await reads(pane, words.noWords)
  for (const word of "Good morning and welcome to the research grp".split(" ")) await type(`${word} `)
  await captioner.evaluate(() => window.captioner?.back(4))
  await type("group.")
  await reads(pane, "Good morning and welcome to the research group.")
  await captioner.evaluate(() => window.captioner?.paragraph())
  await type("We look at the form.")
  await reads(pane, "We look at the form.")
  expect(await times("Good morning and welcome")).toBe(1)
})

test("meanwhile the meeting's own captions are not mixed in", async () => {
  await say("f2", "The meeting says something else.")
  await type(" And then at the letter.")
  await reads(pane, "And then at the letter.")
  expect(await textOf(pane)).not.toContain("something else")
})

test("the captioner's page cannot tell that it is read", async () => {
  const seen = await captioner.evaluate(() => ({
    ours: [...document.querySelectorAll("*")].filter(({ tagName }) => tagName.includes("-")).length,
    named: Object.keys(globalThis).filter((name) => /quiet/i.test(name)),
  }))
  expect(seen).toEqual({ ours: 0, named: [] })
})

test("after a reload of the meeting, and a stop of the background, the same page is read on and nothing twice", async () => {
  await page.reload()
  pane = await paneOf(page)
  await page.evaluate(() => window.practice?.captionsOn())
  await reads(pane, words.now("streamtext.net"))
  await reads(pane, "And then at the letter.")
  await stopBackground(opened.browser)
  await type(" Then we stop.")
  await reads(pane, "Then we stop.")
  expect(await times("And then at the letter.")).toBe(1)
})

test("where its tab is closed the health says so; opened again it goes on behind what was told", async () => {
  await captioner.close()
  await reads(pane, words.closed("streamtext.net"))
  await press(pane, words.again)
  captioner = await captionerTab()
  await reads(pane, words.now("streamtext.net"))
  await type("And then at the letter. Then we stop. We meet again on Monday at ten.")
  await reads(pane, "We meet again on Monday at ten.")
  expect(await times("Then we stop.")).toBe(1)
})

test("one press leads back to the meeting's captions; the site is given back, and looking back says where each began", async () => {
  await click(pane, "[data-opens='captions-more']")
  await press(pane, words.stop)
  await press(pane, en.shared.back)
  await say("f3", "Here is the meeting again.")
  await reads(pane, "Here is the meeting again.")
  await type(" Nobody reads this.")
  await until("the site given back", async () => !(await mayRead()) || undefined)
  await click(pane, "[data-opens=back]")
  await reads(pane, words.from("streamtext.net"))
  await reads(pane, words.fromMeeting)
  const text = await textOf(pane)
  expect(text).not.toContain("Nobody reads this")
  expect(text.indexOf(words.from("streamtext.net"))).toBeLessThan(text.indexOf("Good morning and welcome"))
  expect(text.indexOf(words.fromMeeting)).toBeLessThan(text.indexOf("Here is the meeting again."))
})
