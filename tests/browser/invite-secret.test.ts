// An invite opened in a real browser: what stands behind its # never leaves the device, and nobody but the relay is asked for anything.
import { once } from "node:events"
import { connect, createServer, type AddressInfo } from "node:net"
import type { Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { until } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, pressCard, writeConcern } from "../../src/tools/walk.ts"
import { built } from "../support/browser.ts"
import { desk, openPlace, type Place } from "../support/place.ts"

let place: Place
let invite: string
/** All bytes that came to the relay from browsers. */
const came: Buffer[] = []
/** What browsers put into WebSockets: on the line that is masked. */
const said: string[] = []
const asked: string[] = []

/** Stands before the relay and writes down what it passes on. */
async function record(relay: number): Promise<number> {
  const server = createServer((near) => {
    const far = connect(relay, "127.0.0.1")
    near.on("data", (bytes: Buffer) => came.push(bytes))
    for (const socket of [near, far]) socket.on("error", () => undefined)
    near.pipe(far).pipe(near)
    near.on("close", () => far.destroy())
  })
  server.listen(0, "127.0.0.1").unref()
  await once(server, "listening")
  return (server.address() as AddressInfo).port
}

async function watched(page: Page): Promise<Page> {
  page.on("request", (request) => asked.push(request.url()))
  const line = await page.createCDPSession()
  await line.send("Network.enable")
  line.on("Network.webSocketCreated", ({ url }) => asked.push(url))
  line.on("Network.webSocketFrameSent", ({ response }) => said.push(response.payloadData))
  return page
}

beforeAll(async () => {
  await built("web")
  place = await openPlace({}, record)
  const sam = await watched(await place.enter({ extension: false }))
  const maria = await watched(await place.enter({ extension: false }))
  await sam.goto(desk)
  invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite)
  await joinRoom(maria)
  await pressCard(maria, "private")
  await writeConcern(maria, { to: "Sam", card: "concern.other", words: "I felt left out" })
  await until("a message at the relay", () => place.relay.log().includes('"of":"put"') || undefined)
})
afterAll(() => place.close())

test("the secret of an invite never reaches the server, and nothing of the invite its log at its most talkative", () => {
  const [, room = "", secret = ""] = new URL(invite).hash.split(".")
  expect([room.length, secret.length]).toEqual([22, 43])
  const all = `${Buffer.concat(came).toString("latin1")}\n${said.join("\n")}`
  expect(all).toContain("GET /j HTTP/1.1")
  expect(said.some((text) => text.includes('"t":"own"'))).toBe(true)
  expect(all).not.toContain(secret)
  expect(all.toLowerCase()).not.toMatch(/^referer:/m)
  const bytes = Buffer.from(secret, "base64url")
  const texts = all.match(/[\w-]{40,}/g) ?? []
  expect(texts.some((text) => Buffer.from(text, "base64url").includes(bytes))).toBe(false)
  for (const part of [room, secret, "/j", "#"]) expect(place.relay.log()).not.toContain(part)
})

test("the pages ask nobody but their own server, and load nothing else", () => {
  const hosts = asked.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url).host)
  expect(asked.length).toBeGreaterThan(5)
  expect([...new Set(hosts)]).toEqual(["quiet-hand.test"])
})
