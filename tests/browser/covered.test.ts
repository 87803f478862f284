// A meeting's page that lays something over the overlay gets nothing that is typed there; what only passes by disturbs nobody.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { click, paneOf, press, reads, textOf, until, written } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, pressCard } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built, openFirefox, type Opened } from "../support/browser.ts"
import { desk as deskAddress, openPlace, teamsMeeting, zoomMeeting, type Place } from "../support/place.ts"
import { nothingWrong } from "../support/spine.ts"

const { participant: mine } = en

type Covering = Window & { heard: string[]; cover: HTMLTextAreaElement; uncover: () => void }

/** A field of the page's own that can hardly be seen, exactly over ours. `stays`: put above again whenever it is not. */
const lay = ({ top, stays }: { top: boolean; stays: boolean }) => {
  const page = window as unknown as Covering
  const host = document.querySelector("quiet-hand-overlay")
  const box = host?.getBoundingClientRect()
  if (!host || !box) throw new Error("nothing to lie over")
  const cover = document.createElement("textarea")
  if (top) cover.popover = "manual"
  cover.style.cssText = `all: initial; position: fixed; left: ${box.left}px; top: ${box.top}px; opacity: 0.01;
    width: ${box.width}px; height: ${box.height}px; z-index: 2147483647`
  document.documentElement.append(cover)
  if (top) cover.showPopover()
  const fight = () => {
    if (!cover.isConnected) return
    if (top) cover.hidePopover()
    if (top) cover.showPopover()
    else document.documentElement.append(cover)
    requestAnimationFrame(fight)
  }
  if (stays) requestAnimationFrame(fight)
  page.cover = cover
  page.uncover = () => cover.remove()
}

/** What the page hears of an overlay that puts itself above, or hides what is private. */
const listen = () => {
  const page = window as unknown as Covering
  page.heard = []
  for (const type of ["beforetoggle", "toggle", "focusin", "keydown"])
    addEventListener(
      type,
      ({ target }) => {
        if ((target as Element).localName === "quiet-hand-overlay") page.heard.push(type)
      },
      true,
    )
}

