// The browser may put the extension's background to sleep at any moment: nothing that was pressed or written is lost by it.
import { type Frame, type Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, press, reads, until, write, written } from "../../src/tools/hands.ts"
import {
  confirmFirst,
  joinRoom,
  makeRoom,
  openPrivate,
  pressAnswer,
  pressCard,
  turnTo,
  writeBack,
} from "../../src/tools/walk.ts"
import type { CardKey } from "../../src/signals/keys.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { backgroundOf, stopBackground } from "../support/extension.ts"
import { desk as deskAddress, openPlace, zoomMeeting, type Place } from "../support/place.ts"

const { participant: mine, facilitator: desk } = en
let place: Place
let sam: Page
let meeting: Page
let pane: Frame

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  const [hers, maria] = await Promise.all([place.enter({ extension: false }), place.enter()])
  sam = hers
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
const listed = (page: Page) =>
  page.$$eval('[data-part="item-button"]', (rows) => rows.map((row) => (row as HTMLElement).innerText))

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
  await press(sam, desk.glance.seeAll)
  for (const card of raced) expect((await listed(sam)).filter((said) => said.includes(atDesk(card)))).toHaveLength(1)
})

/** When the background that runs now began, ms. */
const bornAt = async (): Promise<number> =>
  (await backgroundOf(meeting.browser())).evaluate(() => performance.timeOrigin).catch(() => 0)

/** What is done just after the background was stopped: another one carries it. */
const afterStop = async (act: () => Promise<unknown>): Promise<void> => {
  const before = await until("a background", async () => (await bornAt()) || undefined)
  await stopBackground(meeting.browser())
  await act()
  await until("another background", async () => (await bornAt()) > before || undefined)
}

test("a concern goes its whole way, each word once, where it is stopped before each step of both ends", async () => {
  const [words, answer, thanks] = ["They laughed at me.", "I am sorry. I will talk to Tom.", "Thank you."] as const
  await afterStop(() => pressCard(pane, "private"))
  await afterStop(() => click(pane, '[data-who="Sam"]'))
  await afterStop(() => pressCard(pane, "concern.hurt"))
  await afterStop(() => write(pane, mine.private.ownWords, words))
  await afterStop(() => click(pane, '[data-part="choice"]:last-of-type input'))
  // Nobody collects it yet: it is kept, and no more.
  await sam.goto("about:blank")
  await afterStop(() => press(pane, mine.private.send("Sam")))
  await reads(pane, mine.receipt.sent)
  await afterStop(() => sam.goto(deskAddress))
  await reads(pane, mine.receipt.has(["Sam"]))
  await afterStop(async () => {
    await turnTo(sam, desk.item.open)
    await openPrivate(sam)
  })
  await reads(pane, mine.receipt.seen(["Sam"]))
  await afterStop(() => writeBack(sam, answer))
  await reads(pane, answer)
  await afterStop(() => press(pane, mine.thread.write))
  await afterStop(() => write(pane, mine.thread.writeTo("Sam"), thanks))
  await afterStop(() => press(pane, mine.thread.send("Sam")))
  await reads(sam, thanks)
  for (const screen of [pane, sam]) {
    const all = await screen.$eval("main", (main) => main.innerText)
    for (const text of [words, answer, thanks]) expect(all.split(text).length, text).toBe(2)
  }
  await afterStop(() => pressAnswer(sam, "acting"))
  await reads(pane, mine.receipt.acting(["Sam"]))
  await pressAnswer(sam, "done")
  await afterStop(() => click(sam, '[data-part="answer-form"] [data-tone="main"]'))
  await reads(pane, mine.thread.helped)
  await afterStop(() => press(pane, en.choices.yes))
  await reads(pane, mine.thread.thanks.yes)
  await reads(sam, desk.item.helped.yes(desk.item.noName))
  await afterStop(() => press(pane, mine.private.close))
})

test("who does not feel safe is heard, and told a no, where it is stopped before each step", async () => {
  await afterStop(() => pressCard(pane, "private"))
  await afterStop(() => press(pane, mine.private.unsafe("Sam")))
  await reads(pane, mine.receipt.has(["Sam"]))
  await afterStop(async () => {
    await turnTo(sam, desk.item.open)
    await openPrivate(sam)
  })
  await reads(pane, mine.receipt.seen(["Sam"]))
  await press(sam, desk.answers.more)
  await pressAnswer(sam, "cannot")
  await write(sam, desk.answers.why, "I am not in the building.")
  await write(sam, desk.answers.instead, "I will call you now.")
  await afterStop(() => click(sam, '[data-part="answer-form"] [data-tone="main"]'))
  await reads(pane, mine.receipt.cannot("Sam"))
  await reads(pane, "I will call you now.")
  await afterStop(() => press(pane, mine.thread.okNow("Sam")))
  await reads(pane, mine.thread.saidOk("Sam"))
  await press(pane, mine.private.close)
})

test("what is taken back before it was opened is gone from the desk, where it is stopped before each step", async () => {
  const before = await sam.$$('[data-part="item"]')
  await pressCard(pane, "private")
  await click(pane, '[data-who="Sam"]')
  await pressCard(pane, "concern.other")
  await write(pane, mine.private.ownWords, "I changed my mind.")
  await click(pane, '[data-part="choice"]:last-of-type input')
  await press(pane, mine.private.send("Sam"))
  await reads(pane, mine.receipt.has(["Sam"]))
  await afterStop(() => press(pane, mine.thread.takeBack))
  await reads(pane, mine.receipt.asked(["Sam"]))
  await until(
    "a desk without it",
    async () => (await sam.$$('[data-part="item"]')).length === before.length || undefined,
  )
  await press(pane, mine.private.close)
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
