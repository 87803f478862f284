// Whatever the meeting's page, the browser, the device or its clock does: the overlay is there, and so is what was said and written.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Frame, type Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, panesOf, press, reads, textOf, until, write, written } from "../../src/tools/hands.ts"
import {
  confirmFirst,
  joinRoom,
  makeRoom,
  openDeskPage,
  pressCard,
  turnTo,
  writeConcern,
} from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { stopBackground } from "../support/extension.ts"
import { desk as deskAddress, openPlace, teamsMeeting, type Place } from "../support/place.ts"

const { participant: mine, facilitator: desk } = en
/** What was said in a meeting is there again when one comes back to its number: each test has a meeting of its own. */
let numbers = 1_234_567_890
const anyZoom = (): string => `https://app.zoom.us/wc/${(numbers += 1)}/join`
const platforms = { Zoom: anyZoom, Teams: () => teamsMeeting }

let place: Place
let sam: Page
let maria: Page
let invite: string

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  ;[sam, maria] = await Promise.all([place.enter({ extension: false }), place.enter()])
  await sam.goto(deskAddress)
  invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
  await joinRoom(maria)
})
afterAll(() => place.close())

type Call = { page: Page; meeting: () => Frame; pane: Frame }

/** A call in a tab of its own, in front, with its captions on. */
const enter = async (from: Page, address: string): Promise<Call> => {
  const page = await from.browser().newPage()
  await page.setViewport({ width: 1280, height: 800 })
  await page.goto(`${address}?join&captions`)
  const pane = await paneOf(page)
  const meeting = () => page.frames().find((frame) => frame.url().includes("/meeting")) ?? page.mainFrame()
  return { page, meeting, pane }
}

const say = ({ meeting }: Call, id: string, text: string, speaker = "Tom Reed") =>
  meeting().evaluate((said) => window.practice?.say(said), { id, text, speaker })

/** The panel with what is said in it, however the overlay stands. */
const openCaptions = async (pane: Frame): Promise<void> => {
  await pane.waitForSelector('[data-part="surface"] main')
  if (await pane.$('[data-part="bar"]')) await pressCard(pane, "more")
  await pane.waitForSelector('[data-part="home"]')
  if (!(await pane.$('[data-part="captions"]'))) await pressCard(pane, "captions")
  await pane.waitForSelector('[data-part="captions"]')
}

const said = (pane: Frame): Promise<string> =>
  pane.$$eval('[data-part="utterance"]', (lines) =>
    lines.map((line) => (line as HTMLElement).dataset["text"]).join(" "),
  )
/** All that was said, in its order, nothing lost and nothing twice. */
const saidIs = async (pane: Frame, words: string): Promise<void> => {
  await reads(pane, words.split(". ").at(-1) ?? "")
  expect(await said(pane)).toBe(words)
}

/** Half a concern, in its field, on an open screen. */
const writeHalf = async (pane: Frame, words: string): Promise<void> => {
  await pressCard(pane, "private")
  await click(pane, '[data-who="Sam"]')
  await pressCard(pane, "concern.other")
  await write(pane, mine.private.ownWords, words)
}
const closePrivate = (pane: Frame) => press(pane, mine.private.close)
const dropHalf = async (pane: Frame): Promise<void> => {
  await pressCard(pane, "private")
  await press(pane, mine.private.drop)
  await until("no draft", async () => !(await textOf(pane)).includes(mine.private.unfinished) || undefined)
  await closePrivate(pane)
}
/** The draft as a screen finds it that was opened anew. */
const halfIs = async (pane: Frame, words: string): Promise<void> => {
  await pressCard(pane, "private")
  await reads(pane, mine.private.unfinished)
  await press(pane, mine.private.goOn("Sam"))
  expect(await written(pane, mine.private.ownWords)).toBe(words)
  await closePrivate(pane)
}

