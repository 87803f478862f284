// What is shown of captions as time goes by, and what is kept while nobody looks.
// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { onScreen } from "../../../src/captions/hold.ts"
import { latestMs, settledMs } from "../../../src/captions/pace.ts"
import { captionStore, takeNews, type CaptionStore } from "../../../src/captions/store.ts"
import { comfortAtFirst } from "../../../src/settings/comfort.ts"
import { comfortStore, type ComfortStore } from "../../../src/settings/store.ts"
import { goLive, hold } from "../../../src/captions/hold.ts"
import { holdWhileWriting, read, readingOf, startPlay } from "../../../src/ui/captions/reading-store.ts"

let captions: CaptionStore
let comfort: ComfortStore
let stops: (() => void)[]

beforeEach(() => {
  vi.useFakeTimers()
  captions = captionStore()
  comfort = comfortStore(comfortAtFirst("en"))
  stops = [read(captions, comfort)]
})
afterEach(() => {
  for (const stop of stops) stop()
  vi.useRealTimers()
  document.body.innerHTML = ""
})

const say = (id: string, text: string, final = false) =>
  takeNews(captions, {
    type: "changed",
    utterances: [
      { id, speaker: "Ana", initials: undefined, text, final, startedAt: Date.now(), changedAt: Date.now() },
    ],
    health: "live",
    heardAt: Date.now(),
  })
const screen = () =>
  onScreen(readingOf(captions).getState(), captions.getState().utterances).map(
    ({ utterance, interim }) => utterance.text + interim,
  )

test("a word comes by itself once it has settled", () => {
  say("a", "We begin")
  vi.advanceTimersByTime(settledMs - 1)
  expect(screen()).toEqual([])
  vi.advanceTimersByTime(1)
  expect(screen()).toEqual(["We begin"])
})

test("a line that never rests is shown all the same, two seconds behind", () => {
  for (let n = 0; n < latestMs / 100; n++) {
    say("a", `We begin${"!".repeat(n)}`)
    vi.advanceTimersByTime(100)
  }
  expect(screen()[0]).toMatch(/^We begin/)
})

test("who changes to fast sees at once what was still waiting", () => {
  say("a", "We begin")
  comfort.setState({ pace: "fast" })
  expect(screen()).toEqual(["We begin"])
})

test("captions that were left wait, and come back with an offer to catch up", () => {
  say("a", "We begin.", true)
  stops.pop()?.()
  for (const id of ["b", "c", "d"]) say(id, `Line ${id}.`, true)
  expect(screen()).toEqual(["We begin."])
  stops.push(read(captions, comfort))
  expect(screen()).toEqual(["We begin.", "Line b.", "Line c.", "Line d."])
  expect(readingOf(captions).getState().from?.shown).toHaveLength(1)
})

test("without the setting nothing is held for who leaves", () => {
  comfort.setState({ holdWhileBusy: false })
  stops.pop()?.()
  expect(readingOf(captions).getState().held).toBeUndefined()
})

test("a hold of the person's own outlives the screen", () => {
  const store = readingOf(captions)
  say("a", "We begin.", true)
  store.setState(hold(store.getState(), "person"))
  stops.pop()?.()
  say("b", "And on.", true)
  stops.push(read(captions, comfort))
  expect(screen()).toEqual(["We begin."])
  store.setState(goLive(store.getState()))
  expect(screen()).toEqual(["We begin.", "And on."])
})

test("what was missed plays by itself, and captions are live at its end", () => {
  const store = readingOf(captions)
  say("a", "We begin.", true)
  store.setState(hold(store.getState(), "person"))
  say("b", "And so we go on.", true)
  startPlay(store, "fast")
  vi.advanceTimersByTime(600)
  expect(screen()).toEqual(["We begin.", "And so"])
  vi.advanceTimersByTime(5000)
  expect(store.getState().held).toBeUndefined()
  expect(screen()).toEqual(["We begin.", "And so we go on."])
})

test("captions stand still while the person writes, but not while they set how captions look", async () => {
  document.body.innerHTML = "<section><input id=inside></section><textarea id=outside></textarea><button></button>"
  const part = document.querySelector("section")
  if (!part) throw new Error("no section")
  stops.push(holdWhileWriting(captions, comfort, part))
  const focus = async (selector: string) => {
    document.querySelector<HTMLElement>(selector)?.focus()
    await Promise.resolve()
    return readingOf(captions).getState().held?.by
  }
  expect(await focus("#inside")).toBeUndefined()
  expect(await focus("#outside")).toBe("writing")
  expect(await focus("button")).toBeUndefined()
})
