// A private word never stands on a shared screen: the built extension over meetings whose pages share, and a desk whose person says so.
import { type Frame, type Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, press, reads, seek, textOf, until, write, type Screen } from "../../src/tools/hands.ts"
import {
  joinRoom,
  makeRoom,
  openDeskPage,
  openPrivate,
  pressCard,
  writeBack,
  writeConcern,
} from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { documentOf, openOwnPage, stopBackground } from "../support/extension.ts"
import { desk as deskAddress, meetMeeting, openPlace, teamsMeeting, zoomMeeting, type Place } from "../support/place.ts"
import { nothingWrong } from "../support/spine.ts"

const { participant: mine, sharing: say, facilitator: desk } = en
const words = "They laughed at my son."
const answer = "I will talk to Tom."
const name = "Maria Lund"
/** What is private in one thread, in words and in marks of ours. */
const secrets = [words, answer, name, en.cards["concern.hurt"].say, "concern.hurt", "laughed"]
const later = "One more thing"

let place: Place
let sam: Page
let maria: Page
let pages: Page[]

/** A display that Chromium itself makes up and chooses: a headless one has none. All else is the browser's own way. */
const chooses = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream=display-media-type=monitor"]

const secretsIn = async (screen: Screen): Promise<string[]> => {
  const all = await documentOf(screen)
  return secrets.filter((secret) => all.includes(secret))
}
const clean = (screen: Screen) =>
  until("no private word", async () => ((await secretsIn(screen)).length === 0 ? true : undefined), 5_000)

/** The panel: an overlay stands as it was left in the last meeting. */
const openWhole = async (pane: Frame): Promise<void> => {
  await pane.waitForSelector("[data-part=bar], [data-part=panel]")
  await (await pane.$('[data-card="more"]'))?.click()
}
const openThread = async (screen: Screen): Promise<void> => {
  await pressCard(screen, "private")
  await click(screen, "[data-thread]")
  await reads(screen, answer)
}

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  ;[sam, maria] = await Promise.all([place.enter({ extension: false }), place.enter({ args: chooses })])
  await sam.goto(deskAddress)
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined)
  await reads(maria, mine.invitation.get(["Sam"]))
  await joinRoom(maria)
  await pressCard(maria, "private")
  await writeConcern(maria, { to: "Sam", card: "concern.hurt", words, name })
  await openPrivate(sam)
  await writeBack(sam, answer)
  await reads(maria, answer)
  pages = [
    maria,
    await openOwnPage(maria.browser(), "/popup.html"),
    await openOwnPage(maria.browser(), "/sidepanel.html"),
  ]
  for (const page of pages.slice(1)) {
    await page.bringToFront()
    await openThread(page)
  }
})
afterAll(() => place.close())

for (const [platform, address, inside, label] of [
  [
    "Zoom",
    `${zoomMeeting}?join`,
    (page: Page) => page.frames().find((frame) => frame.url().includes("/meeting")),
    "Share Screen",
  ],
  ["Teams", `${teamsMeeting}?join`, (page: Page) => page.mainFrame(), "Share"],
  ["Meet", `${meetMeeting}?join`, (page: Page) => page.mainFrame(), "Share screen"],
] as const)
  test(`${platform}: what is private leaves every document of ours once the page shares, and is back with the last clone's end`, async () => {
    const tab = await maria.browser().newPage()
    await tab.goto(address)
    const meeting: Frame = await until("the meeting's frame", () => inside(tab))
    const pane = await paneOf(tab)
    await openWhole(pane)
    await openThread(pane)
    const screens: Screen[] = [pane, ...pages]
    for (const screen of screens) expect(await secretsIn(screen)).toEqual(expect.arrayContaining([words, answer]))

    await meeting.locator(`::-p-aria([name="${label}"][role="button"])`).click()
    await until("a share", async () => (await meeting.evaluate(() => window.practice?.share.live)) || undefined)
    for (const screen of screens) await clean(screen)
    await reads(pane, say.hidden)
    expect(await seek(pane, say.stopped)).toBeNull()
    await nothingWrong(pane)

    await meeting.evaluate(() => window.practice?.share.stopShown())
    await meeting.evaluate(() => new Promise((over) => setTimeout(over, 1_200)))
    for (const screen of screens) expect(await secretsIn(screen)).toEqual([])

    await meeting.evaluate(() => window.practice?.share.stopSent())
    for (const screen of screens) await reads(screen, answer)

    await meeting.locator(`::-p-aria([name="${label}"][role="button"])`).click()
    for (const screen of screens) await clean(screen)
    await press(pane, say.show)
    await reads(pane, answer)
    await tab.close()
    for (const page of pages) await reads(page, answer)
  })

