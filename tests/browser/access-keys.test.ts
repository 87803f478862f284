// Every task of a meeting by keys alone, over Zoom and Teams, on the phone page and at the desk; each press that two switches can make.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { paneOf, panesOf, reads, standsAt, textOf, until, written, type Screen } from "../../src/tools/hands.ts"
import { en } from "../../src/words/en/words.ts"
import { fr } from "../../src/words/fr/words.ts"
import { built } from "../support/browser.ts"
import { handsOn, type Hands } from "../support/by-keys.ts"
import { desk as deskAddress, openPlace, teamsMeeting, zoomMeeting, type Place } from "../support/place.ts"
import { nothingWrong } from "../support/spine.ts"

const { facilitator: desk, participant: mine } = en
let place: Place
let desks: Page
let sam: Hands
/** Over a meeting, with the extension. */
let tab: Page
let maria: Hands
let pane: Frame
/** The same over Teams, by another person. */
let teams: Page
let rosa: Hands
let teamsPane: Frame
/** On the phone page. */
let phone: Page
let lee: Hands
let invite: string

/** All that a screen reader was told since it was first asked in this document. */
const heardIn = (screen: Screen): Promise<string[]> =>
  screen.evaluate(() => {
    const here = window as { heard?: string[] }
    if (here.heard) return here.heard
    const say = document.querySelector('[data-part="say"]')
    const heard = say ? [say.textContent] : []
    if (say)
      new MutationObserver(() => heard.push(say.textContent)).observe(say, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    return (here.heard = heard)
  })
const hears = (screen: Screen, words: string | RegExp): Promise<true> => {
  const has = (said: string) => (typeof words === "string" ? said.includes(words) : words.test(said))
  return until(`"${words}" said`, async () => (await heardIn(screen)).some(has) || undefined)
}

/** At a desk that shows one message at a time: goes on to the one that reads so and can still be answered so. */
const turnTo = (words: string, answer: string): Promise<true> =>
  until(
    `"${words}" at the desk`,
    async () => {
      const shown = await desks
        .$eval('[data-part="item"]', (item) => ({
          text: (item as HTMLElement).innerText,
          answers: [...item.querySelectorAll("button")].map((button) => button.innerText),
        }))
        .catch(() => undefined)
      if (shown?.text.includes(words) && shown.answers.includes(answer)) return true
      if ((await textOf(desks)).includes(desk.glance.next)) await sam.choose(desk.glance.next)
      return undefined
    },
    45_000,
  )

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  ;[desks, phone, tab, teams] = await Promise.all([
    place.enter({ extension: false }),
    place.enter({ extension: false, width: 320, height: 640 }),
    place.enter(),
    place.enter(),
  ])
  for (const page of [desks, phone, tab, teams]) await page.bringToFront()
  sam = handsOn(desks)
  lee = handsOn(phone)
  maria = handsOn(tab)
  rosa = handsOn(teams)
})
afterAll(() => place.close())

test("at the desk: a room is made", async () => {
  await desks.goto(deskAddress)
  await reads(desks, desk.start.heading)
  await sam.choose(desk.start.make)
  await sam.at(desk.start.room) // What is missing has the focus.
  await sam.write(desk.start.room, "Sleep study")
  await sam.write(desk.start.name, "Sam")
  await sam.write(desk.start.role, "I lead the meeting")
  await sam.choose(desk.start.make)
  await reads(desks, desk.glance.empty)
  await sam.choose(desk.nav.people)
  await sam.to(desk.invite.link)
  invite = await written(desks, desk.invite.link)
  await sam.press("Escape")
  await sam.at(desk.nav.messages)
})

/** From the page of an invite: in, and hello. */
const startWithHello = async (hands: Hands, page: Page): Promise<void> => {
  await reads(page, mine.invitation.get(["Sam"]))
  await heardIn(page)
  await hands.choose(mine.invitation.start)
  await hands.choose(mine.hello.say("Sam"))
  await turnTo(en.cards["social.hello"].desk?.("Someone") ?? "", en.lines["fac.hello"])
  await sam.choose(en.lines["fac.hello"])
  await hears(page, mine.hello.answered("Sam"))
  await hands.choose(mine.hello.goOn)
}

test("an invite is opened, started and tried: on the phone page, and in the extension", async () => {
  await phone.goto(invite)
  await startWithHello(lee, phone)
  for (const [page, hands] of [
    [tab, maria],
    [teams, rosa],
  ] as const) {
    void page.goto(invite).catch(() => undefined)
    await until("our own page", async () => (await standsAt(page, "/tabs/join.html")) || undefined)
    await startWithHello(hands, page)
  }
})

