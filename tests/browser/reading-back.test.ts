// Looking back at a meeting, noting its lines and asking about its words: by touch and by keys, and nothing of a line leaves unseen.
import fc from "fast-check"
import type { Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, until } from "../../src/tools/hands.ts"
import { handsOn } from "../support/by-keys.ts"
import { openGallery, type Gallery, type Wish } from "../support/gallery/open.ts"
import { scenes } from "../support/gallery/scenes.ts"

let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery.close())

const show = (name: string, wish: Wish = {}): Promise<Page> => {
  const scene = scenes.find((one) => one.name === name)
  if (!scene) throw new Error(`No scene ${name}`)
  return gallery.show(scene, wish)
}
const acts = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(window.acts))
const shown = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent))

const inside = ["captions", "look-back", "line-menu"].map((name) => `[data-part=${name}] button`).join(", ")
const words = /consent|ethics|randomised|outcome|morning|ten minutes/i

test("whatever a person presses around captions, no word of a line is asked for anywhere", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 40 }), { minLength: 6, maxLength: 14 }), async (presses) => {
      const page = await show("line-menu")
      for (const press of presses) {
        await page.$$eval(
          inside,
          (buttons, press) => (buttons[press % Math.max(1, buttons.length)] as HTMLElement | undefined)?.click(),
          press,
        )
        expect(await acts(page)).not.toMatch(words)
      }
    }),
    { numRuns: 15 },
  )
})

test("a line that somebody is told about stands in the draft, seen, and goes with one more press", async () => {
  const page = await show("line-told")
  expect((await shown(page, "[data-part=quote]"))[0]).toMatch(/^Unknown speaker, 10:24.AM: “The consent form/)
  expect(await acts(page)).toBe("[]")
  await click(page, "[data-who=Rosa]")
  await page.waitForSelector("[data-card='concern.other']")
  await click(page, "[data-card='concern.other']")
  const field = await page.waitForSelector("[data-part=message-card] textarea")
  expect(await field?.evaluate((element) => element.value)).toContain("The consent form")
  const types = JSON.parse(await acts(page)) as { type: string }[]
  expect(new Set(types.map(({ type }) => type))).toEqual(new Set(["editDraft"]))
})

test("without a room it says that nobody gets messages yet", async () => {
  const page = await show("line-menu-alone")
  expect((await shown(page, "[data-part=line-menu]"))[0]).toContain("No one here gets messages yet.")
})

/** Where these letters of a line stand. */
const placeOf = (page: Page, letters: string) =>
  page.evaluate((letters) => {
    const lines = [...document.querySelectorAll("[data-line-text]")]
    for (const line of lines.toReversed()) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? "").indexOf(letters)
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + letters.length)
        const { left, right, top, bottom } = range.getBoundingClientRect()
        return { left, right, top, bottom }
      }
    }
    throw new Error(`No line says ${letters}`)
  }, letters)

test.each<Wish>([{}, { size: 200 }, { width: 320, height: 640 }])(
  "a press on a hard word says what it means, beside the word, and stays until it is closed: %o",
  async (wish) => {
    const page = await show("back", wish)
    await page.$eval("[data-part=utterances] > div > :last-child > :last-child", (line) =>
      line.scrollIntoView({ block: "end" }),
    )
    const { left, right, top, bottom } = await placeOf(page, "randomised")
    await page.mouse.click((left + right) / 2, (top + bottom) / 2)
    await page.waitForSelector("[data-part=word-note]")
    expect(await shown(page, "[data-part=line-menu] h2")).toEqual(["randomised trial"])
    const box = await page.$eval(
      "[data-part=line-menu]",
      (element) => element.getBoundingClientRect().toJSON() as DOMRect,
    )
    const word = await placeOf(page, "randomised")
    expect(box.bottom <= word.top + 1 || box.top >= word.bottom - 1).toBe(true)
    await page.mouse.move(box.left + 20, box.top + 20)
    expect(await page.$("[data-part=word-note]")).not.toBeNull()
    await page.keyboard.press("Escape")
    expect(await page.$("[data-part=word-note]")).toBeNull()
    expect(await page.$("[data-part=look-back]")).not.toBeNull()
  },
)

