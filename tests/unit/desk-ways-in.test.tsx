// The ways into a room and the host's work in it: making it, a contact link, the number, presence.
// @vitest-environment jsdom
import { expect, onTestFinished, test, vi } from "vitest"
import { atDesk, claimed, outside } from "../support/gallery/desk-states.ts"
import { openDesk } from "../support/desk.tsx"

const sent = (desk: ReturnType<typeof openDesk>) => desk.acts.filter(({ type }) => type !== "presence")

test("a room is made in one step, and what is missing is named and focused", async () => {
  const desk = openDesk(outside({ is: "start" }))
  desk.write("Name of the room", "Monday group")
  desk.write("Your role", "I lead the meeting")
  await desk.press("Make the room")
  expect(sent(desk)).toEqual([])
  expect(desk.shows("Write your name.")).toBe(true)
  expect(document.activeElement).toBe(desk.field("Your name"))
  desk.write("Your name", "Sam")
  await desk.press("Make the room")
  expect(sent(desk)).toEqual([
    { type: "createRoom", room: "Monday group", name: "Sam", role: "I lead the meeting", words: "" },
  ])
})

test.each(["contact_link_used", "contact_link_refused", "contact_link_old", "invite_wrong"] as const)(
  "%s is one clear sentence, and what was typed about oneself stays",
  async (problem) => {
    const desk = openDesk(outside({ is: "writing" }))
    desk.write("Your name", "Rosa")
    desk.write("Your own line", "I am not part of this team.")
    desk.field("Your name").focus()
    desk.become(outside({ is: "writing", problem }))
    expect(document.activeElement).toBe(desk.field("Your name"))
    expect(desk.place.querySelector('[data-part="problem"]')?.textContent).toBe(desk.says())
    desk.become(outside({ is: "start", problem }))
    expect(desk.field("Your name").value).toBe("Rosa")
    await desk.press("OK")
    expect(sent(desk)).toEqual([{ type: "dismissProblem" }])
  },
)

test("who waits for the host sees the number in fours", () => {
  const desk = openDesk(outside({ is: "waiting", me: atDesk().me }))
  expect(desk.place.querySelector('[data-part="check-number"]')?.textContent.trim()).toBe("4821 9033 5517 0264")
  expect(desk.shows("Who sent you the link compares this number with you, by voice.")).toBe(true)
})

test("the host compares the number and lets her in, or not", async () => {
  const desk = openDesk(atDesk({ contactLinks: [claimed] }))
  await desk.press("Room")
  expect(desk.shows("Compare this number with Rosa by voice.")).toBe(true)
  expect(desk.shows("7733 0192 4558 1620")).toBe(true)
  await desk.press("Let Rosa in")
  await desk.press("This is not Rosa")
  expect(sent(desk)).toEqual([
    { type: "acceptClaim", contactLink: "c1" },
    { type: "refuseClaim", contactLink: "c1" },
  ])
})

test("a second claim warns before anybody is let in", async () => {
  const desk = openDesk(atDesk({ contactLinks: [{ ...claimed, twice: true }] }))
  await desk.press("Room")
  expect(desk.shows("Two people used this link.")).toBe(true)
})

test("copying a link says what happened, also when it cannot", async () => {
  const desk = openDesk(atDesk())
  await desk.press("Room")
  await desk.press("Copy the link")
  expect(desk.says()).toBe("We could not copy it. The link is marked: copy it yourself.")
  const copied: string[] = []
  Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } })
  await desk.press("Copy the link")
  expect(copied).toEqual([atDesk().invite])
  expect(desk.says()).toBe("The link is copied. You can paste it now.")
})

test("presence tells when a person acted here, and nothing before anybody did", () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ["Date"] })
  onTestFinished(() => {
    vi.useRealTimers()
    Reflect.deleteProperty(document, "visibilityState")
  })
  const desk = openDesk(atDesk({ clock: 500 }))
  const told = () => desk.acts.filter(({ type }) => type === "presence")
  expect(told()).toEqual([{ type: "presence", visible: true, actedAt: 0 }])
  document.dispatchEvent(new Event("pointerdown"))
  expect(told().at(-1)).toEqual({ type: "presence", visible: true, actedAt: 1_000_500 })
  vi.setSystemTime(1_005_000)
  document.dispatchEvent(new Event("keydown"))
  expect(told()).toHaveLength(2)
  Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true })
  document.dispatchEvent(new Event("visibilitychange"))
  expect(told().at(-1)).toEqual({ type: "presence", visible: false, actedAt: 1_005_500 })
})

test("forgetting the room is a press of its own, behind what it means", async () => {
  const desk = openDesk(atDesk())
  await desk.press("Room")
  expect(desk.shows("They cannot come back.")).toBe(true)
  await desk.press("Forget it now")
  expect(sent(desk)).toEqual([{ type: "forgetRoom" }])
})

test("another tab that took the desk over is said, with the way to take it back", async () => {
  const desk = openDesk(atDesk({ link: "moved" }))
  await desk.press("Use it here")
  expect(sent(desk)).toEqual([{ type: "useHere" }])
})

test("before a new link is made the host reads what happens, and says who does not stay", async () => {
  const desk = openDesk(atDesk())
  await desk.press("Room")
  await desk.press("Make a new link")
  expect(document.activeElement?.textContent).toBe("Make a new link")
  expect(desk.shows("It takes nothing back.")).toBe(true)
  const rows = [...desk.place.querySelectorAll('[data-part="who-stays"] section')]
  const goes = (row: Element) => [...row.querySelectorAll("button")].at(-1)?.getAttribute("aria-pressed")
  expect(rows.map(goes)).toEqual(rows.map(() => "false"))
  await desk.press("Does not stay", rows[2])
  await desk.press("Make the new link now")
  const stays = atDesk().stays.flatMap(({ id }) => (id === "kim" ? [] : [id]))
  expect(sent(desk)).toEqual([{ type: "newLink", stays, out: ["kim"] }])
})

test("who leaves a new link unmade has the old one, and the words at it", async () => {
  const desk = openDesk(atDesk())
  await desk.press("Room")
  await desk.press("Make a new link")
  await desk.press("Keep the old link")
  expect(sent(desk)).toEqual([])
  expect(document.activeElement?.textContent).toBe("Invite people")
})

test("a desk that was taken off the list says so on every page", async () => {
  const desk = openDesk(atDesk({ out: "removed" }))
  const told = "The host made a new link and took you off the list."
  expect(desk.shows(told)).toBe(true)
  await desk.press("Break")
  expect(desk.shows(told)).toBe(true)
})