test("the overlay is reached, moved, hidden and shown", async () => {
  tab = await tab.browser().newPage()
  maria = handsOn(tab)
  await tab.setViewport({ width: 1280, height: 800 })
  await tab.goto(`${zoomMeeting}?join`)
  pane = await paneOf(tab)
  await pane.waitForSelector('[data-card="break.need"]')
  const host = pane.parentFrame()
  const boxed = () => host?.$eval("quiet-hand-overlay", (box) => box.getBoundingClientRect().toJSON() as DOMRect)
  const stands = (where: string, fits: (box: DOMRect) => boolean) =>
    until(where, async () => {
      const box = await boxed()
      return (box && fits(box)) || undefined
    })
  await maria.to(en.shared.overlay.move)
  expect(await host?.$eval("quiet-hand-overlay", (box) => box.shadowRoot?.querySelector("iframe")?.title)).toContain(
    en.shared.overlay.overlay,
  )
  await maria.press("ArrowLeft")
  await stands("at the left", ({ left }) => left < 100)
  await maria.press("ArrowRight")
  await stands("at the right", ({ left }) => left > 900)
  await maria.choose(en.shared.overlay.hide)
  await stands("hidden", ({ height }) => height < 60)
  await maria.choose(en.shared.overlay.show, "Space")
  await stands("open", ({ height }) => height > 300)
  await maria.to(en.cards["mean.lost"].say)
  await maria.to(en.shared.overlay.hide, { back: true })
  await maria.to(en.cards["mean.lost"].say)
})

test("two switches: a break and not feeling safe are few presses from the bar, and no more than these", async () => {
  await maria.to(en.shared.overlay.move, { back: true })
  maria.counted()
  await maria.to(en.cards["break.need"].say)
  expect(maria.counted()).toBeLessThanOrEqual(4)
  await maria.to(en.shared.overlay.move, { back: true })
  maria.counted()
  await maria.choose(/^Private/)
  await maria.to(mine.private.unsafe("Sam"))
  expect(maria.counted()).toBeLessThanOrEqual(9)
  await maria.press("Escape")
  await pane.waitForSelector('[data-part="bar"]')
  await maria.at(mine.board.private)
})

