// What single screens hold: the room of captions, the words of the bar, the device's own colours, and where the focus goes. What all screens hold is in access-scenes.test.ts.
import { afterAll, beforeAll, expect, test } from "vitest"
import type { HTTPRequest, Page } from "puppeteer"
import { languages } from "../../src/settings/comfort.ts"
import { click, reads, until } from "../../src/tools/hands.ts"
import { en } from "../../src/words/en/words.ts"
import { openGallery, type Gallery, type Wish } from "../support/gallery/open.ts"
import { lifeScenes } from "../support/gallery/life-scenes.ts"
import { scenes, type Scene } from "../support/gallery/scenes.ts"

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery.close())

const scene = (name: string): Scene => {
  const found = scenes.find((one) => one.name === name)
  if (!found) throw new Error(`No scene ${name}`)
  return found
}

/** What pictures and shapes are drawn with, as the browser computes it. */
const forcedColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shapes = ['[data-part="health"][data-is="live"]', '[data-part="speaker"]'].map((selector) => {
      const shape = document.querySelector(selector)
      return shape ? getComputedStyle(shape, "::before").backgroundColor : "none"
    })
    const icons = [...document.querySelectorAll('[data-part="icon"]')].map((icon) => getComputedStyle(icon).fill)
    return [...shapes, ...icons]
  })

test.each<Wish>([
  { theme: "light", device: "light" },
  { theme: "light", device: "dark" },
  { theme: "contrast", device: "light" },
])("in forced colours pictures and shapes wear the device's own, whatever the theme: %o", async (wish) => {
  const drawn = await forcedColours(await gallery.show(scene("panel"), { ...wish, forced: true }))
  const ink = wish.device === "dark" ? "rgb(255, 255, 255)" : "rgb(0, 0, 0)"
  expect(new Set(drawn)).toEqual(new Set([ink]))
})

test("the window of captions gives them all of its height", async () => {
  const live = lifeScenes.find(({ name }) => name === "captions-live")
  if (!live) throw new Error("No window of captions")
  const page = await gallery.show(live)
  const [height = 0, room = 0] = await page.$eval("[data-part=captions]", (captions) => [
    captions.getBoundingClientRect().height,
    innerHeight,
  ])
  expect(height).toBeGreaterThan(room * 0.9)
})

test.each(languages)("no word of the bar is wider than its card: %s", async (language) => {
  const page = await gallery.show(scene("bar"), { language })
  const cut = await page.$$eval("[data-part=card]", (cards) =>
    cards.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent),
  )
  expect(cut).toEqual([])
})

test.each(languages)("the open panel fits 720 px of a window without scrolling: %s", async (language) => {
  const page = await gallery.show(scene("panel"), { language })
  const [height, room] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight])
  expect(height).toBe(room)
})

test.each<Wish>([{}, { size: 400, language: "fr", width: 320, height: 640 }])(
  "captions never run into what stands below them: %o",
  async (wish) => {
    const page = await gallery.show(scene("panel"), wish)
    const [foot = 0, below = 0] = await page.evaluate(() => [
      document.querySelector("[data-part=utterances]")?.getBoundingClientRect().bottom ?? Infinity,
      document.querySelector("[data-part=receipt]")?.getBoundingClientRect().top ?? 0,
    ])
    expect(foot).toBeLessThanOrEqual(below)
  },
)

test.each(["thread-closed", "thread-left", "thread-begun"])(
  "what was begun can be read, and is pressed where it goes: %s",
  async (name) => {
    const page = await gallery.show(scene(name))
    const shown = await page.$$eval("main p, main textarea", (all) =>
      all.map((one) => (one instanceof HTMLTextAreaElement ? one.value : one.innerText)),
    )
    expect(shown).toContain("It was not the first time.")
    // Nobody is there whom an answer would reach.
    expect(await page.$$("[data-choice]")).toHaveLength(name === "thread-begun" ? 3 : 0)
  },
)

test("what a press could not do is in view where the press was, also at the foot of a long screen", async () => {
  const page = await gallery.show(scene("private-3-full"), { height: 400 })
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const [top, bottom, height] = await page.$eval("[data-problem]", (problem) => {
    const { top, bottom } = problem.getBoundingClientRect()
    return [top, bottom, innerHeight]
  })
  expect(top).toBeGreaterThanOrEqual(0)
  expect(bottom).toBeLessThan(height ?? 0)
})

test("captions stand at the newest words until a person scrolls back, and one press returns to them", async () => {
  const page = await gallery.show(scene("panel"))
  /** How far the newest words stand below the foot of the box, in whole pixels. Where a page is not full, empty room follows them. */
  const fromNewest = () =>
    page.$eval("[data-part=utterances]", (list) => {
      const newest = [...list.querySelectorAll("[data-line-text]")].at(-1)?.getBoundingClientRect().bottom ?? Infinity
      return Math.max(0, Math.round(newest - list.getBoundingClientRect().bottom))
    })
  expect(await fromNewest()).toBe(0)
  // A picture of the whole page makes the window grow and shrink in one go, as a phone's keyboard may.
  await page.screenshot({ fullPage: true })
  await until("the newest words", async () => (await fromNewest()) === 0 || undefined)
  expect(await page.$("[data-newest]")).toBeNull()
  await page.$eval("[data-part=utterances]", (list) => (list.scrollTop = 0))
  await page.waitForSelector("[data-newest]")
  expect(await fromNewest()).toBeGreaterThan(0)
  await click(page, "[data-newest]")
  expect(await fromNewest()).toBe(0)
})

