// The line outlives the call: whoever is removed, dropped or has left still reads, is answered and writes back.
import type { Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, press, reads, textOf, until, write } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, openPrivate, pressCard, writeBack, writeConcern } from "../../src/tools/walk.ts"
import { ownPages } from "../../src/words/en/own-pages.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { openOwnPage } from "../support/extension.ts"
import { desk as deskAddress, openPlace, zoomMeeting, type Place } from "../support/place.ts"
import { nothingWrong } from "../support/spine.ts"

const { participant: mine } = en
const words = "They laughed at my son."

let place: Place
let sam: Page
let maria: Page

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  ;[sam, maria] = await Promise.all([place.enter({ extension: false }), place.enter()])
  await sam.goto(deskAddress)
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined)
  await reads(maria, mine.invitation.get(["Sam"]))
  await joinRoom(maria)
})
afterAll(() => place.close())

test("before a meeting and in it nobody is told that they are out of it", async () => {
  expect(await textOf(maria)).not.toContain(ownPages.out)
  await maria.goto(`${zoomMeeting}?join`)
  const pane = await paneOf(maria)
  await pressCard(pane, "private")
  // From the start, before a word is written.
  await reads(pane, /open until \d/)
  await writeConcern(pane, { to: "Sam", card: "concern.hurt", words })
  await reads(pane, /Your line to Sam is open until \d/)
  const panel = await openOwnPage(maria.browser(), "/sidepanel.html")
  await reads(panel, "Sleep study")
  expect(await textOf(panel)).not.toContain(ownPages.out)
  await panel.close()
  await sam.bringToFront()
  await openPrivate(sam)
  await reads(sam, words)
})

test("removed in mid-thread, the thread is open in popup, side panel and join page; an answer comes, and one writes back", async () => {
  const meeting = await until("the meeting's frame", () =>
    maria.frames().find((frame) => frame.url().includes("/meeting")),
  )
  await meeting.evaluate(() => {
    window.practice?.end()
    window.practice?.leave()
  })
  await until("no pane", () => (maria.frames().some((frame) => frame.url().includes("pane.html")) ? undefined : true))
  const pages: Page[] = []
  for (const path of ["/popup.html", "/sidepanel.html", "/tabs/join.html"]) {
    const page = await openOwnPage(maria.browser(), path)
    await reads(page, ownPages.out)
    await reads(page, /Your line to Sam is open until \d/)
    await nothingWrong(page)
    await pressCard(page, "private")
    await click(page, "[data-thread]")
    await reads(page, words)
    await reads(page, ownPages.out)
    pages.push(page)
  }
  await writeBack(sam, "I am sorry. I will talk to Tom.")
  for (const page of pages) await reads(page, "I am sorry. I will talk to Tom.")
  const [, panel] = pages as [Page, Page]
  await panel.bringToFront()
  await press(panel, mine.thread.write)
  await write(panel, mine.thread.writeTo("Sam"), "Thank you. Please do.")
  await press(panel, mine.thread.send("Sam"))
  await reads(sam, "Thank you. Please do.")
})

test("back in a meeting, it is no longer said", async () => {
  await maria.goto(`${zoomMeeting}?join`)
  await paneOf(maria)
  const panel = await openOwnPage(maria.browser(), "/sidepanel.html")
  await until("nothing of being out", async () => ((await textOf(panel)).includes(ownPages.out) ? undefined : true))
})
