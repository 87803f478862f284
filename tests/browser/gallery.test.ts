// Every screen beside a meeting as people meet it: nothing axe-core objects to, nothing wider than the screen, nothing too small to press.
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Page } from "puppeteer"
import { languages } from "../../src/settings/comfort.ts"
import { until } from "../../src/tools/hands.ts"
import { wrongIn } from "../support/axe.ts"
import { openGallery, type Gallery, type Wish } from "../support/gallery/open.ts"
import { lifeScenes } from "../support/gallery/life-scenes.ts"
import { optionScenes } from "../support/gallery/option-scenes.ts"
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

const each = async (
  wish: Wish,
  of: Pick<Scene, "name" | "size" | "press">[],
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> => {
  const wrong: string[] = []
  for (const one of of) wrong.push(...(await look(await gallery.show(one, wish))).map((what) => `${one.name}: ${what}`))
  return wrong
}
/** Colours that nobody can read, as a person may choose them: the screen says so, and so would axe-core. */
const readable = scenes.filter(({ name }) => name !== "captions-look-hard")
const open = scenes.filter(({ place }) => place !== "bar")

test.each<Wish>([
  { theme: "light" },
  { theme: "dark", language: "fr" },
  { language: "es", size: 200 },
  { theme: "soft" },
  { theme: "contrast", language: "es" },
])("axe-core objects to nothing on any screen: %o", async (wish) => {
  expect(await each(wish, [...readable, ...optionScenes, ...lifeScenes], wrongIn)).toEqual([])
})

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

const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth}`] : []
  })

test.each<Wish>([
  { width: 320, height: 256 },
  { width: 320, height: 640, size: 400 },
  { width: 320, height: 640, language: "fr" },
  { width: 320, height: 640, size: 400, language: "es" },
])("no screen scrolls sideways: %o", async (wish) => {
  expect(await each(wish, [...open, ...optionScenes, ...lifeScenes], sideways)).toEqual([])
})

test.each(languages)("no word of the bar is wider than its card: %s", async (language) => {
  const page = await gallery.show(scene("bar"), { language })
  const cut = await page.$$eval("[data-part=card]", (cards) =>
    cards.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent),
  )
  expect(cut).toEqual([])
})

test("everything that is pressed is at least 44 px high and wide", async () => {
  const small = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll("button, summary, label:has(input)")].flatMap((element) => {
        if (!element.checkVisibility()) return []
        const { width, height } = element.getBoundingClientRect()
        return width < 44 || height < 44 ? [`${element.textContent} ${width} x ${height}`] : []
      }),
    )
  expect(await each({}, [...scenes, ...optionScenes, ...lifeScenes], small)).toEqual([])
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
  const fromNewest = () =>
    page.$eval("[data-part=utterances]", (list) => Math.round(list.scrollHeight - list.scrollTop - list.clientHeight))
  expect(await fromNewest()).toBe(0)
  // A picture of the whole page makes the window grow and shrink in one go, as a phone's keyboard may.
  await page.screenshot({ fullPage: true })
  await until("the newest words", async () => (await fromNewest()) === 0 || undefined)
  expect(await page.$("[data-newest]")).toBeNull()
  await page.$eval("[data-part=utterances]", (list) => (list.scrollTop = 0))
  await page.waitForSelector("[data-newest]")
  await page.click("[data-newest]")
  expect(await fromNewest()).toBe(0)
})

test("a screen that opens takes the focus to its heading, and Escape brings it back to what opened it", async () => {
  const page = await gallery.show(scene("panel"))
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await page.focus("[data-card=private]")
  await page.keyboard.press("Enter")
  await page.waitForSelector("[data-part=unsafe]")
  expect(await focused()).toBe("Private")
  await page.click("[data-who=Rosa]")
  expect(await focused()).toBe("What is it about?")
  await page.keyboard.press("Escape")
  expect(await focused()).toBe("Something else: who do you want to tell?")
  await page.keyboard.press("Escape")
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-card"))).toBe("private")
})

test("the first question takes the focus", async () => {
  const page = await gallery.show(scene("panel-first"))
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-part"))).toBe("question")
})
