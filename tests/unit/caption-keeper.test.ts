// What the background keeps of captions: across its own sleep and the page's reload, within its room, and only where a person wants it.
import { expect, test } from "vitest"
import { captionKeeper, reportKey, rollingKey } from "../../src/background/caption-keeper.ts"
import type { Utterance } from "../../src/captions/utterance.ts"
import { memoryShelf } from "../support/memory-shelf.ts"

const minute = 60_000
const zoom = "zoom 1234567890"
const words = (id: number, text: string): Utterance => ({
  ...{ id: `utterance-${id}`, speaker: "Ana", initials: undefined, text, final: true, startedAt: id, changedAt: id },
})
const news = (utterances: Utterance[], recording?: boolean) => ({
  ...{ type: "changed", utterances, health: "live", heardAt: 1 },
  signs: { platform: "zoom", recording, movedAt: undefined },
})

/** One browser: its memory outlives the background, its shelf outlives both. */
const openBrowser = (most = Infinity) => {
  const kept = new Map<string, string>()
  const shelf = memoryShelf()
  const time = { now: 1000 }
  let ids = 0
  const memory = {
    recall: (key: string) => Promise.resolve<unknown>(JSON.parse(kept.get(key) ?? "null")),
    remember: (key: string, value: unknown) => {
      const text = JSON.stringify(value)
      if (text.length > most) return Promise.reject(new Error("no room"))
      kept.set(key, text)
      return Promise.resolve()
    },
    forget: (...keys: string[]) => {
      for (const key of keys) kept.delete(key)
      return Promise.resolve()
    },
  }
  const room = { off: false }
  const wake = () =>
    captionKeeper({
      ...{ memory, shelf, now: () => time.now, freshId: () => `t${++ids}` },
      offTheRecord: () => Promise.resolve(room.off),
    })
  return { kept, shelf, time, memory, room, wake }
}
const textsIn = async ({ shelf }: ReturnType<typeof openBrowser>, id = "t1") =>
  (await shelf.read(id))?.transcript.lines.map(({ text }) => text)

test("what was said is given back after the page and the background have gone", async () => {
  const browser = openBrowser()
  const first = browser.wake()
  await first.hear(zoom, news([words(1, "Good morning.")]))
  await first.save(zoom)
  expect((await browser.wake().before(zoom)).map(({ text }) => text)).toEqual(["Good morning."])
})

test("nothing is given to another meeting, to the next one at the same address, or after one has left", async () => {
  const browser = openBrowser()
  const first = browser.wake()
  await first.hear(zoom, news([words(1, "Good morning.")]))
  await first.save(zoom)
  expect(await browser.wake().before("zoom 999999999")).toEqual([])
  browser.time.now += 30 * minute
  expect(await browser.wake().before(zoom)).toEqual([])
  await first.over(zoom)
  expect(browser.kept.has(rollingKey(zoom))).toBe(false)
})

test("a meeting whose address says nothing leaves no copy", async () => {
  const browser = openBrowser()
  const keeper = browser.wake()
  await keeper.hear("passing 1-2-3", news([words(1, "Good morning.")]))
  await keeper.save("passing 1-2-3")
  expect([...browser.kept.values()].join()).not.toContain("Good morning")
})

test("nothing reaches the device until the person says so, then all of this meeting does", async () => {
  const browser = openBrowser()
  const keeper = browser.wake()
  await keeper.hear(zoom, news([words(1, "Before.")]))
  await keeper.save(zoom)
  expect(await browser.shelf.list()).toEqual([])
  await keeper.want(zoom, { keep: true })
  await keeper.hear(zoom, news([words(2, "After.")]))
  await keeper.save(zoom)
  expect(await textsIn(browser)).toEqual(["Before.", "After."])
})

test("a transcript stays when the meeting is over, and the next meeting is asked anew", async () => {
  const browser = openBrowser()
  const keeper = browser.wake()
  await keeper.want(zoom, { keep: true })
  await keeper.hear(zoom, news([words(1, "The last words.")]))
  await keeper.over(zoom)
  expect(await textsIn(browser)).toEqual(["The last words."])
  await keeper.hear(zoom, news([words(1, "Another day.")]))
  await keeper.save(zoom)
  expect(await browser.shelf.list()).toHaveLength(1)
  expect(await textsIn(browser)).toEqual(["The last words."])
})

test("a background that slept goes on with the same transcript", async () => {
  const browser = openBrowser()
  const first = browser.wake()
  await first.hear(zoom, news([words(1, "One.")]))
  // As a screen does: what it wants is in the browser's memory before anybody is told.
  await browser.memory.remember(`keep ${zoom}`, { keep: true })
  await first.want(zoom, { keep: true })
  const second = browser.wake()
  await second.hear(zoom, news([words(2, "Two.")]))
  await second.save(zoom)
  expect(await browser.shelf.list()).toHaveLength(1)
  expect(await textsIn(browser)).toEqual(["One.", "Two."])
})

test("who does not want it any more has nothing left of it", async () => {
  const browser = openBrowser()
  const keeper = browser.wake()
  await keeper.hear(zoom, news([words(1, "One.")]))
  await keeper.want(zoom, { keep: true })
  await keeper.want(zoom, { keep: false })
  expect(await browser.shelf.list()).toEqual([])
  expect(await browser.memory.recall(reportKey(zoom))).toMatchObject({ off: false })
  expect((await keeper.before(zoom)).map(({ text }) => text)).toEqual(["One."])
})

