// What is private stays off the desk until it is opened, and its sound is the only one.
// @vitest-environment jsdom
import { expect, test } from "vitest"
import { atDesk, breakAsked, closedPrivate, kim, openedPrivate } from "../support/gallery/desk-states.ts"
import { heldTone, openDesk } from "../support/desk.tsx"

/** A session that leaked: the words are in the state although the message is closed. */
const leaked = { ...openedPrivate, opened: false, step: "delivered" as const }

test.each(["One at a time", "See all"])(
  "a closed private message shows neither card, words nor name: %s",
  async (view) => {
    const desk = openDesk(atDesk({ items: [leaked, breakAsked] }))
    if (view === "See all") await desk.press("See all")
    const { outerHTML } = document.documentElement
    for (const secret of ["hurt", "laughed", "Lee", "heart"]) expect(outerHTML).not.toContain(secret)
    expect(desk.shows("Private message")).toBe(true)
    expect(desk.shows("Open it soon.")).toBe(true)
  },
)

test("opening is a press of its own, and the focus goes to what was opened", async () => {
  const desk = openDesk(atDesk({ items: [closedPrivate] }))
  await desk.press("Open the message")
  expect(desk.acts.filter(({ type }) => type === "open")).toEqual([{ type: "open", item: "p1" }])
  desk.become(atDesk({ items: [openedPrivate] }))
  expect(desk.shows("Private: Lee wrote this only to you")).toBe(true)
  expect(document.activeElement?.textContent).toBe("Something that was said hurt me.")
})

test("a private message is told and rung once, without saying what it is", () => {
  const tone = heldTone()
  const desk = openDesk(atDesk({ items: [breakAsked] }), tone)
  expect(tone.rings()).toBe(0)
  desk.become(atDesk({ items: [leaked, breakAsked] }))
  expect(desk.says()).toBe("New: Private message. 2 wait for you.")
  expect(tone.rings()).toBe(1)
  desk.become(atDesk({ items: [{ ...leaked }, breakAsked] }))
  expect(tone.rings()).toBe(1)
})

test("nothing but private messages rings", () => {
  const tone = heldTone()
  const desk = openDesk(atDesk({ items: [] }), tone)
  desk.become(atDesk({ items: [breakAsked, kim] }))
  expect(tone.rings()).toBe(0)
})

test("what waited before the desk was opened is no news", () => {
  const tone = heldTone()
  const desk = openDesk(atDesk({ items: [closedPrivate] }), tone)
  expect(tone.rings()).toBe(0)
  expect(desk.says()).toBe("")
})

test("the sound can be tested, answered and turned off", async () => {
  const tone = heldTone()
  const desk = openDesk(atDesk({ items: [] }), tone)
  await desk.press("Room")
  expect(desk.shows("Test the sound before the meeting starts.")).toBe(true)
  await desk.press("Test the sound")
  await desk.press("Yes, I heard it")
  expect(desk.shows("The sound is on.")).toBe(true)
  await desk.press("Turn the sound off")
  desk.become(atDesk({ items: [closedPrivate] }))
  expect(tone.rings()).toBe(0)
})

test("a device that cannot play says so", async () => {
  const desk = openDesk(atDesk({ items: [] }), heldTone(false))
  await desk.press("Test the sound")
  expect(desk.shows("This browser cannot play it.")).toBe(true)
})