/** How many such messages there are at the desk: named cards never fold into one, so what came twice stands there twice. */
const listed = async (words: string): Promise<number> => {
  await turnTo(sam, words)
  await press(sam, desk.glance.seeAll)
  const rows = await sam.$$eval('[data-part="item-button"]', (all) => all.map((row) => (row as HTMLElement).innerText))
  await press(sam, desk.glance.oneAtATime)
  return rows.filter((row) => row.includes(words)).length
}
const wants = (who: string) => en.cards["turn.want"].desk?.(who) ?? ""

for (const [name, address] of Object.entries(platforms))
  test(`on ${name} a move to a breakout room and back leaves the overlay, its screen, a draft and all that was said`, async () => {
    const call = await enter(maria, address())
    const { page, meeting, pane } = call
    await openCaptions(pane)
    await say(call, "f1", "We begin with sleep.")
    await saidIs(pane, "We begin with sleep.")
    await writeHalf(pane, "Half a thought")
    let all = "We begin with sleep."
    for (const [room, words] of [
      ["there", "This is the small room."],
      ["back", "Here we are again."],
    ] as const) {
      await meeting().evaluate(() => window.practice?.moveToBreakout())
      await until("a room without captions", () =>
        meeting().evaluate(
          () => document.querySelector('#wc-footer, [data-tid="calling-toolbar"]') !== null || undefined,
        ),
      )
      await meeting().evaluate(() => window.practice?.captionsOn())
      await say(call, room, words, "Ana Lopes")
      // The same pane, never loaded anew, with the same screen open.
      expect(await paneOf(page)).toBe(pane)
      expect(await written(pane, mine.private.ownWords)).toBe("Half a thought")
      await closePrivate(pane)
      all = `${all} ${words}`
      await saidIs(pane, all)
      await pressCard(pane, "private")
      await press(pane, mine.private.goOn("Sam"))
    }
    await closePrivate(pane)
    await dropHalf(pane)
    await page.close()
  })

test("on Teams a call that is back for a moment only, between moves, keeps its overlay with its screen", async () => {
  const { page, meeting, pane } = await enter(maria, teamsMeeting)
  await openCaptions(pane)
  await writeHalf(pane, "Half a thought")
  await meeting().evaluate(async () => {
    for (let moves = 0; moves < 3; moves += 1) {
      window.practice?.moveToBreakout()
      await new Promise<void>((back) => {
        new MutationObserver((_, here) => {
          if (!document.querySelector("[data-tid='calling-toolbar']")) return
          here.disconnect()
          requestAnimationFrame(() => back())
        }).observe(document, { childList: true, subtree: true })
      })
    }
  })
  expect(await paneOf(page)).toBe(pane)
  expect(await written(pane, mine.private.ownWords)).toBe("Half a thought")
  await closePrivate(pane)
  await dropHalf(pane)
  await page.close()
})

test("in a document that came anew in the same frame the overlay stands once, with room, panel and draft, and reads captions", async () => {
  const call = await enter(maria, anyZoom())
  const { page, meeting, pane } = call
  await openCaptions(pane)
  await say(call, "f1", "We begin with sleep.")
  await saidIs(pane, "We begin with sleep.")
  await writeHalf(pane, "Half a thought")
  await closePrivate(pane)
  await pressCard(pane, "private")
  await reads(pane, mine.private.unfinished)
  const element = await page.$("#webclient")
  let all = "We begin with sleep."
  for (const how of ["reload", "navigate"]) {
    const before = await paneOf(page)
    await meeting().evaluate((kind) => {
      // Not in this turn: the driver's answer would go with the document.
      setTimeout(() => (kind === "reload" ? location.reload() : location.assign(`${location.href}&again`)))
    }, how)
    const after = await until("another pane", async () => (await panesOf(page)).find((one) => one !== before))
    expect(await element?.evaluate((frame) => frame.isConnected)).toBe(true)
    await openCaptions(after)
    await reads(after, "Sleep study")
    // What was said before is there, and goes on.
    await say(call, how, `Now we ${how}.`)
    all = `${all} Now we ${how}.`
    await saidIs(after, all)
    await halfIs(after, "Half a thought")
    expect(await meeting().$$("quiet-hand-overlay")).toHaveLength(1)
    expect(await panesOf(page)).toEqual([after])
  }
  await dropHalf(await paneOf(page))
  await page.close()
})

