// The main walk without the extension: a host, a second facilitator and a participant on a phone, each in a browser of their own.
import type { Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { press, reads, seek, write, written } from "../../src/tools/hands.ts"
import { makeRoom, openDeskPage } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { desk as deskAddress, openPlace, type Place } from "../support/place.ts"
import { nothingWrong, startWithHello, takeInAna, walkSpine } from "../support/spine.ts"

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

test("a second facilitator writes her own line on her own device, and is in once her number was compared", () =>
  takeInAna(sam, ana))

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
})

test("hello is answered in one press", async () => {
  await sam.bringToFront()
  await startWithHello(sam, maria)
})

walkSpine(
  () => ({ sam, ana, maria }),
  async () => {
    await maria.reload()
  },
)
