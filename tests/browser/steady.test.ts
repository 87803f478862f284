// Nothing that can be pressed moves once it stands: a finger on its way would press something else.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { paneOf, press, reads } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, pressCard, writeConcern } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { desk, openPlace, zoomMeeting, type Place } from "../support/place.ts"

const { participant: mine } = en
let place: Place
let phone: Page
let pane: Frame

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  const [sam, maria, guest] = await Promise.all([
    place.enter({ extension: false }),
    place.enter(),
    place.enter({ extension: false, width: 390, height: 800 }),
  ])
  await sam.goto(desk)
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
  await joinRoom(maria)
  const meeting = await maria.browser().newPage()
  await meeting.setViewport({ width: 1280, height: 800 })
  await meeting.goto(`${zoomMeeting}?join`)
  pane = await paneOf(meeting)
  await pressCard(pane, "more")
  await pane.waitForSelector('[data-part="home"]')
  phone = guest
  await phone.goto(invite)
  await joinRoom(phone)
})
afterAll(() => place.close())

/** Begins to watch: what has stood at one height for a frame, and stands at another later, and how far. */
const watch = () => {
  const stood = new Map<Element, number>()
  const moved: string[] = []
  Object.assign(window, { moved })
  const look = () => {
    for (const button of document.querySelectorAll("main button")) {
      const top = Math.round(button.getBoundingClientRect().top + scrollY)
      const before = stood.get(button) ?? top
      if (before !== top) moved.push(`${(button as HTMLElement).innerText} by ${top - before}`)
      stood.set(button, top)
    }
    requestAnimationFrame(look)
  }
  look()
}
const rest = () => new Promise((done) => setTimeout(done, 1_500))

for (const [where, screen] of [
  ["over a meeting", () => pane],
  ["on a phone", () => phone],
] as const)
  test(`Private opens at once as it stays, ${where}, also with a message that was sent`, async () => {
    const at = screen()
    await at.evaluate(watch)
    await pressCard(at, "private")
    await rest()
    expect(await at.evaluate(() => Reflect.get(window, "moved") as string[])).toEqual([])
    await writeConcern(at, { to: "Sam", card: "concern.hurt", words: "They laughed at me." })
    await press(at, mine.private.close)
    await at.evaluate(watch)
    await pressCard(at, "private")
    await at.waitForSelector("[data-thread]")
    await rest()
    expect(await at.evaluate(() => Reflect.get(window, "moved") as string[])).toEqual([])
  })

/** The cards move by themselves, and a finger that was on its way to one of them presses what stands there now. */
const pressWhatCame = async (): Promise<string[]> => {
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const board = document.querySelector('[data-part="board"]')
  const card = board?.querySelector('[data-card="turn.want"]')
  if (!board || !card) return []
  await wait(1_000) // What the person did last is over.
  const { left, top, width, height } = card.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  const pressHere = () => {
    const button = document.elementFromPoint(x, y)?.closest("button")
    for (const [Kind, type] of [
      [PointerEvent, "pointerdown"],
      [MouseEvent, "click"],
    ] as const)
      button?.dispatchEvent(
        new Kind(type, { bubbles: true, cancelable: true, composed: true, detail: 1, clientX: x, clientY: y }),
      )
    return button?.dataset["card"] ?? "none"
  }
  const cards = card.parentElement
  if (!cards) return []
  cards.style.translate = `0 ${height + 8}px`
  cards.append(document.createElement("span"))
  await frame()
  await frame()
  const first = pressHere()
  // It goes on moving: who was told looks anew, and is not refused again.
  for (const more of [6, 12, 18]) {
    await wait(120)
    cards.style.translate = `0 ${height + 8 + more}px`
    cards.append(document.createElement("span"))
    await frame()
  }
  const asked = () => String(document.querySelector('[data-part="question"]') !== null)
  const before = asked()
  const second = pressHere()
  await wait(700)
  cards.style.translate = ""
  for (const span of cards.querySelectorAll(":scope > span")) span.remove()
  return [first, before, second, asked()]
}

for (const [where, screen] of [
  ["over a meeting", () => pane],
  ["on a phone", () => phone],
] as const)
  test(`a card that came under the finger by itself takes no press, says so, and takes the next, ${where}`, async () => {
    const at = screen()
    await press(at, mine.private.close)
    await at.evaluate(() => {
      document.querySelector<HTMLElement>('[data-card="turn.want"]')?.scrollIntoView({ block: "center" })
    })
    const pressed = at.evaluate(pressWhatCame)
    await reads(at, en.shared.moved)
    const [first, asked, second, askedThen] = await pressed
    expect(first).not.toBe("turn.want")
    expect(first).not.toBe("none")
    expect(asked).toBe("false")
    expect([second, askedThen]).toEqual([first, "true"])
    await press(at, en.first.notNow)
  })
