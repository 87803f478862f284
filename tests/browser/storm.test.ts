// A storm over whole browsers: they are killed, their pages load anew, the background is stopped, the relay dies, the line is cut and harmed; every word is counted on both screens.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Browser, type Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { chanceOf } from "../../src/practice/script.ts"
import { click, paneOf, press, reads, until, write, type Screen } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, openPrivate, pressAnswer, pressCard, turnTo, writeConcern } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { stopBackground } from "../support/extension.ts"
import { desk as deskAddress, openPlace, teamsMeeting, zoomMeeting, type Place } from "../support/place.ts"
import { fine, openRoughWay, type RoughWay } from "../support/rough-way.ts"

const { participant: mine, facilitator: desk } = en
const seed = Number(process.env["STORM_SEED"] ?? Math.floor(Math.random() * 1_000_000))
const chance = chanceOf(seed)
const words = Number(process.env["STORM_WORDS"] ?? 6)
const replay = `STORM_SEED=${seed} STORM_WORDS=${words} npx vitest run --project browser tests/browser/storm.test.ts`
const rough = { dropped: 0.1, doubled: 0.1, late: 0.1 }
const inTheEnd = 120_000

const phoneAddress = "https://quiet-hand.test/j"

let place: Place
let way: RoughWay
const profiles: string[] = []

beforeAll(async () => {
  await built("chrome", "web")
  way = await openRoughWay(chanceOf(seed + 1))
  place = await openPlace({}, (relay) => {
    way.urls.push(`ws://127.0.0.1:${relay}/`)
    return Promise.resolve(Number(new URL(`ws://${way.host}`).port))
  })
})
afterAll(async () => {
  await place.close()
  await way.close()
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 20 })
})

/** A browser whose profile outlives it. */
type Device = { name: string; extension: boolean; profile: string; browser: Browser }

const openDevice = async (name: string, extension: boolean): Promise<[Device, Page]> => {
  const profile = mkdtempSync(join(tmpdir(), "quiet-hand-storm-"))
  profiles.push(profile)
  const page = await place.enter({ extension, args: [`--user-data-dir=${profile}`] })
  return [{ name, extension, profile, browser: page.browser() }, page]
}
const kill = async (device: Device): Promise<void> => {
  const program = device.browser.process()
  if (!program) return
  const gone = new Promise((ended) => program.once("exit", ended))
  program.kill("SIGKILL")
  await gone
  // The driver hears of it a moment later.
  await until("a driver that knows", () => !device.browser.connected || undefined)
}
const openAgain = async (device: Device): Promise<Page> => {
  const page = await place.enter({ extension: device.extension, args: [`--user-data-dir=${device.profile}`] })
  device.browser = page.browser()
  return page
}

/** Somebody who writes in one conversation, from whichever of their screens stands in front. */
type Writer = { device: Device; screen: Screen; open: (page: Page, turn: number) => Promise<Screen>; pages: Page[] }

const stands = (screen: Screen, from: "me" | "them"): Promise<string[]> =>
  screen.$$eval(`[data-part="message"][data-from="${from}"]`, (all) =>
    all.map((one) => (one as HTMLElement).innerText.split("\n").at(-1) ?? ""),
  )
const openThread = async (screen: Screen): Promise<void> => {
  await screen.waitForSelector('[data-part="surface"] main')
  if (await screen.$('main[data-screen="thread"]')) return
  if (await screen.$('button[data-card="private"]')) await pressCard(screen, "private")
  await click(screen, "button[data-thread]")
  await screen.waitForSelector('main[data-screen="thread"] [data-part="message"]')
}
const send = async (screen: Screen, text: string): Promise<void> => {
  if (!(await screen.$('main[data-screen="thread"] textarea'))) await press(screen, mine.thread.write)
  await write(screen, mine.thread.writeTo("Sam"), text)
  await press(screen, mine.thread.send("Sam"))
}

/** As a person does whose page did not come, since the relay that serves it was down: again. */
const visit = (page: Page, address: string, isThere: (page: Page) => Promise<unknown>): Promise<void> =>
  until(
    address,
    async () => {
      await page.goto(address, { timeout: 10_000 }).catch(() => undefined)
      return isThere(page).then(
        () => true,
        () => undefined,
      )
    },
    90_000,
  ).then(() => undefined)
const visitDesk = (page: Page) =>
  visit(page, deskAddress, (at) => at.waitForSelector('[data-part="desk-tab"]', { timeout: 5_000 }))

const onPhone = async (page: Page): Promise<Screen> => {
  await visit(page, phoneAddress, (at) => at.waitForSelector('[data-part="surface"] main', { timeout: 5_000 }))
  return page
}
const overMeeting = async (page: Page, turn: number): Promise<Screen> => {
  await page.bringToFront()
  const address = turn % 2 === 0 ? zoomMeeting : teamsMeeting
  if (new URL(page.url()).host !== new URL(address).host) await visit(page, `${address}?join`, paneOf)
  return paneOf(page)
}

let isOver = false
let blows = 0
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** What falls on one device while a word is on its way from the finger. */
const blowsOn = (writer: Writer): (() => Promise<void>)[] => {
  const loadAnew = async (): Promise<void> => {
    await writer.pages[0]?.reload({ timeout: 10_000 })
  }
  const killed = () => kill(writer.device)
  return writer.device.extension ? [() => stopBackground(writer.device.browser), loadAnew, killed] : [loadAnew, killed]
}

