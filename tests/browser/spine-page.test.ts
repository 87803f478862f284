// The main walk without the extension: a host, a second facilitator and a participant on a phone, each in a browser of their own.
import type { Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { press, reads, seek, textOf, until, write, written } from "../../src/tools/hands.ts"
import {
  confirmFirst,
  makeRoom,
  openDeskPage,
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
import { desk as deskAddress, openPlace, type Place } from "../support/place.ts"

const { facilitator: desk, participant: mine } = en
let place: Place
let sam: Page
let ana: Page
let maria: Page
let invite: string

beforeAll(async () => {
  await built("web")
  place = await openPlace()
  ;[sam, ana, maria] = await Promise.all([
    place.enter({ extension: false }),
    place.enter({ extension: false }),
    place.enter({ extension: false, width: 320, height: 640 }),
  ])
})
afterAll(() => place.close())

const nothingWrong = async (...screens: Page[]) => {
  for (const screen of screens) expect(await wrongIn(screen)).toEqual([])
}

test("a host makes a room in one step and gets an invite as link, button and picture", async () => {
  await sam.goto(deskAddress)
  await reads(sam, desk.start.heading)
  await nothingWrong(sam)
  invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  expect(invite).toMatch(/^https:\/\/quiet-hand\.test\/j#1\.[\w-]{22}\.[\w-]{43}$/)
  await openDeskPage(sam, "people")
  expect(await seek(sam, desk.invite.copy)).not.toBeNull()
  await press(sam, desk.invite.showQr)
  expect(await sam.$('[data-part="qr"] path')).not.toBeNull()
  await nothingWrong(sam)
})

test("a second facilitator writes her own line on her own device, and is in once her number was compared", async () => {
  await write(sam, desk.people.addName, "Ana")
  await press(sam, desk.people.add)
  const link = await written(sam, desk.people.linkFor("Ana"))
  await reads(sam, desk.people.is.waiting("Ana"))
  await ana.goto(link)
  await reads(ana, desk.claim.heading)
  expect(ana.url()).not.toContain("#")
  await write(ana, desk.start.name, "Ana")
  await write(ana, desk.start.role, "Nurse")
  await write(ana, desk.claim.ownLine, "I am not part of this team.")
  await nothingWrong(ana)
  await press(ana, desk.claim.send)
  await reads(ana, desk.waiting.number)
  const number = /\d{4} \d{4} \d{4} \d{4}/
  const hers = number.exec(await textOf(ana))?.[0]
  await reads(sam, desk.people.claimHeading("Ana"))
  expect(hers).toBeDefined()
  expect(number.exec(await textOf(sam))?.[0]).toBe(hers)
  await reads(sam, "I am not part of this team.")
  await press(sam, desk.people.accept("Ana"))
  await reads(ana, desk.glance.empty)
  await openDeskPage(sam, "messages")
})

test("the same contact link opens no second time", async () => {
  const other = await place.enter({ extension: false })
  await openDeskPage(sam, "people")
  await write(sam, desk.people.addName, "Kim")
  await press(sam, desk.people.add)
  const link = await written(sam, desk.people.linkFor("Kim"))
  await openDeskPage(sam, "messages")
  await other.goto(link.replace(/.$/, ""))
  await reads(other, en.problems.invite_cut)
})

test("the invite is the phone page: three true sentences, no account, nothing to type", async () => {
  await maria.goto(invite)
  await reads(maria, mine.invitation.get(["Sam", "Ana"]))
  await reads(maria, mine.invitation.choose)
  await reads(maria, "Sleep study")
  await reads(maria, "I am not part of this team.")
  await reads(maria, mine.presence.notJoined("Kim"))
  expect(maria.url()).not.toContain("#")
  expect(await maria.$("input, textarea")).toBeNull()
  await nothingWrong(maria)
  await press(maria, mine.invitation.who)
  await nothingWrong(maria)
  await press(maria, en.shared.back)
  await press(maria, mine.invitation.start)
})

test("hello is answered in one press", async () => {
  await sam.bringToFront()
  await press(maria, mine.hello.say("Sam"))
  await pressAnswer(sam, "hello")
  await reads(maria, mine.hello.answered("Sam"))
  await press(maria, mine.hello.goOn)
  await nothingWrong(maria)
})

test("a break asked for on the phone reaches both desks, is given, and every screen shows the same clock time", async () => {
  await pressCard(maria, "break.need")
  await reads(maria, "No name.")
  await confirmFirst(maria)
  await reads(maria, /have it|has it/)
  await reads(ana, en.cards["break.need"].desk?.("Someone") ?? "")
  await reads(sam, en.cards["break.need"].desk?.("Someone") ?? "")
  await nothingWrong(sam, ana, maria)
  await turnTo(sam, en.cards["break.need"].desk?.("Someone") ?? "")
  await pressAnswer(sam, "breakNow")
  const until_ = /Break until (\d{1,2}:\d{2}[^ .]*)/
  await reads(maria, until_)
  const clock = until_.exec(await textOf(maria))?.[1]
  await reads(ana, `Break until ${clock ?? "?"}`)
  await reads(sam, `Break until ${clock ?? "?"}`)
  await reads(maria, mine.pause.nothing)
  await nothingWrong(sam, ana, maria)
  await openDeskPage(sam, "pause")
  await press(sam, desk.pause.end)
  await reads(maria, mine.pause.over)
  await openDeskPage(sam, "messages")
})

test("a turn is asked for by name, and the name is asked once, after sending", async () => {
  await pressCard(maria, "turn.want")
  await confirmFirst(maria)
  await reads(maria, mine.question.name)
  await press(maria, mine.question.yourName)
  await write(maria, mine.question.name, "Maria")
  await press(maria, mine.question.use)
  await reads(sam, en.cards["turn.want"].desk?.("Maria") ?? "")
  await turnTo(sam, en.cards["turn.want"].desk?.("Maria") ?? "")
  await pressAnswer(sam, "seen")
  await reads(maria, mine.receipt.seen(["Sam"]))
})

test("a concern goes to one person alone, shows nothing before it is opened, and is answered", async () => {
  await pressCard(maria, "private")
  await reads(maria, mine.presence.here)
  await nothingWrong(maria)
  await writeConcern(maria, { to: "Ana", card: "concern.hurt", words: "They laughed at my son." })
  await reads(maria, /Sending in \d s\./)
  await reads(ana, desk.item.closed)
  const html = await ana.content()
  expect(html).not.toContain("They laughed")
  expect(html).not.toContain("hurt")
  await nothingWrong(ana)
  await turnTo(ana, desk.item.closed)
  await openPrivate(ana)
  await reads(ana, "They laughed at my son.")
  await reads(maria, mine.receipt.seen(["Ana"]))
  expect(await textOf(sam)).not.toContain(desk.item.closed)
  await writeBack(ana, "I am sorry that happened.")
  await reads(maria, "I am sorry that happened.")
  await nothingWrong(ana, maria)
})

test("only the sender says whether it helped", async () => {
  await pressAnswer(ana, "acting")
  await reads(maria, mine.receipt.acting(["Ana"]))
  await pressAnswer(ana, "done")
  await ana.locator('[data-part="answer-form"] [data-tone="main"]').click()
  await reads(maria, mine.thread.helped)
  await press(maria, en.choices.yes)
  await reads(maria, mine.thread.thanks.yes)
  await reads(ana, desk.item.helped.yes(desk.item.noName))
})

test("what still waits is stopped in one press, and its words can be changed or deleted", async () => {
  await press(maria, mine.private.close)
  await pressCard(maria, "private")
  await writeConcern(maria, { to: "Ana", card: "concern.hurt", words: "I take this back." })
  await press(maria, mine.receipt.stop)
  await reads(maria, mine.receipt.unsent)
  await press(maria, mine.private.close)
  await pressCard(maria, "private")
  await press(maria, mine.private.goOn("Ana"))
  expect(await written(maria, mine.private.ownWords)).toBe("I take this back.")
  await press(maria, mine.private.close)
  await pressCard(maria, "private")
  await press(maria, mine.private.drop)
  await until("no draft", async () => !(await textOf(maria)).includes(mine.private.unfinished) || undefined)
  expect(await textOf(ana)).not.toContain(desk.item.closed)
})

test("not feeling safe is two presses and goes at once", async () => {
  await press(maria, mine.private.close)
  await pressCard(maria, "private")
  await press(maria, mine.private.unsafe("Sam"))
  await turnTo(sam, desk.item.closed)
  await reads(sam, desk.item.openIt[1])
  await openPrivate(sam)
  await reads(maria, mine.receipt.seen(["Sam"]))
  await press(maria, mine.thread.okNow("Sam"))
  await reads(sam, desk.item.okNow("Maria"))
})

test("a draft survives a reload, and language and size change live and are kept", async () => {
  await press(maria, mine.private.close)
  await pressCard(maria, "private")
  await maria.locator('[data-who="Ana"]').click()
  await pressCard(maria, "concern.other")
  await write(maria, mine.private.ownWords, "Half a thought")
  await press(maria, mine.private.close)
  await pressCard(maria, "private")
  await reads(maria, mine.private.unfinished)
  await maria.reload()
  await pressCard(maria, "private")
  await press(maria, mine.private.goOn("Ana"))
  expect(await written(maria, mine.private.ownWords)).toBe("Half a thought")
  await press(maria, mine.private.close)
  await press(maria, mine.board.comfort)
  await press(maria, "Français")
  await reads(maria, fr.shared.comfort.title)
  expect(await maria.evaluate(() => document.documentElement.lang)).toBe("fr")
  await nothingWrong(maria)
  await maria.reload()
  await reads(maria, fr.participant.board.panel["mean.lost"])
})
