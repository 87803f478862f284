// *Hide now* in the built extension and on the web: one press or three, and no document of ours has a word of the room in it; one press brings all of it back.
import { type Frame, type KeyInput, type Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, press, reads, textOf, until, write, type Screen } from "../../src/tools/hands.ts"
import {
  joinRoom,
  makeRoom,
  openDeskPage,
  openPrivate,
  pressCard,
  turnTo,
  writeBack,
  writeConcern,
} from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { handsOn } from "../support/by-keys.ts"
import { documentOf, openOwnPage, stopBackground } from "../support/extension.ts"
import { desk as deskAddress, openPlace, zoomMeeting, type Place } from "../support/place.ts"
import { nothingWrong } from "../support/spine.ts"

const { participant: mine, plain, facilitator: desk } = en
const words = "They laughed at my son."
const answer = "I will talk to Tom."
const name = "Maria Lund"
/** All that one would not want to be seen, in words and in marks of ours. */
const secrets = [words, name, en.cards["concern.hurt"].say, "concern.", "Sleep study", "Sam", mine.board.private]
const said = "We begin with sleep."

let place: Place
let sam: Page
let maria: Page
let lee: Page
let tab: Page
let pane: Frame
let pages: Page[]

const found = async (screen: Screen, more: string[] = []): Promise<string[]> => {
  const all = await documentOf(screen)
  return [...secrets, ...more].filter((secret) => all.includes(secret))
}
const clean = async (screen: Screen): Promise<void> => {
  await until("nothing of ours", async () => ((await found(screen)).length === 0 ? true : undefined), 5_000).catch(
    async () => expect(await found(screen)).toEqual([]),
  )
}
const isPlain = async (screen: Screen): Promise<void> => {
  await screen.waitForSelector("[data-show], [data-card=show]")
  await clean(screen)
  expect(await screen.$("[data-hide], [data-card=hide], [data-card=private]")).toBeNull()
}

const openThread = async (screen: Screen): Promise<void> => {
  await pressCard(screen, "private")
  await click(screen, "[data-thread]")
  await reads(screen, words)
}
const thrice = async (page: Page, key: KeyInput = "Shift"): Promise<void> => {
  for (let n = 0; n < 3; n++) await page.keyboard.press(key, { delay: 60 })
}
/** What stands there does not answer a second press of the hand that hid. */
const showAgain = async (screen: Screen): Promise<void> => {
  await screen.waitForSelector("[data-show]")
  await new Promise((later) => setTimeout(later, 800))
  await click(screen, "[data-show]")
}
const openPanel = async (): Promise<void> => {
  await pane.waitForSelector("[data-part=bar], [data-part=panel]")
  if (await pane.$("[data-part=bar]")) await pressCard(pane, "more")
  await pane.waitForSelector("[data-screen=home]")
}
const meeting = () => tab.frames().find((frame) => frame.url().includes("/meeting")) ?? tab.mainFrame()
const enter = async (): Promise<void> => {
  tab = await maria.browser().newPage()
  await tab.setViewport({ width: 1280, height: 800 })
  await tab.goto(`${zoomMeeting}?join&captions`)
  pane = await paneOf(tab)
}

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  ;[sam, maria, lee] = await Promise.all([
    place.enter({ extension: false }),
    place.enter(),
    place.enter({ extension: false, width: 390, height: 760 }),
  ])
  await sam.goto(deskAddress)
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined)
  await joinRoom(maria)
  await pressCard(maria, "private")
  await writeConcern(maria, { to: "Sam", card: "concern.hurt", words, name })
  await openPrivate(sam)
  await lee.goto(invite)
  await joinRoom(lee)
  pages = [
    maria,
    await openOwnPage(maria.browser(), "/popup.html"),
    await openOwnPage(maria.browser(), "/sidepanel.html"),
  ]
  for (const page of pages.slice(1)) {
    await page.bringToFront()
    await openThread(page)
  }
  await enter()
  await openPanel()
  await pressCard(pane, "captions")
  await meeting().evaluate((text) => window.practice?.say({ id: "f1", text, speaker: "Tom Reed" }), said)
  await reads(pane, said)
})
afterAll(() => place.close())