test("two meetings in two tabs have an overlay each and their own captions; a press in one is sent in both, and once at the desk", async () => {
  const zoom = await enter(maria, anyZoom())
  await openCaptions(zoom.pane)
  const teams = await enter(maria, teamsMeeting)
  await openCaptions(teams.pane)
  for (const round of ["first", "second"]) {
    await say(zoom, round, `Zoom, the ${round} point.`)
    await say(teams, round, `Teams, the ${round} point.`)
  }
  await saidIs(teams.pane, "Teams, the first point. Teams, the second point.")
  await pressCard(teams.pane, "turn.want")
  await confirmFirst(teams.pane)
  await press(teams.pane, mine.question.noName)
  await reads(teams.pane, mine.receipt.has(["Sam"]))
  await zoom.page.bringToFront()
  await reads(zoom.pane, mine.receipt.has(["Sam"]))
  await saidIs(zoom.pane, "Zoom, the first point. Zoom, the second point.")
  for (const { page, pane } of [zoom, teams]) expect(await panesOf(page)).toEqual([pane])
  expect(await listed(wants("Someone"))).toBe(1)
  await zoom.page.close()
  await teams.page.close()
})

/** How the overlay is wrong, in words; empty: it can be seen, and pressed where it stands. */
const faultsOf = (meeting: Frame): Promise<string> =>
  meeting.evaluate(() => {
    const host = document.querySelector<HTMLElement>("quiet-hand-overlay")
    if (!host?.shadowRoot) return "not there"
    const reach = "[inert], [hidden], [aria-hidden], [tabindex]"
    if (host.matches(reach) || document.documentElement.matches(reach)) return "out of reach"
    const seen = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }
    if (!host.shadowRoot.querySelector("iframe")?.checkVisibility(seen)) return "not visible"
    const { filter, maskImage, mixBlendMode } = getComputedStyle(host)
    if (filter !== "none" || maskImage !== "none" || mixBlendMode !== "normal") return "painted over"
    if (Math.abs(host.currentCSSZoom - 1) > 0.01) return "zoomed"
    const { left, top, right, bottom, width, height } = host.getBoundingClientRect()
    if (width < 44 || height < 44) return `small: ${width} by ${height}`
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return "outside"
    for (const [x, y] of [
      [left + 8, top + height / 2],
      [left + width / 2, top + 8],
      [left + width / 2, top + height / 2],
    ] as const)
      if (document.elementFromPoint(x, y) !== host) return "covered"
    return ""
  })
const isWhole = async (meeting: Frame, after: string): Promise<void> => {
  let last = ""
  await until("a whole overlay", async () => (last = await faultsOf(meeting)) === "" || undefined).catch(() => {
    throw new Error(`After ${after} the overlay is ${last}`)
  })
}

const rules: Record<string, string> = {
  display: "none",
  visibility: "hidden",
  opacity: "0",
  "clip-path": "inset(50%)",
  transform: "translateX(-4000px)",
  translate: "0 4000px",
  scale: "0",
  zoom: "0.05",
  "pointer-events": "none",
  position: "static",
  "z-index": "-1",
  width: "0px",
  height: "1px",
  left: "-4000px",
  "max-height": "2px",
  filter: "opacity(0)",
  "mix-blend-mode": "color",
  "mask-image": "linear-gradient(transparent, transparent)",
  "content-visibility": "hidden",
  contain: "strict",
}

