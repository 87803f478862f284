// The browser may put the extension's background to sleep at any moment: nothing that was pressed or written is lost by it.
import { type Frame, type Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, press, reads, until, written } from "../../src/tools/hands.ts"
import { confirmFirst, joinRoom, makeRoom, pressCard, turnTo } from "../../src/tools/walk.ts"
import type { CardKey } from "../../src/signals/keys.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { backgroundOf, stopBackground } from "../support/extension.ts"
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
  // Stopped while the invite is being looked at: it is still there to start with.
  await reads(maria, mine.invitation.choose)
  await stopBackground(maria.browser())
  await joinRoom(maria)
  meeting = await maria.browser().newPage()
  await meeting.goto(`${zoomMeeting}?join`)
  pane = await paneOf(meeting)
})
afterAll(() => place.close())

const atDesk = (card: CardKey) => en.cards[card].desk?.("Someone") ?? ""
const listed = (desk: Page) =>
  desk.$$eval('[data-part="item-button"]', (rows) => rows.map((row) => (row as HTMLElement).innerText))

/** The last asks for a name after it was sent. */
const raced = ["mean.lost", "pace.slower", "turn.want"] as const

test("a press just after the background was stopped arrives, once", async () => {
  await stopBackground(meeting.browser())
  await pressCard(pane, "break.need")
  await confirmFirst(pane)
  await reads(pane, mine.receipt.has(["Sam"]))
  await turnTo(sam, atDesk("break.need"))
  expect(await sam.$$('[data-part="item"]')).toHaveLength(1)
})

test("presses in the moment in which it is stopped arrive, each once", async () => {
  for (const card of raced) {
    await pressCard(pane, card)
    await reads(pane, en.first.send)
    // Not one after the other: the press may fall before, into or after its end.
    await Promise.all([confirmFirst(pane), stopBackground(meeting.browser())])
    await turnTo(sam, atDesk(card))
    if (card === "turn.want") await press(pane, mine.question.noName)
    await reads(pane, mine.receipt.has(["Sam"]))
  }
  await press(sam, en.facilitator.glance.seeAll)
  for (const card of raced) expect((await listed(sam)).filter((said) => said.includes(atDesk(card)))).toHaveLength(1)
})

/** As after an hour with the lid closed: every clock of the browser is on, and nothing ran meanwhile. */
const hourOn = () => {
  const now = Date.now.bind(Date)
  Date.now = () => now() + 3_600_000
}

test("after an hour in which the device slept and its line was cut, one press arrives, once", async () => {
  await (await backgroundOf(meeting.browser())).evaluate(hourOn)
  await pane.evaluate(hourOn)
  await place.relay.restart()
  if (await pane.$('[data-part="bar"]')) await pressCard(pane, "more")
  await press(pane, mine.board.more)
  await click(pane, `::-p-text(${mine.groups.access})`)
  await pressCard(pane, "access.cannot_hear")
  await confirmFirst(pane)
  await reads(pane, mine.receipt.has(["Sam"]))
  const heard = async () =>
    (await listed(sam)).filter((said) => said.includes(atDesk("access.cannot_hear"))).length || undefined
  expect(await until("the press at the desk", heard)).toBe(1)
})

test("a half-written concern is there after the background and the meeting page went away", async () => {
  await pressCard(pane, "private")
  await click(pane, '[data-who="Sam"]')
  await pressCard(pane, "concern.other")
  await pane.locator("textarea").fill("Half a thought")
  await press(pane, mine.private.close)
  await pressCard(pane, "private")
  await reads(pane, mine.private.unfinished)
  await stopBackground(meeting.browser())
  await meeting.reload()
  pane = await paneOf(meeting)
  await pressCard(pane, "private")
  await press(pane, mine.private.goOn("Sam"))
  expect(await written(pane, mine.private.ownWords)).toBe("Half a thought")
})
