// Captions at one's own pace, as they are laid out: pages that stand still, a hold by one key, a look that shows at once.
import type { Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Utterance } from "../../src/captions/utterance.ts"
import { click, until } from "../../src/tools/hands.ts"
import { pace } from "../../src/words/en/reading-pace.ts"
import { openGallery, type Gallery, type Wish } from "../support/gallery/open.ts"
import { scenes } from "../support/gallery/scenes.ts"

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery.close())

const open = (name: string, wish?: Wish): Promise<Page> => {
  const scene = scenes.find((one) => one.name === name)
  if (!scene) throw new Error(`No scene ${name}`)
  return gallery.show(scene, wish)
}

const line = (n: number, speaker = "Ana"): Utterance => ({
  id: `more-${n}`,
  speaker,
  initials: undefined,
  text: `Line ${n} is said.`,
  final: true,
  startedAt: 0,
  changedAt: 0,
})
const hear = async (page: Page, ...more: Utterance[]): Promise<void> => {
  await page.evaluate((said) => window.hear(said), more)
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
}
/** How far each line stands from the top of the box, and where the last one ends in it. */
const laid = (page: Page) =>
  page.$eval('[data-part="utterances"]', (box) => {
    const top = box.getBoundingClientRect().top
    const lines = [...box.querySelectorAll('[data-part="utterance"]')]
    return {
      tops: lines.map((line) => Math.round(line.getBoundingClientRect().top - top)),
      end: (lines.at(-1)?.getBoundingClientRect().bottom ?? 0) - top,
      height: box.clientHeight,
    }
  })
const lastText = (page: Page) =>
  page.$$eval('[data-part="utterance"]', (lines) => (lines.at(-1) as HTMLElement | undefined)?.dataset["text"])
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-opens"))

test.each<[string, Wish]>([
  ["captions-lines", {}],
  ["captions-broadcast", {}],
  ["captions-wide", { height: 1000 }],
])("in %s no line moves while the box fills, and each turn brings the newest line into it", async (name, wish) => {
  const page = await open(name, wish)
  let turns = 0
  let before = await laid(page)
  for (let n = 0; n < 24; n++) {
    await hear(page, line(n, n % 3 === 0 ? "Tom" : "Ana"))
    const now = await laid(page)
    const moved = new Set(before.tops.map((top, place) => top - (now.tops[place] ?? 0)))
    expect(moved.size).toBe(1)
    if (!moved.has(0)) turns++
    expect(now.end).toBeLessThanOrEqual(now.height + 1)
    before = now
  }
  expect(turns).toBeGreaterThan(3)
  expect(turns).toBeLessThan(24)
})

test("Space holds captions where the person reads, and they go on from there by Space or by a press", async () => {
  const page = await open("captions-lines")
  await page.focus('[data-part="utterances"]')
  await page.keyboard.press("Space")
  await page.waitForSelector('[data-hold="live"]')
  const still = await laid(page)
  await hear(page, line(1), line(2), line(3), line(4))
  expect(await laid(page)).toEqual(still)
  await until(
    "how much came",
    async () =>
      (await page.$eval('[data-opens="missed"]', (way) => way.textContent)).includes(pace.catchUp(4)) || undefined,
  )
  await page.keyboard.press("Space")
  await until("the newest line", async () => (await lastText(page)) === line(4).text || undefined)
})

test("what was missed stands in a list, where the focus is, and Escape goes back to what opened it", async () => {
  const page = await open("captions-held")
  await page.focus('[data-opens="missed"]')
  await page.keyboard.press("Enter")
  await page.waitForSelector('[data-part="missed"]')
  expect(await page.$$eval('[data-part="missed"] [data-part="utterance"]', (lines) => lines.length)).toBe(3)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(pace.missed.heading)
  await page.keyboard.press("Escape")
  await page.waitForSelector('[data-part="caption-tools"]')
  expect(await focused(page)).toBe("missed")
  expect(await page.$('[data-hold="live"]')).not.toBeNull()
})

test("a look shows on the captions themselves as it is chosen, and Escape goes back to what opened it", async () => {
  const page = await open("captions-lines")
  const size = () => page.$eval('[data-part="utterances"]', (box) => Number.parseFloat(getComputedStyle(box).fontSize))
  const before = await size()
  await page.focus('[data-opens="look"]')
  await page.keyboard.press("Enter")
  await page.waitForSelector('[data-preset="large"]')
  await click(page, '[data-preset="large"]')
  expect(await size()).toBeCloseTo(before * 2, 1)
  await page.keyboard.press("Escape")
  await page.waitForSelector('[data-part="caption-tools"]')
  expect(await focused(page)).toBe("look")
})

test("a typeface that is chosen is fetched and worn", async () => {
  const page = await open("captions-edge")
  await until("the typeface", () =>
    page.evaluate(
      () =>
        [...document.fonts].some(({ family, status }) => family.includes("OpenDyslexic") && status === "loaded") ||
        undefined,
    ),
  )
})