test("Shift three times in the meeting's page leaves captions and nothing of ours in any document, and the next screen finds it so", async () => {
  const deskTab = await openOwnPage(maria.browser(), "/tabs/facilitator.html")
  await tab.bringToFront()
  await openThread(pane)
  for (const screen of [pane, ...pages]) expect(await found(screen)).toEqual(expect.arrayContaining([words, "Sam"]))
  await press(pane, mine.thread.write)
  await write(pane, mine.thread.writeTo("Sam"), "Half a thought")
  await tab.bringToFront()
  await meeting().locator("body").click()
  await thrice(tab)
  for (const screen of [pane, ...pages]) await isPlain(screen)
  expect(await documentOf(pane)).not.toContain("Half a thought")
  await reads(pane, said)
  expect(await deskTab.title()).toBe(plain.heading)
  expect(await deskTab.$("[data-show]")).not.toBeNull()
  await deskTab.close()
  await reads(pane, plain.told)
  await nothingWrong(pane)
  for (const page of pages) expect(await page.title()).toBe(en.captions.heading)

  // An answer comes meanwhile, is not said, and shows nowhere.
  await sam.bringToFront()
  await writeBack(sam, answer)
  await reads(sam, answer)
  for (const screen of [pane, ...pages]) expect(await found(screen, [answer])).toEqual([])

  await stopBackground(maria.browser())
  const woken = await openOwnPage(maria.browser(), "/popup.html")
  await isPlain(woken)
  await woken.close()
  await tab.bringToFront()
  await tab.reload()
  pane = await paneOf(tab)
  await isPlain(pane)

  await showAgain(pane)
  await openThread(pane)
  await reads(pane, answer)
  expect(await pane.$eval("textarea", (field) => field.value)).toBe("Half a thought")
  for (const page of pages) await reads(page, answer)
  expect(await maria.title()).toBe(mine.title)
})

test("the control does the same, at the same place on every screen; the bar keeps captions and the way back", async () => {
  const at = () =>
    pane.$eval("[data-hide]", (button) => {
      const { left, top } = button.getBoundingClientRect()
      return [Math.round(left), Math.round(top)]
    })
  await tab.bringToFront()
  const onThread = await at()
  await pane.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  expect(await at()).toEqual(onThread)
  await click(pane, "[data-hide]")
  await isPlain(pane)
  // How one comes back was told before.
  expect(await textOf(pane)).not.toContain(plain.told)
  await showAgain(pane)
  await reads(pane, words)
  // From the conversation to Private, and from there.
  await press(pane, mine.private.close)
  await pane.waitForSelector("[data-screen=private-1]")
  expect(await at()).toEqual(onThread)
  await press(pane, mine.private.close)
  await pane.waitForSelector("[data-screen=home]")
  expect(await at()).toEqual(onThread)
  await press(pane, mine.board.smaller)
  await pane.waitForSelector("[data-part=bar]")
  await click(pane, "[data-card=hide]")
  await isPlain(pane)
  expect(await pane.$$eval("button", (all) => all.map((one) => one.dataset["card"]))).toEqual(["captions", "show"])
  await nothingWrong(pane)
  await click(pane, "[data-card=captions]")
  await reads(pane, said)
  await isPlain(pane)
  // The handle's own hiding is another thing: it comes and goes, and brings nothing back.
  for (const name of ["hide", "show"])
    await until(`the handle's ${name}`, () =>
      meeting().evaluate((which) => {
        const root = document.querySelector("quiet-hand-overlay")?.shadowRoot
        const button = root?.querySelector<HTMLElement>(`[data-part="${which}"]`)
        if (!button || button.hidden) return undefined
        button.click()
        return true
      }, name),
    )
  await until("a pane that can be seen", () =>
    meeting().evaluate(() => {
      const frame = document.querySelector("quiet-hand-overlay")?.shadowRoot?.querySelector("iframe")
      return frame?.checkVisibility({ visibilityProperty: true }) || undefined
    }),
  )
  await isPlain(pane)
  await showAgain(pane)
  await pane.waitForSelector("[data-screen=home]")
})

