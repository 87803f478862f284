// `npm run pictures`: walks the practice meeting and takes the pictures of the README from the shipped parts.
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import type { Page } from "puppeteer"
import { relayOrigin } from "../../plasmo.config.ts"
import { en } from "../words/en/words.ts"
import { paneOf, press, reads } from "./hands.ts"
import { run } from "./run.ts"
import { openStage, practiceMeeting } from "./stage.ts"
import { confirmFirst, joinRoom, makeRoom, openPrivate, pressAnswer, pressCard, turnTo, writeConcern } from "./walk.ts"

const folder = "src/docs/pictures"
await run("npm", ["run", "build", "--", "--only", "chrome", "--only", "web"], { quiet: true })
const stage = await openStage()
const open = async (extension: boolean, width: number, height: number, theme: "light" | "dark"): Promise<Page> => {
  const page = await stage.enter({ extension })
  await page.setViewport({ width, height })
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }])
  return page
}
const picture = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) })

await mkdir(folder, { recursive: true })
try {
  const desk = await open(true, 1280, 720, "light")
  await desk.goto(`${relayOrigin}/f`)
  const invite = await makeRoom(desk, "Sleep study, monthly meeting", "Sam", "I lead the meeting")
  const phone = await open(false, 390, 760, "light")
  await phone.goto(invite)
  await reads(phone, en.participant.invitation.choose)
  await picture(phone, "phone")

  const maria = await open(true, 1280, 720, "dark")
  await maria.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
  await joinRoom(maria)
  await maria.goto(practiceMeeting)
  const pane = await paneOf(maria)
  await pressCard(pane, "break.need")
  await confirmFirst(pane)
  await reads(pane, /has it/)
  await press(pane, en.participant.board.smaller)
  await pane.waitForSelector('[data-part="bar"]')
  await picture(maria, "overlay-bar")
  await pressCard(pane, "more")
  await pressCard(pane, "captions")
  await reads(pane, en.captions.health.live)
  await reads(pane, /\w{4,} \w+/)
  await picture(maria, "overlay-panel")
  await pressCard(pane, "private")
  await reads(pane, en.participant.private.who)
  await picture(maria, "private")
  await writeConcern(pane, { to: "Sam", card: "concern.hurt", words: "They laughed when I talked about my son." })
  await turnTo(desk, en.facilitator.item.closed)
  await openPrivate(desk)
  await desk.locator("::-p-aria(See all)").click()
  await picture(desk, "desk")

  await desk.locator('[data-part="item-button"][data-kind="signal"]').click()
  await pressAnswer(desk, "breakNow")
  await reads(pane, /Break until/)
  await picture(maria, "pause")
} finally {
  await stage.close()
}
