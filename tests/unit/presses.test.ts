// Which presses count, on a page with two cards: held ones, first ones, and those of people whose tools cannot hold.
// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { comfortAtFirst, type Comfort } from "../../src/settings/comfort.ts"
import { heedPresses } from "../../src/ui/presses.ts"

const first = comfortAtFirst("en")
let counted: string[]
let follow: (comfort: Comfort) => void
let page: Document

const button = (card: string): HTMLButtonElement => {
  const found = page.querySelector<HTMLButtonElement>(`[data-card="${card}"]`)
  if (!found) throw new Error(`No card ${card}`)
  return found
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] })
  page = document.implementation.createHTMLDocument()
  page.body.innerHTML = "<button data-card=a>Yes</button><button data-card=b>No</button>"
  counted = []
  for (const card of ["a", "b"]) button(card).addEventListener("click", () => counted.push(card))
  for (const one of page.querySelectorAll("button"))
    one.getBoundingClientRect = () => ({ left: 0, top: 0, right: 100, bottom: 100 }) as DOMRect
  follow = heedPresses(page)
})
afterEach(() => {
  follow(first)
  vi.useRealTimers()
})

const pointer = (card: string, type: string, x = 10, y = 10) =>
  button(card).dispatchEvent(new MouseEvent(type, { bubbles: true, button: 0, clientX: x, clientY: y, detail: 1 }))
const tap = (card: string, x = 10, y = 10) => {
  pointer(card, "pointerdown", x, y)
  pointer(card, "pointerup", x, y)
  pointer(card, "click", x, y)
}
const key = (card: string, type: "keydown" | "keyup", name: string) =>
  button(card).dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true }))

test("with both off every press counts", () => {
  follow(first)
  tap("a")
  tap("a")
  expect(counted).toEqual(["a", "a"])
})

test("a second press of a card too soon counts as none, and one after its time counts", () => {
  follow({ ...first, coolDown: 1000 })
  tap("a")
  vi.advanceTimersByTime(999)
  tap("a", 80, 80)
  expect(counted).toEqual(["a"])
  vi.advanceTimersByTime(2)
  tap("a")
  expect(counted).toEqual(["a", "a"])
})

test("a second touch at the same place counts as none even where another card stands there now", () => {
  follow({ ...first, coolDown: 1000 })
  tap("a", 50, 50)
  tap("b", 55, 55)
  expect(counted).toEqual(["a"])
  tap("b", 90, 90)
  expect(counted).toEqual(["a", "b"])
})

test("a press counts once it was held long enough, once, and fills its line meanwhile", () => {
  follow({ ...first, hold: 600 })
  pointer("a", "pointerdown")
  vi.advanceTimersByTime(300)
  expect(button("a").style.getPropertyValue("--held")).toBe("50%")
  expect(counted).toEqual([])
  vi.advanceTimersByTime(301)
  expect(counted).toEqual(["a"])
  pointer("a", "pointerup")
  pointer("a", "click")
  expect(counted).toEqual(["a"])
  expect(button("a").dataset["held"]).toBeUndefined()
})

test("a press that is let go too soon, or wanders off, counts as none", () => {
  follow({ ...first, hold: 600 })
  tap("a")
  pointer("a", "pointerdown")
  vi.advanceTimersByTime(300)
  pointer("a", "pointermove", 200, 10)
  vi.advanceTimersByTime(1000)
  expect(counted).toEqual([])
})

test.each(["Enter", " "])("the key %o is held like a finger, and its repeats are one press", (name) => {
  follow({ ...first, hold: 600 })
  key("a", "keydown", name)
  vi.advanceTimersByTime(300)
  key("a", "keyup", name)
  expect(counted).toEqual([])
  key("a", "keydown", name)
  vi.advanceTimersByTime(601)
  key("a", "keyup", name)
  expect(counted).toEqual(["a"])
})

test("a click without a press, as of a screen reader, a voice or a switch, counts at once", () => {
  follow({ ...first, hold: 2000 })
  button("a").click()
  expect(counted).toEqual(["a"])
  pointer("a", "pointerdown")
  pointer("a", "pointerup")
  pointer("a", "click")
  button("a").click()
  expect(counted).toEqual(["a", "a"])
})

test("turned off again, each press counts at once", () => {
  follow({ ...first, hold: 600, coolDown: 1000 })
  follow(first)
  tap("b")
  tap("b")
  expect(counted).toEqual(["b", "b"])
})
