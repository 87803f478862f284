// A participant's own person, on the screens: alone on a phone page first, and then in a meeting whose host sees nothing of it.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, press, reads, seek, textOf, write, written, type Screen } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, openPrivate, pressCard, turnTo, writeBack, writeConcern } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { about } from "../../src/words/en/about.ts"
import { device } from "../../src/words/en/device.ts"
import { move } from "../../src/words/en/move.ts"
import { person as say } from "../../src/words/en/person.ts"
import { built } from "../support/browser.ts"
import { desk as deskAddress, openPlace, zoomMeeting, type Place } from "../support/place.ts"
import { nothingWrong } from "../support/spine.ts"

const { facilitator: desk, participant: mine } = en
const words = "They laughed at my son."
const number = /\d{4} \d{4} \d{4} \d{4}/
let place: Place
let rosa: Page
let kim: Page

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  ;[rosa, kim] = await Promise.all([
    place.enter({ extension: false }),
    place.enter({ extension: false, width: 320, height: 640 }),
  ])
})
afterAll(() => place.close())

/** From Private: the link is made, she claims it on her page, the numbers are the same, and she is in. */
const bring = async (screen: Screen, person: Page, name: string): Promise<void> => {
  await press(screen, mine.private.add)
  await write(screen, say.call, name)
  await nothingWrong(screen)
  await press(screen, say.make)
  await reads(screen, say.ready(name))
  const link = await written(screen, say.link)
  expect(link).toMatch(/^https:\/\/quiet-hand\.test\/f#1\.[\w-]{22}\.[\w-]{43}$/)
  await press(screen, say.showQr)
  expect(await screen.$('[data-part="qr"] path')).not.toBeNull()
  await press(screen, say.hideQr)
  await nothingWrong(screen)
  await person.goto(link)
  await reads(person, desk.claim.heading)
  await write(person, desk.start.name, name)
  await write(person, desk.start.role, "My sister")
  await press(person, desk.claim.send)
  await reads(person, desk.waiting.number)
  await reads(screen, say.isIt(name))
  expect(number.exec(await textOf(screen))?.[0]).toBe(number.exec(await textOf(person))?.[0])
  await nothingWrong(screen)
  await press(screen, say.right)
  await reads(screen, say.isYours(name))
  await reads(person, desk.own.asked(undefined))
  await reads(person, desk.own.means[1] ?? "")
  await nothingWrong(screen, person)
}

test("without a room a person is brought from the phone page, is written to, and has seen it", async () => {
  await kim.goto(new URL("/j", deskAddress).href)
  await pressCard(kim, "private")
  await reads(kim, mine.private.nobody)
  await bring(kim, rosa, "Rosa")
  // There is something to hide, with no meeting's room too.
  expect(await kim.$('[data-part="hide-now"]')).not.toBeNull()
  await press(kim, en.shared.back)
  await reads(kim, mine.private.yours)
  await nothingWrong(kim)
  await rosa.bringToFront()
  await writeConcern(kim, { to: "Rosa", card: "concern.hurt", words })
  await turnTo(rosa, desk.item.closed)
  await openPrivate(rosa)
  await reads(rosa, words)
  await reads(kim, mine.receipt.seen(["Rosa"]))
  await writeBack(rosa, "I am here.")
  await reads(kim, "I am here.")
  await nothingWrong(kim, rosa)
})

test("all of it is there after a reload, and a person who is taken off reads so", async () => {
  await kim.reload()
  await pressCard(kim, "private")
  await click(kim, "[data-thread]")
  await reads(kim, "I am here.")
  await reads(kim, mine.thread.stays("Rosa"))
  await press(kim, mine.private.close)
  await press(kim, mine.private.mine)
  await click(kim, '[data-part="forget"] summary')
  await press(kim, say.offNow)
  await reads(kim, say.make)
  await reads(rosa, desk.own.removed)
  await nothingWrong(kim, rosa)
})

test("over a meeting a person stands beside the facilitators, and the host's desk shows nothing of it", async () => {
  const [sam, maria, lee] = await Promise.all([
    place.enter({ extension: false }),
    place.enter(),
    place.enter({ extension: false }),
  ])
  await sam.goto(deskAddress)
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
  await joinRoom(maria)
  const meeting = await maria.browser().newPage()
  await meeting.setViewport({ width: 1280, height: 800 })
  await meeting.goto(`${zoomMeeting}?join`)
  const pane: Frame = await paneOf(meeting)
  await pressCard(pane, "private")
  await reads(pane, mine.private.canAdd)
  await bring(pane, lee, "Lee")
  await press(pane, en.shared.back)
  await reads(pane, mine.private.unseen("Sam"))
  await nothingWrong(pane)
  await press(pane, mine.private.unsafe("Lee"))
  await turnTo(lee, desk.item.closed)
  await openPrivate(lee)
  await reads(pane, mine.receipt.seen(["Lee"]))
  expect(await textOf(sam)).not.toContain(desk.item.closed)
  await press(pane, mine.private.close)
  await pressCard(pane, "private")
  await press(pane, mine.private.about)
  await press(pane, "Lee")
  await click(pane, '[data-who="Sam"]')
  await pressCard(pane, "concern.hurt")
  await reads(pane, about.notTold("Sam", "Lee"))
  await nothingWrong(pane)
  await click(sam, '[data-part="desk-tab"]:nth-child(3)')
  await reads(sam, desk.people.heading)
  expect(await sam.content()).not.toContain("Lee")
  expect(await seek(lee, desk.nav.pause)).toBeNull()
  expect(await meeting.evaluate(() => document.documentElement.outerHTML)).not.toContain("Lee")

  // While the meeting's room moves to another device there is a way to her, and to nobody in it.
  await press(pane, mine.private.close)
  await pressCard(pane, "private")
  await press(pane, device.move)
  await press(pane, move.asked.show)
  await pane.waitForSelector('[data-part="qr"] path')
  await press(pane, mine.private.only("Lee"))
  await reads(pane, mine.private.unsafe("Lee"))
  expect(await textOf(pane)).not.toContain(mine.private.unsafe("Sam"))
  await nothingWrong(pane)
  await writeConcern(pane, { to: "Lee", card: "concern.hurt", words })
  await reads(pane, mine.receipt.has(["Lee"]))
  await press(pane, mine.private.close)
  await press(pane, move.showing.stop)
  await reads(pane, move.stayed.heading)
})
