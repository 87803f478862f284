// The life of the extension around a meeting: it comes, is updated and goes while people are in a call.
import { resolve } from "node:path"
import { TargetType, type Browser, type Frame, type Page, type WebWorker } from "puppeteer"
import { afterEach, beforeAll, expect, test } from "vitest"
import { click, press, reads, until } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, openPrivate, pressAnswer, pressCard, turnTo, writeConcern } from "../../src/tools/walk.ts"
import { life } from "../../src/words/en/life.ts"
import { en } from "../../src/words/en/words.ts"
import { wrongIn } from "../support/axe.ts"
import { built, firefoxBuild, openFirefox, ownPageIn, welcomeIn } from "../support/browser.ts"
import { backgroundOf } from "../support/extension.ts"
import { desk, openPlace, zoomMeeting, type Place } from "../support/place.ts"

const { participant: mine, facilitator } = en
const words = "I lost my place after the second question."
const chromeBuild = resolve("build/chrome-mv3-prod")

let place: Place
const ends: (() => Promise<void>)[] = []
beforeAll(() => built("chrome", "firefox", "web"))
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

const start = async () => {
  place = await openPlace()
  ends.push(() => place.close())
}

const inMeeting = async (browser: Browser): Promise<{ page: Page; meeting: Frame }> => {
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 800 })
  await page.goto(`${zoomMeeting}?join`)
  const meeting = await until("the meeting's frame", () => page.frames().find((one) => /\/meeting\b/.test(one.url())))
  await meeting.waitForSelector("#wc-footer")
  return { page, meeting }
}

const overlaysIn = (meeting: Frame): Promise<number> =>
  meeting.evaluate(() => document.querySelectorAll("quiet-hand-overlay").length)

/** The first pane in which a card can be pressed. Firefox's driver does not know the addresses of our frames. */
const cardsIn = (page: Page): Promise<Frame> =>
  until("a pane with cards", async () => {
    for (const frame of page.frames()) {
      // A frame that went meanwhile throws at once.
      const look = async () => frame.$('[data-part="surface"] [data-card]')
      if (await look().catch(() => null)) return frame
    }
    return undefined
  })

/** Stays true while the page goes through several of our looks: what comes and goes again would be seen. */
const staysSo = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  const from = Date.now()
  await until(what, async () => {
    expect(await holds(), what).toBe(true)
    return Date.now() - from > 2_500 || undefined
  })
}

/** Loads the extension anew, and counts how often it was. */
const loadingsOf = async (browser: Browser) => {
  const background = await backgroundOf(browser)
  let loadings = 0
  browser.on("targetcreated", (target) => {
    if (target.type() === TargetType.SERVICE_WORKER) loadings += 1
  })
  return {
    background,
    loadings: () => loadings,
    reload: async () => {
      void background.evaluate("chrome.runtime.reload()").catch(() => undefined)
      await until("a new background", () => loadings > 0 || undefined)
    },
  }
}

/** Maria has sent Sam a private message, is not answered yet, and sits in the meeting. */
const writeFromMeeting = async () => {
  await start()
  const [sam, maria] = await Promise.all([place.enter({ extension: false }), place.enter()])
  await sam.goto(desk)
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
  await joinRoom(maria)
  await maria.goto("about:blank")
  const { page, meeting } = await inMeeting(maria.browser())
  const pane = await cardsIn(page)
  await pressCard(pane, "private")
  await writeConcern(pane, { to: "Sam", card: "concern.other", words })
  await turnTo(sam, facilitator.item.closed)
  return { sam, browser: maria.browser(), page, meeting }
}

test("in a meeting that was open before the extension, the overlay comes with the install, without a reload", async () => {
  await start()
  const browser = (await place.enter({ extension: "later" })).browser()
  const { page, meeting } = await inMeeting(browser)
  expect(await overlaysIn(meeting)).toBe(0)
  const id = await browser.installExtension(chromeBuild)
  await cardsIn(page)
  await staysSo("one overlay", async () => (await overlaysIn(meeting)) === 1)

  // The report for a helper finds the meeting and how it is read.
  const report = await browser.newPage()
  await report.goto(`chrome-extension://${id}/tabs/report.html`)
  const { labels } = life.report
  await reads(report, `${labels.meeting}: zoom, in ${labels.overlay}: ${labels.yes} ${labels.captions}: off`)
  expect(await wrongIn(report)).toEqual([])
  await press(report, life.report.copy)
  await reads(report, new RegExp(`${life.report.copied}|${life.report.notCopied}`))
})

test("an update in a meeting puts the new overlay in the old one's place, with room, thread and answer", async () => {
  const { sam, browser, page, meeting } = await writeFromMeeting()
  const before = await meeting.$("quiet-hand-overlay")
  await (await loadingsOf(browser)).reload()
  await until("the old overlay's end", async () => !(await before?.evaluate((host) => host.isConnected)) || undefined)
  const pane = await cardsIn(page)
  await staysSo("one overlay", async () => (await overlaysIn(meeting)) === 1)
  await openPrivate(sam)
  await reads(pane, mine.receipt.seen(["Sam"]))
  await pressCard(pane, "private")
  await reads(pane, mine.private.open)
  // The old script's shield is down: keys on the handle reach the new one.
  await meeting.evaluate(() =>
    document.querySelector("quiet-hand-overlay")?.shadowRoot?.querySelector<HTMLElement>('[data-part="move"]')?.focus(),
  )
  await page.keyboard.press("ArrowLeft")
  await until("an overlay at the left", () =>
    meeting.evaluate(() => {
      const { left = 999 } = document.querySelector("quiet-hand-overlay")?.getBoundingClientRect() ?? {}
      return left < 100 || undefined
    }),
  )
})

