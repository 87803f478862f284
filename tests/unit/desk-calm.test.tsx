// Nothing moves under the person's hand: the item that is read stays, the focus stays, and typed words stay.
// @vitest-environment jsdom
import { expect, test } from "vitest"
import { steadyOrder } from "../../src/ui/facilitator/steady.ts"
import { atDesk, breakAsked, closedPrivate, item, kim, lost, openedPrivate } from "../support/gallery/desk-states.ts"
import { openDesk } from "../support/desk.tsx"
import { en } from "../../src/words/en/words.ts"

const unsafe = item({ id: "u1", kind: "private", urgency: 1 })
const heading = (desk: ReturnType<typeof openDesk>) => desk.place.querySelector('[data-part="item"] h2')?.textContent

test("the item that is read stays when a more urgent one arrives, which is one press away", async () => {
  const desk = openDesk(atDesk({ items: [breakAsked, kim] }))
  expect(heading(desk)).toBe("Someone needs a break")
  desk.become(atDesk({ items: [unsafe, breakAsked, kim] }))
  expect(heading(desk)).toBe("Someone needs a break")
  await desk.press("Most urgent: Private message")
  expect(heading(desk)).toBe("Private message")
  expect(document.activeElement?.textContent).toBe("Private message")
})

test("arriving items leave the focus and the words being written", async () => {
  const desk = openDesk(atDesk({ items: [openedPrivate, kim] }))
  await desk.press("Write to Lee")
  desk.write("Your words", "I am sorry. I will")
  desk.field("Your words").focus()
  desk.become(atDesk({ items: [unsafe, openedPrivate, lost, kim] }))
  expect(document.activeElement).toBe(desk.field("Your words"))
  expect(desk.field("Your words").value).toBe("I am sorry. I will")
})

test("a draft waits at its own item while another one is read", async () => {
  const desk = openDesk(atDesk({ items: [openedPrivate, kim] }))
  await desk.press("Write to Lee")
  desk.write("Your words", "To Lee alone")
  await desk.press("Next")
  await desk.press("Write to Kim")
  expect(desk.field("Your words").value).toBe("")
  await desk.press("Next")
  expect(desk.field("Your words").value).toBe("To Lee alone")
})

test("a draft waits while another page is open", async () => {
  const desk = openDesk(atDesk({ items: [openedPrivate] }))
  await desk.press("Write to Lee")
  desk.write("Your words", "Kept")
  await desk.press("Room")
  await desk.press("Messages")
  expect(desk.field("Your words").value).toBe("Kept")
})

test("the list keeps its order while the focus is in it, and orders itself after", async () => {
  const desk = openDesk(atDesk({ items: [breakAsked, kim] }))
  await desk.press("See all")
  const order = () =>
    [...desk.place.querySelectorAll('[data-part="item-button"]')].map(({ textContent }) => textContent.slice(0, 7))
  desk.focus("Kim wants")
  desk.become(atDesk({ items: [closedPrivate, breakAsked, kim] }))
  expect(order()).toEqual(["Someone", "Kim wan", "Private"])
  expect(document.activeElement).toBe(desk.button("Kim wants"))
  desk.focus("Break")
  desk.become(atDesk({ items: [closedPrivate, breakAsked, kim] }))
  expect(order()).toEqual(["Private", "Someone", "Kim wan"])
})

test("arrow keys walk the list, and Escape comes back to it", async () => {
  const desk = openDesk(atDesk({ items: [breakAsked, kim] }))
  await desk.press("See all")
  desk.focus("Someone needs")
  await desk.key("ArrowDown")
  expect(document.activeElement).toBe(desk.button("Kim wants"))
  await desk.press("Kim wants")
  expect(document.activeElement?.tagName).toBe("H2")
  await desk.key("Escape")
  expect(document.activeElement).toBe(desk.button("Kim wants"))
})

test("Escape closes an open form, keeps its words, and the focus is on what opened it", async () => {
  const desk = openDesk(atDesk({ items: [openedPrivate] }))
  await desk.press("Write to Lee")
  desk.write("Your words", "Half a thought")
  desk.field("Your words").focus()
  await desk.key("Escape")
  expect(document.activeElement).toBe(desk.button("Write to Lee"))
  await desk.press("Write to Lee")
  expect(desk.field("Your words").value).toBe("Half a thought")
})

test("a held order keeps places, drops what went and puts what is new last", () => {
  expect(steadyOrder(["a", "b", "c"], ["d", "c", "a"], true)).toEqual(["a", "c", "d"])
  expect(steadyOrder(["a", "b", "c"], ["d", "c", "a"], false)).toEqual(["d", "c", "a"])
})

test("where it says how many ask without a name, it says once that this is no vote", () => {
  const desk = openDesk(atDesk({ items: [lost] }))
  const { notVotes } = en.facilitator.item
  const said = () => desk.place.textContent.split(notVotes).length - 1
  expect(said()).toBe(1)
  desk.become(atDesk({ items: [{ ...lost, count: "many" }] }))
  expect(said()).toBe(1)
  desk.become(atDesk({ items: [{ ...lost, count: "someone" }] }))
  expect(said()).toBe(0)
})
