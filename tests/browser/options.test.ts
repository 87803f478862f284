// The settings' page of the built extension: what is pressed there is worn over a meeting at once, kept, carried on, and cannot do harm.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, press, reads, textOf, until, write, type Screen } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, pressCard, turnTo } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { options as words } from "../../src/words/en/options.ts"
import { wrongIn } from "../support/axe.ts"
import { built } from "../support/browser.ts"
import { desk, openPlace, zoomMeeting, type Place } from "../support/place.ts"

let place: Place
let sam: Page
let meeting: Page
let pane: Frame
let options: Page
let invite: string
const folder = mkdtempSync(join(tmpdir(), "quiet-hand-settings-"))

const { comfort } = en.shared
const root = <T>(screen: Screen, read: (root: HTMLElement) => T): Promise<T> =>
  screen.$eval("html", read as (root: Element) => T)
const theme = (screen: Screen) => root(screen, ({ dataset }) => dataset["theme"])
const paper = (screen: Screen) =>
  screen.$eval('[data-part="surface"]', (surface) => getComputedStyle(surface).backgroundColor)

/** The button called `name` in the group called `group`. */
const choose = async (group: string, name: string): Promise<void> => {
  await click(options, `[role="group"][aria-label="${group}"] ::-p-aria([name="${name}"][role="button"])`)
}
const soon = (what: string, look: () => Promise<boolean>) => until(what, async () => (await look()) || undefined)

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  let maria: Page
  ;[sam, maria] = await Promise.all([place.enter({ extension: false }), place.enter()])
  await sam.goto(desk)
  invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined)
  await joinRoom(maria)
  meeting = await maria.browser().newPage()
  await meeting.setViewport({ width: 1280, height: 800 })
  await meeting.goto(`${zoomMeeting}?join`)
  pane = await paneOf(meeting)
  await pane.waitForSelector('[data-card="more"]')
})
afterAll(async () => {
  await place.close()
  rmSync(folder, { recursive: true, force: true })
})

test("the short form over a meeting leads to a page with every setting", async () => {
  await pressCard(pane, "more")
  await press(pane, en.participant.board.comfort)
  const opened = meeting.browser().waitForTarget((target) => target.url().endsWith("/options.html"))
  await press(pane, comfort.all, "link")
  options = (await (await opened).page()) ?? options
  await options.setViewport({ width: 1280, height: 900 })
  await reads(options, words.title)
  expect(await options.title()).toBe(words.title)
  await meeting.bringToFront()
  await press(pane, en.shared.back)
  await options.bringToFront()
})

test("a theme, a text size and a side that are pressed there show over the meeting at once", async () => {
  await choose(comfort.colours, comfort.themes.soft)
  await soon("soft colours over the meeting", async () => (await paper(pane)) === "rgb(243, 236, 223)")
  await choose(comfort.colours, comfort.themes.contrast)
  await soon("high contrast over the meeting", async () => (await paper(pane)) === "rgb(0, 0, 0)")
  expect(await theme(pane)).toBe("contrast")
  const letters = (screen: Screen) => root(screen, (html) => parseFloat(getComputedStyle(html).fontSize))
  const before = await letters(pane)
  await choose(comfort.size, "150 %")
  await soon("larger words over the meeting", async () => (await letters(pane)) > before)
  await choose(words.motion, words.motions.none)
  await soon("no movement", async () => (await root(pane, ({ dataset }) => dataset["motion"])) === "none")
  expect(await pane.$eval("button", (button) => getComputedStyle(button).transitionDuration)).toBe("0s")
  const inside = meeting.frames().find((frame) => frame === pane.parentFrame())
  await choose(words.side, words.sides.left)
  await soon("an overlay at the left", async () => {
    const left = await inside?.$eval("quiet-hand-overlay", (host) => host.getBoundingClientRect().left)
    return left !== undefined && left < 100
  })
  await options.reload()
  await reads(options, words.title)
  expect(await theme(options)).toBe("contrast")
  await choose(comfort.size, "100 %")
  await choose(words.side, words.sides.right)
})

test.each(["light", "dark", "soft", "contrast"] as const)("axe-core objects to nothing in %s", async (colours) => {
  await choose(comfort.colours, comfort.themes[colours])
  await soon("these colours", async () => (await theme(options)) === colours)
  expect(await wrongIn(options)).toEqual([])
  expect(await wrongIn(pane)).toEqual([])
})

