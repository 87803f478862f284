// A desk moves to another browser by its code; its host saves the room, loses that browser, and opens the file in a third: what people write next comes there.
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, press, reads, textOf, until, write, written } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, openDeskPage, openPrivate, pressCard, turnTo, writeConcern } from "../../src/tools/walk.ts"
import { deskMove } from "../../src/words/en/desk-move.ts"
import { saved } from "../../src/words/en/saved.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { desk, openPlace, type Place } from "../support/place.ts"
import { nothingWrong } from "../support/spine.ts"

const { room, item } = en.facilitator
const folder = mkdtempSync(join(tmpdir(), "saved-room-"))
let place: Place
let sam: Page
let laptop: Page
let maria: Page
let code: string

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  ;[sam, laptop, maria] = await Promise.all([
    place.enter({ extension: false, width: 420, height: 800 }),
    place.enter({ extension: false }),
    place.enter({ extension: false, width: 320, height: 640 }),
  ])
  await sam.goto(desk)
  await maria.goto(await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting"))
  await joinRoom(maria)
})
afterAll(async () => {
  await place.close()
  rmSync(folder, { recursive: true })
})

test("a desk shows its code, goes to the browser that opens it, and is forgotten where it was", async () => {
  await openDeskPage(sam, "people")
  await press(sam, room.move)
  await reads(sam, deskMove.asked.lines[1] ?? "")
  await nothingWrong(sam)
  await press(sam, deskMove.asked.show)
  await sam.waitForSelector('[data-part="qr"] path')
  await nothingWrong(sam)
  const link = await written(sam, deskMove.showing.link)
  expect(link).toMatch(/^https:\/\/quiet-hand\.test\/d#1\.[\w-]{22}\.[\w-]{43}$/)

  await laptop.goto(link)
  await reads(laptop, deskMove.ready.room("Sleep study"))
  expect(laptop.url()).not.toContain("#")
  await nothingWrong(laptop)
  await press(laptop, deskMove.ready.take)
  await reads(sam, deskMove.gone.line("Sleep study"))
  await reads(laptop, deskMove.here.heading)
  await press(laptop, deskMove.here.ok)
  await press(sam, deskMove.gone.ok)
  await reads(sam, en.facilitator.start.heading)
  await sam.reload()
  await reads(sam, en.facilitator.start.heading)
  expect(await textOf(sam)).not.toContain("Sleep study")
})

test("the host saves the room: a file that the browser keeps, and a code for her paper", async () => {
  await openDeskPage(laptop, "people")
  await reads(laptop, saved.state.never)
  await press(laptop, room.save)
  await reads(laptop, saved.asked.why)
  await nothingWrong(laptop)
  const browser = await laptop.createCDPSession()
  await browser.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder })
  await press(laptop, saved.asked.make)
  await reads(laptop, saved.made.slow)
  await nothingWrong(laptop)
  await press(laptop, saved.made.done)
  await reads(laptop, saved.made.needsFile)
  await press(laptop, saved.made.keep)
  await until("a file", () => readdirSync(folder).find((name) => name.endsWith(".txt")))
  code = await laptop.$eval('[data-part="paper-code"] > p', (shown) => {
    return Array.from(shown.querySelectorAll("[aria-hidden]"), (group) => group.textContent).join("")
  })
  await press(laptop, saved.made.done)
  await reads(laptop, /Saved: /)
  expect(await laptop.evaluate(() => document.activeElement?.textContent)).toBe(room.save)
})

test("her browser is gone; another opens the file with the code, and the next concern comes there", async () => {
  await laptop.browser().close()
  const [name = ""] = readdirSync(folder)
  await press(sam, room.openSaved)
  const choose = async (label: string) => {
    const [chooser] = await Promise.all([sam.waitForFileChooser(), press(sam, label)])
    await chooser.accept([join(folder, name)])
  }
  await choose(saved.file.choose)
  await reads(sam, saved.code.heading)
  await write(sam, saved.code.label, code.replace(/^./, (sign) => (sign === "7" ? "6" : "7")).toLowerCase())
  await press(sam, saved.code.open)
  await reads(sam, saved.code.group(1))
  await nothingWrong(sam)
  await write(sam, saved.code.label, code.toLowerCase())
  await press(sam, saved.code.open)
  await reads(sam, saved.ready.room("Sleep study"))
  await nothingWrong(sam)
  await press(sam, saved.ready.take)
  await reads(sam, saved.missing.one)
  await nothingWrong(sam)
  await press(sam, saved.missing.ok)

  await maria.bringToFront()
  await pressCard(maria, "private")
  await writeConcern(maria, { to: "Sam", card: "concern.hurt", words: "They laughed at me." })
  await sam.bringToFront()
  await turnTo(sam, item.open)
  await openPrivate(sam)
  await reads(sam, "They laughed at me.")
  await maria.bringToFront()
  await click(maria, "[data-thread]").catch(() => undefined)
  await reads(maria, "Sam has seen it.")
})

test("a browser whose line breaks before the sentences have come says so with a way back, and has them when the line is back", async () => {
  const fresh = await place.enter({ extension: false, width: 320, height: 640 })
  await fresh.goto(desk)
  await reads(fresh, en.facilitator.start.heading)
  await fresh.setOfflineMode(true)
  await press(fresh, room.openSaved)
  await reads(fresh, en.problems.relay_down)
  await nothingWrong(fresh)
  await press(fresh, en.first.notNow)
  await reads(fresh, en.facilitator.start.heading)
  await press(fresh, room.openSaved)
  await reads(fresh, en.problems.relay_down)
  await fresh.setOfflineMode(false)
  await reads(fresh, saved.file.about)
  await fresh.browser().close()
})
