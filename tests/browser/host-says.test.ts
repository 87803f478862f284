// What a facilitator says to the whole room, over a meeting: her words are found in the captions, and off the record is shown and honoured.
import type { Frame, Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { click, paneOf, press, reads, textOf, until, write } from "../../src/tools/hands.ts"
import { joinRoom, makeRoom, openDeskPage } from "../../src/tools/walk.ts"
import { back } from "../../src/words/en/reading-back.ts"
import { trust } from "../../src/words/en/reading-trust.ts"
import { told } from "../../src/words/en/told.ts"
import { wordList } from "../../src/words/en/word-list.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { desk as deskAddress, openPlace, zoomMeeting, type Place } from "../support/place.ts"
import { nothingWrong } from "../support/spine.ts"

const { words: say, record } = en.facilitator

let place: Place
let sam: Page
let maria: Page
let meeting: Frame
let pane: Frame

const speak = (id: string, text: string, speaker = "Tom Reed") =>
  meeting.evaluate((line) => window.practice?.say(line), { id, speaker, text })
const practiceOf = (page: Page) =>
  until("the page of the meeting", async () => {
    for (const frame of page.frames())
      if (await frame.evaluate(() => window.practice !== undefined).catch(() => false)) return frame
    return undefined
  })
/** What stands on the disk, and in the browser's memory, as our own page finds it. */
const kept = async (): Promise<{ lines: string[]; gaps: number; memory: string }> => {
  const ours = await maria.browser().newPage()
  await ours.goto(new URL("/options.html#kept", pane.url()).href)
  await ours.waitForSelector("#kept")
  const found = await ours.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      const asked = indexedDB.open("quiet-hand transcripts")
      asked.onsuccess = () => opened(asked.result)
      asked.onerror = () => failed(new Error("The database does not open."))
    })
    const stores = [...database.objectStoreNames]
    const all = await Promise.all(
      stores.map(
        (store) =>
          new Promise<unknown[]>((read) => {
            const asked = database.transaction(store).objectStore(store).getAll()
            asked.onsuccess = () => read(asked.result as unknown[])
          }),
      ),
    )
    database.close()
    const memory: unknown = await chrome.storage.session.get()
    return { all: Object.fromEntries(stores.map((store, at) => [store, all[at]])), memory: JSON.stringify(memory) }
  })
  await ours.close()
  const lines = Object.values(found.all)
    .flat()
    .flatMap((row) => ("text" in (row as object) ? [(row as { text: string }).text] : []))
  const gaps = Object.values(found.all)
    .flat()
    .flatMap((row) => (row as { gaps?: unknown[] }).gaps ?? []).length
  return { lines, gaps, memory: found.memory }
}

beforeAll(async () => {
  await built("chrome", "web")
  place = await openPlace()
  ;[sam, maria] = await Promise.all([place.enter({ extension: false }), place.enter()])
  await sam.goto(deskAddress)
  const invite = await makeRoom(sam, "Sleep study", "Sam", "I lead the meeting")
  await maria.goto(invite).catch(() => undefined)
  await joinRoom(maria)
  maria = await maria.browser().newPage()
  await maria.setViewport({ width: 1280, height: 800 })
  await maria.goto(`${zoomMeeting}?join`)
  pane = await paneOf(maria)
  meeting = await practiceOf(maria)
  await meeting.evaluate(() => window.practice?.captionsOn())
  await click(pane, '[data-card="captions"]')
})
afterAll(() => place.close())

test("a word that the host adds at the desk is found in the captions, and is named as the host's", async () => {
  await openDeskPage(sam, "words")
  await nothingWrong(sam)
  await write(sam, say.term, "Acorn")
  await write(sam, say.means, "The name of our study.")
  await press(sam, say.addIt)
  await reads(sam, say.count(1))
  await write(sam, say.list, "QoL: How good life is.\nno meaning here")
  await press(sam, say.addAll)
  await reads(sam, wordList.line(1, "no meaning here"))
  await nothingWrong(sam)
  await maria.bringToFront()
  await speak("f1", "Acorn is about QoL at home.")
  await reads(pane, "Acorn is about QoL at home.")
  await pane.waitForSelector("[data-part=line-button]")
  await pane.focus("[data-part=line-button]")
  await maria.keyboard.press("Enter")
  await click(pane, '[data-part="line-menu"] [data-word]')
  await reads(pane, "The name of our study.")
  await reads(pane, back.word.host)
  await nothingWrong(pane)
  await maria.keyboard.press("Escape")
  await maria.keyboard.press("Escape")
})

test("off the record is on the participant's screen at once, and what is said then is shown and not kept", async () => {
  await click(pane, '[data-opens="captions-more"]')
  await press(pane, trust.keep.keep)
  await reads(pane, trust.keep.kept)
  await press(pane, en.shared.back)
  await speak("f2", "This may be kept.")
  await reads(pane, "This may be kept.")
  await openDeskPage(sam, "messages")
  await reads(sam, record.platform)
  await press(sam, record.off)
  await reads(sam, /Off the record since \d/)
  await nothingWrong(sam)
  await maria.bringToFront()
  await reads(pane, /Off the record since \d/)
  await reads(pane, `${told.record.what} ${told.record.by("Sam")}`)
  await reads(pane, trust.keep.off)
  await nothingWrong(pane)
  await speak("f3", "Between us: she was fired.")
  await reads(pane, "she was fired.")
  await sam.bringToFront()
  await press(sam, record.on)
  await maria.bringToFront()
  await reads(pane, /On the record again since \d/)
  // Of a line that goes on, nothing more is kept: somebody else begins one.
  await speak("f4", "Now we go on.", "Ana Ruiz")
  await reads(pane, "Now we go on.")
  const all = await until("the last line on the device", async () => {
    const now = await kept()
    return now.lines.join(" ").includes("Now we go on.") ? now : undefined
  })
  expect(all.lines.join(" ")).toContain("This may be kept.")
  expect(all.lines.join(" ")).not.toContain("fired")
  expect(all.memory).not.toContain("fired")
  expect(all.gaps).toBe(1)
  expect(await textOf(pane)).toContain("fired")
})
