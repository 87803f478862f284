// The built extension over a meeting page at its real address, under the strictest headers and the rudest scripts.
import type { Frame, Page } from "puppeteer"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { servePractice, type Practice } from "../../src/practice/serve.ts"
import { paneOf, until } from "../../src/tools/hands.ts"
import { built, openChromium, type Opened } from "../support/browser.ts"

let practice: Practice
const zoom = "https://app.zoom.us/wc/1234567890/join?join"
const alone = "https://app.zoom.us/wc/1234567890/meeting?join"
const chat = ".tiptap"
const teams = "https://teams.microsoft.com/v2/?join"

let opened: Opened
let page: Page

beforeAll(async () => {
  await built("chrome")
  practice = await servePractice()
})
afterAll(() => practice.close())
afterEach(() => opened.close())

const open = async (address: string, width = 1280, height = 800): Promise<Frame> => {
  opened = await openChromium({ "app.zoom.us": practice.port, "teams.microsoft.com": practice.port })
  page = await opened.browser.newPage()
  await page.setViewport({ width, height })
  await page.goto(address)
  return meeting()
}
const meeting = () => page.frames().find((frame) => /\/meeting\b/.test(frame.url())) ?? page.mainFrame()

type Box = { left: number; top: number; width: number; height: number }

/** Where the overlay stands in its frame, once it is there to be seen. */
const boxOf = (frame: Frame): Promise<Box | undefined> =>
  frame.evaluate(() => {
    const host = document.querySelector<HTMLElement>("quiet-hand-overlay")
    if (host?.style.opacity !== "1") return undefined
    const { left, top, width, height } = host.getBoundingClientRect()
    return { left, top, width, height }
  })
const overlay = (frame: Frame): Promise<Box> => until("an overlay", () => boxOf(frame))
const standing = (frame: Frame, where: string, fits: (box: Box) => boolean): Promise<Box> =>
  until(`an overlay ${where}`, async () => {
    const box = await boxOf(frame)
    return box && fits(box) ? box : undefined
  })
const handle = (frame: Frame, part: "move" | "hide" | "show") =>
  frame.locator(`::-p-xpath(//quiet-hand-overlay) >>> [data-part="${part}"]`)
const focusOn = (frame: Frame, part: string) =>
  frame.evaluate(
    (name) =>
      document
        .querySelector("quiet-hand-overlay")
        ?.shadowRoot?.querySelector<HTMLElement>(`[data-part="${name}"]`)
        ?.focus(),
    part,
  )
const atRight = (box: Box) => box.left > 900 && box.height > box.width
const atLeft = (box: Box) => box.left < 100 && box.height > box.width
const atBottom = (box: Box) => box.width > box.height && box.top > 400
const atTop = (box: Box) => box.width > box.height && box.top < 100
const small = (box: Box) => box.width < 60 && box.height < 60
const apart = (a: Box, b: Box) =>
  a.left + a.width <= b.left || b.left + b.width <= a.left || a.top + a.height <= b.top || b.top + b.height <= a.top
const boxIn = (frame: Frame, selector: string): Promise<Box> =>
  frame.$eval(selector, (element) => element.getBoundingClientRect().toJSON() as Box)

test("shows nothing where there is no meeting", async () => {
  const home = await open("https://app.zoom.us/wc/home")
  const other = await opened.browser.newPage()
  await other.goto(alone)
  await overlay(other.mainFrame())
  expect(await home.$("quiet-hand-overlay")).toBeNull()
})

test("stands once, in the frame that holds the meeting, and goes when the call ends", async () => {
  const frame = await open(zoom)
  await overlay(frame)
  expect(await frame.$$("quiet-hand-overlay")).toHaveLength(1)
  expect(await page.mainFrame().$("quiet-hand-overlay")).toBeNull()
  await frame.click('[aria-label="Leave"]')
  await until("a page without overlay", () => (page.frames().length === 1 ? true : undefined))
  expect(await page.$("quiet-hand-overlay")).toBeNull()
})

test("stands in the page itself where the meeting has no frame of its own", async () => {
  const frame = await open(alone)
  expect(atRight(await overlay(frame))).toBe(true)
})

test("moves on by its button, around the window, and leaves the toolbar free", async () => {
  const frame = await open(zoom)
  await overlay(frame)
  const toolbar = await boxIn(frame, "#wc-footer")
  for (const [where, fits] of [
    ["at the bottom", atBottom],
    ["at the left", atLeft],
    ["at the top", atTop],
    ["at the right", atRight],
  ] as const) {
    await handle(frame, "move").click()
    expect(apart(await standing(frame, where, fits), toolbar)).toBe(true)
  }
})