for (const [name, address] of Object.entries(platforms))
  test(`on ${name} no style, attribute or move of the page keeps the overlay from being seen and pressed, with its screen as it was`, async () => {
    const { page, meeting, pane } = await enter(maria, address())
    await openCaptions(pane)
    await writeHalf(pane, "Half a thought")
    await isWhole(meeting(), "nothing")
    const here = meeting()
    for (const [property, value] of Object.entries(rules)) {
      // Where the pointer rests or the focus is, it stands still, but is put right as well.
      for (const priority of ["", "important"])
        await here.evaluate(
          (style) => {
            const [what, how, weight] = style
            document.querySelector<HTMLElement>("quiet-hand-overlay")?.style.setProperty(what, how, weight)
          },
          [property, value, priority] as const,
        )
      await isWhole(here, `${property} in its style`)
    }
    for (const style of ["", "display: none !important", "opacity: 0 !important"]) {
      await here.$eval("quiet-hand-overlay", (host, text) => host.setAttribute("style", text), style)
      await isWhole(here, `the style "${style}"`)
    }
    await here.$eval("quiet-hand-overlay", (host) => host.removeAttribute("style"))
    await isWhole(here, "no style")
    await here.evaluate(
      (all) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`
        html > :not(head, body), html quiet-hand-overlay[style] { ${all} }
        @layer page { quiet-hand-overlay { ${all} } }`)
        document.adoptedStyleSheets.push(sheet)
      },
      Object.entries(rules)
        .map(([property, value]) => `${property}: ${value} !important`)
        .join("; "),
    )
    await isWhole(here, "a sheet of rules")
    for (const target of ["quiet-hand-overlay", "html"])
      for (const [attribute, value] of [
        ["inert", ""],
        ["hidden", ""],
        ["hidden", "until-found"],
        ["aria-hidden", "true"],
        ["tabindex", "-1"],
      ] as const) {
        await here.$eval(target, (element, [what, how]) => element.setAttribute(what, how), [attribute, value] as const)
        await isWhole(here, `${attribute} on ${target}`)
      }
    await here.evaluate(() => document.documentElement.style.setProperty("zoom", "2"))
    await isWhole(here, "zoom of the page")
    await here.evaluate(() => document.documentElement.style.removeProperty("zoom"))
    await here.evaluate(() => document.documentElement.style.setProperty("pointer-events", "none"))
    await isWhole(here, "pointer-events of the page")
    expect(await paneOf(page)).toBe(pane)
    expect(await written(pane, mine.private.ownWords)).toBe("Half a thought")
    // A press goes where the eye sees it: to ours, not to what lies under it.
    await closePrivate(pane)
    await reads(pane, "Sleep study")
    // In a dialog that was opened last, and stands first in the page.
    await here.evaluate(() => {
      window.practice?.openDialog()
      const dialog = document.createElement("dialog")
      dialog.textContent = "Opened last"
      document.body.prepend(dialog)
      dialog.showModal()
    })
    await isWhole(here, "a dialog over a dialog")
    await pressCard(pane, "private")
    await reads(pane, mine.private.unfinished)
    await here.evaluate(() => {
      for (const dialog of document.querySelectorAll("dialog")) dialog.close()
      const box = document.createElement("div")
      box.style.display = "none"
      box.inert = true
      document.body.append(box)
      const host = document.querySelector("quiet-hand-overlay")
      if (host) box.append(host)
    })
    await isWhole(here, "a move into a hidden box")
    const after = await paneOf(page)
    await openCaptions(after)
    await halfIs(after, "Half a thought")
    await dropHalf(after)
    await page.close()
  })

test("after the background slept and the line was cut one press reaches the desk, once", async () => {
  const { page, pane } = await enter(maria, anyZoom())
  await openCaptions(pane)
  await stopBackground(page.browser())
  await place.relay.restart()
  await press(pane, mine.board.more)
  await click(pane, `::-p-text(${mine.groups.access})`)
  await pressCard(pane, "access.cannot_hear")
  await confirmFirst(pane)
  await reads(pane, mine.receipt.has(["Sam"]))
  expect(await listed(en.cards["access.cannot_hear"].desk?.("Someone") ?? "")).toBe(1)
  await page.close()
})

