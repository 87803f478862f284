// Off the record at the desk: one press, told on every page, with whose word it was and what it does not stop.
// @vitest-environment jsdom
import { expect, test } from "vitest"
import { en } from "../../src/words/en/words.ts"
import { openDesk } from "../support/desk.tsx"
import { atDesk } from "../support/gallery/desk-states.ts"
import { now } from "../support/gallery/participant-states.ts"

const { record: say, nav } = en.facilitator
const off = (by: string) => ({ is: "off", at: now, by, until: now + 3_600_000 }) as const

test("one press puts the room off the record, and what it does not stop is said before it", async () => {
  const desk = openDesk(atDesk({ items: [] }))
  expect(desk.shows(say.platform)).toBe(true)
  await desk.press(say.off)
  expect(desk.acts).toContainEqual({ type: "setRecord", is: "off" })
})

test("it is on every page, with whose word it was, and one press puts the room on the record again", async () => {
  const desk = openDesk(atDesk({ items: [], record: off("Ana Ruiz") }))
  for (const page of [nav.messages, nav.pause, nav.people, nav.words, nav.comfort]) {
    await desk.press(page)
    expect(desk.shows(say.by("Ana Ruiz")), page).toBe(true)
    expect(desk.shows(say.platform), page).toBe(true)
  }
  await desk.press(say.on)
  expect(desk.acts).toContainEqual({ type: "setRecord", is: "on" })
})

test("the focus goes to what became of the press, and nobody else's press takes it away", async () => {
  const desk = openDesk(atDesk({ items: [] }))
  document.hasFocus = () => true
  await desk.press(say.off)
  desk.become(atDesk({ items: [], record: off("Sam") }))
  expect(document.activeElement?.textContent).toContain(say.you)
  await desk.press(nav.people)
  desk.become(atDesk({ items: [], record: { is: "on", at: now, by: "Ana Ruiz" } }))
  expect(document.activeElement?.textContent).toContain(nav.people)
  expect(desk.shows(say.by("Ana Ruiz"))).toBe(true)
})

test("while the relay cannot be reached it says that people may not see it yet", () => {
  const desk = openDesk(atDesk({ record: off("Sam"), link: "away" }))
  expect(desk.shows(say.unknown)).toBe(true)
})
