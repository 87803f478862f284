// The desk's page of words: what is written there goes to the room whole, or stays where it was written and says why.
// @vitest-environment jsdom
import { act } from "react"
import { expect, test } from "vitest"
import { en } from "../../src/words/en/words.ts"
import { wordList } from "../../src/words/en/word-list.ts"
import { openDesk } from "../support/desk.tsx"
import { atDesk, roomWords } from "../support/gallery/desk-states.ts"
import { until } from "../../src/tools/hands.ts"

const { words: say, nav } = en.facilitator

const openWords = async (state = atDesk({ roomWords })) => {
  const desk = openDesk(state)
  await desk.press(nav.words)
  const changes = () => desk.acts.filter(({ type }) => type === "changeWords")
  const valueOf = (label: string) => desk.field(label).value
  return { ...desk, changes, valueOf }
}

test("a word goes with its names and meanings, and the fields are free for the next one", async () => {
  const desk = await openWords()
  desk.write(say.term, "RCT; trial")
  desk.write(say.means, "Chance decides.")
  await desk.press(say.addIt)
  expect(desk.changes()).toEqual([
    { type: "changeWords", put: [{ names: ["RCT", "trial"], meanings: ["Chance decides."] }], drop: [] },
  ])
  expect([desk.valueOf(say.term), desk.valueOf(say.means)]).toEqual(["", ""])
  expect(document.activeElement).toBe(desk.field(say.term))
  expect(desk.says()).toContain(say.added("RCT"))
})

test("what is missing is said at its field, and nothing goes", async () => {
  const desk = await openWords()
  desk.write(say.term, "RCT")
  await desk.press(say.addIt)
  expect(desk.shows(say.needs.no_meaning)).toBe(true)
  expect(document.activeElement).toBe(desk.field(say.means))
  expect(desk.changes()).toEqual([])
})

test("a device that cannot keep it leaves the words in their fields", async () => {
  const desk = await openWords()
  desk.keeps(false)
  desk.write(say.term, "RCT")
  desk.write(say.means, "Chance decides.")
  await desk.press(say.addIt)
  expect([desk.valueOf(say.term), desk.valueOf(say.means)]).toEqual(["RCT", "Chance decides."])
})

test("of a pasted list the good lines go, and the others stay in the field, each with its reason", async () => {
  const desk = await openWords()
  desk.write(say.list, "RCT: Chance decides.\nno meaning\nPPI\tPatients help.")
  await desk.press(say.addAll)
  expect(desk.changes()).toMatchObject([{ put: [{ names: ["RCT"] }, { names: ["PPI"] }] }])
  expect(desk.valueOf(say.list)).toBe("no meaning")
  await until("the reason", () => desk.shows(wordList.why.no_meaning) || undefined)
  expect(desk.shows(wordList.line(1, "no meaning"))).toBe(true)
})

test("a list with more than fits is refused whole, and stays", async () => {
  const desk = await openWords()
  const list = Array.from({ length: 400 }, (_, n) => `word ${n}: many`).join("\n")
  desk.write(say.list, list)
  await desk.press(say.addAll)
  expect(desk.changes()).toEqual([])
  expect(desk.shows(say.full)).toBe(true)
  expect(desk.valueOf(say.list)).toBe(list)
})

test("a word that was taken out can be put back, and the focus stays with it", async () => {
  const desk = await openWords()
  await desk.press(say.takeOut)
  const [acorn, ...rest] = roomWords
  expect(desk.changes()).toEqual([{ type: "changeWords", put: [], drop: ["Acorn"] }])
  desk.become(atDesk({ roomWords: rest }))
  expect(document.activeElement?.textContent).toBe(say.back)
  await desk.press(say.back)
  expect(desk.changes()[1]).toEqual({ type: "changeWords", put: [acorn], drop: [] })
  desk.become(atDesk({ roomWords }))
  expect(document.activeElement?.closest("[data-word]")?.getAttribute("data-word")).toBe("Acorn")
})

test("a changed name takes the place of the old one, and Escape changes nothing and stays on the page", async () => {
  const desk = await openWords()
  await desk.press(say.change)
  await desk.key("Escape")
  expect(desk.shows(say.heading)).toBe(true)
  expect(document.activeElement?.textContent).toBe(say.change)
  expect(desk.changes()).toEqual([])
  await desk.press(say.change)
  const field = document.querySelector<HTMLInputElement>("[data-word] input")
  expect(document.activeElement).toBe(field)
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "Oak")
    field?.dispatchEvent(new Event("input", { bubbles: true }))
  })
  await desk.press(say.keep)
  expect(desk.changes()).toEqual([
    { type: "changeWords", put: [{ names: ["Oak"], meanings: roomWords[0]?.meanings }], drop: ["Acorn"] },
  ])
})
