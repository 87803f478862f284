// A person reads a meeting at their own pace with the built extension: holds it, looks back, notes and tells a line; the page learns nothing of it.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, press, reads, textOf, until } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, openPrivate, pressCard } from "../../src/tools/walk.ts"
import { back } from "../../src/words/en/reading-back.ts"
import { pace } from "../../src/words/en/reading-pace.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { openLiar, type Liar } from "../support/lie.ts"
import { desk, openPlace, zoomMeeting, type Place } from "../support/place.ts"
import { nothingWrong } from "../support/spine.ts"

const { participant: mine, shared } = en
let place: Place
let sam: Page
let maria: Page
let meeting: Frame
let pane: Frame
let said = 0
let liar: Liar
/** All that the relay was sent by anybody. */
const left: string[] = []

const enter = async () => {
  await maria.goto(`${zoomMeeting}?join`)
  meeting = await until("the meeting's frame", () => maria.frames().find((frame) => frame.url().includes("/meeting")))
  pane = await paneOf(maria)
  await meeting.evaluate(() => window.practice?.captionsOn())
}
/** One after the other they take turns: what one person says in one go is one line. */
const people = ["Tom Reed", "Ana Lund", "Kim Lee", "Bo Ek"] as const
const say = async (text: string) => {
  const speaker = people[said % people.length] ?? ""
  await meeting.evaluate((line) => window.practice?.say(line), { id: `f${++said}`, speaker, text })
  // Nobody begins in the same moment as the one before.
  await until("the words on the page", async () => (await textOf(meeting)).includes(text) || undefined)
}
const box = () => pane.$eval("[data-part=utterances]", (element) => (element as HTMLElement).innerText)
const aLine = (words: string) => `::-p-xpath(//span[@data-line-text][contains(., "${words}")])`
/** All that the page can read, ours among it. */
const pageReads = () =>
  meeting.evaluate(() => {
    const read = (root: Document | ShadowRoot | Element): string =>
      [...root.querySelectorAll("*")].reduce(
        (text, element) =>
          `${text} ${[...element.attributes].map(({ value }) => value).join(" ")} ${element.shadowRoot ? read(element.shadowRoot) : ""}`,
        "",
      )
    return (
      document.body.innerText +
      read(document) +
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])
    )
  })

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace({}, async (relay) => {
    liar = await openLiar(relay)
    liar.lie = { up: (frame) => (left.push(JSON.stringify(frame)), { pass: true }) }
    return liar.port
  })
  ;[sam, maria] = await Promise.all([place.enter({ extension: false }), place.enter()])
  await sam.goto(desk)
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
  await joinRoom(maria)
  await enter()
  await pressCard(pane, "captions")
})
afterAll(async () => {
  await place.close()
  await liar.close()
})

test("what is held stands still, what came meanwhile is counted, read as a list, and one press goes to now", async () => {
  await say("The first point is sleep.")
  await reads(pane, "The first point is sleep.")
  await press(pane, pace.hold)
  const still = await box()
  for (const text of ["The next point is food.", "The consent form.", "The last point is money."]) await say(text)
  await reads(pane, pace.catchUp(3))
  expect(await box()).toBe(still)
  await nothingWrong(pane)
  await press(pane, pace.catchUp(3))
  await reads(pane, pace.missed.heading)
  await reads(pane, "The last point is money.")
  expect(await textOf(pane)).not.toContain("The first point is sleep.")
  await nothingWrong(pane)
  await press(pane, pace.goLive)
  await until("the newest line", async () => (await box()).includes("The last point is money.") || undefined)
})