const writeAll = async (writer: Writer): Promise<void> => {
  const { device } = writer
  for (let next = 1; next <= words; next += 1) {
    const text = `${device.name} ${next}`
    let isBlown = false
    for (;;) {
      await openThread(writer.screen)
      const already = await stands(writer.screen, "me")
      if (already.includes(text)) break
      const all = blowsOn(writer)
      const blow = !isBlown && chance() < 0.5 ? all[Math.floor(chance() * all.length)] : undefined
      if (!blow) {
        await send(writer.screen, text)
        await until(
          `"${text}" on its own screen`,
          async () => (await stands(writer.screen, "me")).includes(text) || undefined,
        )
        break
      }
      isBlown = true
      blows += 1
      // Before, in or after the press: as it falls.
      const later = chance() * 1_500
      await Promise.allSettled([send(writer.screen, text), wait(later).then(blow)])
      if (!writer.device.browser.connected) writer.pages = [await openAgain(device)]
      const [page] = writer.pages
      if (page) writer.screen = await writer.open(page, next)
      // A page that went may have handed its last press on.
      await wait(1_000)
      await openThread(writer.screen)
      // What stood there before is there again, in its order.
      expect((await stands(writer.screen, "me")).slice(0, already.length)).toEqual(already)
    }
    const [page] = writer.pages
    if (page && chance() < 0.3) writer.screen = await writer.open(page, next + 1)
  }
}

/** The desk is killed now and then, or loads anew. */
const shakeDesk = async (sam: { device: Device; page: Page }): Promise<void> => {
  while (!isOver) {
    await wait(3_000 + chance() * 3_000)
    blows += 1
    if (chance() < 0.4) {
      await kill(sam.device)
      sam.page = await openAgain(sam.device)
    }
    await visitDesk(sam.page)
  }
}
const strike = async (): Promise<void> => {
  while (!isOver) {
    await wait(1_000 + chance() * 4_000)
    blows += 1
    if (chance() < 0.5) {
      await place.relay.kill()
      await wait(chance() * 1_500)
      await place.relay.restart()
    } else {
      way.closed = true
      await wait(500 + chance() * 1_500)
      way.closed = false
    }
  }
}

test(
  `what is written is lost nowhere and told once, in a storm over browsers (STORM_SEED=${seed})`,
  async ({ onTestFailed }) => {
    onTestFailed(() => console.log(`To replay it: ${replay}`))
    const [samDevice, samPage] = await openDevice("Sam", false)
    const sam = { device: samDevice, page: samPage }
    await sam.page.goto(deskAddress)
    const invite = await makeRoom(sam.page, "Sleep study", "Sam", "I lead the meeting")
    const [maria, mariaPage] = await openDevice("Maria", true)
    const [rosa, rosaPage] = await openDevice("Rosa", false)
    const writers: Writer[] = []
    for (const [device, page, open] of [
      [maria, mariaPage, overMeeting],
      [rosa, rosaPage, onPhone],
    ] as const) {
      await page.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
      await joinRoom(page)
      const screen = await open(page, 0)
      await pressCard(screen, "private")
      await writeConcern(screen, { to: "Sam", card: "concern.hurt", words: `${device.name} 0`, name: device.name })
      await screen.waitForSelector('[data-part="message"]')
      await turnTo(sam.page, desk.item.open)
      await openPrivate(sam.page)
      await reads(sam.page, `${device.name} 0`)
      writers.push({ device, screen, open, pages: [page] })
    }

    way.weather = rough
    const around = [strike(), shakeDesk(sam)]
    await Promise.all(writers.map(writeAll))
    isOver = true
    await Promise.all(around)
    way.weather = fine

    for (const { device, screen } of writers) {
      const all = Array.from({ length: words + 1 }, (_, number) => `${device.name} ${number}`)
      await openThread(screen)
      await until(
        `all of ${device.name} told as arrived`,
        async () => {
          const steps = await screen.$$eval('[data-part="message"][data-from="me"]', (messages) =>
            messages.map((message) => (message as HTMLElement).dataset["step"] ?? ""),
          )
          return steps.every((step) => ["delivered", "seen", "acting", "done"].includes(step)) || undefined
        },
        inTheEnd,
      )
      expect(await stands(screen, "me")).toEqual(all)
      await turnTo(sam.page, `${device.name} 0`)
      await until(
        `all of ${device.name} at the desk`,
        async () => (await stands(sam.page, "them")).includes(`${device.name} ${words}`) || undefined,
        inTheEnd,
      )
      // What it began with stands above the conversation.
      await reads(sam.page, `${device.name} 0`)
      expect(await stands(sam.page, "them")).toEqual(all.slice(1))
      await pressAnswer(sam.page, "write")
      await write(sam.page, desk.answers.words, `For ${device.name}.`)
      await click(sam.page, '[data-part="answer-form"] [data-tone="main"]')
      const answers = async () => (await stands(screen, "them")).filter((one) => one === `For ${device.name}.`)
      await until("the answer", async () => (await answers()).length > 0 || undefined, inTheEnd)
      expect(await answers()).toHaveLength(1)
    }
    expect(blows).toBeGreaterThan(words)
    expect(way.harmed()).toBeGreaterThan(words)
    console.log(JSON.stringify({ seed, written: writers.length * (words + 1), blows, harmed: way.harmed() }))
  },
  Math.max(400_000, words * 60_000),
)