test("a share is remembered while the background sleeps, and a share that ended meanwhile is forgotten", async () => {
  const tab = await maria.browser().newPage()
  await tab.goto(`${teamsMeeting}?join`)
  await paneOf(tab)
  await click(tab, '::-p-aria([name="Share"][role="button"])')
  for (const page of pages) await clean(page)
  await stopBackground(maria.browser())
  const woken = await openOwnPage(maria.browser(), "/popup.html")
  await reads(woken, say.hidden)
  await pressCard(woken, "private")
  await reads(woken, say.hidden)
  for (const screen of [woken, ...pages]) expect(await secretsIn(screen)).toEqual([])
  // Nobody is left to tell that it ended: the tab and the background go at once.
  await Promise.all([stopBackground(maria.browser()), tab.close()])
  for (const page of pages) await reads(page, answer)
  await woken.close()
})

test("a page that asks for a screen and gets none leaves things as they were", async () => {
  const tab = await maria.browser().newPage()
  await tab.goto(`${teamsMeeting}?join`)
  await paneOf(tab)
  const refused = await tab.evaluate(() =>
    navigator.mediaDevices.getDisplayMedia({ video: false }).then(
      () => "",
      (error: unknown) => String(error),
    ),
  )
  expect(refused).not.toBe("")
  for (const page of pages) await reads(page, answer)
  await tab.close()
})

test("the meeting's page finds its own function as it was", async () => {
  const tab = await maria.browser().newPage()
  await tab.goto(`${teamsMeeting}?join`)
  const found = await tab.evaluate(() => {
    const made = Object.getOwnPropertyDescriptor(MediaDevices.prototype, "getDisplayMedia")
    const { name, length } = made?.value as { name: string; length: number }
    return [
      ...[name, length, String(made?.value)],
      ...[made?.writable, made?.enumerable, made?.configurable],
      Object.hasOwn(navigator.mediaDevices, "getDisplayMedia"),
    ]
  })
  expect(found).toEqual(["getDisplayMedia", 0, "function getDisplayMedia() { [native code] }", true, true, true, false])
  await tab.close()
})

test("the button hides it on every page, also after a reload, and a half-written answer is there again", async () => {
  const [page, other] = pages as [Page, Page]
  await page.bringToFront()
  await press(page, mine.thread.write)
  await write(page, mine.thread.writeTo("Sam"), later)
  await other.bringToFront()
  await press(other, mine.private.close)
  await reads(other, mine.private.who)
  await press(other, say.button)
  for (const screen of pages) await clean(screen)
  expect(await documentOf(page)).not.toContain(later)
  await other.reload()
  await pressCard(other, "private")
  await reads(other, say.hidden)
  await nothingWrong(other)
  await press(other, say.stopped)
  await reads(page, answer)
  expect(await page.$eval("textarea", (field) => field.value)).toBe(later)
})

test("a desk that shares shows neither words, card nor name, also after a reload, and tells what comes in", async () => {
  await sam.bringToFront()
  await reads(sam, words)
  await press(sam, say.button)
  await clean(sam)
  await reads(sam, say.hidden)
  await nothingWrong(sam)
  await openDeskPage(sam, "people")
  expect(await secretsIn(sam)).toEqual([])
  await sam.reload()
  await reads(sam, say.hidden)
  expect(await secretsIn(sam)).toEqual([])
  const [page] = pages as [Page]
  await page.bringToFront()
  await press(page, mine.thread.send("Sam"))
  await sam.bringToFront()
  await reads(sam, desk.item.newWords)
  expect(await textOf(sam)).not.toContain(later)
  await click(sam, `::-p-aria([name="${say.show}"][role="button"])`)
  await reads(sam, later)
  await press(sam, say.hide)
  await clean(sam)
  await press(sam, say.stopped)
  await reads(sam, later)
})
