// Firefox ends the background as soon as nothing happens: a concern goes its whole way with it gone before each step.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, press, reads, textOf, write, written } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, openPrivate, pressCard, turnTo, writeBack } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built, openFirefox, ownPageIn, type Opened } from "../support/browser.ts"
import { desk as deskAddress, openPlace, zoomMeeting, type Place } from "../support/place.ts"

const { participant: mine } = en
const words = "They laughed at me."

let place: Place
let firefox: Opened
let sam: Page
let own: Page
let pane: Frame

/** Ended after one idle second; a beat of the pane, each 15 s, wakes it as a press does. */
const sleepsAfter = 1_000
const asleep = () => new Promise((over) => setTimeout(over, 3 * sleepsAfter))

/** When the background that runs now began, ms; asking wakes it too. */
const bornAt = (): Promise<number> =>
  own.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { browser: { runtime: { getBackgroundPage(): Promise<Window> } } })
      .browser
    return (await runtime.getBackgroundPage()).performance.timeOrigin
  })

/** How many presses woke it, of how many. */
let [woken, pressed] = [0, 0]
const wake = async (act: () => Promise<unknown>): Promise<void> => {
  await asleep()
  const before = Date.now()
  await act()
  pressed += 1
  if ((await bornAt()) >= before) woken += 1
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
  await wake(() => joinRoom(own))
  const tab = await firefox.browser.newPage()
  await tab.setViewport({ width: 1280, height: 800 })
  await tab.goto(`${zoomMeeting}?join`)
  pane = await paneOf(tab)
})

test("what is chosen and half-written is there, and is sent once, after it ended at each step", async () => {
  await wake(() => pressCard(pane, "private"))
  await wake(() => click(pane, '[data-who="Sam"]'))
  await wake(() => pressCard(pane, "concern.hurt"))
  await wake(() => write(pane, mine.private.ownWords, words))
  await wake(() => press(pane, mine.private.close))
  await wake(() => pressCard(pane, "private"))
  await wake(() => press(pane, mine.private.goOn("Sam")))
  expect(await written(pane, mine.private.ownWords)).toBe(words)
  await wake(() => click(pane, '[data-part="choice"]:last-of-type input'))
  await wake(() => press(pane, mine.private.send("Sam")))
  await reads(pane, mine.receipt.has(["Sam"]), 60_000)
  await turnTo(sam, en.facilitator.item.open)
  expect(await sam.$$('[data-part="item"]')).toHaveLength(1)
})

test("how far it came, the answer, and what one writes back come through, once each", async () => {
  await asleep()
  await openPrivate(sam)
  await reads(sam, words)
  await reads(pane, mine.receipt.seen(["Sam"]), 60_000)
  await asleep()
  await writeBack(sam, "I am sorry. I will talk to Tom.")
  await reads(pane, "I am sorry. I will talk to Tom.", 60_000)
  await wake(() => press(pane, mine.thread.write))
  await wake(() => write(pane, mine.thread.writeTo("Sam"), "Thank you."))
  await wake(() => press(pane, mine.thread.send("Sam")))
  await reads(sam, "Thank you.", 60_000)
  for (const screen of [pane, sam]) {
    const all = await textOf(screen)
    for (const text of [words, "I am sorry. I will talk to Tom.", "Thank you."])
      expect(all.split(text).length, text).toBe(2)
  }
})

test("it was gone at several of these presses", () => {
  // A beat, or what came from the relay, may have woken it just before one of them.
  expect(pressed).toBe(13)
  expect(woken).toBeGreaterThanOrEqual(4)
})
