// Two rooms in two tabs: each meeting asks once which one it is, and then keeps it.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, press, reads, textOf } from "../../src/tools/hands.ts"
import { confirmFirst, joinRoom, makeRoom, pressCard, turnTo } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { desk, openPlace, teamsMeeting, zoomMeeting, type Place } from "../support/place.ts"
import { nothingWrong } from "../support/spine.ts"

const { which, participant: mine } = en
const needsBreak = en.cards["break.need"].desk?.("Someone") ?? ""
/** In Teams an address that names its meeting, as an invite's does. */
const thread = "#/l/meetup-join/19:meeting_QW5ub3RhdGVk@thread.v2/0"

let place: Place
let sam: Page
let lee: Page
let maria: Page
let zoom: Page
let teams: Page

const over = async (address: string): Promise<Page> => {
  const page = await maria.browser().newPage()
  await page.setViewport({ width: 1280, height: 800 })
  await page.goto(address)
  return page
}
const panelOf = async (page: Page): Promise<Frame> => {
  await page.bringToFront()
  return paneOf(page)
}

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  ;[sam, lee, maria] = await Promise.all([
    place.enter({ extension: false }),
    place.enter({ extension: false }),
    place.enter(),
  ])
  await sam.goto(desk)
  await lee.goto(desk)
  const invites = [
    await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting"),
    await makeRoom(lee, "Diabetes group", "Lee", "I lead the group"),
  ]
  await maria.goto(invites[0] ?? "").catch(() => undefined)
  await joinRoom(maria)
  const second = await maria.browser().newPage()
  await second.goto(invites[1] ?? "").catch(() => undefined)
  await reads(second, which.beside("Sleep study"))
  await joinRoom(second)
  await second.close()
  zoom = await over(`${zoomMeeting}?join`)
  teams = await over(`${teamsMeeting}?join${thread}`)
})
afterAll(() => place.close())

test("a card pressed in the bar asks which room this is, and goes to the one that is said", async () => {
  const pane = await panelOf(zoom)
  await pressCard(pane, "break.need")
  await reads(pane, which.isThis("Diabetes group", ["Lee"]))
  await nothingWrong(pane)
  await press(pane, which.another)
  await reads(pane, which.heading)
  await nothingWrong(pane)
  await click(pane, '[data-room="Sleep study"]')
  await confirmFirst(pane)
  await turnTo(sam, needsBreak)
  expect(await textOf(lee)).not.toContain(needsBreak)
})

test("the other meeting asks by itself, and Private goes on where it was", async () => {
  const pane = await panelOf(teams)
  await reads(pane, which.isThis("Diabetes group", ["Lee"]))
  await press(pane, mine.board.smaller)
  await pressCard(pane, "private")
  await reads(pane, which.isThis("Diabetes group", ["Lee"]))
  await press(pane, which.yes)
  await pane.waitForSelector("[data-who=Lee]")
  expect(await pane.$("[data-who=Sam]")).toBeNull()
})

test("each keeps its room, is named on the top line, and shows nothing of the other", async () => {
  for (const [page, room, people, not] of [
    [zoom, "Sleep study", "Sam", "Lee"],
    [teams, "Diabetes group", "Lee", "Sam"],
  ] as const) {
    await page.bringToFront()
    await page.reload()
    const pane = await panelOf(page)
    await pane.locator('[data-card="more"], [data-part="panel"]').setTimeout(20_000).wait()
    await (await pane.$('[data-card="more"]'))?.click()
    await reads(pane, `${room} ${mine.board.with([people])}`)
    expect(await textOf(pane)).not.toContain(not)
  }
})

test("the popup stands in the room of the meeting beside it", async () => {
  const own = new URL("/popup.html", (await paneOf(zoom)).url()).href
  await teams.close()
  const popup = await over(own)
  await reads(popup, `Sleep study ${mine.board.with(["Sam"])}`)
  await popup.close()
})

test("a meeting can be put into another room, which its top line then names", async () => {
  const pane = await panelOf(zoom)
  await press(pane, which.change)
  await click(pane, '[data-room="Diabetes group"]')
  await reads(pane, `Diabetes group ${mine.board.with(["Lee"])}`)
  await nothingWrong(pane)
})
