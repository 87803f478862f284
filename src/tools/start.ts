// `npm start`: builds, and opens a practice meeting with a facilitator and a participant side by side. `-- --check` walks it alone.
import type { Browser, Page } from "puppeteer"
import { relayOrigin } from "../../plasmo.config.ts"
import { findChromium } from "./find-browser.ts"
import { paneOf, reads } from "./hands.ts"
import { launchChromium, mapped } from "./launch.ts"
import { run } from "./run.ts"
import { openStage, practiceMeet, practiceMeeting, practiceTeams } from "./stage.ts"
import { en } from "../words/en/words.ts"
import {
  confirmFirst,
  joinRoom,
  makeRoom,
  openPrivate,
  pressAnswer,
  pressCard,
  turnTo,
  writeBack,
  writeConcern,
} from "./walk.ts"

const checking = process.argv.includes("--check")
const display =
  process.platform !== "linux" || process.env["DISPLAY"] !== undefined || process.env["WAYLAND_DISPLAY"] !== undefined

const program = await findChromium()
if (program === undefined) {
  console.log("Quiet Hand needs a browser. Please install Chrome, Edge or Chromium, then type npm start again.")
  process.exit(1)
}
const built = await run("npm", ["run", "build", "--", "--only", "chrome", "--only", "web"])
if (built.code !== 0) process.exit(built.code)

const stage = await openStage()
const browsers: Browser[] = []
const stop = async (code: number): Promise<never> => {
  await Promise.all(browsers.map((browser) => browser.close().catch(() => undefined)))
  await stage.close()
  process.exit(code)
}
process.once("SIGINT", () => void stop(0))
process.once("SIGTERM", () => void stop(0))

const open = async (window: [number, number, number, number]): Promise<Page> => {
  const browser = await launchChromium({ program, hosts: stage.hosts, headless: checking, window })
  browsers.push(browser)
  return (await browser.pages())[0] ?? browser.newPage()
}

/** Makes a room at the facilitator's desk, and opens its invite and the meeting on the participant's side. */
const setScene = async (): Promise<{ desk: Page; invite: Page; meeting: Page }> => {
  const desk = await open([0, 0, 760, 900])
  await desk.goto(`${relayOrigin}/f`)
  const link = await makeRoom(desk, "Practice meeting", "Sam", "I lead the meeting")
  const invite = await open([760, 0, 900, 900])
  const meeting = await invite.browser().newPage()
  await meeting.goto(practiceMeeting)
  await invite.bringToFront()
  await invite.goto(link).catch(() => undefined) // the extension takes the page before it has loaded
  return { desk, invite, meeting }
}

const walkAlone = async (): Promise<void> => {
  const { desk, invite, meeting } = await setScene()
  await joinRoom(invite)
  await meeting.bringToFront()
  const pane = await paneOf(meeting)

  await pressCard(pane, "break.need")
  await confirmFirst(pane)
  await desk.bringToFront()
  await pressAnswer(desk, "breakNow")
  await reads(pane, /Break until \d/)
  console.log("A break was asked for and given.")

  await meeting.bringToFront()
  await pressCard(pane, "private")
  await writeConcern(pane, { to: "Sam", card: "concern.hurt", words: "They laughed when I spoke." })
  await desk.bringToFront()
  await turnTo(desk, en.facilitator.item.closed)
  await openPrivate(desk)
  await reads(desk, "They laughed when I spoke.")
  await writeBack(desk, "I am sorry. I will talk to them.")
  await reads(pane, "I am sorry. I will talk to them.")
  console.log("A concern was sent to one facilitator, and answered.")
}

if (checking) {
  await walkAlone().then(
    () => stop(0),
    (error: unknown) => {
      console.error(error)
      return stop(1)
    },
  )
} else if (display) {
  const { invite } = await setScene()
  for (const address of [practiceTeams, practiceMeet]) await (await invite.browser().newPage()).goto(address)
  await invite.bringToFront()
  await reads(invite, /./)
  console.log(`
The practice meeting is open.
  Left: Sam, the facilitator. What people send shows there.
  Right: you, the participant. Press Start, then go to the tab with the meeting:
         one stands in for Zoom, one for Teams, one for Google Meet (press Join now in these two).
Nothing leaves this machine. Close both windows, or press Ctrl and C, to end.`)
  await Promise.all(browsers.map((browser) => new Promise((gone) => browser.once("disconnected", gone))))
  await stop(0)
} else {
  console.log(`
There is no screen here, so no browser was opened. The practice meeting runs on this machine until you press Ctrl and C.
On this machine, start Chrome with these two options and load build/chrome-mv3-prod as an extension:
  --ignore-certificate-errors
  --host-resolver-rules="${mapped(stage.hosts)}"
Then open, as a facilitator:  ${relayOrigin}/f
and as a participant:         the invite from there, then ${practiceMeeting}
                              or ${practiceTeams}
                              or ${practiceMeet}`)
}
