// Every participant's screen as people meet it: nothing axe-core objects to, nothing wider than the screen, nothing too small to press.
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Page } from "puppeteer"
import { until } from "../../src/tools/hands.ts"
import { wrongIn } from "../support/axe.ts"
import { openGallery, type Gallery, type Wish } from "../support/gallery/open.ts"
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
const open = scenes.filter(({ place }) => place !== "bar")

test.each<Wish>([
  { theme: "light" },
  { theme: "dark", language: "fr" },
  { language: "es", size: 200 },
  { theme: "soft" },
  { theme: "contrast", language: "es" },
])("axe-core objects to nothing on any screen: %o", async (wish) => {
  expect(await each(wish, [...scenes, ...optionScenes], wrongIn)).toEqual([])
})

test("in forced colours no shape is lost that told something", async () => {
  const page = await gallery.show(scene("panel"))
  const driver = await page.createCDPSession()
  await driver.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] })
  const seen = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor
    return ["[data-part=speaker]", '[data-part=health][data-is="live"]'].map((selector) => {
      const shape = document.querySelector(selector)
      const { backgroundColor, forcedColorAdjust } = getComputedStyle(shape ?? document.body, "::before")
      return [forcedColorAdjust, backgroundColor !== ground]
    })
  })
  await driver.send("Emulation.setEmulatedMedia", { features: [] })
  expect(seen).toEqual([
    ["none", true],
    ["none", true],
  ])
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
  expect(await each(wish, [...open, ...optionScenes], sideways)).toEqual([])
})

test("everything that is pressed is at least 44 px high and wide", async () => {
  const small = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll("button, label:has(input)")].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width < 44 || height < 44 ? [`${element.textContent} ${width} x ${height}`] : []
      }),
    )
  expect(await each({}, [...scenes, ...optionScenes], small)).toEqual([])
})

test("the open panel fits 720 px of a window without scrolling", async () => {
  const page = await gallery.show(scene("panel"))
  const [height, room] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight])
  expect(height).toBe(room)
})

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