/** Who presses, and where it shows. `as`: the name that a private message goes under. */
const walk = (name: string, who: () => { hands: Hands; screen: Screen }, as?: string): void => {
  test(`${name}: a break is asked for, answered, and what was sent is taken back`, async () => {
    const { hands, screen } = who()
    await heardIn(screen)
    await hands.choose(en.cards["break.need"].say)
    await reads(screen, "No name.")
    await nothingWrong(screen)
    await hands.at("No name.")
    await hands.choose(en.first.send)
    await hears(screen, mine.receipt.has(["Sam"]))
    await hands.at(mine.board.panel["break.need"])
    await turnTo(en.cards["break.need"].desk?.("Someone") ?? "", desk.answers.breakNow("10 minutes"))
    await sam.choose(desk.answers.breakNow("10 minutes"))
    await hears(screen, /Break until/)
    await sam.choose(/^Break$/)
    await sam.choose(desk.pause.end)
    await sam.press("Escape")
    await hears(screen, mine.pause.over)
    await hands.choose(en.cards["turn.want"].say)
    await hands.choose(en.first.send)
    await reads(screen, mine.question.name)
    await hands.choose(mine.question.noName)
    await hands.choose(mine.receipt.undo)
    await hears(screen, mine.receipt.asked(["Sam"]))
  })

  test(`${name}: Private in three steps, and a reply is read and answered`, async () => {
    const { hands, screen } = who()
    await hands.choose(/^Private/)
    await hands.choose("I lead the meeting")
    await hands.at(mine.private.what)
    await hands.choose(en.cards["concern.hurt"].say)
    await hands.write(mine.private.ownWords, "They laughed at my son.")
    await hands.to(as === undefined ? mine.private.noName : mine.private.withName)
    await hands.press("Space")
    const chosen = `[data-part="choice"]:${as === undefined ? "last" : "first"}-of-type input`
    expect(await screen.$eval(chosen, (input) => (input as HTMLInputElement).checked)).toBe(true)
    if (as !== undefined) await hands.write(mine.question.yourName, as)
    await hands.choose(mine.private.send("Sam"))
    await hears(screen, mine.receipt.sendingSoon)
    await turnTo(desk.item.closed, desk.item.open)
    await sam.choose(desk.item.open)
    await reads(desks, "They laughed at my son.")
    if (as !== undefined) await reads(desks, as)
    await hears(screen, mine.receipt.seen(["Sam"]))
    await sam.choose(desk.answers.acting)
    await hears(screen, mine.receipt.acting(["Sam"]))
    await sam.choose(as === undefined ? desk.answers.writeNoName : desk.answers.write(as))
    await sam.write(desk.answers.words, "I am sorry.")
    await sam.to(en.lines["fac.ok_say"])
    await sam.press("Enter")
    await sam.choose(/^Send/)
    await hears(screen, "I am sorry.")
    await hands.choose(en.choices.no)
    await reads(screen, mine.thread.chosen(en.choices.no))
    await sam.choose(desk.answers.done)
    await sam.choose(desk.answers.sendDone)
    await reads(screen, mine.thread.helped)
    await hands.choose(en.choices.yes)
    await reads(screen, mine.thread.thanks.yes)
    await hands.press("Escape")
  })

  test(`${name}: not feeling safe is told at once, and one is OK again`, async () => {
    const { hands, screen } = who()
    await hands.choose(/^Private/)
    await hands.choose(mine.private.unsafe("Sam"))
    await reads(screen, mine.private.only("Sam"))
    await hands.choose(mine.thread.okNow("Sam"))
    await reads(screen, mine.thread.saidOk("Sam"))
    await hands.press("Escape")
    await turnTo(desk.item.closed, desk.item.open)
    await sam.choose(desk.item.open)
    await sam.choose(desk.answers.acting)
  })

  test(`${name}: a card is found among all, and size, colours and language change`, async () => {
    const { hands, screen } = who()
    // What was opened from the bar leads back to it.
    if (await screen.$('[data-part="bar"]')) await hands.choose(mine.board.open)
    await hands.choose(mine.board.more)
    await hands.write(mine.find.label, "captions")
    // What is found comes a little after the word, and would push away what Tab had reached.
    await screen.waitForSelector('[data-part="search"] [data-card="access.captions"]')
    await hands.choose(en.cards["access.captions"].say)
    await hands.choose(en.first.send)
    await turnTo(en.cards["access.captions"].desk?.("Someone") ?? "", desk.answers.seen)
    await sam.choose(desk.answers.seen)
    await hears(screen, mine.receipt.seen(["Sam"]))
    await hands.choose(mine.board.comfort)
    await hands.choose("125 %")
    await hands.choose(en.shared.comfort.themes.dark)
    await hands.choose("Français")
    await reads(screen, fr.shared.comfort.title)
    await hands.choose("English")
    await reads(screen, en.shared.comfort.title)
    await hands.choose("100 %")
    await hands.choose(en.shared.comfort.themes.light)
    // A colour that is still fading is neither the old nor the new one.
    await until(
      "colours at rest",
      async () => (await screen.evaluate(() => document.getAnimations().length)) === 0 || undefined,
    )
    await nothingWrong(screen)
    await hands.press("Escape")
    await hands.at(mine.board.comfort)
  })
}

walk("on the phone page", () => ({ hands: lee, screen: phone }))
walk("over Zoom", () => ({ hands: maria, screen: pane }))

test("over Teams the first card is one chord and one Tab away, from wherever one is in the meeting", async () => {
  teams = await teams.browser().newPage()
  rosa = handsOn(teams)
  await teams.setViewport({ width: 1280, height: 800 })
  await teams.goto(`${teamsMeeting}?join`)
  teamsPane = await paneOf(teams)
  await teamsPane.waitForSelector('[data-card="break.need"]')
  await teams.locator("button").click()
  await rosa.chord("Q")
  await rosa.press("Tab")
  await rosa.at(en.cards["mean.lost"].say)
})
walk("over Teams", () => ({ hands: rosa, screen: teamsPane }), "Rosa")

test("at the desk: a break is started for a length that was chosen by arrows", async () => {
  await sam.choose(/^Break$/)
  await sam.to(en.places.minutes(10))
  await sam.press("ArrowDown")
  await sam.at(en.places.minutes(15))
  await sam.choose(desk.pause.now(en.places.minutes(15)))
  await reads(desks, /Break until/)
  expect(await panesOf(tab)).toHaveLength(1)
})
