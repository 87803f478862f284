// Invites and contact links are taken by the built extension before their web page is asked for, whatever its server would do.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import type { Browser } from "puppeteer"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { passOn, passSocketOn } from "../../src/practice/pass-on.ts"
import { reads, until } from "../../src/tools/hands.ts"
import { makeRoom } from "../../src/tools/walk.ts"
import { deskMove } from "../../src/words/en/desk-move.ts"
import { move } from "../../src/words/en/move.ts"
import { built, openChromium, openFirefox, ownPageIn } from "../support/browser.ts"
import { backgroundOf } from "../support/extension.ts"
import { desk, openPlace, type Place } from "../support/place.ts"

const tell = (how: string) => `fetch('/told?${how}' + encodeURIComponent(location.href))`
const framed = "fetch('/told?frame' + encodeURIComponent(parent.location.href))"
/** Every way we know in which a page runs a script of its own. */
const scripts = `<!doctype html><script>${tell("inline")}</script><script src="/told.js"></script>
<script type="module" src="/told.js"></script><body onload="${tell("onload")}"><img src="/none" onerror="${tell("onerror")}">
<iframe srcdoc="<script>${framed}</script>"></iframe><p>The web page`

/** What a server does that wants the secret; "nothing" is an honest one. */
type Way = "nothing" | "runs scripts" | "leads on" | "leaves a worker"
let way: Way = "nothing"
const heard: string[] = []

/** Comes between the browser and all later pages of its server, and is told their whole addresses. */
const leftWorker = `addEventListener("install", () => skipWaiting())
addEventListener("activate", (event) => event.waitUntil(clients.claim()))
addEventListener("fetch", (event) => fetch("/told?worker" + encodeURIComponent(event.request.url)))`
const leaving = `<script>navigator.serviceWorker.register("/worker.js").then(() => navigator.serviceWorker.ready)
  .then(() => (document.title = "left"))</script>`

function answer(url: string, response: ServerResponse): void {
  heard.push(url)
  if (way === "leads on" && /^\/[jfmd]$/.test(url)) return void response.writeHead(302, { location: "/land" }).end()
  const texts: Record<string, string> = { "/told.js": tell("file"), "/worker.js": leftWorker, "/left": leaving }
  response.writeHead(200, { "content-type": url.endsWith(".js") ? "text/javascript" : "text/html" })
  response.end(texts[url] ?? scripts)
}

/** Stands before an honest relay, and serves pages of its own in place of the relay's. */
async function standBefore(relay: number): Promise<number> {
  const server = createServer((request, response) => {
    if (way === "nothing") passOn(relay, request, response)
    else answer(request.url ?? "", response)
  })
  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    passSocketOn(relay, request, socket, head)
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  server.unref()
  return (server.address() as AddressInfo).port
}

let place: Place
let invite: string
beforeAll(async () => {
  await built("chrome", "firefox", "web")
  place = await openPlace({}, standBefore)
  const sam = await place.enter({ extension: false })
  await sam.goto(desk)
  invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
})
afterAll(() => place.close())
beforeEach(() => {
  way = "nothing"
  heard.length = 0
})

const rules = async (browser: Browser): Promise<number> =>
  (await backgroundOf(browser)).evaluate(async () => (await chrome.declarativeNetRequest.getDynamicRules()).length)

const inChromium = async () => {
  const opened = await openChromium(place.hosts)
  await until("the rule that blocks invites", async () => (await rules(opened.browser)) > 0 || undefined)
  return opened
}
const inFirefox = () => openFirefox(place.hosts)

/** Follows a link; the browser ends that when our page begins. */
const follow = async (browser: Browser, link: string): Promise<void> => {
  const page = await browser.newPage()
  void page.goto(link).catch(() => undefined)
}

for (const [name, open] of [
  ["Chromium", inChromium],
  ["Firefox", inFirefox],
] as const) {
  for (const served of ["runs scripts", "leads on"] as const)
    test(`${name} shows the room in our own page, and a server that ${served} is not even asked`, async () => {
      const { browser, close } = await open()
      try {
        way = served
        await follow(browser, invite)
        await reads(await ownPageIn(browser, "tabs/join.html"), "Sleep study")
        await follow(browser, invite.replace("/j#", "/f#"))
        await ownPageIn(browser, "tabs/facilitator.html")
        expect(heard).toEqual([])
      } finally {
        await close()
      }
    })

  for (const [what, path, own, heading] of [
    ["a room", "/m#", "tabs/join.html", move.looking.heading],
    ["a desk", "/d#", "tabs/facilitator.html", deskMove.looking.heading],
  ] as const)
    test(`${name} opens the link of ${what} that moves on our own page, and no server is asked`, async () => {
      const { browser, close } = await open()
      try {
        way = "leads on"
        await follow(browser, invite.replace("/j#", path))
        await reads(await ownPageIn(browser, own), heading)
        expect(heard).toEqual([])
      } finally {
        await close()
      }
    })

  test(`${name} takes an invite that is a link on another page`, async () => {
    const { browser, close } = await open()
    try {
      const mail = await browser.newPage()
      await mail.goto("https://meet.google.com/abc-defg-hij")
      way = "leads on"
      await mail.evaluate((href) => Object.assign(document.createElement("a"), { href }).click(), invite)
      await reads(await ownPageIn(browser, "tabs/join.html"), "Sleep study")
      expect(heard).toEqual([])
    } finally {
      await close()
    }
  })

  test(`${name} leaves a page without a secret alone`, async () => {
    const { browser, close } = await open()
    try {
      way = "runs scripts"
      const page = await browser.newPage()
      await page.goto("https://quiet-hand.test/j")
      expect(await page.evaluate(() => document.body.innerText)).toContain("The web page")
      await until("a script of the page", () => heard.find((url) => url.startsWith("/told?inline")))
    } finally {
      await close()
    }
  })
}

test("where Chromium asked for the page all the same, as just after an install, none of its scripts runs", async () => {
  const { browser, close } = await inChromium()
  try {
    await (
      await backgroundOf(browser)
    ).evaluate(() => chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [1] }))
    way = "runs scripts"
    await follow(browser, invite)
    await reads(await ownPageIn(browser, "tabs/join.html"), "Sleep study")
    expect(heard).toContain("/j")
    expect(heard.filter((url) => url.startsWith("/told?"))).toEqual([])
  } finally {
    await close()
  }
})

test("Firefox takes an invite also from a service worker that its server left there before", async () => {
  const { browser, close } = await inFirefox()
  try {
    way = "leaves a worker"
    const page = await browser.newPage()
    await page.goto("https://quiet-hand.test/left")
    await until("a worker", () => page.evaluate(() => document.title === "left" || undefined))
    heard.length = 0
    await follow(browser, invite)
    await reads(await ownPageIn(browser, "tabs/join.html"), "Sleep study")
    expect(heard.filter((url) => url.includes("told"))).toEqual([])
  } finally {
    await close()
  }
})
