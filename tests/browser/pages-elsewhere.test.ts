// Web pages that another server serves than the relay: a room is made there, an invite leads there, and words go by the relay alone.
import type { Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { reads } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, openPrivate, pressCard, turnTo, writeBack, writeConcern } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { servePagesElsewhere } from "../support/pages-elsewhere.ts"
import { openPlace, type Place } from "../support/place.ts"

let pages: Awaited<ReturnType<typeof servePagesElsewhere>>
let place: Place
/** Whom the pages talked to, and what they were asked for. */
const asked: string[] = []

beforeAll(async () => {
  await built("web")
  pages = await servePagesElsewhere("pages.example")
  place = await openPlace()
  place.hosts["pages.example"] = pages.port
})
afterAll(async () => {
  await place.close()
  await pages.close()
})

async function enter(): Promise<Page> {
  const page = await place.enter({ extension: false })
  page.on("request", (request) => asked.push(request.url()))
  const line = await page.createCDPSession()
  await line.send("Network.enable")
  line.on("Network.webSocketCreated", ({ url }) => asked.push(url))
  return page
}

test("a concern goes from pages of one server by the relay of another to the facilitator, and is answered", async () => {
  const [sam, maria] = [await enter(), await enter()]
  await sam.goto("https://pages.example/f#relay=quiet-hand.test")
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  expect(invite).toMatch(/^https:\/\/pages\.example\/j#1\.[\w-]{22}\.[\w-]{43}\.quiet-hand\.test$/)
  await sam.reload()
  await maria.goto(invite)
  await joinRoom(maria)
  await pressCard(maria, "private")
  await writeConcern(maria, { to: "Sam", card: "concern.other", words: "I felt left out" })
  await turnTo(sam, en.facilitator.item.closed)
  await openPrivate(sam)
  await reads(sam, "I felt left out")
  await writeBack(sam, "Thank you for telling me")
  await reads(maria, "Thank you for telling me")

  const hosts = asked.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url).origin)
  expect([...new Set(hosts)].sort()).toEqual(["https://pages.example", "wss://quiet-hand.test"])
  const [, room = "", secret = ""] = new URL(invite).hash.split(".")
  for (const part of [room, secret, "relay"]) expect(pages.heard.join()).not.toContain(part)
})