describe.each(["chrome", "firefox"] as const)("in %s", (browser) => {
  let place: Place
  let firefox: Opened | undefined
  let page: Page
  let pane: Frame

  beforeAll(async () => {
    await built(browser, "web")
    place = await openPlace()
    const sam = await place.enter({ extension: false })
    if (browser === "firefox") firefox = await openFirefox(place.hosts)
    const maria = firefox ? await firefox.browser.newPage() : await place.enter()
    await sam.goto(deskAddress)
    const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
    void maria.goto(invite).catch(() => undefined)
    await joinRoom(maria)
    page = await maria.browser().newPage()
    await page.setViewport({ width: 1280, height: 800 })
    await page.goto(`${teamsMeeting}?join`)
    pane = await paneOf(page)
    await page.evaluate(listen)
    await pressCard(pane, "private")
    await click(pane, '[data-who="Sam"]')
    await pressCard(pane, "concern.other")
  })
  afterAll(async () => {
    await firefox?.close()
    await place.close()
  })

  /** Where the person's own field is seen, in the page. */
  const spot = async (): Promise<{ x: number; y: number }> => {
    const field = await (await pane.waitForSelector("textarea"))?.boundingBox()
    if (!field) throw new Error("no field")
    return { x: field.x + field.width / 2, y: field.y + field.height / 2 }
  }
  const isOurs = () =>
    spot().then(({ x, y }) =>
      page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.localName === "quiet-hand-overlay", { x, y }),
    )
  const typed = () => page.evaluate(() => (window as unknown as Covering).cover.value)
  const uncover = () => page.evaluate(() => (window as unknown as Covering).uncover())
  /** Presses where they see their field, and writes there. */
  const writeThere = async (text: string): Promise<void> => {
    const { x, y } = await spot()
    await page.mouse.click(x, y)
    await page.keyboard.type(text)
  }
  const own = () => written(pane, mine.private.ownWords)

  test.each([
    ["with the same place in the pile", false],
    ["in the browser's top layer", true],
  ])("what the page lays over an open private screen %s gets no letter", async (_, top) => {
    const before = await own()
    await page.evaluate(lay, { top, stays: false })
    await until("ours above", async () => (await isOurs()) || undefined, 2_000)
    await writeThere(" One")
    expect(await own()).toBe(`${before} One`)
    expect(await typed()).toBe("")
    expect(await paneOf(page)).toBe(pane)
    await uncover()
  })

  test("the page does get what is typed into its field", async () => {
    await page.evaluate(lay, { top: true, stays: false })
    await page.evaluate(() => (window as unknown as Covering).cover.style.setProperty("left", "0"))
    await page.mouse.click(100, 400)
    await page.keyboard.type("heard")
    expect(await typed()).toBe("heard")
    await uncover()
  })

  test("where the page fights, what is private goes and it says so; after it the half-written words are there", async () => {
    const words = await own()
    const names = () => page.$eval("quiet-hand-overlay", (host) => host.getAttributeNames())
    const before = await names()
    await page.evaluate(lay, { top: true, stays: true })
    await reads(pane, mine.covered.is, 5_000)
    await reads(pane, mine.covered.instead)
    expect(await textOf(pane)).not.toContain(words.trim())
    expect(await pane.$("textarea")).toBeNull()
    expect(await names()).toEqual(before)
    await nothingWrong(pane)
    await uncover()
    await press(pane, mine.private.goOn("Sam"))
    expect(await own()).toBe(words)
    expect(await paneOf(page)).toBe(pane)
  })

  test("a toast of the meeting's own, in the top layer or not, disturbs nobody who writes", async () => {
    await pane.evaluate((sentence) => {
      const told: string[] = []
      Object.assign(window, { told })
      new MutationObserver(() => {
        if (document.body.innerText.includes(sentence)) told.push(sentence)
      }).observe(document, { childList: true, subtree: true, characterData: true })
    }, mine.covered.is)
    const before = await own()
    const { x, y } = await spot()
    await page.mouse.click(x, y)
    const end = Date.now() + 6_000
    let letters = 0
    await page.evaluate(() => {
      const toast = (top: boolean) => {
        const box = document.createElement("div")
        box.textContent = "Rosa has joined"
        box.style.cssText = "position: fixed; inset: auto 0 0 auto; width: 500px; height: 400px; z-index: 2147483647"
        if (top) box.popover = "manual"
        document.body.append(box)
        if (top) box.showPopover()
        setTimeout(() => box.remove(), 1_000)
      }
      toast(true)
      setTimeout(() => toast(false), 2_000)
      setTimeout(() => toast(true), 3_000)
    })
    while (Date.now() < end) {
      await page.keyboard.type("a")
      letters += 1
      await new Promise((on) => setTimeout(on, 200))
    }
    const now = await own()
    expect(now.length).toBe(before.length + letters)
    expect(await pane.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([])
  })

  test("over the bar and over the cards it says so in their place, and the captions stay", async () => {
    await press(pane, mine.private.close)
    const main = () => pane.$eval("main", (shown) => shown.innerText)
    await until("the bar", async () => (await pane.$('[data-part="bar"]')) ?? undefined)
    await page.evaluate(lay, { top: true, stays: true })
    await until("the bar's words", async () => (await main()).includes(mine.covered.bar) || undefined, 5_000)
    await uncover()
    await until("no word of it", async () => !(await main()).includes(mine.covered.bar) || undefined)
    await click(pane, '[data-opens="panel"]')
    await click(pane, '[data-card="captions"]')
    await page.evaluate(lay, { top: true, stays: true })
    await reads(pane, mine.covered.instead, 5_000)
    expect(await pane.$('[data-part="captions"]')).not.toBeNull()
    await uncover()
  })

  test("where the meeting has a frame of its own, what lies over that frame is told of as well", async () => {
    const around = await page.browser().newPage()
    await around.setViewport({ width: 1280, height: 800 })
    await around.goto(`${zoomMeeting}?join`)
    const inside = await paneOf(around)
    await inside.waitForSelector("main")
    expect(inside.parentFrame()).not.toBe(around.mainFrame())
    await around.evaluate(() => {
      const cover = document.createElement("div")
      cover.id = "cover"
      cover.style.cssText = "position: fixed; inset: 0; z-index: 2147483647"
      document.documentElement.append(cover)
    })
    await reads(inside, mine.covered.is, 5_000)
    await around.$eval("#cover", (cover) => cover.remove())
    await until("no word of it", async () => !(await textOf(inside)).includes(mine.covered.is) || undefined)
    await around.close()
  })

  test("the page has heard nothing of all this", async () => {
    expect(await page.evaluate(() => (window as unknown as Covering).heard)).toEqual([])
  })
})
