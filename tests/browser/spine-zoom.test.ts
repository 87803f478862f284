// The main walk over a meeting page at its real address, with the shipped extension, while a script of the page spies on everything.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { paneOf, press, reads, textOf, until } from "../../src/tools/hands.ts"
import {
  confirmFirst,
  joinRoom,
  makeRoom,
  openPrivate,
  pressAnswer,
  pressCard,
  turnTo,
  writeBack,
  writeConcern,
} from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { fr } from "../../src/words/fr/words.ts"
import { wrongIn } from "../support/axe.ts"
import { built } from "../support/browser.ts"
import { desk as deskAddress, openPlace, teamsMeeting, zoomMeeting, type Place } from "../support/place.ts"

const { facilitator: desk, participant: mine } = en
const hurt = "They laughed when I talked about my son."
const answer = "I will speak with him."
let place: Place
let sam: Page
let maria: Page
let meeting: Page
let pane: Frame

/** Notes every key, input, paste and message event, and reads every root it can reach, all the time. */
const spy = () => {
  const heard: string[] = []
  Object.assign(window, { heard })
  const note = (text: unknown) => typeof text === "string" && heard.push(text)
  for (const type of ["keydown", "keyup", "keypress", "input", "beforeinput", "paste", "message", "focusin"])
    addEventListener(
      type,
      (event) => {
        note((event as KeyboardEvent).key)
        note((event as InputEvent).data)
        if (type === "message") heard.push(JSON.stringify((event as MessageEvent).data))
      },
      true,
    )
  const read = (root: Document | ShadowRoot | Element): string => {
    let text = root.textContent ?? ""
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) text += read(element.shadowRoot)
      if (element instanceof HTMLIFrameElement) {
        try {
          text += element.contentDocument ? read(element.contentDocument) : ""
        } catch {
          // What a page may not read stays unread.
        }
      }
      for (const { value } of element.attributes) text += ` ${value}`
    }
    return text
  }
  setInterval(() => heard.push(read(document)), 100)
}

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  ;[sam, maria] = await Promise.all([place.enter({ extension: false }), place.enter()])
  await sam.goto(deskAddress)
})
afterAll(() => place.close())

test("the extension takes the invite before its page runs, and joins with it", async () => {
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined)
  await until("our own page", () => (maria.url().startsWith("chrome-extension://") ? true : undefined))
  expect(maria.url()).not.toContain("#")
  await reads(maria, mine.invitation.get(["Sam"]))
  await joinRoom(maria)
  expect(await wrongIn(maria)).toEqual([])
})

test("no overlay stands where there is no meeting yet, and one bar stands in the meeting", async () => {
  meeting = await maria.browser().newPage()
  await meeting.setViewport({ width: 1280, height: 800 })
  await meeting.evaluateOnNewDocument(spy)
  await meeting.goto(zoomMeeting)
  const inner = await until("the meeting's frame", () =>
    meeting.frames().find((frame) => frame.url().includes("/meeting")),
  )
  expect(await meeting.$("quiet-hand-overlay")).toBeNull()
  await inner.locator("::-p-aria(Join)").click()
  pane = await paneOf(meeting)
  await pane.waitForSelector('[data-card="break.need"]')
  expect(pane.parentFrame()).toBe(inner)
  for (const card of ["mean.lost", "pace.slower", "break.need", "turn.want", "private", "captions", "more"])
    expect(await pane.$(`[data-card="${card}"]`), card).not.toBeNull()
  expect(await wrongIn(pane)).toEqual([])
})

test("one press asks for a break, and the receipt line stays true until the break runs", async () => {
  await pressCard(pane, "break.need")
  await confirmFirst(pane)
  await turnTo(sam, en.cards["break.need"].desk?.("Someone") ?? "")
  await pressAnswer(sam, "breakNow")
  await reads(pane, /Break until \d/)
  await reads(pane, mine.pause.nothing)
  expect(await wrongIn(pane)).toEqual([])
})

