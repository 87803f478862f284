// The walk in Firefox: the overlay joins, nothing happens for 45 seconds, and the facilitator's reply is shown all the same.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { reads, until, type Screen } from "../../src/tools/hands.ts"
import { confirmFirst, makeRoom, pressAnswer, pressCard, turnTo } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built, openFirefox, type Opened } from "../support/browser.ts"
import { desk as deskAddress, openPlace, zoomMeeting, type Place } from "../support/place.ts"

let place: Place
let firefox: Opened
let sam: Page

beforeAll(async () => {
  await built("firefox", "web")
  place = await openPlace()
  ;[sam, firefox] = await Promise.all([place.enter({ extension: false }), openFirefox(place.hosts)])
  await sam.goto(deskAddress)
})
afterAll(async () => {
  await firefox.close()
  await place.close()
})

/** Firefox's driver is not told the address of our pages; their documents know it. */
const standsAt = async (screen: Screen, path: string): Promise<true | undefined> =>
  (await screen.evaluate(() => location.href).catch(() => "")).includes(path) || undefined

test("the overlay joins, and after 45 idle seconds a reply is still shown", async () => {
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  const tab = await firefox.browser.newPage()
  void tab.goto(invite).catch(() => undefined)
  await until("our own page", () => standsAt(tab, "/tabs/join.html"))
  const join = tab
  await reads(join, en.participant.invitation.choose)
  await join.evaluate((name) => {
    for (const button of document.querySelectorAll("button")) if (button.textContent === name) button.click()
  }, en.participant.invitation.start)
  await reads(join, "Slow down")
  const meeting = await firefox.browser.newPage()
  await meeting.goto(`${zoomMeeting}?join`)
  const pane: Frame = await until("the pane", async () => {
    for (const frame of meeting.frames()) if (await standsAt(frame, "/tabs/pane.html")) return frame
    return undefined
  })
  await until("the cards", async () => ((await pane.$('[data-card="break.need"]')) ? true : undefined))
  await pressCard(pane, "break.need")
  await confirmFirst(pane)
  await turnTo(sam, en.cards["break.need"].desk?.("Someone") ?? "")
  const began = Date.now()
  await until("45 idle seconds", () => (Date.now() - began > 45_000 ? true : undefined), 60_000)
  await pressAnswer(sam, "breakNow")
  await reads(pane, /Break until \d/)
  expect(await pane.$('[data-part="pause"]')).not.toBeNull()
  await meeting.evaluate(() => {
    window.practice?.captionsOn()
    window.practice?.say({ id: "f1", speaker: "Tom Reed", text: "The first point is sleep." })
  })
  await pressCard(pane, "captions")
  await reads(pane, "The first point is sleep.")
})