test("killed in mid-call and opened again, the browser has the room, the thread, the draft, and the press that had not gone, which comes once", async () => {
  const profile = mkdtempSync(join(tmpdir(), "quiet-hand-profile-"))
  const args = [`--user-data-dir=${profile}`]
  try {
    const rosa = await place.enter({ args })
    await rosa.goto(invite).catch(() => undefined)
    await joinRoom(rosa)
    const meeting = anyZoom()
    const { pane } = await enter(rosa, meeting)
    await openCaptions(pane)
    await pressCard(pane, "private")
    await writeConcern(pane, { to: "Sam", card: "concern.hurt", words: "They laughed at me." })
    await reads(pane, mine.receipt.has(["Sam"]))
    await closePrivate(pane)
    await writeHalf(pane, "Half a thought")
    await closePrivate(pane)
    await pressCard(pane, "private")
    await reads(pane, mine.private.unfinished)
    await closePrivate(pane)
    await place.relay.kill()
    await reads(pane, en.problems.relay_down)
    await pressCard(pane, "turn.want")
    await confirmFirst(pane)
    await press(pane, mine.question.yourName)
    await write(pane, mine.question.name, "Rosa")
    await press(pane, mine.question.use)
    await reads(pane, mine.receipt.notSent)
    const gone = new Promise((ended) => rosa.browser().process()?.once("exit", ended))
    rosa.browser().process()?.kill("SIGKILL")
    await gone
    await place.relay.restart()
    const again = await place.enter({ args })
    const { pane: after } = await enter(again, meeting)
    await openCaptions(after)
    await reads(after, "Sleep study")
    await reads(after, mine.receipt.has(["Sam"]))
    await halfIs(after, "Half a thought")
    await pressCard(after, "private")
    await click(after, "[data-thread]")
    await reads(after, "They laughed at me.")
    expect(await listed(wants("Rosa"))).toBe(1)
    await again.browser().close()
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
})

/** The device's clock as a page sees it; `window.clockIsOff` sets it, in ms. */
const setClock = (by: number) => {
  const now = Date.now.bind(Date)
  Object.assign(window, { clockIsOff: by })
  Date.now = () => now() + (window as unknown as { clockIsOff: number }).clockIsOff
}

/** Seconds that the countdown still shows. */
const left = async (phone: Page): Promise<number> => {
  const [, minutes, seconds] = /\b(\d+):(\d\d)\b left/.exec(await textOf(phone)) ?? []
  return Number(minutes) * 60 + Number(seconds)
}

test("on a device whose clock is an hour wrong, and is set in mid-call, the break reads as on the desk", async () => {
  const phone = await place.enter({ extension: false, width: 320, height: 640 })
  await phone.evaluateOnNewDocument(setClock, -3_600_000)
  await phone.goto(invite)
  await joinRoom(phone)
  await sam.bringToFront()
  await openDeskPage(sam, "pause")
  await press(sam, desk.pause.now(en.places.minutes(10)))
  const until_ = /Break until (\d{1,2}:\d{2}[^ .]*)/
  await reads(sam, until_)
  const clock = until_.exec(await textOf(sam))?.[0] ?? "?"
  await reads(phone, clock)
  await phone.evaluate((over) => {
    const told: string[] = []
    Object.assign(window, { told })
    new MutationObserver(() => {
      if (document.body.innerText.includes(over)) told.push(over)
    }).observe(document, { childList: true, subtree: true, characterData: true })
  }, mine.pause.over)
  for (const by of [undefined, 3_600_000, 0, -3_600_000]) {
    if (by !== undefined) {
      await phone.evaluate((ms) => Object.assign(window, { clockIsOff: ms }), by)
      // Long enough for whatever looks at the clock once a second.
      const before = await left(phone)
      await until("a countdown that goes on", async () => before - (await left(phone)) >= 4 || undefined)
    }
    await reads(phone, clock)
    expect(await left(phone)).toBeGreaterThan(8 * 60)
  }
  // Not for a moment was it told that the break is over.
  expect(await phone.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([])
  await press(sam, desk.pause.end)
  await reads(phone, mine.pause.over)
  await openDeskPage(sam, "messages")
})
