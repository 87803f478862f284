// Nothing that can be pressed moves once it stands: a finger on its way would press something else.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { paneOf, press } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, pressCard, writeConcern } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { desk, openPlace, zoomMeeting, type Place } from "../support/place.ts"

const { participant: mine } = en
let place: Place
let phone: Page
let pane: Frame

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  const [sam, maria, guest] = await Promise.all([
    place.enter({ extension: false }),
    place.enter(),
    place.enter({ extension: false, width: 390, height: 800 }),
  ])
  await sam.goto(desk)
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
  await joinRoom(maria)
  const meeting = await maria.browser().newPage()
  await meeting.setViewport({ width: 1280, height: 800 })
  await meeting.goto(`${zoomMeeting}?join`)
  pane = await paneOf(meeting)
  await pressCard(pane, "more")
  await pane.waitForSelector('[data-part="home"]')
  phone = guest
  await phone.goto(invite)
  await joinRoom(phone)
})
afterAll(() => place.close())

/** Begins to watch: what has stood at one height for a frame, and stands at another later, and how far. */
const watch = () => {
  const stood = new Map<Element, number>()
  const moved: string[] = []
  Object.assign(window, { moved })
  const look = () => {
    for (const button of document.querySelectorAll("main button")) {
      const top = Math.round(button.getBoundingClientRect().top + scrollY)
      const before = stood.get(button) ?? top
      if (before !== top) moved.push(`${(button as HTMLElement).innerText} by ${top - before}`)
      stood.set(button, top)
    }
    requestAnimationFrame(look)
  }
  look()
}
const rest = () => new Promise((done) => setTimeout(done, 1_500))

for (const [where, screen] of [
  ["over a meeting", () => pane],
  ["on a phone", () => phone],
] as const)
  test(`Private opens at once as it stays, ${where}, also with a message that was sent`, async () => {
    const at = screen()
    await at.evaluate(watch)
    await pressCard(at, "private")
    await rest()
    expect(await at.evaluate(() => Reflect.get(window, "moved") as string[])).toEqual([])
    await writeConcern(at, { to: "Sam", card: "concern.hurt", words: "They laughed at me." })
    await press(at, mine.private.close)
    await at.evaluate(watch)
    await pressCard(at, "private")
    await at.waitForSelector("[data-thread]")
    await rest()
    expect(await at.evaluate(() => Reflect.get(window, "moved") as string[])).toEqual([])
  })