test("one key holds captions and lets them go, pressed in the meeting's page or in the pane; hidden, it does nothing", async () => {
  const chord = async (letter: "KeyL" | "KeyH") => {
    for (const key of ["Alt", "Shift"] as const) await maria.keyboard.down(key)
    await maria.keyboard.press(letter)
    for (const key of ["Shift", "Alt"] as const) await maria.keyboard.up(key)
  }
  const toPage = () =>
    meeting.evaluate(() => {
      document.body.tabIndex = -1
      document.body.focus()
    })
  const toPane = () => pane.focus("[data-part=utterances]")
  const held = (is: "hold" | "live") => pane.waitForSelector(`[data-hold=${is}]`)
  const wide = (least: number, most: number) =>
    until("the overlay's width", async () => {
      const width = await meeting.$eval("quiet-hand-overlay", (host) => host.getBoundingClientRect().width)
      return (width > least && width < most) || undefined
    })
  const heard = await meeting.evaluateHandle(() => {
    const keys: string[] = []
    addEventListener("keydown", ({ code }) => keys.push(code), true)
    return keys
  })
  for (const go of [toPage, toPane]) {
    await go()
    await chord("KeyL")
    await held("live")
    await chord("KeyL")
    await held("hold")
    await chord("KeyH")
    await wide(0, 60)
    await toPage()
    await chord("KeyL")
    await chord("KeyH")
    await wide(60, 2000)
    await held("hold")
  }
  expect((await heard.jsonValue()).filter((code) => code === "KeyL" || code === "KeyH")).toEqual([])
})

test("a hard word says what it means when it is pressed", async () => {
  await click(pane, aLine("consent form"))
  // Beside the word itself, or among the words of its line.
  const found = await pane.waitForSelector("[data-part=word-note], [data-word]")
  await found?.evaluate((element) => element.matches("[data-word]") && (element as HTMLElement).click())
  await pane.waitForSelector("[data-part=word-note]")
  expect(await textOf(pane)).toMatch(/consent form/)
  await nothingWrong(pane)
  await maria.keyboard.press("Escape")
  await maria.keyboard.press("Escape")
  await pane.$eval("[data-part=utterances]", (list) => (list as HTMLElement).focus())
  expect(await pane.$("[data-part=line-menu]")).toBeNull()
})

test("looking back has the whole meeting in its order; a mark, a name and a search are the person's own", async () => {
  await press(pane, back.heading)
  await reads(pane, back.find)
  const lines = () => pane.$$eval("[data-line]", (all) => all.map((line) => (line as HTMLElement).dataset["text"]))
  const all = ["The first point is sleep.", "The next point is food.", "The consent form.", "The last point is money."]
  expect((await lines()).join(" ")).toBe(all.join(" "))
  await click(pane, aLine("point is food"))
  await press(pane, back.line.mark.important)
  await press(pane, back.line.rename)
  await pane.type("[data-part=line-menu] input", "My doctor")
  await press(pane, back.rename.use)
  await reads(pane, "My doctor")
  await maria.keyboard.press("Escape")
  await pane.type("input", "pineapple")
  await reads(pane, back.none)
  await nothingWrong(pane)
  const page = await pageReads()
  expect(page).toContain("The last point is money.")
  expect(page).not.toMatch(/My doctor|pineapple|Important/)
})

test("after a reload the lines, the mark and the name are there again", async () => {
  await enter()
  await reads(pane, "The last point is money.")
  await reads(pane, "My doctor")
  await press(pane, back.heading)
  await reads(pane, back.line.marked.important)
})

test("a mark that is set or taken back beside the meeting stands in it the same, and the other way round", async () => {
  const beside = await maria.browser().newPage()
  await beside.goto(new URL("/sidepanel.html", pane.url()).href)
  await press(beside, back.heading)
  await reads(beside, back.line.marked.important)
  await reads(beside, "My doctor")
  await click(beside, aLine("point is food"))
  await press(beside, back.line.mark.important)
  await press(beside, back.line.mark.unclear)
  await reads(pane, back.line.marked.unclear)
  expect(await textOf(pane)).not.toContain(back.line.marked.important)
  await maria.bringToFront()
  await click(pane, aLine("point is food"))
  await press(pane, back.line.mark.important)
  await press(pane, back.line.mark.unclear)
  await maria.keyboard.press("Escape")
  await beside.bringToFront()
  await beside.keyboard.press("Escape")
  const marks = () => beside.$$eval("[data-mark]", (all) => all.map((mark) => (mark as HTMLElement).dataset["mark"]))
  await until("the mark", async () => (await marks()).join() === "important" || undefined)
  await beside.close()
  await maria.bringToFront()
})

