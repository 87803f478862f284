// Who presses "Forget me" in the extension leaves nothing of the room in what it keeps on the disk: no words, no name, no secret, and no key to them.
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Browser, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, press, reads, until } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, pressCard, writeConcern } from "../../src/tools/walk.ts"
import { device as say } from "../../src/words/en/device.ts"
import { en } from "../../src/words/en/words.ts"
import { built, openChromium, openFirefox, ownPageIn } from "../support/browser.ts"
import { desk, openPlace, type Place } from "../support/place.ts"

const { participant: mine } = en
const words = "something hurt me in the planning part"
const name = "Marisol Quintero"

let place: Place
let invite: string
beforeAll(async () => {
  await built("chrome", "firefox", "web")
  place = await openPlace()
  const sam = await place.enter({ extension: false })
  await sam.goto(desk)
  invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
})
afterAll(() => place.close())

const profileOf = (browser: Browser): string => {
  const said = browser.process()?.spawnargs ?? []
  const inOne = said.find((one) => one.startsWith("--user-data-dir="))?.split("=")[1]
  const profile = inOne ?? said[said.indexOf("--profile") + 1]
  if (profile === undefined) throw new Error("A browser without a profile")
  return profile
}

/** What pages and extensions keep; what the browser remembers of links is its own. */
const isKept = (path: string): boolean =>
  /\/(IndexedDB|File System|[\w ]*Extension[\w ]*|[\w ]*Storage|storage|browser-extension-data|Service Worker)\b/.test(
    path,
  )

const filesWith = async (browser: Browser, wanted: Buffer[]): Promise<string[]> => {
  const files = await readdir(profileOf(browser), { recursive: true, withFileTypes: true })
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  const found: string[] = []
  for (const path of paths.filter(isKept)) {
    // A file may have just gone.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0))
    if (wanted.some((part) => bytes.includes(part))) found.push(path)
  }
  return found
}
const asStored = (text: string): Buffer[] => [Buffer.from(text), Buffer.from(text, "utf16le")]

/** Of all rooms that the extension keeps. */
const keysIn = async (page: Page): Promise<Buffer[]> => {
  const all = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("quiet-hand")
    const keys: number[][] = []
    for await (const file of (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values())
      keys.push([...new Uint8Array(await (await file.getFile()).arrayBuffer())])
    return keys
  })
  return all.map((bytes) => Buffer.from(bytes))
}

test.each([
  ["Chromium", () => openChromium(place.hosts)],
  ["Firefox", () => openFirefox(place.hosts)],
])("nothing of a room is left on the disk once it was forgotten in the extension: %s", async (_, open) => {
  const { browser, close } = await open()
  try {
    const before = await browser.newPage()
    void before.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
    const page = await ownPageIn(browser, "tabs/join.html")
    await joinRoom(page)
    await pressCard(page, "private")
    await writeConcern(page, { to: "Sam", card: "concern.hurt", words, name })
    await page.waitForSelector('[data-part="message"][data-step="delivered"]')
    const keys = await keysIn(page)
    expect(keys.length).toBeGreaterThan(0)
    await until("the keys on the disk", async () => (await filesWith(browser, keys)).length > 0 || undefined)

    await press(page, mine.private.close)
    await pressCard(page, "private")
    await click(page, '[data-part="device"] > summary')
    await click(page, '[data-part="device-forget"] > summary')
    await press(page, say.forgetNow)
    await reads(page, mine.private.nobody)
    // Also what was last said to who listens.
    expect(await page.$eval("body", ({ textContent }) => textContent)).not.toContain("Sam")
    const secret = invite.split(".").at(-1) ?? ""
    const rest = [words, name, secret].flatMap(asStored)
    await until("a disk without the keys", async () => (await filesWith(browser, keys)).length === 0 || undefined)
    expect(await filesWith(browser, [...rest, Buffer.from(secret, "base64url")])).toEqual([])
    expect(await keysIn(page)).toEqual([])
  } finally {
    await close()
  }
})
