// On the phone page: a relay that lies and a device that is full are told in one sentence, and nothing that was written is lost.
import type { Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, press, reads, textOf, until, write, written } from "../../src/tools/hands.ts"
import { confirmFirst, joinRoom, makeRoom, openDeskPage, pressCard, turnTo } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { forgedRoster, openLiar, type Liar } from "../support/lie.ts"
import { desk as deskAddress, openPlace, type Place } from "../support/place.ts"

const { facilitator: desk, participant: mine } = en
let place: Place
let liar: Liar
let sam: Page
let maria: Page
let invite: string

beforeAll(async () => {
  await built("web")
  place = await openPlace({}, async (relay) => (liar = await openLiar(relay)).port)
  ;[sam, maria] = await Promise.all([
    place.enter({ extension: false }),
    place.enter({ extension: false, width: 320, height: 640 }),
  ])
  await sam.goto(deskAddress)
  invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite)
  await joinRoom(maria)
})
afterAll(async () => {
  await place.close()
  await liar.close()
})

const problem = (key: keyof typeof en.problems) => `[data-problem="${key}"]`
const gone = (key: keyof typeof en.problems) =>
  until("the sentence to go", async () => (await maria.$(problem(key))) === null || undefined, 60_000)

/** Goes on writing until it is so. */
const typed = async (is: boolean): Promise<true | undefined> => {
  if (is) return true
  await maria.keyboard.type(".")
  await new Promise((later) => setTimeout(later, 1_000))
  return undefined
}

const focusedField = () => maria.evaluate(() => document.activeElement?.tagName)

test("answers that make no sense are told, the words and the focus stay, and the honest line goes on", async () => {
  await pressCard(maria, "private")
  await click(maria, '[data-who="Sam"]')
  await pressCard(maria, "concern.other")
  await write(maria, mine.private.ownWords, "I felt left out")
  liar.lie = { down: () => ["no json", { t: "nonsense" }] }
  await place.relay.restart()
  await reads(maria, en.problems.relay_lies)
  expect(await written(maria, mine.private.ownWords)).toBe("I felt left out")
  expect(await focusedField()).toBe("TEXTAREA")
  liar.lie = {}
  await gone("relay_lies")
  expect(await written(maria, mine.private.ownWords)).toBe("I felt left out")
})

test("a list of people that the host did not sign is told and not used, and a card still goes to the people there were", async () => {
  const forged = await forgedRoster(invite, Date.now())
  liar.lie = { down: (frame) => (frame.t === "value" && frame["board"] === forged["board"] ? [forged] : [frame]) }
  await openDeskPage(sam, "people")
  await write(sam, desk.people.addName, "Rosa")
  await press(sam, desk.people.add)
  await reads(maria, en.problems.roster_forged)
  expect(await written(maria, mine.private.ownWords)).toBe("I felt left out")
  expect(await focusedField()).toBe("TEXTAREA")
  expect(await textOf(maria)).not.toContain("Eve")
  liar.lie = {}
  await press(maria, mine.private.close)
  await pressCard(maria, "break.need")
  await confirmFirst(maria)
  await reads(maria, mine.receipt.has(["Sam"]))
  await openDeskPage(sam, "messages")
  await turnTo(sam, en.cards["break.need"].desk?.("Someone") ?? "")
})

test("a full device says so, keeps the words on the screen, and sends them when there is room", async () => {
  await pressCard(maria, "private")
  await press(maria, mine.private.goOn("Sam"))
  const control = await maria.createCDPSession()
  const origin = "https://quiet-hand.test"
  await control.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 })
  await write(maria, mine.private.ownWords, "I felt left out, and nobody saw it")
  // The browser looks again how much room there is only after half a minute.
  await until("the sentence", async () => typed((await maria.$(problem("storage_full"))) !== null), 60_000)
  await reads(maria, en.problems.storage_full)
  const words = await written(maria, mine.private.ownWords)
  expect(words).toMatch(/^I felt left out, and nobody saw it\.+$/)
  expect(await focusedField()).toBe("TEXTAREA")
  await click(maria, '[data-part="choice"]:last-of-type input')
  await press(maria, mine.private.send("Sam"))
  await press(maria, mine.private.close)
  await pressCard(maria, "private")
  await press(maria, mine.private.goOn("Sam"))
  expect(await written(maria, mine.private.ownWords)).toBe(words)
  await control.send("Storage.overrideQuotaForOrigin", { origin })
  await press(maria, mine.private.send("Sam"))
  await turnTo(sam, desk.item.closed)
  await press(sam, desk.item.open)
  await reads(sam, words)
})