test("goes where it is dragged to, and is there again in the next meeting", async () => {
  const frame = await open(zoom)
  await overlay(frame)
  const grip = await frame.waitForSelector(`::-p-xpath(//quiet-hand-overlay) >>> [data-part="move"]`)
  const from = await grip?.boundingBox()
  if (!from) throw new Error("no grip")
  await page.mouse.move(from.x + 20, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(600, 400, { steps: 5 })
  await page.mouse.move(120, 380, { steps: 5 })
  await page.mouse.up()
  await standing(frame, "at the left", atLeft)
  await page.goto(teams)
  await standing(meeting(), "at the left", atLeft)
})

test("hides and shows with one key, leaving a tab of 44 px", async () => {
  const frame = await open(zoom)
  await overlay(frame)
  await frame.click(chat)
  const press = async () => {
    await page.keyboard.down("Alt")
    await page.keyboard.down("Shift")
    await page.keyboard.press("KeyH")
    await page.keyboard.up("Shift")
    await page.keyboard.up("Alt")
  }
  await press()
  const box = await standing(frame, "hidden", small)
  expect(box.width).toBeGreaterThanOrEqual(44)
  expect(box.height).toBeGreaterThanOrEqual(44)
  await press()
  await standing(frame, "at the right", atRight)
  const pane = await paneOf(page)
  await pane.focus("button")
  await press()
  await standing(frame, "hidden", small)
  await page.keyboard.press("Enter")
  await standing(frame, "at the right", atRight)
})

test("works by keyboard where the page swallows keys and pulls focus back; its own keys stay with it", async () => {
  const frame = await open(`${zoom}&strict`)
  await overlay(frame)
  await focusOn(frame, "move")
  await page.keyboard.press("ArrowLeft")
  await standing(frame, "at the left", atLeft)
  await page.keyboard.press("Space")
  await standing(frame, "at the top", atTop)
  const pane = await paneOf(page)
  await pane.focus("[data-card=more]")
  await page.keyboard.press("Enter")
  await pane.waitForSelector("[data-place=panel]")
  await page.keyboard.type("secret")
  const heard = () => frame.evaluate(() => [...(window.practice?.keysHeard ?? [])])
  expect(await heard()).toEqual([])
  await frame.click(chat)
  await page.keyboard.type("hi")
  expect(await frame.$eval(chat, (field) => field.textContent)).toBe("hi")
  expect(await heard()).toEqual(expect.arrayContaining(["h", "i"]))
})

test("moves away from the page's own control once it has the focus", async () => {
  const frame = await open(zoom)
  const before = await overlay(frame)
  await frame.evaluate(({ left, top }) => {
    const field = document.createElement("input")
    field.id = "covered"
    field.ariaLabel = "A field of the page"
    field.style.cssText = `position: fixed; left: ${left + 20}px; top: ${top + 120}px; width: 40px`
    document.getElementById("wc-content")?.append(field)
  }, before)
  const control = await boxIn(frame, "#covered")
  expect(apart(before, control)).toBe(false)
  await frame.focus("#covered")
  await standing(frame, "off the control", (box) => apart(box, control))
})

test("comes back where the page takes it out, and into the page's modal dialog and fullscreen", async () => {
  const frame = await open(zoom)
  await overlay(frame)
  await frame.evaluate(() => document.querySelector("quiet-hand-overlay")?.remove())
  await overlay(frame)
  await (await paneOf(page)).waitForSelector("[data-part=bar]")
  const home = (selector: string) =>
    until(`an overlay in ${selector}`, async () =>
      (await frame.$(`${selector} > quiet-hand-overlay`)) ? true : undefined,
    )
  await frame.evaluate(() => window.practice?.openDialog())
  await home("dialog")
  await handle(frame, "move").click()
  await standing(frame, "at the bottom", atBottom)
  await frame.evaluate(() => window.practice?.closeDialog())
  await home("html")
  await frame.evaluate(() => document.getElementById("wc-content")?.requestFullscreen())
  await home("#wc-content")
})

test("stays inside a window that shrinks", async () => {
  const frame = await open(alone)
  await overlay(frame)
  await page.setViewport({ width: 500, height: 400 })
  const toolbar = await boxIn(frame, "#wc-footer")
  await standing(
    frame,
    "inside",
    (box) => box.left >= 0 && box.left + box.width <= 500 && box.top >= 0 && apart(box, toolbar),
  )
})

test("a pane that a page frames by itself shows nothing", async () => {
  const frame = await open(alone)
  await overlay(frame)
  const address = (await paneOf(page)).url()
  await frame.evaluate((src) => {
    const stranger = document.createElement("iframe")
    stranger.id = "stranger"
    stranger.src = src
    stranger.addEventListener("load", () => {
      const { port2 } = new MessageChannel()
      stranger.contentWindow?.postMessage({ number: "00000000000000000000000000000000" }, "*", [port2])
      stranger.dataset["asked"] = ""
    })
    document.body.append(stranger)
  }, address)
  const stranger = await (await frame.waitForSelector("#stranger[data-asked]"))?.contentFrame()
  // Our own pane's answer takes the same way, and came later.
  await handle(frame, "move").click()
  await standing(frame, "at the bottom", atBottom)
  expect(await stranger?.evaluate(() => document.body.innerText.trim())).toBe("")
})