test.each([672, 400, 256])("what is beside a line can be scrolled to its end: %o px", async (height) => {
  const page = await show("line-menu", { height })
  const menu = await page.waitForSelector("[data-part=line-menu]")
  await menu?.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await page.evaluate(() => window.drawn())
  const [left, end] = (await menu?.evaluate((element) => {
    const last = [...element.querySelectorAll("button")].at(-1)?.getBoundingClientRect()
    return [element.scrollHeight - element.scrollTop - element.clientHeight, last?.bottom]
  })) ?? [Infinity, Infinity]
  expect(left).toBeLessThan(2)
  expect(end).toBeLessThanOrEqual(height)
})

test("by keys alone: to a line, to the one before, its words, and back one level at a time", async () => {
  const page = await show("back")
  const keys = handsOn(page)
  await keys.to("About this line")
  await keys.press("ArrowUp")
  await until("the line before", async () => {
    const text = await page.evaluate(() => document.activeElement?.closest("p")?.textContent ?? "")
    return text.startsWith("The consent form") || undefined
  })
  await page.keyboard.press("Enter")
  await keys.at("Unknown speaker")
  await keys.choose("consent form")
  await page.waitForSelector("[data-part=word-note]")
  await page.keyboard.press("Escape")
  expect(await page.$("[data-part=word-note]")).toBeNull()
  expect(await page.$("[data-part=line-menu]")).not.toBeNull()
  await page.keyboard.press("Escape")
  await keys.at("About this line")
  await page.keyboard.press("Escape")
  await page.waitForSelector("[data-screen=home]")
  await until(
    "the focus on what opened it",
    async () => (await page.evaluate(() => document.activeElement?.getAttribute("data-opens"))) === "back" || undefined,
  )
})

test("words are found whatever their accents, counted, and gone through from the newest", async () => {
  const page = await show("back")
  await page.type("input", "CÓNSENT")
  await until(
    "a count",
    async () => (await shown(page, "[data-part=look-back-find] p"))[0] === "12 of 12 found" || undefined,
  )
  await page.keyboard.press("Enter")
  await until(
    "the one before",
    async () => (await shown(page, "[data-part=look-back-find] p"))[0] === "11 of 12 found" || undefined,
  )
  expect(await shown(page, "[data-part=hit][data-here]")).toEqual(["consent"])
  expect(await shown(page, "[data-part=hit]")).toHaveLength(12)
})

test("the field stays where it is while a person writes in it", async () => {
  const page = await show("back-found", { height: 400 })
  expect(await page.$eval("[data-here]", (hit) => hit.textContent)).toBe("consent")
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test("where the page could not be read, the line says that words may be missing before it", async () => {
  const page = await show("back", { language: "fr" })
  const note = await page.$$eval("[data-part=missed-words]", (notes) =>
    notes.map(({ textContent, parentElement }) => [textContent, parentElement?.dataset["line"]?.split("@")[0]]),
  )
  expect(note).toEqual([["Il manque peut-être des mots ici.", "utterance-59"]])
})

test("a name that is given to a speaker shows on lines that were said before", async () => {
  const page = await show("line-rename")
  await page.type("[data-part=line-menu] input", "Kim")
  await page.keyboard.press("Enter")
  await until(
    "the new name",
    async () => (await shown(page, "[data-part=speaker] > span")).includes("Kim") || undefined,
  )
  expect(await shown(page, "[data-part=speaker] > span")).not.toContain("Speaker 1 (KL)")
})

test("five thousand lines are all there, for every reader, and it opens at the newest", async () => {
  const page = await show("back-long")
  await until(
    "all lines",
    async () => (await page.$$eval("[data-line]", ({ length }) => length)) === 5000 || undefined,
    20_000,
  )
  const fromNewest = () =>
    page.$eval("[data-part=utterances]", (list) => Math.round(list.scrollHeight - list.scrollTop - list.clientHeight))
  await until("the newest", async () => Math.abs(await fromNewest()) < 2 || undefined)
})