test.each<[string, Wish]>([
  ["reading-panel", {}],
  ["panel", { language: "fr" }],
  ["captions-lines", { language: "es" }],
])("the way to the newest words stands in the place of other ways, and covers no line: %s %o", async (name, wish) => {
  const page = await gallery.show(scene(name), wish)
  const size = () => page.$eval("[data-part=utterances]", ({ clientHeight }) => clientHeight)
  const before = await size()
  await page.$eval("[data-part=utterances]", (list) => (list.scrollTop = 0))
  const way = await (await page.waitForSelector("[data-newest]"))?.boundingBox()
  const box = await (await page.$("[data-part=utterances]"))?.boundingBox()
  expect(way?.y).toBeGreaterThanOrEqual((box?.y ?? Infinity) + (box?.height ?? 0))
  expect(await size()).toBe(before)
})

test("a screen that opens takes the focus to its heading, and Escape brings it back to what opened it", async () => {
  const page = await gallery.show(scene("panel"))
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await page.focus("[data-card=private]")
  await page.keyboard.press("Enter")
  await page.waitForSelector("[data-part=unsafe]")
  expect(await focused()).toBe("Private")
  await click(page, "[data-who=Rosa]")
  expect(await focused()).toBe("What is it about?")
  await page.keyboard.press("Escape")
  expect(await focused()).toBe("Something else: who do you want to tell?")
  await page.keyboard.press("Escape")
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-card"))).toBe("private")
})

/** `answer` is asked what becomes of the script `name`. In a gallery of its own: what a browser keeps of a script it does not ask for. */
const withScript = async (
  [name, shown]: [name: string, shown: string],
  answer: (request: HTTPRequest) => void,
  look: (page: Page) => Promise<void>,
) => {
  const fresh = await openGallery()
  try {
    const page = await fresh.show(scene("private-3-full"))
    await page.setRequestInterception(true)
    page.on("request", (request) => {
      if (request.url().includes(`/${name}`)) answer(request)
      else void request.continue()
    })
    await fresh.show(scene(shown))
    await look(page)
  } finally {
    await fresh.close()
  }
}
const broken = (request: HTTPRequest) =>
  void request.respond({ contentType: "text/javascript", body: "throw new Error()" })

test("More stands as it opened while its search is fetched, and what was written meanwhile is found", async () => {
  const held: HTTPRequest[] = []
  await withScript(
    ["find-cards", "panel"],
    (request) => held.push(request),
    async (page) => {
      await click(page, "[data-opens=cards]")
      await until("a search that is fetched", () => held[0])
      const top = () => page.$eval("summary", (summary) => summary.getBoundingClientRect().top)
      const before = await top()
      await page.type("[data-part=search] input", "toilet")
      expect(await page.$("[data-part=search] [data-card]")).toBeNull()
      expect(await top()).toBe(before)
      for (const request of held) await request.continue()
      await page.waitForSelector("[data-part=search] [data-card='break.away']")
    },
  )
})

test("where its search cannot be fetched, More says so, and every card is there", async () => {
  await withScript(["find-cards", "panel"], broken, async (page) => {
    await click(page, "[data-opens=cards]")
    await page.type("[data-part=search] input", "toilet")
    await reads(page, en.participant.find.failed)
    expect(await page.$("summary")).not.toBeNull()
  })
})

test("where sentences cannot be fetched, a screen within the captions has its way back all the same", async () => {
  await withScript(["reading-trust", "captions-look"], broken, async (page) => {
    expect(await page.$("[data-opens='captions-more']")).toBeNull()
    await click(page, "[data-part=reader-head] button")
    await page.waitForSelector("[data-part=captions]:not([data-screen]) [data-opens=look]")
  })
})

test("where what a room is told cannot be fetched, the screen stands and says that it is off the record", async () => {
  await withScript(["told", "panel"], broken, async (page) => {
    await page.goto(page.url().replace("scene=panel", "scene=off-record"))
    await reads(page, en.captions.offRecord)
    expect(await page.$("[data-part=record-note]")).toBeNull()
    expect(await page.$("[data-card='break.need']")).not.toBeNull()
    expect(await page.$("[data-part=fault]")).toBeNull()
  })
})

test("the first question takes the focus", async () => {
  const page = await gallery.show(scene("panel-first"))
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-part"))).toBe("question")
})

test.each<[string, Wish]>([
  ["captions-held", {}],
  ["captions-held", { width: 320, height: 640, language: "fr" }],
  ["captions-held-nothing", { language: "es" }],
])("captions that are held have the room they had: %s %o", async (name, wish) => {
  const held = scene(name)
  const size = (page: Page) => page.$eval("[data-part=utterances]", ({ clientHeight }) => clientHeight)
  const before = await size(await gallery.show({ ...held, press: [] }, wish))
  expect(await size(await gallery.show(held, wish))).toBe(before)
})

test("captions that open beside a long talk fill their box with its newest words", async () => {
  const page = await gallery.show(scene("reading-panel"))
  const empty = await page.$eval("[data-part=utterances]", (list) => {
    const last = [...list.querySelectorAll("[data-line-text]")].at(-1)?.getBoundingClientRect().bottom ?? 0
    return (list.getBoundingClientRect().bottom - last) / Number.parseFloat(getComputedStyle(list).lineHeight)
  })
  expect(empty).toBeGreaterThanOrEqual(-0.1)
  // A name that stands above its words takes a line and a little.
  expect(empty).toBeLessThan(2)
})
