// The main walk over a meeting's page at its real address, with the shipped extension, while a script of the page spies on everything.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, panesOf, press, reads, standsAt, textOf, until } from "../../src/tools/hands.ts"
import { confirmFirst, makeRoom, pressAnswer, pressCard, turnTo } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built, openFirefox, type Opened } from "./browser.ts"
import { desk as deskAddress, meetMeeting, openPlace, teamsMeeting, zoomMeeting, type Place } from "./place.ts"
import { heardIn, knows, spy, type Heard } from "./spy.ts"
import { nothingWrong, secrets, startWithHello, takeInAna, walkSpine } from "./spine.ts"

const { participant: mine } = en

export type Meeting = {
  /** Where one has not joined yet. */
  address: string
  /** The frame that holds the meeting, once it is there. */
  inside: (page: Page) => Frame | undefined
  /** What one presses to join. */
  join: string
}

export const overZoom: Meeting = {
  address: zoomMeeting,
  inside: (page) => page.frames().find((frame) => frame.url().includes("/meeting")),
  join: "Join",
}
export const overTeams: Meeting = { address: teamsMeeting, inside: (page) => page.mainFrame(), join: "Join now" }
export const overMeet: Meeting = { address: meetMeeting, inside: (page) => page.mainFrame(), join: "Join now" }

/** The whole walk as tests; the facilitators are in Chromium whichever browser the participant uses. */
export const walkOverMeeting = ({ address, inside, join }: Meeting, browser: "chrome" | "firefox" = "chrome"): void => {
  let place: Place
  let firefox: Opened | undefined
  let sam: Page
  let ana: Page
  let maria: Page
  let tab: Page
  let meeting: Frame
  let pane: Frame
  const heard: Heard[] = []

  /** What the page's script learnt so far, in every frame but ours. */
  const gather = async (): Promise<void> => {
    for (const frame of tab.frames().filter((frame) => frame !== pane)) heard.push(await heardIn(frame))
  }

  const enter = async (): Promise<void> => {
    await tab.goto(address)
    meeting = await until("the meeting's frame", () => inside(tab))
    await meeting.locator(`::-p-aria(${join})`).click()
    pane = await paneOf(tab)
  }

  beforeAll(async () => {
    await built(browser, "web")
    place = await openPlace()
    ;[sam, ana] = await Promise.all([place.enter({ extension: false }), place.enter({ extension: false })])
    if (browser === "firefox") firefox = await openFirefox(place.hosts)
    maria = firefox ? await firefox.browser.newPage() : await place.enter()
    await sam.goto(deskAddress)
  })
  afterAll(async () => {
    await firefox?.close()
    await place.close()
  })

  test("the extension takes the invite before its page runs, and joins with it", async () => {
    const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
    await takeInAna(sam, ana)
    void maria.goto(invite).catch(() => undefined)
    await until("our own page", async () => (await standsAt(maria, "/tabs/join.html")) || undefined)
    expect(await maria.evaluate(() => location.href)).not.toContain("#")
    await reads(maria, mine.invitation.get(["Sam", "Ana"]))
    await nothingWrong(maria)
    await startWithHello(sam, maria)
  })

  test("no overlay stands where there is no meeting yet, and one bar stands in the meeting", async () => {
    tab = await maria.browser().newPage()
    await tab.setViewport({ width: 1280, height: 800 })
    await tab.evaluateOnNewDocument(spy)
    await tab.goto(address)
    meeting = await until("the meeting's frame", () => inside(tab))
    await meeting.waitForSelector(`::-p-aria(${join})`)
    for (const frame of tab.frames()) expect(await frame.$("quiet-hand-overlay")).toBeNull()
    await enter()
    await pane.waitForSelector('[data-card="break.need"]')
    expect(pane.parentFrame()).toBe(meeting)
    for (const card of ["mean.lost", "pace.slower", "break.need", "turn.want", "private", "captions", "more"])
      expect(await pane.$(`[data-card="${card}"]`), card).not.toBeNull()
    await nothingWrong(pane)
  })

  test("captions of the page are read in the panel, newest last, with how they are in words", async () => {
    await meeting.evaluate(() => window.practice?.captionsOn())
    await click(pane, '[data-card="captions"]')
    await meeting.evaluate(() => {
      window.practice?.say({ id: "f1", speaker: "Tom Reed", text: "The first point is" })
      window.practice?.say({ id: "f1", speaker: "Tom Reed", text: "The first point is sleep." })
    })
    await reads(pane, "The first point is sleep.")
    expect((await textOf(pane)).split("The first point is").length).toBe(2)
    await reads(pane, en.captions.health.live.replace(/\.$/, ""))
    await nothingWrong(pane)
  })

  walkSpine(
    () => ({ sam, ana, maria: pane }),
    async () => {
      await gather()
      await enter()
    },
  )

  test("the answers in reach show big on the own screen alone", async () => {
    await pressCard(pane, "answer.yes")
    await reads(pane, mine.big.back)
    expect(await pane.$eval('[data-part="big"] h1', (heading) => heading.textContent)).toBe(en.cards["answer.yes"].say)
    await press(pane, mine.big.back)
    await reads(pane, mine.board.panel["mean.lost"])
  })

  test("not a word, name or card of all this reached the page", async () => {
    await gather()
    for (const secret of [...secrets.words, secrets.name, ...secrets.cards, ...secrets.people])
      expect(knows(heard, secret), secret).toBe(false)
  })

  test("what is pressed and written in the page itself its script hears, by every kind of event", async () => {
    await meeting.evaluate(() => {
      const field = document.createElement("input")
      field.id = "own"
      field.style.cssText = "position: fixed; left: 40px; top: 40px; width: 200px; z-index: 2147483647"
      document.body.append(field)
    })
    await meeting.click("#own")
    await tab.keyboard.type("A word for all.")
    const learnt = await heardIn(meeting)
    for (const type of ["keydown", "keyup", "beforeinput"])
      expect(learnt.letters[type], type).toContain("A word for all.")
    expect(knows([learnt], "A word for all.")).toBe(true)
    const some = ["pointermove", "pointerdown", "mouseup", "click", "focusin", "keypress", "input", "selectionchange"]
    expect(some.filter((type) => !learnt.events[type])).toEqual([])
    await meeting.$eval("#own", (field) => field.remove())
  })

  if (browser === "firefox")
    test("after 45 idle seconds, in which a background is stopped, an answer is still shown", async () => {
      await pressCard(pane, "mean.lost")
      await confirmFirst(pane)
      await turnTo(sam, en.cards["mean.lost"].desk?.("Someone") ?? "")
      const began = Date.now()
      await until("45 idle seconds", () => (Date.now() - began > 45_000 ? true : undefined), 60_000)
      await pressAnswer(sam, "seen")
      await reads(pane, mine.receipt.seen(["Sam"]))
    })

  test("the overlay goes when the call ends", async () => {
    await meeting.evaluate(() => window.practice?.leave())
    await until("no pane", async () => (await panesOf(tab)).length === 0 || undefined)
  })
}
