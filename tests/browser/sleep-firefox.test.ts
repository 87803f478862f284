// Firefox ends the background as soon as nothing happens: a concern goes its whole way where it ended before each step.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, press, reads, write, written } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, openPrivate, pressAnswer, pressCard, turnTo, writeBack } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built, openFirefox, ownPageIn, type Opened } from "../support/browser.ts"
import { desk as deskAddress, openPlace, zoomMeeting, type Place } from "../support/place.ts"

const { participant: mine, facilitator: desk } = en
const words = "They laughed at me."

let place: Place
let firefox: Opened
let sam: Page
let own: Page
let pane: Frame

/** Ended after so many idle ms; a screen that stands open begins another one at once. */
const sleepsAfter = 1_000

type Port = { onDisconnect: { addListener(over: () => void): void } }
type Own = {
  browser: { runtime: { getBackgroundPage(): Promise<Window>; connect(as: { name: string }): Port } }
}

/** When the background that runs now began, ms; asking wakes it too. */
const bornAt = (): Promise<number> =>
  own.evaluate(
    async () => (await (globalThis as unknown as Own).browser.runtime.getBackgroundPage()).performance.timeOrigin,
  )

/** Waits until the background that runs now has ended: a port that nobody uses closes with it. */
const ended = (): Promise<void> =>
  own.evaluate(
    () =>
      new Promise<void>((over) => {
        const port = (globalThis as unknown as Own).browser.runtime.connect({ name: "nobody" })
        port.onDisconnect.addListener(() => over())
      }),
  )

/** What is done just after the background ended: another one carries it. */
const afterEnd = async (act: () => Promise<unknown>): Promise<void> => {
  const before = await bornAt()
  await ended()
  await act()
  expect(await bornAt()).toBeGreaterThan(before)
}

beforeAll(async () => {
  await built("firefox", "web")
  place = await openPlace()
  sam = await place.enter({ extension: false })
  firefox = await openFirefox(place.hosts, { sleepsAfter })
  await sam.goto(deskAddress)
})
afterAll(async () => {
  await firefox.close()
  await place.close()
})

test("the invite that is looked at, and the press of Start, outlive it", async () => {
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  const maria = await firefox.browser.newPage()
  void maria.goto(invite).catch(() => undefined)
  own = await ownPageIn(firefox.browser, "/tabs/join.html")
  await reads(own, mine.invitation.get(["Sam"]))
  await afterEnd(() => joinRoom(own))
  const tab = await firefox.browser.newPage()
  await tab.setViewport({ width: 1280, height: 800 })
  await tab.goto(`${zoomMeeting}?join`)
  pane = await paneOf(tab)
})

test("what is chosen and half-written is there, and is sent once, after it ended at each step", async () => {
  await afterEnd(() => pressCard(pane, "private"))
  await afterEnd(() => click(pane, '[data-who="Sam"]'))
  await afterEnd(() => pressCard(pane, "concern.hurt"))
  await afterEnd(() => write(pane, mine.private.ownWords, words))
  await afterEnd(() => press(pane, mine.private.close))
  await afterEnd(() => pressCard(pane, "private"))
  await afterEnd(() => press(pane, mine.private.goOn("Sam")))
  expect(await written(pane, mine.private.ownWords)).toBe(words)
  await afterEnd(() => click(pane, '[data-part="choice"]:last-of-type input'))
  await afterEnd(() => press(pane, mine.private.send("Sam")))
  await reads(pane, mine.receipt.has(["Sam"]), 60_000)
  await turnTo(sam, desk.item.open)
  expect(await sam.$$('[data-part="item"]')).toHaveLength(1)
})

test("how far it came, the answer, and what one writes back come through, once each", async () => {
  await afterEnd(() => openPrivate(sam))
  await reads(sam, words)
  await reads(pane, mine.receipt.seen(["Sam"]), 60_000)
  await afterEnd(() => writeBack(sam, "I am sorry. I will talk to Tom."))
  await reads(pane, "I am sorry. I will talk to Tom.", 60_000)
  await afterEnd(() => press(pane, mine.thread.write))
  await afterEnd(() => write(pane, mine.thread.writeTo("Sam"), "Thank you."))
  await afterEnd(() => press(pane, mine.thread.send("Sam")))
  await reads(sam, "Thank you.", 60_000)
  for (const screen of [pane, sam]) {
    const all = await screen.$eval("main", (main) => main.innerText)
    for (const text of [words, "I am sorry. I will talk to Tom.", "Thank you."])
      expect(all.split(text).length, text).toBe(2)
  }
  await afterEnd(() => pressAnswer(sam, "acting"))
  await reads(pane, mine.receipt.acting(["Sam"]), 60_000)
  await pressAnswer(sam, "done")
  await afterEnd(() => click(sam, '[data-part="answer-form"] [data-tone="main"]'))
  await reads(pane, mine.thread.helped, 60_000)
  await afterEnd(() => press(pane, en.choices.yes))
  await reads(pane, mine.thread.thanks.yes)
  await reads(sam, desk.item.helped.yes(desk.item.noName), 60_000)
  await afterEnd(() => press(pane, mine.private.close))
})

test("who does not feel safe is heard, and told a no, where it ended before each step", async () => {
  await afterEnd(() => pressCard(pane, "private"))
  await afterEnd(() => press(pane, mine.private.unsafe("Sam")))
  await reads(pane, mine.receipt.has(["Sam"]), 60_000)
  await turnTo(sam, desk.item.open)
  await afterEnd(() => openPrivate(sam))
  await reads(pane, mine.receipt.seen(["Sam"]), 60_000)
  await press(sam, desk.answers.more)
  await pressAnswer(sam, "cannot")
  await write(sam, desk.answers.why, "I am not in the building.")
  await write(sam, desk.answers.instead, "I will call you now.")
  await afterEnd(() => click(sam, '[data-part="answer-form"] [data-tone="main"]'))
  await reads(pane, mine.receipt.cannot("Sam"), 60_000)
  await afterEnd(() => press(pane, mine.thread.okNow("Sam")))
  await reads(pane, mine.thread.saidOk("Sam"))
})
