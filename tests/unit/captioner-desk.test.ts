// Which meeting reads which captioner's page: each its own, nobody else's page is heard, and the site is given back in the end.
import { expect, test } from "vitest"
import { captionerDesk, type End } from "../../src/background/captioner.ts"
import { parseCaptionerLink } from "../../src/captions/captioner.ts"
import { refusesHost } from "../../src/meeting/captioner-hosts.ts"

const streamtext = "https://www.streamtext.net/player?event=A"
const other = "https://captions.example.org/room"
const [zoom, teams] = [1, 2]

/** A browser with tabs, sites that we may read, and a memory that outlives the background. */
const openBrowser = (sites = ["https://www.streamtext.net/*", "https://captions.example.org/*"]) => {
  const memory = new Map<string, string>()
  const may = new Set(sites)
  const tabs = new Map<number, string>()
  const asleep = new Set<number>()
  const wake = () =>
    captionerDesk({
      memory: {
        recall: (key) => Promise.resolve<unknown>(JSON.parse(memory.get(key) ?? "null")),
        remember: (key, value) => Promise.resolve(void memory.set(key, JSON.stringify(value))),
      },
      parse: (link) => parseCaptionerLink(link, refusesHost(["https://quiet-hand.test"])),
      mayRead: (site) => Promise.resolve(may.has(site)),
      giveBack: (site) => Promise.resolve(void may.delete(site)),
      open: (link) => {
        const found = [...tabs].find(([, shows]) => shows === link)?.[0]
        const tab = found ?? 100 + tabs.size
        tabs.set(tab, link)
        return Promise.resolve(tab)
      },
      isOpen: (tab) => Promise.resolve(tabs.has(tab)),
      letIn: (tab) => (asleep.has(tab) ? Promise.reject(new Error("asleep")) : Promise.resolve()),
    })
  return { may, tabs, asleep, wake }
}

const end = (): End & { said: unknown[] } => {
  const said: unknown[] = []
  return { said, post: (message) => said.push(message), close: () => undefined }
}
const pageOf = (overlay: { said: unknown[] }) => (overlay.said.at(-1) as { page?: unknown }).page

test("each meeting gets the words of its own captioner's page, and of no other", async () => {
  const desk = openBrowser().wake()
  const [inZoom, inTeams, first, second] = [end(), end(), end(), end()]
  await desk.shows(zoom, inZoom)
  await desk.shows(teams, inTeams)
  expect([await desk.read(zoom, streamtext), await desk.read(teams, other)]).toEqual([true, true])
  expect(await desk.reads(100, "www.streamtext.net", first)).toBe(true)
  expect(await desk.reads(101, "captions.example.org", second)).toBe(true)
  desk.heard(100, first, "for Zoom")
  desk.heard(101, second, "for Teams")
  const newsIn = ({ said }: { said: unknown[] }) => said.flatMap((one) => (one as { news?: unknown }).news ?? [])
  expect([newsIn(inZoom), newsIn(inTeams)]).toEqual([["for Zoom"], ["for Teams"]])
})

test("a page that nobody asked for, or that stands at another site now, is not heard", async () => {
  const desk = openBrowser().wake()
  const overlay = end()
  await desk.shows(zoom, overlay)
  await desk.read(zoom, streamtext)
  const stranger = end()
  expect(await desk.reads(555, "www.streamtext.net", stranger)).toBe(false)
  expect(await desk.reads(100, "evil.test", stranger)).toBe(false)
  expect(await desk.reads(100, undefined, stranger)).toBe(false)
  const before = overlay.said.length
  desk.heard(555, stranger, "words")
  desk.heard(100, stranger, "words")
  expect(overlay.said).toHaveLength(before)
})

test("without the person's yes, or at a link that is none, nothing is opened", async () => {
  const browser = openBrowser([])
  const desk = browser.wake()
  expect(await desk.read(zoom, streamtext)).toBe(false)
  expect(await desk.read(zoom, "https://app.zoom.us/wc/1234567890/join")).toBe(false)
  expect(await desk.again(zoom)).toBe(false)
  expect(browser.tabs.size).toBe(0)
})

test("who stops, or whose meeting's tab closes, has the site given back and the reader ended, unless another meeting reads there", async () => {
  const browser = openBrowser()
  const desk = browser.wake()
  const reader = end()
  await desk.read(zoom, streamtext)
  await desk.read(teams, streamtext)
  await desk.reads(100, "www.streamtext.net", reader)
  await desk.stop(zoom)
  expect(browser.may.has("https://www.streamtext.net/*")).toBe(true)
  expect(reader.said).not.toContainEqual({ is: "stop" })
  await desk.closed(teams)
  expect(browser.may.has("https://www.streamtext.net/*")).toBe(false)
  expect(reader.said).toContainEqual({ is: "stop" })
})

test("a meeting is told when the page opens, is read, sleeps, is forbidden and is closed", async () => {
  const browser = openBrowser()
  const desk = browser.wake()
  const [overlay, reader] = [end(), end()]
  await desk.shows(zoom, overlay)
  const host = "www.streamtext.net"
  await desk.read(zoom, streamtext)
  expect(pageOf(overlay)).toEqual({ host, is: "opening" })
  await desk.reads(100, host, reader)
  expect(pageOf(overlay)).toEqual({ host, is: "reading" })
  browser.asleep.add(100)
  desk.silent(100, reader)
  await desk.look()
  expect(pageOf(overlay)).toEqual({ host, is: "away" })
  browser.asleep.clear()
  await desk.reads(100, host, reader)
  browser.may.clear()
  await desk.checkSites()
  expect([pageOf(overlay), reader.said.at(-1)]).toEqual([{ host, is: "away" }, { is: "stop" }])
  browser.tabs.delete(100)
  await desk.closed(100)
  expect(pageOf(overlay)).toEqual({ host, is: "closed" })
})

test("a background that was stopped knows which page is whose, and who left without a word is let go", async () => {
  const browser = openBrowser()
  await browser.wake().read(zoom, streamtext)
  const desk = browser.wake()
  const [overlay, reader] = [end(), end()]
  expect(await desk.reads(100, "www.streamtext.net", reader)).toBe(true)
  await desk.shows(zoom, overlay)
  expect([pageOf(overlay), reader.said.at(-1)]).toEqual([
    { host: "www.streamtext.net", is: "reading" },
    { is: "whole" },
  ])
  desk.hides(zoom, overlay)
  await desk.look()
  expect(browser.may.has("https://www.streamtext.net/*")).toBe(true)
  await desk.look()
  expect(browser.may.has("https://www.streamtext.net/*")).toBe(false)
})
