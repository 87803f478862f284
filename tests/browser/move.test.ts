// A room goes from the extension to a phone by the code, and back by its link; the conversation goes on, and what had it keeps nothing.
import type { Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, press, reads, textOf, written } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, openPrivate, pressCard, turnTo, writeBack, writeConcern } from "../../src/tools/walk.ts"
import { device as say } from "../../src/words/en/device.ts"
import { move } from "../../src/words/en/move.ts"
import { en } from "../../src/words/en/words.ts"
import { built, ownPageIn } from "../support/browser.ts"
import { readCode } from "../support/camera.ts"
import { desk, openPlace, type Place } from "../support/place.ts"
import { nothingWrong } from "../support/spine.ts"

const { participant: mine } = en
let place: Place
let sam: Page
let maria: Page
let phone: Page

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  ;[sam, maria, phone] = await Promise.all([
    place.enter({ extension: false }),
    place.enter(),
    place.enter({ extension: false, width: 320, height: 640 }),
  ])
  await sam.goto(desk)
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
  maria = await ownPageIn(maria.browser(), "tabs/join.html")
  await joinRoom(maria)
  await pressCard(maria, "private")
  await writeConcern(maria, { to: "Sam", card: "concern.hurt", words: "They laughed at me." })
  await turnTo(sam, en.facilitator.item.open)
})
afterAll(() => place.close())

/** From Private to the code; returns its link. */
const showCode = async (page: Page): Promise<string> => {
  await page.reload()
  await pressCard(page, "private")
  await press(page, say.move)
  await reads(page, move.asked.lines[1] ?? "")
  await nothingWrong(page)
  await press(page, move.asked.show)
  await page.waitForSelector('[data-part="qr"] path')
  await nothingWrong(page)
  return written(page, move.showing.link)
}

test("one press shows the code, and one press stops it", async () => {
  const link = await showCode(maria)
  expect(link).toMatch(/^https:\/\/quiet-hand\.test\/m#1\.[\w-]{22}\.[\w-]{43}$/)
  const looks = [
    { "prefers-color-scheme": "light" },
    { "prefers-color-scheme": "dark" },
    { "prefers-color-scheme": "dark", "forced-colors": "active" },
  ]
  const device = await maria.createCDPSession()
  for (const look of looks) {
    const features = Object.entries(look).map(([name, value]) => ({ name, value }))
    await device.send("Emulation.setEmulatedMedia", { features })
    expect(await readCode(maria), JSON.stringify(look)).toBe(link)
  }
  await device.detach()
  await press(maria, move.showing.stop)
  await reads(maria, move.stayed.heading)
  await press(maria, move.stayed.ok)
  await reads(maria, mine.private.heading)
})

test("the phone asks, takes the room with its conversation, and the extension has forgotten it", async () => {
  const link = await showCode(maria)
  await phone.goto(link)
  await reads(phone, move.ready.heading)
  expect(phone.url()).not.toContain("#")
  await reads(phone, "Sleep study")
  await nothingWrong(phone)
  await press(phone, move.ready.take)
  await reads(maria, move.gone.line("Sleep study"))
  await reads(phone, move.here.heading)
  await nothingWrong(phone)
  await press(phone, move.here.ok)
  await press(maria, move.gone.ok)
  await maria.reload()
  await reads(maria, mine.invitation.none)
  expect(await textOf(maria)).not.toContain("Sleep study")

  await sam.bringToFront()
  await openPrivate(sam)
  await writeBack(sam, "I am sorry. I will stop it.")
  await phone.bringToFront()
  await pressCard(phone, "private")
  await click(phone, "[data-thread]")
  await reads(phone, "I am sorry. I will stop it.")
})

test("back again: the extension takes the link before its page is asked for", async () => {
  const link = await showCode(phone)
  const page = await maria.browser().newPage()
  await page.goto(link).catch(() => undefined)
  await maria.close()
  const own = await ownPageIn(page.browser(), "tabs/join.html")
  await own.bringToFront()
  await reads(own, move.ready.heading)
  await press(own, move.ready.take)
  await reads(phone, move.gone.heading)
  await reads(own, move.here.heading)
  await press(own, move.here.ok)
  await pressCard(own, "private")
  await click(own, "[data-thread]")
  await reads(own, "They laughed at me.")
})
