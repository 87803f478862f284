// A browser in a storm: its background is stopped, it is killed, its tabs are reloaded, the relay dies and frames are lost; each word comes once, in its order.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { TargetType, type Frame, type Page } from "puppeteer"
import { expect, test } from "vitest"
import { chanceOf } from "../../src/practice/script.ts"
import { click, paneOf, press, until, write } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, openPrivate, pressCard, writeConcern } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { desk as deskAddress, openPlace, zoomMeeting, type Place } from "../support/place.ts"
import { fine, openRoughWay } from "../support/rough-way.ts"

const { participant: mine } = en
const seed = Number(process.env["STORM_SEED"] ?? 1)
const messages = Number(process.env["STORM_WRITTEN"] ?? 25)
/** Of each message: something happens around its press. */
const harm = 0.6
const inTheEnd = 240_000

type Seen = { words: string; step: string | undefined }

/** What one wrote, as the screen has it. */
const talk = (screen: Frame | Page, from: "me" | "them"): Promise<Seen[]> =>
  screen.$$eval(`[data-part="message"][data-from="${from}"]`, (all) =>
    all.map((message) => ({
      words: message.querySelector('[dir="auto"]')?.textContent ?? "",
      step: (message as HTMLElement).dataset["step"],
    })),
  )
const wordsIn = async (screen: Frame | Page, from: "me" | "them") =>
  (await talk(screen, from)).map(({ words }) => words)

/** One person's browser with the extension, and the meeting in two of its tabs. */
class Device {
  readonly #profile = mkdtempSync(join(tmpdir(), "quiet-hand-profile-"))
  #page: Page | undefined
  #tabs: Page[] = []

  constructor(private readonly place: Place) {}

  async begin(): Promise<Page> {
    this.#page = await this.place.enter({ args: [`--user-data-dir=${this.#profile}`] })
    return this.#page
  }

  async meet(): Promise<void> {
    if (!this.#page) throw new Error("No browser")
    this.#tabs = [await this.#page.browser().newPage(), await this.#page.browser().newPage()]
    for (const tab of this.#tabs) await tab.goto(`${zoomMeeting}?join`)
  }

  /** The overlay in one of the tabs, which comes to the front. */
  async paneIn(tab: number): Promise<Frame> {
    const page = this.#tabs[tab]
    if (!page) throw new Error("No such tab")
    await page.bringToFront()
    return paneOf(page)
  }

  /** The talk, open there. */
  async talkIn(tab: number): Promise<Frame> {
    const pane = await this.paneIn(tab)
    await until("a screen", async () => (await pane.$('[data-part="bar"], [data-thread], [data-screen]')) ?? undefined)
    if (!(await pane.$('[data-screen="thread"]'))) {
      await pressCard(pane, "private")
      await click(pane, "[data-thread]")
    }
    await pane.waitForSelector('[data-part="message"]')
    return pane
  }

  async stopBackground(): Promise<void> {
    const target = await this.#page?.browser().waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER)
    await (await target?.worker())?.close()
  }

  async reload(tab: number): Promise<void> {
    await this.#tabs[tab]?.reload()
  }

  async dieAndComeBack(): Promise<void> {
    const dying = this.#page?.browser().process()
    const gone = new Promise((ended) => dying?.once("exit", ended))
    dying?.kill("SIGKILL")
    await gone
    await this.begin()
    await this.meet()
  }

  async shot() { for (const [n, t] of this.#tabs.entries()) { await t.bringToFront(); await t.screenshot({ path: `/tmp/bs-${n}.png` }) } }
  forget(): void {
    rmSync(this.#profile, { recursive: true, force: true })
  }
}

test(`a browser that is stopped, killed and cut off while a person writes loses nothing and tells nothing twice (STORM_SEED=${seed})`, async () => {
  await built("chrome", "web")
  const chance = chanceOf(seed)
  const way = await openRoughWay(chanceOf(seed + 1))
  const place = await openPlace({}, (port) => {
    way.urls.push(`ws://127.0.0.1:${port}/`)
    return Promise.resolve(Number(new URL(`http://${way.host}`).port))
  })
  const device = new Device(place)
  try {
    const sam = await place.enter({ extension: false })
    await sam.goto(deskAddress)
    const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
    const maria = await device.begin()
    await maria.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
    await joinRoom(maria)
    await device.meet()
    const first = await device.paneIn(0)
    await pressCard(first, "private")
    await writeConcern(first, { to: "Sam", card: "concern.hurt", words: "0" })
    await first.waitForSelector('[data-part="message"]')

    way.weather = { dropped: 0.1, doubled: 0.1, late: 0.1 }
    const happened: string[] = []
    const relayDies = async () => {
      await place.relay.kill()
      await new Promise((rest) => setTimeout(rest, chance() * 2_000))
      await place.relay.restart()
    }
    for (let next = 1; next < messages; next++) {
      const tab = chance() < 0.5 ? 0 : 1
      const blows = {
        "background stopped": () => device.stopBackground(),
        "relay killed": relayDies,
        "background stopped and relay killed": () => Promise.all([device.stopBackground(), relayDies()]),
        "other tab reloaded": () => device.reload(1 - tab),
        "browser killed": () => device.dieAndComeBack(),
      }
      const luck = chance() / harm
      const name = Object.keys(blows)[Math.floor(luck * Object.keys(blows).length)] as keyof typeof blows | undefined
      const pane = await device.talkIn(tab)
      await press(pane, mine.thread.write)
      await write(pane, mine.thread.writeTo("Sam"), String(next))
      const blow = name === undefined || name === "browser killed" ? undefined : blows[name]()
      await press(pane, mine.thread.send("Sam"))
      await blow
      if (name !== undefined) happened.push(name)
      const here = await device.talkIn(tab)
      await until(`message ${next} on its own screen`, async () =>
        (await wordsIn(here, "me")).includes(String(next)) ? true : undefined,
      )
      // What stands on the screen outlives the browser.
      if (name === "browser killed") await blows[name]()
    }

    way.weather = fine
    const numbers = Array.from({ length: messages }, (_, n) => String(n))
    const pane = await device.talkIn(0)
    await until(
      "all delivered",
      async () => {
        const all = await talk(pane, "me")
        return all.length >= messages && all.every(({ step }) => step !== "sending" && step !== "kept")
          ? true
          : undefined
      },
      inTheEnd,
    )
    expect(await wordsIn(pane, "me")).toEqual(numbers)
    await sam.bringToFront()
    await openPrivate(sam)
    await until(
      "all at the desk",
      async () => ((await talk(sam, "them")).length >= messages ? true : undefined),
      inTheEnd,
    )
    expect(await wordsIn(sam, "them")).toEqual(numbers)
    const again = await device.talkIn(1)
    await until(
      "all seen",
      async () => ((await talk(again, "me")).every(({ step }) => step === "seen") ? true : undefined),
      inTheEnd,
    )
    console.log(JSON.stringify({ seed, written: messages, lost: 0, twice: 0, happened, harmed: way.harmed() }))
    expect(happened).toContain("browser killed")
    expect(happened).toContain("background stopped")
  } catch (e) { await device.shot(); throw e } finally {
    await place.close()
    await way.close()
    device.forget()
  }
}, 900_000)