test("what is said once the platform's recording stops is shown after a reload, and is not in the transcript", async () => {
  const browser = openBrowser()
  const keeper = browser.wake()
  await keeper.want(zoom, { keep: true })
  await keeper.hear(zoom, news([words(1, "On.")], true))
  browser.time.now += minute
  await keeper.hear(zoom, news([words(2, "Between us.")], false))
  await keeper.save(zoom)
  expect(await browser.memory.recall(reportKey(zoom))).toMatchObject({ off: true })
  expect(await textsIn(browser)).toEqual(["On."])
  expect((await browser.shelf.list())[0]?.gaps).toEqual([{ from: browser.time.now }])
  expect((await browser.wake().before(zoom)).map(({ text }) => text)).toEqual(["On.", "Between us."])
})

test("a full device is said, costs nothing else, and is made good once there is room", async () => {
  const browser = openBrowser()
  const keeper = browser.wake()
  browser.shelf.room = 1
  await keeper.want(zoom, { keep: true })
  await keeper.hear(zoom, news([words(1, "One.")]))
  await keeper.save(zoom)
  await keeper.hear(zoom, news([words(2, "Two.")]))
  await keeper.save(zoom)
  expect(await browser.memory.recall(reportKey(zoom))).toMatchObject({ problem: "full", transcript: "t1" })
  expect(await textsIn(browser)).toEqual(["One."])
  expect(await keeper.before(zoom)).toHaveLength(2)
  browser.shelf.room = Infinity
  await keeper.save(zoom)
  expect(await textsIn(browser)).toEqual(["One.", "Two."])
  expect(await browser.memory.recall(reportKey(zoom))).not.toHaveProperty("problem")
})

test("a browser whose memory is nearly full keeps the newest lines", async () => {
  const browser = openBrowser(200_000)
  const keeper = browser.wake()
  const many = Array.from({ length: 400 }, (_, at) => words(at + 1, "word ".repeat(300)))
  await keeper.hear(zoom, news(many))
  await keeper.save(zoom)
  expect((await browser.wake().before(zoom)).at(-1)?.id).toBe("utterance-400")
})

test("a damaged copy costs what is damaged alone", async () => {
  const browser = openBrowser()
  browser.kept.set(
    rollingKey(zoom),
    JSON.stringify({ at: 1000, utterances: [words(1, "One."), { id: 3 }], record: "none" }),
  )
  const keeper = browser.wake()
  expect(await keeper.before(zoom)).toHaveLength(1)
  await keeper.hear(zoom, "no news")
  await keeper.hear(zoom, news([words(2, "Two.")]))
  expect(await keeper.before(zoom)).toHaveLength(2)
})

test("marks and the names a person gave are in the transcript", async () => {
  const browser = openBrowser()
  const keeper = browser.wake()
  await keeper.hear(zoom, news([words(1, "One."), words(2, "Two.")]))
  await keeper.want(zoom, {
    keep: true,
    marked: { "utterance-2@2": ["unclear", "important"] },
    names: { "name Ana": "My doctor" },
  })
  const lines = (await browser.shelf.read("t1"))?.transcript.lines
  expect(lines?.map(({ speaker, marks }) => [speaker, marks])).toEqual([
    ["My doctor", undefined],
    ["My doctor", ["unclear", "important"]],
  ])
})

test("what is said while a facilitator has it off the record is in no transcript and no copy, and the gap is marked", async () => {
  const browser = openBrowser()
  const keeper = browser.wake()
  await keeper.want(zoom, { keep: true })
  await keeper.hear(zoom, news([words(1, "Before."), words(2, "I think")]))
  browser.room.off = true
  browser.time.now += minute
  await keeper.lookAtRecord(zoom)
  expect(await browser.memory.recall(reportKey(zoom))).toMatchObject({ off: true })
  await keeper.hear(zoom, news([words(2, "I think he lied."), words(3, "Between us.")]))
  await keeper.save(zoom)
  // Whoever is here still sees it.
  expect((await keeper.before(zoom)).map(({ text }) => text)).toContain("Between us.")
  browser.room.off = false
  browser.time.now += minute
  await keeper.lookAtRecord(zoom)
  await keeper.hear(zoom, news([words(4, "After.")]))
  await keeper.save(zoom)
  expect(await textsIn(browser)).toEqual(["Before.", "I think", "After."])
  expect((await browser.shelf.read("t1"))?.transcript.gaps).toEqual([{ from: 1000 + minute, to: 1000 + 2 * minute }])
  expect([...browser.kept.values()].join()).not.toMatch(/lied|Between us/)
  const after = browser.wake()
  expect((await after.before(zoom)).map(({ text }) => text).filter(Boolean)).toEqual(["Before.", "I think", "After."])
})

test("a reload in the middle of it gives no new line the name of one that is not kept", async () => {
  const browser = openBrowser()
  const first = browser.wake()
  browser.room.off = true
  await first.hear(zoom, news([words(1, "One."), words(2, "Between us."), words(3, "Also between us.")]))
  await first.save(zoom)
  const names = (await browser.wake().before(zoom)).map(({ id, text }) => [id, text])
  expect(names).toEqual([["utterance-3", ""]])
})

test("whoever turns it on again while the page says nothing is heard at once", async () => {
  const browser = openBrowser()
  const keeper = browser.wake()
  await keeper.hear(zoom, news([words(1, "One.")]))
  for (const off of [true, false]) {
    browser.room.off = off
    await keeper.lookAtRecord(zoom)
    expect(await browser.memory.recall(reportKey(zoom))).toMatchObject({ off })
  }
})
