// Every screen as people with other eyes and other devices meet it: themes, languages, forced colours, wider words, no motion, 400 %, right to left.
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Page } from "puppeteer"
import { wrongIn } from "../support/axe.ts"
import { unreachedIn } from "../support/by-keys.ts"
import { kinds, lookAtAll, roomy, type Look, type Sight } from "../support/gallery/every.ts"
import { openGallery, type Gallery, type Wish } from "../support/gallery/open.ts"
import {
  cutIn,
  mixedIn,
  movingIn,
  placesIn,
  shapelessIn,
  sidewaysIn,
  smallIn,
  unturnedIn,
  untoldIn,
} from "../support/looking.ts"

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery.close())

const both =
  (...looks: Look[]): Look =>
  async (page) => {
    const wrong: string[] = []
    for (const look of looks) wrong.push(...(await look(page)))
    return wrong
  }

/** A person may choose colours that are hard to read; the screen says so then, and so would axe-core. */
const saysSo = async (page: Page): Promise<boolean> => (await page.$("[data-part=look-hard]")) !== null
const faults: Look = async (page) => wrongIn(page, { without: (await saysSo(page)) ? ["color-contrast"] : [] })
const faint: Look = async (page) => ((await saysSo(page)) ? [] : wrongIn(page, { only: ["color-contrast"] }))
/** Of axe-core's other rules this one alone depends on how much room the words take. */
const stuck: Look = (page) => wrongIn(page, { only: ["scrollable-region-focusable"] })

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
  const wrong = await both(cutIn, stuck)(page)
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
  })
  return wrong
}

const places = async (page: Page, direction: "ltr" | "rtl") => {
  await page.evaluate((direction) => (document.documentElement.dir = direction), direction)
  return placesIn(page)
}

/** Words that come late move parts between two looks: where the first look would be another one now, all are taken again. */
const mirror = async (page: Page, looks = 5): Promise<string[]> => {
  const before = await places(page, "ltr")
  const after = await places(page, "rtl")
  const again = await places(page, "ltr")
  if (looks > 0 && JSON.stringify(again) !== JSON.stringify(before)) return mirror(page, looks - 1)
  await places(page, "rtl")
  const near = (a: number, b: number) => Math.abs(a - b) <= 1
  return before.flatMap(({ name, left, fromRight, top }, index) => {
    const to = after[index]
    const same = to && near(left, to.fromRight) && near(fromRight, to.left) && near(top, to.top)
    return same ? [] : [`no mirror: ${name}`]
  })
}

const phone: Wish = { width: 320, height: 640 }
const huge: Wish = { ...phone, size: 400 }
/** Nothing is cut, nothing is wider than the screen, and what scrolls is scrolled by keys too. */
const fitting = both(cutIn, sidewaysIn, stuck)

/** All at one showing, one after the other, language by language. Themes differ in colours alone; the dark one is looked at whole because its words are French. */
const sights: Record<string, Sight> = {
  "who asks for less motion sees none": [{}, movingIn],
  "everything that is pressed is at least 44 px high and wide": [{}, smallIn],
  "axe-core objects to nothing": [{}, faults],
  "no state and no focus is told by colour alone": [{}, untoldIn],
  "in forced colours every control has an edge or a word, every picture is seen, every state is told": [
    { forced: true },
    both(shapelessIn, untoldIn),
  ],
  "in dark forced colours too": [{ forced: true, device: "dark" }, shapelessIn],
  "with wider lines, letters and words nothing is cut, and nothing lies over anything": [roomy(), wideWords],
  "soft colours are strong enough": [{ theme: "soft" }, faint],
  "the strongest colours are strong enough": [{ theme: "contrast", language: "es" }, faint],
  "axe-core objects to nothing at 200 percent, in Spanish": [{ size: 200, language: "es" }, faults],
  "at 400 percent on a phone everything fits in Spanish": [roomy({ ...huge, language: "es" }), fitting],
  "axe-core objects to nothing in the dark, in French": [{ theme: "dark", language: "fr" }, faults],
  "at 400 percent on a phone everything fits in French": [roomy({ ...huge, language: "fr" }), fitting],
  "on a phone nothing scrolls sideways in French": [roomy({ ...phone, language: "fr" }), sidewaysIn],
  "at 400 percent on a phone everything fits in English": [roomy(huge), fitting],
  "in 320 by 256 px nothing scrolls sideways": [roomy({ width: 320, height: 256 }), sidewaysIn],
  "one key reaches every control, in the order of the screen": [{}, unreachedIn],
}

const fromRight: Record<string, Sight> = {
  "right to left every screen is its own mirror": [roomy(), mirror],
  "right to left pictures that point turn": [roomy(), unturnedIn],
  "right to left names stay together": [roomy(), mixedIn],
  "right to left nothing is cut": [roomy(), cutIn],
}

describe.each(Object.entries(kinds))("%s", (_, scenes) => {
  let wrong: Record<string, string[]>
  beforeAll(async () => {
    wrong = {
      ...(await lookAtAll(gallery, scenes, sights, { still: true })),
      ...(await lookAtAll(gallery, scenes, fromRight, { mirrored: true })),
    }
    // More than a hundred screens in twenty sights: on a busy machine that takes its time.
  }, 900_000)
  test.each(Object.keys({ ...sights, ...fromRight }))("%s", (sentence) => expect(wrong[sentence]).toEqual([]))
})
