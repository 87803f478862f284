// *Hide now*: which presses of Shift ask for it, that nothing sounds meanwhile, and that a desk shows an ordinary page and goes on.
// @vitest-environment jsdom
import { expect, test, vi } from "vitest"
import { withoutOurs, withoutPrivate } from "../../src/session/hide-private.ts"
import type { ParticipantAction, ParticipantState } from "../../src/session/participant-state.ts"
import { parseShares, sharingStore, whileSharing } from "../../src/session/sharing.ts"
import { comfortAtFirst } from "../../src/settings/comfort.ts"
import { parseWish } from "../../src/settings/place.ts"
import { shiftPresses } from "../../src/settings/shift-thrice.ts"
import { comfortStore } from "../../src/settings/store.ts"
import { soundFor } from "../../src/ui/participant/sounds.ts"
import { en } from "../../src/words/en/words.ts"
import { heldTone, openDesk } from "../support/desk.tsx"
import { atDesk, breakAsked, closedPrivate, item, openedPrivate, outside } from "../support/gallery/desk-states.ts"
import { now, rest, thread } from "../support/gallery/participant-states.ts"

/** Shift as a hand presses it: each step is ms after the one before it. */
const pressed = (steps: [after: number, type: string, over?: Partial<KeyboardEvent>][]): number => {
  let [times, at] = [0, 0]
  const presses = shiftPresses(
    () => (times += 1),
    () => at,
  )
  for (const [after, type, over] of steps) {
    at += after
    if (type === "other") presses.other()
    else presses.key({ key: "Shift", type, isTrusted: true, ...over } as KeyboardEvent)
  }
  return times
}
const down = "keydown"
const up = "keyup"
const shift = (after = 100): [number, string][] => [
  [after, down],
  [80, up],
]
const letter = (type: string): [number, string, Partial<KeyboardEvent>] => [40, type, { key: "A" }]

test("three presses of Shift ask once, and the next three once more", () => {
  expect(pressed([...shift(), ...shift()])).toBe(0)
  expect(pressed([...shift(), ...shift(), ...shift()])).toBe(1)
  expect(pressed([...shift(), ...shift(), ...shift(), ...shift(), ...shift()])).toBe(1)
  expect(pressed([...shift(), ...shift(), ...shift(), ...shift(), ...shift(), ...shift()])).toBe(2)
  expect(pressed([...shift(400), ...shift(400), ...shift(400)])).toBe(1)
})

test("capitals, a Shift that is held, slow presses, other keys and a pointer between ask for nothing", () => {
  const capital: [number, string, Partial<KeyboardEvent>?][] = [[100, down], letter(down), letter(up), [40, up]]
  expect(pressed([...capital, ...capital, ...capital, ...capital])).toBe(0)
  // A letter before whose end Shift came up.
  expect(pressed([...shift(), ...shift(), [100, down], letter(down), [40, up], letter(up)])).toBe(0)
  expect(pressed([...shift(), ...shift(), [100, down], [30, down, { repeat: true }], [40, up]])).toBe(0)
  expect(pressed([...shift(), ...shift(), [100, down], [600, up]])).toBe(0)
  expect(pressed([...shift(), ...shift(700), ...shift(700)])).toBe(0)
  expect(pressed([...shift(), ...shift(), letter(down), letter(up), ...shift()])).toBe(0)
  expect(pressed([...shift(), ...shift(), [50, "other"], ...shift()])).toBe(0)
  for (const modifier of ["altKey", "ctrlKey", "metaKey"])
    expect(pressed([...shift(), ...shift(), [100, down, { [modifier]: true }], [80, up]])).toBe(0)
  // Both Shift keys at once.
  expect(pressed([...shift(), ...shift(), [100, down], [10, down], [80, up], [10, up]])).toBe(0)
})

test("a page that makes up key events asks for nothing", () => {
  const made = { isTrusted: false }
  const all = [1, 2, 3].flatMap((): [number, string, Partial<KeyboardEvent>][] => [
    [100, down, made],
    [80, up, made],
  ])
  expect(pressed(all)).toBe(0)
})

test("the overlay hands the wish on, and nothing that looks like it", () => {
  expect(parseWish({ hideNow: true })).toEqual({ hideNow: true })
  for (const wrong of [{ hideNow: 1 }, { hideNow: false }, { hidenow: true }]) expect(parseWish(wrong)).toBeUndefined()
})

