// An hour of sleep in Chromium: the background was stopped, the line was cut, every clock is an hour on; then one press.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { paneOf, press, reads, until } from "../../src/tools/hands.ts"
import { confirmFirst, joinRoom, makeRoom, pressCard, turnTo } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { backgroundOf, stopBackground } from "../support/extension.ts"
import { hourBack, hourOn } from "../support/hour.ts"
import { desk as deskAddress, openPlace, zoomMeeting, type Place } from "../support/place.ts"

const { participant: mine } = en

let place: Place
let sam: Page
let maria: Page
let pane: Frame

/** The background that runs now: when it began, and what its clock says, both in ms. */
const background = async (): Promise<{ born: number; now: number }> =>
  (await backgroundOf(maria.browser())).evaluate(() => ({ born: performance.timeOrigin, now: Date.now() }))

const atDesk = (card: "mean.lost" | "break.need") => en.cards[card].desk?.("Someone") ?? ""
const listed = async (card: "mean.lost" | "break.need"): Promise<number> => {
  const rows = await sam.$$eval('[data-part="item-button"]', (all) => all.map((row) => (row as HTMLElement).innerText))
  return rows.filter((said) => said.includes(atDesk(card))).length
}

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  ;[sam, maria] = await Promise.all([place.enter({ extension: false }), place.enter()])
  // Before anything is kept: this one lives until the hour.
  await (await backgroundOf(maria.browser())).evaluate(hourBack)
  await sam.goto(deskAddress)
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
  await reads(maria, mine.invitation.get(["Sam"]))
  await maria.evaluate(hourBack)
  await joinRoom(maria)
  const meeting = await maria.browser().newPage()
  await meeting.goto(`${zoomMeeting}?join`)
  pane = await paneOf(meeting)
  await pane.evaluate(hourBack)
})
afterAll(() => place.close())

test("before it a press arrives", async () => {
  await pressCard(pane, "break.need")
  await confirmFirst(pane)
  await reads(pane, mine.receipt.has(["Sam"]))
  await turnTo(sam, atDesk("break.need"))
  const { now } = await background()
  expect(Date.now() - now).toBeGreaterThan(3_590_000)
})

test("after an hour in which it was stopped and its line was cut, one press arrives and is shown, each once", async () => {
  const { born: before } = await background()
  await stopBackground(maria.browser())
  await place.relay.restart()
  for (const screen of [pane, maria]) await screen.evaluate(hourOn)
  await pressCard(pane, "mean.lost")
  await confirmFirst(pane)
  await reads(pane, mine.receipt.has(["Sam"]))
  const { now } = await until("another background", async () => {
    const one = await background()
    return one.born > before ? one : undefined
  })
  expect(Math.abs(Date.now() - now)).toBeLessThan(5000)
  await turnTo(sam, atDesk("mean.lost"))
  await press(sam, en.facilitator.glance.seeAll)
  for (const card of ["mean.lost", "break.need"] as const) expect(await listed(card)).toBe(1)
})
