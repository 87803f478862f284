// `npm run store`: all that a store asks for, in build/store: the zips, texts, icons, and pictures of a walk in each language.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { TargetType, type Page } from "puppeteer"
import { languages } from "../settings/comfort.ts"
import { en } from "../words/en/words.ts"
import { every } from "../words/every.ts"
import { paneOf, press, reads } from "./hands.ts"
import { listingText, reasons, stores } from "./listing.ts"
import { run } from "./run.ts"
import { openStage, practiceMeeting } from "./stage.ts"
import { confirmFirst, joinRoom, makeRoom, openPrivate, pressAnswer, pressCard, turnTo, writeConcern } from "./walk.ts"

const folder = "build/store"
/** The one size that all three stores take. */
const size = { width: 1280, height: 800 }
/** Chrome's icon, Edge's logo; and the small tile that both show. */
const icons = { icon: [128, 128], logo: [300, 300], tile: [440, 280] } as const

const { code, output } = await run("npm", ["run", "build"], { quiet: true })
if (code !== 0) throw new Error(output)

rmSync(folder, { recursive: true, force: true })
for (const language of languages) {
  mkdirSync(join(folder, language), { recursive: true })
  writeFileSync(join(folder, language, "listing.txt"), listingText(language))
}
const asked = Object.entries(reasons()).map(([what, why]) => `${what}\n  ${why}`)
writeFileSync(join(folder, "permissions.txt"), `${asked.join("\n\n")}\n`)
for (const store of stores) copyFileSync(`build/quiet-hand-${store}.zip`, join(folder, `quiet-hand-${store}.zip`))

const stage = await openStage()
const open = async (extension: boolean): Promise<Page> => {
  const page = await stage.enter({ extension })
  await page.setViewport(size)
  return page
}

/** A page of the extension, opened by its own address. */
const ownPage = async (page: Page, name: "facilitator"): Promise<Page> => {
  const background = await page.browser().waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER)
  await page.goto(`chrome-extension://${new URL(background.url()).host}/tabs/${name}.html`)
  return page
}

const drawIcons = async (page: Page): Promise<void> => {
  const icon = readFileSync("assets/icon.svg", "utf8")
  for (const [name, [width, height]] of Object.entries(icons)) {
    await page.setViewport({ width, height })
    const style = "html,body{margin:0;height:100%}body{display:grid;place-items:center}svg{height:100%;width:auto}"
    await page.setContent(`<style>${style}</style>${icon}`)
    await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true })
  }
  await page.setViewport(size)
}

/** Takes `page` in each language, English last: in English the walk goes on. `speak` changes its language. */
const inEach = async (page: Page, name: string, speak: (language: string) => Promise<void>): Promise<void> => {
  for (const language of [...languages.filter((one) => one !== "en"), "en"]) {
    await speak(language)
    await page.screenshot({ path: join(folder, language, `${name}.png`) })
  }
}

/** Comfort changed on one page of ours arrives on every other: `at` is any of them. */
const speaker =
  (at: Page, says: (language: (typeof languages)[number]) => Promise<void>) =>
  async (language: string): Promise<void> => {
    await at.evaluate(async (next) => {
      const { comfort } = await chrome.storage.local.get("comfort")
      await chrome.storage.local.set({ comfort: { ...(comfort as object | undefined), language: next } })
    }, language)
    await says(language as (typeof languages)[number])
  }

try {
  const [sam, maria] = [await open(true), await open(true)]
  await drawIcons(maria)
  const deskPage = await ownPage(sam, "facilitator")
  const invite = await makeRoom(deskPage, "Sleep study, monthly meeting", "Sam", "I lead the meeting")
  const joined = await maria.browser().newPage()
  await joined.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
  await joinRoom(joined)
  await maria.bringToFront()
  await maria.goto(practiceMeeting)
  const pane = await paneOf(maria)
  const inPane = (words: (said: (typeof every)["en"]) => string) =>
    speaker(joined, (language) => reads(pane, words(every[language])))

  await pressCard(pane, "break.need")
  await confirmFirst(pane)
  await reads(pane, /has it/)
  await press(pane, en.participant.board.smaller)
  await pane.waitForSelector('[data-part="bar"]')
  await inEach(
    maria,
    "bar",
    inPane((said) => said.participant.board.private),
  )
  await pressCard(pane, "more")
  await pressCard(pane, "captions")
  await reads(pane, en.captions.health.live)
  await reads(pane, /\w{4,} \w+/)
  await inEach(
    maria,
    "panel",
    inPane((said) => said.participant.board.panel["mean.lost"]),
  )
  await pressCard(pane, "private")
  await inEach(
    maria,
    "private",
    inPane((said) => said.participant.private.who),
  )
  await writeConcern(pane, { to: "Sam", card: "concern.hurt", words: "They laughed when I talked about my son." })
  await turnTo(deskPage, en.facilitator.item.closed)
  await openPrivate(deskPage)
  await deskPage.bringToFront()
  await inEach(
    deskPage,
    "desk",
    speaker(deskPage, (language) => reads(deskPage, every[language].facilitator.answers.heading)),
  )
  await deskPage.locator("::-p-aria(See all)").click()
  await deskPage.locator('[data-part="item-button"][data-kind="signal"]').click()
  await pressAnswer(deskPage, "breakNow")
  await maria.bringToFront()
  await reads(pane, /Break until/)
  await inEach(
    maria,
    "pause",
    inPane((said) => said.participant.pause.nothing),
  )
  console.log(`${folder} is ready`)
} finally {
  await stage.close()
}