test("the page fits 320 px of a screen and 400 % of text, and all of it can be pressed", async () => {
  await options.setViewport({ width: 320, height: 640 })
  for (const size of ["400 %", "100 %"]) {
    await choose(comfort.size, size)
    const beside = await root(options, ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(beside, size).toBe(0)
  }
  const small = await options.$$eval("button, summary, a", (all) =>
    all.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect()
      return width < 44 || height < 44 ? [one.textContent] : []
    }),
  )
  expect(small).toEqual([])
  await options.setViewport({ width: 1280, height: 900 })
})

test("simple view keeps the five cards, Yes, No and Not sure, and nothing more to choose from", async () => {
  const answers = () => pane.$$eval('[data-part="answer-row"] button', (all) => all.map((one) => one.innerText.trim()))
  expect(await answers()).toContain(en.participant.board.more)
  await choose(words.simple, words.on)
  await soon("three answers", async () => (await answers()).length === 3)
  expect(await answers()).toEqual([en.choices.yes, en.choices.no, en.choices.not_sure])
  for (const card of ["mean.lost", "pace.slower", "break.need", "turn.want", "private", "captions"])
    expect(await pane.$(`[data-card="${card}"]`), card).not.toBeNull()
  await choose(words.simple, words.off)
  await soon("all answers", async () => (await answers()).includes(en.participant.board.more))
})

test("each sound is off at first and can be heard before it is chosen", async () => {
  for (const kind of ["soundBreakStart", "soundBreakEnd", "soundAnswer"] as const) {
    const off = `[role="group"][aria-label="${words[kind]}"] button:first-child`
    expect(await options.$eval(off, (button) => button.ariaPressed), kind).toBe("true")
  }
  await press(options, `${words.hear}: ${words.soundAnswer}`)
  // While it sounds, no other screen of this person does.
  const sounding = () =>
    options.evaluate(async () => (await navigator.locks.query()).held?.some(({ name }) => name === "sound answer"))
  await soon("a sound", async () => (await sounding()) === true)
  await soon("its end", async () => (await sounding()) === false)
  expect(await textOf(options)).not.toContain(words.silent)
})

test("settings go into a file and come back from it; undo brings back what was", async () => {
  const browser = await options.createCDPSession()
  await browser.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder })
  await choose(comfort.colours, comfort.themes.soft)
  await press(options, words.save)
  const name = await until("a file", () => readdirSync(folder).find((file) => file.endsWith(".json")))
  expect(readFileSync(join(folder, name), "utf8")).toContain('"theme": "soft"')
  await choose(comfort.colours, comfort.themes.light)
  await load(join(folder, name))
  await reads(options, words.loaded)
  await soon("soft colours over the meeting", async () => (await theme(pane)) === "soft")
  await press(options, words.undo)
  await reads(options, words.undone)
  await soon("light colours over the meeting", async () => (await theme(pane)) === "light")
})

const load = async (path: string): Promise<void> => {
  const [chooser] = await Promise.all([options.waitForFileChooser(), press(options, words.load)])
  await chooser.accept([path])
}

test.each([
  ["no settings", "Dear diary"],
  ["another program's settings", '{"theme":"dark","textSize":400}'],
])("a file with %s says so and changes nothing", async (what, text) => {
  const bad = join(folder, `${what}.txt`)
  writeFileSync(bad, text)
  const kept = () => root(pane, ({ dataset, style }) => [dataset["theme"], style.cssText])
  const before = await kept()
  await load(bad)
  await reads(options, words.bad)
  expect(await kept()).toEqual(before)
})

test("a press that must be held does nothing when it is let go, says how, and is sent when its line is full", async () => {
  await choose(words.hold, words.holds[1000])
  await meeting.bringToFront()
  await pane.waitForSelector("html[data-holds]")
  await pressCard(pane, "break.need")
  await reads(pane, words.hint)
  expect(await textOf(pane)).not.toContain("No name.")
  const held = async (selector: string, done: () => Promise<unknown>) => {
    const box = await (await pane.waitForSelector(selector))?.boundingBox()
    await meeting.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
    await meeting.mouse.down()
    await done()
    await meeting.mouse.up()
  }
  await held('[data-card="break.need"]', async () => {
    await pane.waitForSelector('[data-card="break.need"][data-held]')
    await reads(pane, "No name.")
  })
  await pane.focus('[data-part="question"] [data-tone="main"]')
  await meeting.keyboard.down("Enter")
  await reads(pane, /have it|has it/)
  await meeting.keyboard.up("Enter")
  await turnTo(sam, en.cards["break.need"].desk?.("Someone") ?? "")
  expect(await textOf(sam)).toContain(en.facilitator.glance.waiting(1))
  // The settings' own page is held like any other, and its trial counts.
  await options.bringToFront()
  const heldByKey = async (selector: string, done: () => Promise<unknown>) => {
    await options.focus(selector)
    await options.keyboard.down("Enter")
    await done()
    await options.keyboard.up("Enter")
  }
  await heldByKey('[data-try=""]', () => reads(options, words.tried(1)))
  const off = `[role="group"][aria-label="${words.hold}"] button:first-child`
  await heldByKey(off, () => options.waitForSelector(`${off}[aria-pressed="true"]`))
})