test("an update waits while one is in a call or waits for an answer, and comes when nobody does", async () => {
  const { sam, browser, page } = await writeFromMeeting()
  const { background, loadings } = await loadingsOf(browser)
  const minutes = async (worker: WebWorker) => {
    for (let n = 0; n < 3; n += 1) {
      await worker.evaluate('chrome.alarms.onAlarm.dispatch({ name: "minute", scheduledTime: Date.now() })')
      await worker.evaluate("new Promise((done) => setTimeout(done, 300))")
    }
  }
  await background.evaluate('chrome.runtime.onUpdateAvailable.dispatch({ version: "9.9.9" })')
  await minutes(background)
  expect(loadings()).toBe(0)
  // Out of the meeting, but not answered yet.
  await page.close()
  await minutes(background)
  expect(loadings()).toBe(0)
  await openPrivate(sam)
  await pressAnswer(sam, "done")
  await click(sam, '[data-part="answer-form"] [data-tone="main"]')
  await until("the update, once it was answered", async () => {
    // One that was loaded anew never answers.
    await Promise.race([minutes(background).catch(() => undefined), new Promise((late) => setTimeout(late, 2_000))])
    return loadings() > 0 || undefined
  })
})

test("when it is removed, nothing of it stays in the meeting", async () => {
  await start()
  const browser = (await place.enter({ extension: "later" })).browser()
  const id = await browser.installExtension(chromeBuild)
  const { page, meeting } = await inMeeting(browser)
  await cardsIn(page)
  await browser.uninstallExtension(id)
  await until("a meeting without us", async () => (await overlaysIn(meeting)) === 0 || undefined)
  await staysSo("no overlay", async () => (await overlaysIn(meeting)) === 0)
})

test("the first page opens once, after installing, and leads into a practice that asks no network for anything", async () => {
  await start()
  const browser = (await place.enter({ extension: "later" })).browser()
  await browser.installExtension(chromeBuild)
  const page = await welcomeIn(browser)
  await page.waitForSelector("main")
  const asked: string[] = []
  await page.bringToFront()
  await reads(page, life.welcome.heading)
  expect(await wrongIn(page)).toEqual([])
  page.on("request", (request) => asked.push(request.url()))
  await press(page, life.welcome.practice)
  await reads(page, life.practice.note)
  await press(page, mine.invitation.start)
  await press(page, mine.hello.say(life.practice.sam))
  await reads(page, mine.hello.answered(life.practice.sam))
  await press(page, mine.hello.goOn)
  expect(await wrongIn(page)).toEqual([])
  await pressCard(page, "private")
  await writeConcern(page, { to: life.practice.sam, card: "concern.other", words })
  await reads(page, life.practice.has)
  expect(asked.filter((url) => !url.startsWith("chrome-extension://"))).toEqual([])
  await press(page, life.practice.end)
  await reads(page, life.welcome.heading)
  await press(page, life.welcome.invite)
  await reads(page, mine.invitation.paste)
  await (await loadingsOf(browser)).reload()
  await until("the page's end", () => page.isClosed() || undefined)
  await staysSo("no first page after an update", async () =>
    (await browser.pages()).every((one) => !one.url().endsWith("/tabs/welcome.html")),
  )
})

const inFirefox = async () => {
  await start()
  const firefox = await openFirefox(place.hosts, { installed: false })
  ends.push(firefox.close)
  return firefox.browser
}

test("Firefox: installed with a meeting open it comes at once, and when it is removed nothing stays", async () => {
  const browser = await inFirefox()
  const { page, meeting } = await inMeeting(browser)
  expect(await overlaysIn(meeting)).toBe(0)
  const id = await browser.installExtension(firefoxBuild)
  await cardsIn(page)
  await staysSo("one overlay", async () => (await overlaysIn(meeting)) === 1)
  await browser.uninstallExtension(id)
  await until("a meeting without us", async () => (await overlaysIn(meeting)) === 0 || undefined)
  await browser.installExtension(firefoxBuild)
  await cardsIn(page)
  await staysSo("one overlay again", async () => (await overlaysIn(meeting)) === 1)
})

test("Firefox: kept out of meetings, the toolbar's page says so and asks; let in, the open meeting gets its overlay", async () => {
  const browser = await inFirefox()
  await browser.installExtension(firefoxBuild)
  const first = await welcomeIn(browser)
  const zoom = "https://*.zoom.us/*"
  expect(await first.evaluate((host) => chrome.permissions.remove({ origins: [host] }), zoom)).toBe(true)
  const { page, meeting } = await inMeeting(browser)
  await staysSo("no overlay", async () => (await overlaysIn(meeting)) === 0)
  // As behind the toolbar's button: the meeting is in front.
  await first.evaluate(() => chrome.tabs.create({ url: "/popup.html", active: false }).then(() => undefined))
  const popup = await ownPageIn(browser, "/popup.html")
  await reads(popup, life.access.heading.some)
  expect(await wrongIn(popup)).toEqual([])
  await popup.bringToFront()
  await press(popup, life.access.allow("zoom.us"))
  await reads(popup, life.access.on)
  await page.bringToFront()
  await cardsIn(page)
})
