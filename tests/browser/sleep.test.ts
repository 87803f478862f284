// The browser may put the extension's background to sleep at any moment: nothing that was pressed or written is lost by it.
import { TargetType, type Frame, type Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { paneOf, press, reads, written } from "../../src/tools/hands.ts"
import { confirmFirst, joinRoom, makeRoom, pressCard, turnTo } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { desk as deskAddress, openPlace, zoomMeeting, type Place } from "../support/place.ts"

const { participant: mine } = en
let place: Place
let sam: Page
let meeting: Page
let pane: Frame

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  const [desk, maria] = await Promise.all([place.enter({ extension: false }), place.enter()])
  sam = desk
  await sam.goto(deskAddress)
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
  await joinRoom(maria)
  meeting = await maria.browser().newPage()
  await meeting.goto(`${zoomMeeting}?join`)
  pane = await paneOf(meeting)
})
afterAll(() => place.close())

const stopBackground = async () => {
  const target = await meeting.browser().waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER)
  await (await target.worker())?.close()
}

test("a press just after the background was stopped arrives, once", async () => {
  await stopBackground()
  await pressCard(pane, "break.need")
  await confirmFirst(pane)
  await reads(pane, mine.receipt.has(["Sam"]))
  await turnTo(sam, en.cards["break.need"].desk?.("Someone") ?? "")
  expect(await sam.$$('[data-part="item"]')).toHaveLength(1)
})

test("a press just before it is stopped arrives, once", async () => {
  await pressCard(pane, "mean.lost")
  await confirmFirst(pane)
  await stopBackground()
  await turnTo(sam, en.cards["mean.lost"].desk?.("Someone") ?? "")
  await reads(pane, mine.receipt.has(["Sam"]))
})

test("a half-written concern is there after the background and the meeting page went away", async () => {
  await pressCard(pane, "private")
  await pane.locator('[data-who="Sam"]').click()
  await pressCard(pane, "concern.other")
  await pane.locator("textarea").fill("Half a thought")
  await press(pane, mine.private.close)
  await pressCard(pane, "private")
  await reads(pane, mine.private.unfinished)
  await stopBackground()
  await meeting.reload()
  pane = await paneOf(meeting)
  await pressCard(pane, "private")
  await press(pane, mine.private.goOn("Sam"))
  expect(await written(pane, mine.private.ownWords)).toBe("Half a thought")
})
