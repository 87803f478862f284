// A desk goes on to hear while a screen about its move, or a saved room, stands in its place, and is as it was after it.
// @vitest-environment jsdom
import { act } from "react"
import { expect, test } from "vitest"
import type { Move } from "../../src/session/move/state.ts"
import { until } from "../../src/tools/hands.ts"
import { deskMove } from "../../src/words/en/desk-move.ts"
import { saved } from "../../src/words/en/saved.ts"
import { en } from "../../src/words/en/words.ts"
import { atDesk, breakAsked, closedPrivate } from "../support/gallery/desk-states.ts"
import { heldTone, openDesk } from "../support/desk.tsx"

const { nav, room, presence } = en.facilitator

const asked: Move = { is: "asked", left: 0 }
const stayed: Move = { is: "stayed", why: "stopped" }
const showing: Move = { is: "showing", link: "https://quiet.example/#m.code", until: Date.now() + 120_000 }
/** As a session has it while its desk is between two devices: nothing of the room can be seen. */
const onItsWay = (move: Move) => atDesk({ move, items: [], room: undefined, me: undefined, link: "open" })

/** Until the screen about the move is fetched. */
const stands = (desk: ReturnType<typeof openDesk>, words: string) =>
  until(words, async () => {
    await act(() => new Promise((soon) => setTimeout(soon)))
    return desk.shows(words) || undefined
  })

test.each([
  ["asked", asked],
  ["stayed", stayed],
  ["here", { is: "here" }],
] as const)("a private message that comes while the screen *%s* stands is told and rung once", async (is, move) => {
  const tone = heldTone()
  const desk = openDesk(atDesk({ items: [breakAsked] }), tone)
  desk.become(atDesk({ items: [breakAsked], move }))
  await stands(desk, deskMove[is].heading)
  desk.become(atDesk({ items: [closedPrivate, breakAsked], move }))
  expect(tone.rings()).toBe(1)
  expect(desk.says()).toContain("New: Private message. 2 wait for you.")
  desk.become(atDesk({ items: [closedPrivate, breakAsked] }))
  expect(tone.rings()).toBe(1)
})

test("of a desk that stayed after all only what came meanwhile is news", async () => {
  const tone = heldTone()
  const desk = openDesk(atDesk({ items: [closedPrivate, breakAsked] }), tone)
  desk.become(onItsWay(showing))
  await stands(desk, deskMove.showing.heading)
  desk.become(atDesk({ items: [closedPrivate, breakAsked], move: stayed }))
  expect(tone.rings()).toBe(0)
  desk.become(onItsWay(showing))
  desk.become(atDesk({ items: [{ ...closedPrivate, id: "p2" }, closedPrivate, breakAsked], move: stayed }))
  expect(tone.rings()).toBe(1)
  expect(desk.says()).toContain("New: Private message. 3 wait for you.")
})

test("what a desk brings along to another device is no news there", () => {
  const tone = heldTone()
  const desk = openDesk(onItsWay({ is: "waiting", slow: false, faster: false }), tone)
  desk.become(atDesk({ items: [closedPrivate], move: { is: "here" } }))
  expect(tone.rings()).toBe(0)
  desk.become(atDesk({ items: [{ ...closedPrivate, id: "p2" }, closedPrivate], move: { is: "here" } }))
  expect(tone.rings()).toBe(1)
})

test("a desk that is not moved after all stands on the page it was on, and she still watches", async () => {
  const desk = openDesk(atDesk())
  await desk.press(nav.people)
  await desk.press(presence.watching)
  await desk.press(room.move)
  desk.become(atDesk({ move: asked }))
  await stands(desk, deskMove.asked.heading)
  await desk.press(deskMove.asked.notNow)
  desk.become(atDesk())
  expect(desk.place.querySelector("[data-page]")?.getAttribute("data-page")).toBe("people")
  expect(desk.button(presence.watching).getAttribute("aria-pressed")).toBe("true")
})

test("a desk that comes back from its way tells again that it can be seen", () => {
  const desk = openDesk(atDesk())
  const told = () => desk.acts.flatMap((one) => (one.type === "presence" ? [one.visible] : []))
  desk.become(onItsWay(showing))
  expect(told()).toEqual([true, false])
  desk.become(atDesk({ move: stayed }))
  expect(told()).toEqual([true, false, true])
})

test.each([
  ["a code that stands", onItsWay(showing)],
  ["a question about a move", atDesk({ move: asked })],
  ["a saved room", atDesk({ opening: { is: "file", wrong: undefined, room: "" } })],
])("in a tab whose desk another tab took, %s gives way to the one press that works there", async (_what, state) => {
  const desk = openDesk(state)
  desk.become({ ...state, link: "moved" })
  expect(desk.shows(room.moved)).toBe(true)
  expect(desk.place.querySelector('[data-part="qr"]')).toBeNull()
  expect([...desk.place.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual([room.useHere])
  await desk.press(room.useHere)
  expect(desk.acts.at(-1)).toEqual({ type: "useHere" })
})

test("the code from the paper stays in its field after a wrong one, and goes into nothing that is kept", async () => {
  const opening = { is: "code", at: 0, wrong: undefined, sign: undefined, group: undefined } as const
  const desk = openDesk(atDesk({ is: "start", room: undefined, opening }))
  const code = "0R40 R3GG"
  await stands(desk, saved.code.heading)
  desk.write(saved.code.label, code)
  await desk.press(saved.code.open)
  expect(desk.acts).toContainEqual({ type: "tryCode", code })
  desk.become(atDesk({ is: "start", room: undefined, opening: { ...opening, wrong: "short" } }))
  expect(desk.place.querySelector("input")?.value).toBe(code)
  await act(() => new Promise((later) => setTimeout(later, 1_500)))
  expect(JSON.stringify(desk.acts.filter(({ type }) => type === "keepTyped"))).not.toContain("0R40")
})