test("nothing sounds as ours goes, meanwhile, or as it comes back", () => {
  vi.useFakeTimers({ now })
  let state: ParticipantState = { ...rest, pause: { id: "b", startsAt: now - 1000, endsAt: now + 60_000 } }
  const listeners = new Set<() => void>()
  const become = (next: ParticipantState) => {
    state = next
    listeners.forEach((listener) => listener())
  }
  const session = {
    get: () => state,
    subscribe: (changed: () => void) => {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
    act: () => undefined,
    keep: () => Promise.resolve(true),
  }
  const shares = sharingStore(parseShares(undefined))
  const connector = whileSharing<ParticipantState, ParticipantAction, object>(
    session,
    shares,
    withoutPrivate,
    withoutOurs,
  )
  const comfort = { ...comfortAtFirst("en"), soundAnswer: true, soundBreakStart: true, soundBreakEnd: true }
  const played: string[] = []
  const stop = soundFor(connector, comfortStore(comfort), (kind) => played.push(kind))
  connector.act({ type: "hideNow", on: true })
  become({ ...state, threads: [thread()] })
  vi.advanceTimersByTime(3_000)
  connector.act({ type: "hideNow", on: false })
  vi.advanceTimersByTime(3_000)
  expect(played).toEqual([])
  // It is no deafness: the next one is heard.
  const [, theirs] = thread().messages
  if (!theirs) throw new Error("Nobody has answered")
  become({ ...state, threads: [thread(), thread({ id: "t2", messages: [{ ...theirs, id: "m9" }] })] })
  expect(played).toEqual(["answer"])
  stop()
  vi.useRealTimers()
})

const unsafe = item({ id: "u1", kind: "private", urgency: 1 })
const secrets = ["laughed", "Lee", "concern", "Sleep", "Sam"]
const whole = () => document.title + document.documentElement.outerHTML

test("a desk that is put away is an ordinary page, with no word, name or title of the room, and is said to be away", async () => {
  document.title = "Desk"
  const desk = openDesk(atDesk({ items: [openedPrivate, breakAsked] }))
  expect(whole()).toContain("laughed")
  await desk.press("Write to Lee")
  desk.write("Your words", "To Lee alone")
  await desk.press(en.plain.hide)
  desk.become({ ...atDesk({ items: [openedPrivate, breakAsked] }), plain: true })
  for (const secret of [...secrets, "To Lee alone"]) expect(whole(), secret).not.toContain(secret)
  expect(document.title).toBe(en.plain.heading)
  expect(desk.place.querySelectorAll("button")).toHaveLength(1)
  expect(desk.acts).toContainEqual({ type: "hideNow", on: true })
  expect(desk.acts.filter(({ type }) => type === "presence").at(-1)).toMatchObject({ visible: false })
  desk.become(atDesk({ items: [openedPrivate, breakAsked] }))
  expect(document.title).toBe("Desk")
  expect(desk.field("Your words").value).toBe("To Lee alone")
  expect(desk.acts.filter(({ type }) => type === "presence").at(-1)).toMatchObject({ visible: true })
})

test("what comes to a desk meanwhile is neither said nor rung before it is back, and then once", () => {
  const tone = heldTone()
  const desk = openDesk(atDesk({ items: [breakAsked] }), tone)
  desk.become({ ...atDesk({ items: [breakAsked] }), plain: true })
  desk.become({ ...atDesk({ items: [unsafe, breakAsked] }), plain: true })
  expect(desk.says()).toBe("")
  expect(tone.rings()).toBe(0)
  desk.become(atDesk({ items: [unsafe, breakAsked] }))
  expect(desk.says()).toBe("New: Private message. 2 wait for you.")
  expect(tone.rings()).toBe(1)
})

test("before a desk is open the ordinary page stands in its place too", () => {
  const desk = openDesk({ ...outside({ is: "waiting", me: atDesk().me }), plain: true })
  expect(desk.shows(en.plain.heading)).toBe(true)
  for (const secret of secrets) expect(whole()).not.toContain(secret)
})

test("how one comes back is told once, and the second press of a shaking hand brings nothing back", async () => {
  vi.useFakeTimers({ toFake: ["performance"] })
  const desk = openDesk({ ...atDesk({ items: [closedPrivate] }), plain: true })
  expect(desk.shows(en.plain.told)).toBe(true)
  await desk.press(en.plain.show)
  expect(desk.acts.filter(({ type }) => type === "hideNow")).toEqual([])
  vi.advanceTimersByTime(1_000)
  await desk.press(en.plain.show)
  expect(desk.acts.filter(({ type }) => type === "hideNow")).toEqual([{ type: "hideNow", on: false }])
  desk.become(atDesk({ items: [] }))
  desk.become({ ...atDesk({ items: [] }), plain: true })
  expect(desk.shows(en.plain.told)).toBe(false)
  vi.useRealTimers()
})
