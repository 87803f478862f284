// What cannot be right gets one clear sentence, loses nothing that was typed, and the next good input works.
import type { Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { press, reads, seek, textOf, until, write, written } from "../../src/tools/hands.ts"
import { confirmFirst, joinRoom, makeRoom, pressAnswer, pressCard } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { desk as deskAddress, openPlace, type Place } from "../support/place.ts"

const { facilitator: desk, participant: mine } = en
let place: Place
let sam: Page
let maria: Page
let invite: string

beforeAll(async () => {
  await built("web")
  place = await openPlace()
  ;[sam, maria] = await Promise.all([place.enter({ extension: false }), place.enter({ extension: false })])
  await sam.goto(deskAddress)
  invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
})
afterAll(() => place.close())

test("an invite that is wrong, cut or of another time says so, and the whole one opens after it", async () => {
  await maria.goto("https://quiet-hand.test/j")
  for (const [link, problem] of [
    ["hello", "invite_wrong"],
    ["https://quiet-hand.test/j#nothing", "invite_wrong"],
    [invite.slice(0, -9), "invite_cut"],
    [invite.replace("#1.", "#9."), "invite_old"],
  ] as const) {
    await write(maria, mine.invitation.paste, link)
    await press(maria, mine.invitation.open)
    await reads(maria, en.problems[problem])
    await press(maria, mine.invitation.again)
  }
  await write(maria, mine.invitation.paste, `  <${invite}>  `)
  await press(maria, mine.invitation.open)
  await reads(maria, mine.invitation.get(["Sam"]))
})

test("an invite to a room that is not there says so", async () => {
  const other = await place.enter({ extension: false })
  await other.goto(invite.replace(/#1\.[\w-]{22}/, "#1.AAAAAAAAAAAAAAAAAAAAAA"))
  await until("a sentence", async () =>
    Object.values(en.problems).some((sentence) => sentence.length > 0) && /link|invite/i.test(await textOf(other))
      ? true
      : undefined,
  )
  expect(await seek(other, mine.invitation.start)).toBeNull()
})

test("a desk link that is cut or not a link says so, and what was typed stays", async () => {
  const ana = await place.enter({ extension: false })
  await ana.goto(deskAddress)
  await write(ana, desk.start.room, "My own room")
  await write(ana, desk.start.link, "not a link")
  await press(ana, desk.start.openLink)
  await reads(ana, en.problems.invite_wrong)
  expect(await written(ana, desk.start.room)).toBe("My own room")
  expect(await written(ana, desk.start.link)).toBe("not a link")
})

test("with the relay away the press is kept and says so; with it back the same press arrives", async () => {
  await joinRoom(maria)
  await place.relay.kill()
  await pressCard(maria, "break.need")
  await confirmFirst(maria)
  await reads(maria, mine.receipt.notSent)
  await place.relay.restart()
  await maria.reload()
  await reads(maria, mine.receipt.has(["Sam"]))
  await pressAnswer(sam, "seen")
  await reads(maria, mine.receipt.seen(["Sam"]))
})

test("an answer that a facilitator half wrote is there after the page was loaded anew", async () => {
  await press(sam, desk.answers.more)
  await pressAnswer(sam, "cannot")
  await write(sam, desk.answers.why, "Half an answer")
  // Kept a little after the last letter.
  await new Promise((later) => setTimeout(later, 1_500))
  await sam.reload()
  expect(await written(sam, desk.answers.why)).toBe("Half an answer")
})

test("a second tab says where it goes on, and takes over when asked", async () => {
  const second = await maria.browser().newPage()
  await second.goto("https://quiet-hand.test/j")
  await reads(second, mine.link.moved)
  await press(second, mine.link.useHere)
  await reads(second, mine.board.panel["mean.lost"])
  await maria.bringToFront()
  await reads(maria, mine.link.moved)
  await second.bringToFront()
  await pressCard(second, "mean.lost")
  await confirmFirst(second)
  await reads(second, mine.receipt.has(["Sam"]))
})

test("the same invite opened again leads back to the room", async () => {
  const third = await maria.browser().newPage()
  await third.goto(invite)
  await press(third, mine.link.useHere)
  await reads(third, mine.board.panel["mean.lost"])
  expect(await seek(third, mine.invitation.start)).toBeNull()
})

test("a page that did not come safely says one sentence, and sends nothing", async () => {
  const page = await place.enter({
    extension: false,
    args: [`--host-resolver-rules=MAP unsafe.test:80 127.0.0.1:${place.relay.port}`],
  })
  const asked: string[] = []
  page.on("request", (request) => asked.push(request.url()))
  await page.goto("http://unsafe.test/j#1.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
  await reads(page, en.problems.not_secure)
  expect(await page.$("button, input")).toBeNull()
  expect(asked.some((url) => url.startsWith("ws"))).toBe(false)
})

test("a contact link that was used by somebody else is not opened again", async () => {
  await sam.goto(deskAddress)
  await press(sam, desk.nav.people)
  await write(sam, desk.people.addName, "Ana")
  await press(sam, desk.people.add)
  const link = await written(sam, desk.people.linkFor("Ana"))
  const [ana, other] = [await place.enter({ extension: false }), await place.enter({ extension: false })]
  for (const [page, name] of [
    [ana, "Ana"],
    [other, "Kim"],
  ] as const) {
    await page.goto(link)
    await write(page, desk.start.name, name)
    await write(page, desk.start.role, "Nurse")
    await press(page, desk.claim.send)
    await reads(page, desk.waiting.number)
  }
  await reads(sam, desk.people.twice("Ana"))
  await press(sam, desk.people.accept("Ana"))
  await reads(ana, desk.glance.empty)
  await reads(other, en.problems.contact_link_refused)
})