test("captions of the page are read in the panel, newest last, with how they are in words", async () => {
  const inner = pane.parentFrame()
  await inner?.evaluate(() => window.practice?.captionsOn())
  await pane.locator('[data-card="captions"]').click()
  await inner?.evaluate(() => {
    window.practice?.say({ id: "f1", speaker: "Tom Reed", text: "The first point is" })
    window.practice?.say({ id: "f1", speaker: "Tom Reed", text: "The first point is sleep." })
  })
  await reads(pane, "The first point is sleep.")
  expect((await textOf(pane)).split("The first point is").length).toBe(2)
  await reads(pane, en.captions.health.live.replace(/\.$/, ""))
  expect(await wrongIn(pane)).toEqual([])
})

test("a private line opens in the pane, is answered, and not a word reaches the page", async () => {
  await pressCard(pane, "private")
  await writeConcern(pane, { to: "Sam", card: "concern.hurt", words: hurt, name: "Maria Lund" })
  await turnTo(sam, desk.item.closed)
  await openPrivate(sam)
  await reads(sam, hurt)
  await reads(sam, "Maria Lund")
  await writeBack(sam, answer)
  await reads(pane, answer)
  expect(await wrongIn(pane)).toEqual([])
  const heard = (
    await Promise.all(
      meeting
        .frames()
        .filter((frame) => frame !== pane)
        .map((frame) => frame.evaluate(() => (window as unknown as { heard?: string[] }).heard ?? [])),
    )
  ).flat()
  expect(heard.length).toBeGreaterThan(20)
  const all = heard.join("\n")
  const typed = heard.filter((key) => key.length === 1).join("")
  for (const secret of [hurt, answer, "Maria Lund", "concern.hurt", en.cards["concern.hurt"].say, "Sleep study"])
    expect(all.includes(secret) || typed.includes(secret.replaceAll(" ", "")), secret).toBe(false)
})

test("language and size change live in the pane and are kept", async () => {
  await press(pane, mine.private.close)
  await press(pane, mine.board.comfort)
  await press(pane, "Français")
  await reads(pane, fr.shared.comfort.title)
  expect(await wrongIn(pane)).toEqual([])
  await press(pane, "English")
  await reads(pane, en.shared.comfort.title)
})

test("the answers in reach show big on the own screen alone", async () => {
  await press(pane, en.shared.back)
  await pressCard(pane, "answer.yes")
  await reads(pane, mine.big.back)
  expect(await pane.$eval('[data-part="big"] h1', (heading) => heading.textContent)).toBe(en.cards["answer.yes"].say)
  await press(pane, mine.big.back)
  await reads(pane, mine.board.panel["mean.lost"])
})

test("the overlay goes when the call ends", async () => {
  await pane.parentFrame()?.evaluate(() => window.practice?.leave())
  await until("no pane", () => (meeting.frames().some((frame) => frame.url().includes("pane.html")) ? undefined : true))
})

test("over a Teams meeting the same room goes on: a card, a private line and its answer", async () => {
  const teams = await maria.browser().newPage()
  await teams.setViewport({ width: 1280, height: 800 })
  await teams.goto(`${teamsMeeting}?join`)
  const theirs = await paneOf(teams)
  await theirs.waitForSelector('[data-part="surface"]')
  await pressCard(theirs, "mean.lost")
  await confirmFirst(theirs)
  await turnTo(sam, en.cards["mean.lost"].desk?.("Someone") ?? "")
  await pressAnswer(sam, "seen")
  await reads(theirs, mine.receipt.seen(["Sam"]))
  await pressCard(theirs, "private")
  await writeConcern(theirs, { to: "Sam", card: "concern.other", words: "It is the noise." })
  await turnTo(sam, desk.item.closed)
  await openPrivate(sam)
  await writeBack(sam, "I will shut the door.")
  await reads(theirs, "I will shut the door.")
  expect(await wrongIn(theirs)).toEqual([])
})