test("a second press too soon counts as none, and counts again once this is off", async () => {
  await choose(words.coolDown, words.coolDowns[2000])
  await meeting.bringToFront()
  await soon("no hold over the meeting", async () => (await pane.$("html[data-holds]")) === null)
  const twice = async () => {
    for (let times = 0; times < 2; times += 1)
      await pane.$eval('button[data-card="mean.lost"]', (card) => (card as HTMLElement).click())
  }
  await twice()
  await reads(pane, "No name.")
  await press(pane, en.first.send)
  const { nameless, undo } = en.participant.receipt
  await reads(pane, nameless)
  await press(pane, undo)
  await soon("nothing that waits", async () => !(await textOf(pane)).includes(nameless))
  await twice()
  await turnTo(sam, en.cards["mean.lost"].desk?.("Someone") ?? "")
  expect(await textOf(pane)).not.toContain(en.participant.question.still["mean.lost"])
  await options.bringToFront()
  await choose(words.coolDown, words.coolDowns[0])
  await meeting.bringToFront()
  const asks = async () => {
    await twice()
    return (await textOf(pane)).includes(en.participant.question.still["mean.lost"])
  }
  await soon("the second press", asks)
  await press(pane, en.participant.question.leave)
})

test("a person's own style is worn over the meeting, loads nothing, and one press takes it away", async () => {
  await options.bringToFront()
  const asked: string[] = []
  for (const page of [meeting, options, sam]) page.on("response", (answer) => asked.push(answer.url()))
  const address = (name: string) => `https://quiet-hand.test/${name}`
  const style = [
    `@import url("${address("import.css")}");`,
    `@font-face { font-family: x; src: url("${address("font.woff2")}"); }`,
    `[data-part="card"] { border-width: 9px; font-family: x; background-image: url("${address("picture.png")}"); }`,
    `this is } not { css`,
  ].join(" ")
  await write(options, words.style, style)
  await press(options, words.styleUse)
  const edge = () => pane.$eval('button[data-card="mean.lost"]', (card) => getComputedStyle(card).borderTopWidth)
  await meeting.bringToFront()
  await soon("a thick edge over the meeting", async () => (await edge()) === "9px")
  const preview = options.frames().find((frame) => frame.parentFrame() === options.mainFrame())
  const shown = await preview?.$eval('button[data-card="mean.lost"]', (card) => getComputedStyle(card).borderTopWidth)
  expect(shown).toBe("9px")
  // A page that may load pictures shows that a request would have been seen.
  await sam.evaluate((url) => void (new Image().src = url), address("seen.png"))
  await soon("the allowed request", () => Promise.resolve(asked.includes(address("seen.png"))))
  expect(asked.filter((url) => /import\.css|font\.woff2|picture\.png/.test(url))).toEqual([])
  expect(await wrongIn(pane)).toEqual([])
  await options.bringToFront()
  await write(options, words.style, "* { display: none !important; }")
  await reads(options, words.styleOn)
  const seen = () => pane.$eval('[data-card="private"]', (card) => card.checkVisibility())
  await soon("nothing to see over the meeting", async () => !(await seen()))
  await press(options, words.styleAway)
  await soon("cards over the meeting", seen)
  expect(await edge()).toBe("2px")
})

