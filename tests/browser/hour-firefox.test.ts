// An hour of sleep in Firefox: the background has ended by itself, the line was cut, every clock is an hour on; then one press.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { paneOf, press, reads } from "../../src/tools/hands.ts"
import { confirmFirst, joinRoom, makeRoom, pressCard, turnTo } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built, openFirefox, ownPageIn, type Opened } from "../support/browser.ts"
import { hourBack, hourOn } from "../support/hour.ts"
import { desk as deskAddress, openPlace, zoomMeeting, type Place } from "../support/place.ts"

const { participant: mine } = en

let place: Place
let firefox: Opened
let sam: Page
let own: Page
let tab: Page
let pane: Frame

/** Ended after so many idle ms. */
const sleepsAfter = 2_000

type World = Window & { Date: { now: () => number; isBack?: true } }
type Held = { browser: { runtime: { getBackgroundPage(): Promise<World> } }; hold?: ReturnType<typeof setInterval> }

/** A background that has not begun yet has no clock to set on: so until the hour each that begins is set an hour back. */
const holdBack = () => {
  const held = globalThis as unknown as Held
  const setBack = async () => {
    const { Date } = await held.browser.runtime.getBackgroundPage()
    if (Date.isBack) return
    const now = Date.now.bind(Date)
    Date.isBack = true
    Date.now = () => now() - 3_600_000
  }
  held.hold = setInterval(() => void setBack(), 200)
}
const letGo = () => clearInterval((globalThis as unknown as Held).hold)

/** The background that runs now: when it began, and what its clock says, both in ms; asking wakes it. */
const background = (): Promise<{ born: number; now: number }> =>
  own.evaluate(async () => {
    const { performance, Date } = await (globalThis as unknown as Held).browser.runtime.getBackgroundPage()
    return { born: performance.timeOrigin, now: Date.now() }
  })

const atDesk = (card: "mean.lost" | "break.need") => en.cards[card].desk?.("Someone") ?? ""
const listed = async (card: "mean.lost" | "break.need") => {
  const rows = await sam.$$eval('[data-part="item-button"]', (all) => all.map((row) => (row as HTMLElement).innerText))
  return rows.filter((said) => said.includes(atDesk(card))).length
}

beforeAll(async () => {
  await built("firefox", "web")
  place = await openPlace()
  sam = await place.enter({ extension: false })
  firefox = await openFirefox(place.hosts, { sleepsAfter })
  await sam.goto(deskAddress)
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  const maria = await firefox.browser.newPage()
  void maria.goto(invite).catch(() => undefined)
  own = await ownPageIn(firefox.browser, "/tabs/join.html")
  await own.evaluate(hourBack)
  await own.evaluate(holdBack)
  await reads(own, mine.invitation.get(["Sam"]))
  await joinRoom(own)
  tab = await firefox.browser.newPage()
  await tab.setViewport({ width: 1280, height: 800 })
  await tab.goto(`${zoomMeeting}?join`)
  pane = await paneOf(tab)
  await pane.evaluate(hourBack)
})
afterAll(async () => {
  await firefox.close()
  await place.close()
})

test("before it a press arrives", async () => {
  await pressCard(pane, "break.need")
  await confirmFirst(pane)
  await reads(pane, mine.receipt.has(["Sam"]), 60_000)
  await turnTo(sam, atDesk("break.need"))
  const { now } = await background()
  expect(Date.now() - now).toBeGreaterThan(3_590_000)
})

test("after an hour in which it ended by itself and its line was cut, one press arrives and is shown, each once", async () => {
  await own.evaluate(letGo)
  await new Promise((over) => setTimeout(over, 3 * sleepsAfter))
  await place.relay.restart()
  const hour = Date.now()
  for (const screen of [pane, own]) await screen.evaluate(hourOn)
  await pressCard(pane, "mean.lost")
  await confirmFirst(pane)
  await reads(pane, mine.receipt.has(["Sam"]), 60_000)
  const { born, now } = await background()
  expect(born).toBeGreaterThan(hour - 3 * sleepsAfter)
  expect(Math.abs(Date.now() - now)).toBeLessThan(5000)
  await turnTo(sam, atDesk("mean.lost"))
  await press(sam, en.facilitator.glance.seeAll)
  for (const card of ["mean.lost", "break.need"] as const) expect(await listed(card)).toBe(1)
})