test("on the phone page what waited is sent, a reload brings nothing back, and keys alone do all of it", async () => {
  await lee.bringToFront()
  await pressCard(lee, "private")
  // Capitals are written with Shift, as often as one likes.
  await click(lee, '[data-who="Sam"]')
  await pressCard(lee, "concern.other")
  await lee.focus("textarea")
  for (const letter of "NOWHERE") {
    await lee.keyboard.down("Shift")
    await lee.keyboard.press(letter as KeyInput)
    await lee.keyboard.up("Shift")
  }
  expect(await lee.$eval("textarea", (field) => field.value)).toBe("NOWHERE")
  expect(await lee.$("[data-show]")).toBeNull()
  await click(lee, '[data-part="choice"]:last-of-type input')
  await press(lee, mine.private.send("Sam"))
  await reads(lee, /Sending in \d s/)
  await click(lee, "[data-hide]")
  await isPlain(lee)
  expect(await lee.title()).toBe(plain.heading)
  expect(await found(lee, ["NOWHERE"])).toEqual([])
  await nothingWrong(lee)

  await sam.bringToFront()
  await turnTo(sam, desk.item.closed)
  await openPrivate(sam)
  await reads(sam, "NOWHERE")
  await writeBack(sam, answer)

  await lee.bringToFront()
  await lee.reload()
  await isPlain(lee)
  expect(await found(lee, ["NOWHERE", answer])).toEqual([])
  const hands = handsOn(lee)
  await new Promise((later) => setTimeout(later, 800))
  await hands.choose(plain.show)
  await lee.waitForSelector("[data-screen=home]")
  expect(await lee.title()).toBe(mine.title)
  await hands.choose(mine.board.private)
  await click(lee, "[data-thread]")
  await reads(lee, answer)
  await reads(lee, "NOWHERE")

  await thrice(lee)
  await isPlain(lee)
  // Three more bring nothing back.
  await thrice(lee)
  await new Promise((later) => setTimeout(later, 500))
  await isPlain(lee)
  await showAgain(lee)
  await reads(lee, answer)
})

test("Shift three times at the desk leaves an ordinary page, and what comes meanwhile is there afterwards", async () => {
  await sam.bringToFront()
  await openDeskPage(sam, "messages")
  await reads(sam, answer)
  await thrice(sam)
  await isPlain(sam)
  expect(await found(sam, [answer, "NOWHERE", "Lund"])).toEqual([])
  await nothingWrong(sam)
  await lee.bringToFront()
  await press(lee, mine.thread.write)
  await write(lee, mine.thread.writeTo("Sam"), "One more thing")
  await press(lee, mine.thread.send("Sam"))
  await sam.bringToFront()
  await sam.reload()
  await isPlain(sam)
  expect(await found(sam, ["One more thing"])).toEqual([])
  await showAgain(sam)
  await turnTo(sam, "One more thing")
})

test("who presses Shift for something else turns it off", async () => {
  await lee.bringToFront()
  await lee.evaluate(() => {
    const comfort = JSON.parse(localStorage.getItem("comfort") ?? "{}") as object
    localStorage.setItem("comfort", JSON.stringify({ ...comfort, shiftHides: false }))
  })
  await lee.reload()
  await lee.waitForSelector("[data-screen=home]")
  await thrice(lee)
  await new Promise((later) => setTimeout(later, 500))
  expect(await lee.$("[data-show]")).toBeNull()
  await click(lee, "[data-hide]")
  await isPlain(lee)
  await showAgain(lee)
})
