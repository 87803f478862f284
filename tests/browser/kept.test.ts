// What the device keeps, in real browsers: sealed on the disk, durable when told so, and gone when forgotten.
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import puppeteer, { type Browser, type Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { findFirefox } from "../../src/tools/find-browser.ts"
import { openChromium } from "../support/browser.ts"
import type { KeptPage } from "../support/kept-page.ts"
import { openKeptSite } from "../support/kept-site.ts"

const room = "NHUPmL1Z_PyUbaRaqr6TOw"
const words = "something hurt me in the planning part"
const plainWords = "words that were kept in the plain on purpose"

let site: Awaited<ReturnType<typeof openKeptSite>>
let profile: string
beforeAll(async () => {
  site = await openKeptSite()
  profile = await mkdtemp(join(tmpdir(), "quiet-hand-profile-"))
})
afterAll(async () => {
  await site.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

const visit = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage()
  await page.goto(site.origin)
  await page.waitForFunction(() => "kept" in globalThis)
  return page
}

/** A Chromium on the one profile of this file. */
const open = async () => {
  const opened = await openChromium({}, { extension: false, args: [`--user-data-dir=${profile}`] })
  return { ...opened, page: await visit(opened.browser) }
}

/** The same in Firefox; of each browser the profile is its own. */
const openFirefox = async () => {
  const executablePath = await findFirefox()
  if (executablePath === undefined) throw new Error("No Firefox on this machine")
  const userDataDir = join(profile, "firefox")
  await mkdir(userDataDir, { recursive: true })
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true, userDataDir })
  return { browser, page: await visit(browser), close: () => browser.close() }
}

const write = (page: Page, kind: "thread" | "sent", id: string, value: unknown) =>
  page.evaluate(
    async (room, kind, id, value) => {
      const keeper = await (globalThis as KeptPage).kept.deviceKeeper().open(room)
      await keeper.write([{ kind, id, value }])
      keeper.close()
    },
    room,
    kind,
    id,
    value,
  )

const read = (page: Page, kind: "thread" | "sent") =>
  page.evaluate(
    async (room, kind) => {
      const keeper = await (globalThis as KeptPage).kept.deviceKeeper().open(room)
      const all = await keeper.read(kind)
      keeper.close()
      return all
    },
    room,
    kind,
  )

/** How opening the room, and writing to it, end: "none", or the reason of the refusal. */
const refusal = (page: Page, value: unknown = 1) =>
  page.evaluate(
    async (room, value) => {
      try {
        const keeper = await (globalThis as KeptPage).kept.deviceKeeper().open(room)
        await keeper.write([{ kind: "thread", id: "big", value }]).finally(() => keeper.close())
        return "none"
      } catch (error) {
        return (error as { reason?: string }).reason ?? String(error)
      }
    },
    room,
    value,
  )

/** Files of the profile in which any of these bytes lie. */
const filesWith = async (...wanted: Buffer[]): Promise<string[]> => {
  const files = await readdir(profile, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name)
    const bytes = await readFile(path)
    if (wanted.some((part) => bytes.includes(part))) found.push(path)
  }
  return found
}
const asStored = (text: string): Buffer[] => [Buffer.from(text), Buffer.from(text, "utf16le")]

test.each([
  ["Chromium", open],
  ["Firefox", openFirefox],
])(
  "words lie sealed on the disk, survive a killed browser, and are gone with their key when forgotten: %s",
  async (_, open) => {
    const first = await open()
    try {
      await write(first.page, "thread", "maria", { words })
      await first.page.evaluate(
        (plainWords) =>
          new Promise<void>((done) => {
            const opening = indexedDB.open("plain")
            opening.onupgradeneeded = () => opening.result.createObjectStore("words")
            opening.onsuccess = () => {
              const writing = opening.result.transaction("words", "readwrite", { durability: "strict" })
              writing.objectStore("words").put(plainWords, 1)
              writing.oncomplete = () => done()
            }
          }),
        plainWords,
      )
      const browser = first.browser.process()
      const gone = new Promise((exited) => browser?.once("exit", exited))
      browser?.kill("SIGKILL")
      await gone
    } finally {
      await first.close()
    }
    expect(await filesWith(...asStored(plainWords)), "the search finds what is there").not.toEqual([])
    expect(await filesWith(...asStored(words), ...asStored("maria"))).toEqual([])

    const second = await open()
    let key: Buffer
    try {
      expect(await read(second.page, "thread")).toEqual([{ id: "maria", value: { words } }])
      const bytes = await second.page.evaluate(
        async (room) => Array.from((await (globalThis as KeptPage).kept.readKey(room)) ?? []),
        room,
      )
      key = Buffer.from(bytes)
      expect(await filesWith(key), "the key is one file").toHaveLength(1)
      await second.page.evaluate((room) => (globalThis as KeptPage).kept.deviceKeeper().forget(room), room)
      expect(await read(second.page, "thread")).toEqual([])
    } finally {
      await second.close()
    }
    expect(await filesWith(key)).toEqual([])
  },
)

