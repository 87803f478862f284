// Keys that the browser threw away: whoever opens the page again reads that it can no longer open what it kept, and begins anew.
import type { Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { press, reads, seek } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, openDeskPage } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { desk as deskAddress, openPlace, type Place } from "../support/place.ts"

const { participant: mine, facilitator: desk, problems } = en
const phone = "https://quiet-hand.test/j"

let place: Place
let sam: Page
let invite: string
beforeAll(async () => {
  await built("web")
  place = await openPlace()
  sam = await place.enter({ extension: false })
  await sam.goto(deskAddress)
  invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
})
afterAll(() => place.close())

const loseKeys = (page: Page) =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("quiet-hand")
    for await (const name of folder.keys()) await folder.removeEntry(name)
  })

test("a participant reads it at each start until they send it away, and the same invite makes the room anew", async () => {
  const maria = await place.enter({ extension: false, width: 360 })
  await maria.goto(invite)
  await joinRoom(maria)
  await reads(maria, mine.board.panel["mean.lost"])
  await loseKeys(maria)
  for (let start = 0; start < 2; start++) {
    await maria.goto("about:blank")
    await maria.goto(phone)
    await reads(maria, problems.lost_keys)
  }
  await maria.goto("about:blank")
  await maria.goto(invite)
  await joinRoom(maria)
  await reads(maria, mine.board.panel["mean.lost"])
  await maria.reload()
  await reads(maria, mine.board.panel["mean.lost"])
  expect(await seek(maria, problems.lost_keys)).toBeNull()

  await loseKeys(maria)
  await maria.reload()
  await reads(maria, problems.lost_keys)
  await press(maria, mine.link.ok)
  await maria.reload()
  await maria.waitForSelector('[data-part="surface"] main')
  expect(await seek(maria, problems.lost_keys)).toBeNull()
})

test("a room that was never whole, and captions that a person kept, are not told as lost", async () => {
  const rosa = await place.enter({ extension: false, width: 360 })
  await rosa.goto(invite)
  await rosa.evaluate(async () => {
    const open = (name: string, store: string) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open(name, 1)
        opening.onupgradeneeded = () => {
          const rows = opening.result.createObjectStore(store, { keyPath: store === "rows" ? "name" : "id" })
          if (store === "rows") rows.createIndex("kind", ["kind", "version"])
        }
        opening.onsuccess = () => {
          opening.result.close()
          done()
        }
      })
    await open("quiet-hand seat-NHUPmL1Z_PyUbaRaqr6TOw", "rows")
    await open("quiet-hand transcripts", "transcripts")
  })
  await rosa.goto("about:blank")
  await rosa.goto(phone)
  await reads(rosa, mine.invitation.none)
  expect(await seek(rosa, problems.lost_keys)).toBeNull()
})

test("a facilitator reads it where she would begin, and can", async () => {
  await loseKeys(sam)
  await sam.reload()
  await reads(sam, problems.lost_keys)
  await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await sam.reload()
  await openDeskPage(sam, "people")
  await reads(sam, desk.people.addName)
  expect(await seek(sam, problems.lost_keys)).toBeNull()
})
