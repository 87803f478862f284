// Every screen as people with other eyes and other devices meet it: forced colours, wider words, no motion, 400 %, right to left.
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Page } from "puppeteer"
import { textOf, until } from "../../src/tools/hands.ts"
import { wrongIn } from "../support/axe.ts"
import { unreachedIn } from "../support/by-keys.ts"
import { deskScenes } from "../support/gallery/desk-scenes.ts"
import { openGallery, type Gallery, type Wish } from "../support/gallery/open.ts"
import { optionScenes } from "../support/gallery/option-scenes.ts"
import { scenes } from "../support/gallery/scenes.ts"
import { cutIn, mixedIn, movingIn, placesIn, shapelessIn, unturnedIn, untoldIn } from "../support/looking.ts"

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery.close())

const all = [...scenes, ...deskScenes, ...optionScenes]
type Any = (typeof all)[number]
const isBar = (scene: Any) => "place" in scene && scene.place === "bar"
/** The overlay asks for as much room as its bar needs. */
const roomFor = (scene: Any, size = 1): Wish => (isBar(scene) ? { width: 960 * size, height: 800 * size } : {})

type Look = (page: Page) => Promise<string[]>

/** Looks at each scene in many ways at one showing. What is wrong, by the way of looking, each with its scene. */
const lookAtAll = async <Way extends string>(
  wishFor: (scene: Any) => Wish,
  ways: Record<Way, Look>,
): Promise<Record<Way, string[]>> => {
  const wrong = Object.fromEntries(Object.keys(ways).map((way) => [way, [] as string[]])) as Record<Way, string[]>
  for (const scene of all) {
    const page = await gallery.show(scene, wishFor(scene))
    for (const way in ways) wrong[way].push(...(await ways[way](page)).map((what) => `${scene.name}: ${what}`))
  }
  return wrong
}

const wearing = async (page: Page, features: Record<string, string>, look: Look): Promise<string[]> => {
  const driver = await page.createCDPSession()
  const named = Object.entries(features).map(([name, value]) => ({ name, value }))
  await driver.send("Emulation.setEmulatedMedia", { features: named })
  const wrong = await look(page)
  await driver.send("Emulation.setEmulatedMedia", { features: [] })
  await driver.detach()
  return wrong
}

// The colours are looked at in gallery.test.ts; in forced ones axe-core asks for a colour that is not painted.
const faults: Look = (page) => wrongIn(page, ["color-contrast"])

/** WCAG 1.4.12, as a person's own style sheet sets it. */
const spacing = `
  *, *::before, *::after { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`

const wideWords: Look = async (page) => {
  await page.evaluate((style) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, spacing)
  return [...(await cutIn(page)), ...(await faults(page))]
}

const forcedColours: Look = async (page) => [
  ...(await shapelessIn(page)),
  ...(await untoldIn(page)),
  ...(await faults(page)),
]

describe("as it comes", () => {
  const still = { "prefers-reduced-motion": "reduce" }
  const forced = { ...still, "forced-colors": "active" }
  let wrong: Record<"reached" | "still" | "states" | "forced" | "forcedDark" | "wide", string[]>
  beforeAll(async () => {
    wrong = await lookAtAll((scene) => ({ still: true, ...roomFor(scene) }), {
      still: movingIn,
      states: untoldIn,
      forced: (page) => wearing(page, forced, forcedColours),
      forcedDark: (page) => wearing(page, { ...forced, "prefers-color-scheme": "dark" }, shapelessIn),
      wide: wideWords,
      reached: unreachedIn,
    })
  })

  test("one key reaches every control, in the order of the screen", () => expect(wrong.reached).toEqual([]))
  test("who asks for less motion sees none", () => expect(wrong.still).toEqual([]))
  test("no state and no focus is told by colour alone", () => expect(wrong.states).toEqual([]))
  test("in forced colours every control has an edge or a word, every picture is seen, every state is told", () =>
    expect(wrong.forced).toEqual([]))
  test("in dark forced colours too", () => expect(wrong.forcedDark).toEqual([]))
  test("with wider lines, letters and words nothing is cut, and nothing lies over anything", () =>
    expect(wrong.wide).toEqual([]))
})

/** The words come a little after the wish: a screen that still says the same is asked again. */
const spoken =
  (language: "fr" | "es"): Look =>
  async (page) => {
    const before = await textOf(page)
    await page.evaluate((next) => window.speak(next), language)
    await until(`words in ${language}`, async () => (await textOf(page)) !== before || undefined)
    return cutIn(page)
  }

test("at 400 percent on a phone nothing is cut in any language", async () => {
  const wish = (scene: Any): Wish => ({ size: 400, width: 320, height: 640, ...roomFor(scene, 4) })
  const ways = { en: cutIn, fr: spoken("fr"), es: spoken("es") }
  expect(await lookAtAll(wish, ways)).toEqual({ en: [], fr: [], es: [] })
})

test("right to left every screen is its own mirror, nothing is cut, pictures that point turn, names stay together", async () => {
  const mirror: Look = async (page) => {
    const before = await placesIn(page)
    await page.evaluate(() => (document.documentElement.dir = "rtl"))
    const after = await placesIn(page)
    const near = (a: number, b: number) => Math.abs(a - b) <= 1
    return before.flatMap(({ name, left, fromRight, top }, index) => {
      const to = after[index]
      const same = to && near(left, to.fromRight) && near(fromRight, to.left) && near(top, to.top)
      return same ? [] : [`no mirror: ${name}`]
    })
  }
  const wish = (scene: Any): Wish => ({ mirrored: true, ...roomFor(scene) })
  const nothing = { mirror: [], turned: [], apart: [], cut: [], axe: [] }
  expect(await lookAtAll(wish, { mirror, turned: unturnedIn, apart: mixedIn, cut: cutIn, axe: faults })).toEqual(
    nothing,
  )
})