test("records whose key is gone, or of a newer version, are refused and left alone", async () => {
  const opened = await open()
  const { page } = opened
  const raw = (change: "take the key" | "come from the future") =>
    page.evaluate(
      async (room, change) => {
        if (change === "take the key") {
          const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("quiet-hand")
          return folder.removeEntry(room)
        }
        return new Promise<void>((done) => {
          const opening = indexedDB.open(`quiet-hand ${room}`)
          opening.onsuccess = () => {
            const writing = opening.result.transaction("rows", "readwrite")
            const reading = writing.objectStore("rows").getAll()
            reading.onsuccess = () =>
              writing.objectStore("rows").put({ ...(reading.result[0] as object), name: "tomorrow's", version: 9 })
            writing.oncomplete = () => {
              opening.result.close()
              done()
            }
          }
        })
      },
      room,
      change,
    )
  const forget = () => page.evaluate((room) => (globalThis as KeptPage).kept.deviceKeeper().forget(room), room)
  try {
    await write(page, "thread", "maria", { words })
    await raw("come from the future")
    expect(await refusal(page)).toBe("newer")
    await raw("take the key")
    expect(await refusal(page)).toBe("lost_keys")
    await forget()
    expect(await refusal(page)).toBe("none")
  } finally {
    await forget().finally(() => opened.close())
  }
})

test("a full device says so, loses nothing, and keeps again when there is room", async () => {
  const before = await open()
  await write(before.page, "sent", "before", 1).finally(() => before.close())
  // Anew, because Chromium asks for the room that is left only now and then.
  const opened = await open()
  const { page } = opened
  try {
    const session = await page.createCDPSession()
    const quota = (quotaSize?: number) =>
      session.send("Storage.overrideQuotaForOrigin", { origin: site.origin, ...(quotaSize && { quotaSize }) })
    await quota(200_000)
    expect(await refusal(page, "x".repeat(2_000_000))).toBe("full")
    expect(await read(page, "sent")).toEqual([{ id: "before", value: 1 }])
    expect(await read(page, "thread")).toEqual([])
    await quota()
    expect(await refusal(page, "x".repeat(2_000_000))).toBe("none")
  } finally {
    await opened.close()
  }
})

test("two windows at once keep in one room, and forgetting it in one forgets it in both", async () => {
  const opened = await open()
  const { browser, page } = opened
  try {
    const other = await visit(browser)
    const both = [page, other]
    await page.evaluate((room) => (globalThis as KeptPage).kept.deviceKeeper().forget(room), room)
    await Promise.all(both.flatMap((window, n) => [1, 2, 3].map((i) => write(window, "sent", `${n} ${i}`, i))))
    for (const window of both) expect(await read(window, "sent")).toHaveLength(6)

    const held = await other.evaluateHandle((room) => (globalThis as KeptPage).kept.deviceKeeper().open(room), room)
    await page.evaluate((room) => (globalThis as KeptPage).kept.deviceKeeper().forget(room), room)
    const late = other.evaluate(
      (keeper) => keeper.read("sent").then(String, (error: unknown) => (error as { reason?: string }).reason),
      held,
    )
    expect(await late).toBe("lost_keys")
  } finally {
    await opened.close()
  }
})

const allHold = (found: Record<string, string>) =>
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((rule) => [rule, "holds"])))

test("every rule of a keeper holds in a page, a worker and a service worker of Chromium", async () => {
  const opened = await open()
  const { page } = opened
  try {
    allHold(await page.evaluate(() => (globalThis as KeptPage).kept.tryRules()))
    for (const where of ["worker", "service worker"] as const) {
      const forgetAll = async () => {
        const { kept } = globalThis as KeptPage
        const keeper = kept.deviceKeeper()
        for (const room of await keeper.rooms()) await keeper.forget(room)
      }
      await page.evaluate(forgetAll)
      const found = await page.evaluate(async (where) => {
        const { port1, port2 } = new MessageChannel()
        const answer = new Promise<Record<string, string>>((told) => {
          port1.onmessage = ({ data }: MessageEvent<Record<string, string>>) => told(data)
        })
        if (where === "worker") new Worker("/kept.js", { type: "module" }).postMessage(null, [port2])
        else {
          await navigator.serviceWorker.register("/kept.js", { type: "module" })
          ;(await navigator.serviceWorker.ready).active?.postMessage(null, [port2])
        }
        return answer
      }, where)
      expect(Object.keys(found).length, where).toBeGreaterThan(5)
      allHold(found)
    }
  } finally {
    await opened.close()
  }
})

test("every rule of a keeper holds in a page of Firefox", async () => {
  const { page, close } = await openFirefox()
  try {
    expect(await page.evaluate(async () => (await (globalThis as KeptPage).kept.keeperHere()).lasting)).toBe(true)
    allHold(await page.evaluate(() => (globalThis as KeptPage).kept.tryRules()))
  } finally {
    await close()
  }
})