test("from within the meeting's page nobody gets what our screens remember, neither asked for nor as it changes", async () => {
  const ask = `chrome.runtime.sendMessage({ memory: { is: "recall", key: "captions" } })`
  expect(await pane.evaluate(ask)).toHaveLength(1)
  const session = await maria.createCDPSession()
  let found: number | undefined
  session.on("Runtime.executionContextCreated", ({ context: { id, origin } }) => {
    if (origin.startsWith("chrome-extension:")) found = id
  })
  await session.send("Runtime.enable")
  const contextId = await until("our world in the page", () => found)
  const inPage = async (expression: string): Promise<unknown> => {
    const asked = { contextId, expression, awaitPromise: true, returnByValue: true } as const
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", asked)
    return exceptionDetails ? "refused" : result.value
  }
  expect(await inPage(`${ask}.then((answer) => answer ?? "nothing")`)).toBe("nothing")
  expect(await inPage(`chrome.storage.session.get()`)).toBe("refused")
  const listen = `heard = []; port = chrome.runtime.connect({ name: "remembered " }); port.onMessage.addListener((one) => heard.push(one.key)); 0`
  await inPage(listen)
  await pane.evaluate(listen)
  await say("A word that is remembered.")
  await until("what changes", () => pane.evaluate(`heard.length > 0 || undefined`) as Promise<true | undefined>)
  expect(await inPage("heard.length")).toBe(0)
  for (const end of [inPage, (expression: string) => pane.evaluate(expression)]) await end("port.disconnect()")
  await session.detach()
})

test("a marked line is told in private: seen before it leaves, and read by whom it was sent to; no other line leaves", async () => {
  const others = [
    "The first point is sleep.",
    "The consent form.",
    "The last point is money.",
    "A word that is remembered.",
  ]
  await reads(pane, back.line.marked.important)
  await click(pane, aLine("point is food"))
  await press(pane, back.line.tell)
  await reads(pane, "The next point is food.")
  expect(await textOf(sam)).not.toContain("food")
  await click(pane, '[data-who="Sam"]')
  await pressCard(pane, "concern.hurt")
  await click(pane, '[data-part="choice"]:last-of-type input')
  const before = left.length
  await press(pane, mine.private.send("Sam"))
  await sam.bringToFront()
  await openPrivate(sam)
  await reads(sam, "The next point is food.")
  const desk = await textOf(sam)
  expect(others.filter((line) => desk.includes(line))).toEqual([])
  // One message went. Nothing that ever left can be read on the way, and no caption was ever posted by its speaker's name.
  expect(left.slice(before).some((frame) => frame.startsWith('{"t":"put"'))).toBe(true)
  const readable = ["The next point is food.", ...others, ...people, "My doctor"]
  expect(left.filter((frame) => readable.some((words) => frame.includes(words)))).toEqual([])
  await maria.bringToFront()
})

test("a size that is chosen shows at once, and is there in the next meeting", async () => {
  await press(pane, mine.private.close).catch(() => undefined)
  await maria.keyboard.press("Escape")
  await maria.keyboard.press("Escape")
  await pane.waitForSelector("[data-part=caption-tools]")
  const size = () => pane.$eval("[data-part=utterances]", (list) => parseFloat(getComputedStyle(list).fontSize))
  const before = await size()
  await press(pane, pace.sizeLabel)
  await press(pane, "200 %")
  expect(await size()).toBeCloseTo(before * 2, 0)
  await nothingWrong(pane)
  await press(pane, shared.back)
  await enter()
  await pane.waitForSelector("[data-part=utterances]")
  await until("the size", async () => Math.abs((await size()) - before * 2) < 1 || undefined)
})