test("the keys stand on what they press, are changed in the settings, and never clash", async () => {
  const inside = pane.parentFrame()
  const hide = () =>
    inside?.$eval("quiet-hand-overlay", (host) => {
      const button = host.shadowRoot?.querySelector<HTMLElement>('[data-part="hide"]')
      return `${button?.title ?? ""}|${button?.getAttribute("aria-keyshortcuts") ?? ""}`
    })
  expect(await hide()).toBe(`${en.shared.overlay.hide} (Alt+Shift+H)|Alt+Shift+H`)
  await write(options, words.keyHide, "q")
  await reads(options, words.keyTaken)
  await write(options, words.keyHide, "j")
  await soon("the new key", async () => (await hide()) === `${en.shared.overlay.hide} (Alt+Shift+J)|Alt+Shift+J`)
  await meeting.bringToFront()
  const chord = async (letter: "KeyH" | "KeyJ") => {
    await meeting.keyboard.down("Alt")
    await meeting.keyboard.down("Shift")
    await meeting.keyboard.press(letter)
    await meeting.keyboard.up("Shift")
    await meeting.keyboard.up("Alt")
  }
  const wide = async () =>
    (await inside?.$eval("quiet-hand-overlay", (host) => host.getBoundingClientRect().width)) ?? 0
  await inside?.focus("body")
  await chord("KeyH")
  await chord("KeyJ")
  await soon("a hidden overlay", async () => (await wide()) < 60)
  await chord("KeyJ")
  await soon("the overlay again", async () => (await wide()) > 60)
})

test("in forced colours what is in use is told by an outline and a tick, and shapes stay", async () => {
  await options.bringToFront()
  await choose(comfort.colours, comfort.themes.system)
  const driver = await options.createCDPSession()
  await driver.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] })
  const outline = (pressed: boolean) =>
    options.$eval(`[data-part="button"][aria-pressed="${pressed}"]`, (button) => {
      const span = button.querySelector("span")
      return [getComputedStyle(button).outlineStyle, span ? getComputedStyle(span, "::before").content : ""]
    })
  expect(await options.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true)
  const [line, tick] = await outline(true)
  expect(line).toBe("solid")
  expect(tick).toContain("✓")
  expect(await outline(false)).toEqual(["none", "none"])
  // A browser tells scripts the colours we asked for, not those it forces; what it forces is the person's own choice.
  expect((await wrongIn(options)).filter((wrong) => !wrong.startsWith("color-contrast"))).toEqual([])
  await driver.send("Emulation.setEmulatedMedia", { features: [] })
})

test("a word with a slip finds a card in More, and a private one leads to Private", async () => {
  await meeting.bringToFront()
  // What was hidden came back as it was: the panel.
  await click(pane, '[data-opens="cards"]')
  await write(pane, en.participant.find.label, "toliet")
  await pane.waitForSelector('[data-part="search"] [data-card="break.away"]')
  expect(await wrongIn(pane)).toEqual([])
  await write(pane, en.participant.find.label, "xyzzyq")
  await reads(pane, en.participant.find.none)
  await write(pane, en.participant.find.label, "scared")
  await click(pane, '[data-part="search"] [data-card="concern.unsafe"]')
  await reads(pane, en.participant.private.unsafe("Sam"))
  await press(pane, en.participant.private.close)
  await click(pane, '[data-opens="cards"]')
  await click(pane, "summary")
  await click(pane, '[data-part="card-group"][open] [data-card="pace.repeat"]')
  await reads(pane, en.participant.big.back)
  await press(pane, en.participant.big.back)
})

test("a phone takes the settings from the picture's link, asks first, and learns nothing of the room", async () => {
  await options.bringToFront()
  await choose(comfort.colours, comfort.themes.soft)
  const link = () => options.$eval('[data-part="carry-link"] a', (anchor) => anchor.href)
  await soon("a link with soft colours", async () => (await link()).includes("theme=soft"))
  expect(await options.$('[data-part="qr"]')).not.toBeNull()
  const room = /#1\.([\w-]+)\./.exec(invite)?.[1] ?? "none"
  expect(room).not.toBe("none")
  expect(await link()).not.toContain(room)
  const phone = await place.enter({ extension: false, width: 390, height: 800 })
  await phone.goto(await link())
  await reads(phone, words.offer.heading)
  expect(phone.url()).not.toContain("#")
  expect(await wrongIn(phone)).toEqual([])
  expect(await theme(phone)).toBeUndefined()
  await press(phone, words.offer.no)
  await reads(phone, words.offer.left)
  expect(await theme(phone)).toBeUndefined()
  await phone.goto("about:blank")
  await phone.goto(await link())
  await press(phone, words.offer.use)
  await reads(phone, words.offer.used)
  expect(await theme(phone)).toBe("soft")
  await phone.goto(invite)
  await reads(phone, en.participant.invitation.start)
  expect(await theme(phone)).toBe("soft")
  await phone.goto("https://quiet-hand.test/c#nothing=known")
  await reads(phone, words.offer.bad)
})
