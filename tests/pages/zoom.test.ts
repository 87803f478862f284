// @vitest-environment jsdom
// The Zoom adapter on replayed pages.
import { beforeEach, expect, test } from "vitest"
import { zoom } from "../../src/meeting/zoom.ts"
import { clockTime } from "../../src/practice/zoom/control.ts"
import { showCaptionBox } from "../../src/practice/zoom/caption-box.ts"
import { file, type Fragment } from "../../src/practice/zoom/fragments.ts"
import { followCall } from "../support/follow-call.ts"
import { replay } from "../support/replay.ts"
import { frameMs } from "../support/page-time.ts"
import { readPage } from "../support/read-page.ts"

const { time, watch, state, texts } = readPage()

beforeEach(() => history.replaceState(null, "", "/wc/1234567890/join"))

test("grows, corrects, rolls off, hides and goes on without a word lost or doubled", async () => {
  const { show } = await replay("zoom/z1")
  watch(zoom())
  for (const step of ["t0", "t1", "t2"]) {
    show(step)
    await time.pass(2000)
  }
  expect(texts()).toEqual(["The bus timetable has changed, so please check it on Friday. Next item"])
  await time.pass(8000)
  show("t3")
  await time.pass(frameMs)
  expect(state().utterances.map(({ final }) => final)).toEqual([true])
  show("t4")
  await time.pass(frameMs)
  expect(texts()).toEqual([
    "The bus timetable has changed, so please check it on Friday. Next item",
    "is the garden budget",
  ])
})

test("keeps the text whole also when a minute passes before the row comes back", async () => {
  const { show } = await replay("zoom/z1")
  watch(zoom())
  for (const step of ["t0", "t1", "t2", "t3"]) {
    show(step)
    await time.pass(40_000)
  }
  show("t4")
  await time.pass(frameMs)
  expect(texts().join(" ")).toBe(
    "The bus timetable has changed, so please check it on Friday. Next item is the garden budget",
  )
})

test("keeps the text whole when everything happens within a few frames", async () => {
  const { show } = await replay("zoom/z1")
  watch(zoom())
  for (const step of ["t0", "t1", "t2", "t3", "t4"]) {
    show(step)
    await time.pass(frameMs)
  }
  expect(texts().join(" ")).toBe(
    "The bus timetable has changed, so please check it on Friday. Next item is the garden budget",
  )
})

test("tells two rows of the same id apart, and a photo is no new speaker", async () => {
  const { show } = await replay("zoom/z2")
  watch(zoom())
  for (const step of ["t0", "t1"]) {
    show(step)
    await time.pass(frameMs)
  }
  expect(state().utterances.map(({ initials, speaker, text }) => [initials, speaker, text])).toEqual([
    // Zoom puts who spoke last first.
    ["SM", undefined, "כן, רואים מצוין"],
    ["LK", undefined, "Can everyone see the slide? Good, page two."],
  ])
})

test("stays in the meeting while moving to another room, and repeats nothing there", async () => {
  const { show } = await replay("zoom/z3")
  show("t0")
  watch(zoom())
  const { told, end } = followCall(zoom(), time.clock)
  await time.pass(2000)
  show("t1")
  await time.pass(5000)
  expect(state().health).toBe("lost")
  show("t2")
  await time.pass(5000)
  show("t3")
  await time.pass(5000)
  end()
  expect(told).toEqual(["came"])
  expect(texts()).toEqual(["the bus timetable is", "on the wall"])
  expect(state().health).toBe("live")
})

test("walks from the page before through the waiting room to the end", async () => {
  const { show } = await replay("zoom/z4")
  show("t0")
  const { told, end } = followCall(zoom(), time.clock)
  show("t1")
  await time.pass(3000)
  expect(told).toEqual([])
  for (const step of ["t2", "t3"]) {
    show(step)
    await time.pass(3000)
  }
  expect(told).toEqual(["came"])
  history.replaceState(null, "", "/wc/leave?meetingNumber=1234567890")
  await time.pass(3000)
  end()
  expect(told).toEqual(["came", "went", "over"])
})

test("does not leave for a page that is only drawn anew", async () => {
  const { show } = await replay("zoom/z4")
  show("t2")
  const { told, end } = followCall(zoom(), time.clock)
  document.body.replaceChildren()
  await time.pass(900)
  show("t2")
  await time.pass(3000)
  end()
  expect(told).toEqual(["came"])
})

test("owns the frame of the meeting, and not the shell around it", async () => {
  const { show } = await replay("zoom/z4")
  const owned = ["t0", "t1", "t2", "t4"].map((step) => {
    show(step)
    return zoom().owns(document)
  })
  expect(owned).toEqual([false, false, true, false])
})

test("says waiting for the notice of the client, and never takes it for speech", async () => {
  watch(zoom())
  document.body.innerHTML = `<div class="live-transcription-subtitle__box">
    <div class="live-transcription-subtitle__on-open">You have turned on live transcription</div></div>`
  await time.pass(frameMs)
  expect(state()).toMatchObject({ health: "waiting", utterances: [] })
})

test("says that it cannot read a box of unknown shape", async () => {
  watch(zoom())
  document.body.innerHTML = `<div class="live-transcription-subtitle__box"><p class="new">Hello there</p></div>`
  await time.pass(frameMs)
  expect(state()).toMatchObject({ health: "unreadable", utterances: [] })
})

test("reads the one row of the older client", async () => {
  watch(zoom())
  document.body.innerHTML = `<div class="live-transcription-subtitle__box">
    <span id="live-transcription-subtitle" class="live-transcription-subtitle__item"> Shall we start?</span></div>`
  await time.pass(frameMs)
  expect(texts()).toEqual(["Shall we start?"])
  expect(zoom().captions(document).generation).toBe("1")
})

test("of two speakers who begin in the same frame, who began first is told first", async () => {
  const { file, rowsOf } = await import("../../src/practice/zoom/fragments.ts")
  const now = new Date(2026, 0, 5, 10, 0, 2)
  const spoken: Parameters<typeof file>[0] = []
  file(spoken, { id: "1", speaker: "LK", text: "Shall we begin?", at: "10:00:00" })
  file(spoken, { id: "2", speaker: "SM", text: "Yes, please.", at: "10:00:01" })
  const { show } = await replay("zoom/z2")
  show("t0")
  const rows = rowsOf(spoken, now)
  for (const [at, row] of [...document.querySelectorAll("[id='live-transcription-subtitle']")].entries()) {
    const { speaker = "", text = "" } = rows[at] ?? {}
    const avatar = row.querySelector(".zmu-data-selector-item__icon")
    if (avatar) avatar.textContent = speaker
    const words = row.querySelector(".live-transcription-subtitle__item")
    if (words) words.textContent = text
  }
  watch(zoom())
  await time.pass(frameMs)
  expect(texts()).toEqual(["Shall we begin?", "Yes, please."])
})

test("in the moment in which the transcript opens or closes, its words and those of the rows are both told", async () => {
  const { showCaptionBox } = await import("../../src/practice/zoom/caption-box.ts")
  const { showTranscript } = await import("../../src/practice/zoom/transcript-panel.ts")
  const spoken = [{ id: "1", speaker: "Ana Lopes", text: "half past ten in the big room", at: "10:00:00" }]
  const say = (text: string) =>
    spoken.splice(0, 1, { ...spoken[0], id: "1", speaker: "Ana Lopes", at: "10:00:00", text })
  const box = showCaptionBox(document.body, spoken)
  box.draw()
  watch(zoom())
  await time.pass(frameMs)
  say("10:30 in the big room")
  box.draw()
  const transcript = showTranscript(document.body, spoken)
  await time.pass(frameMs)
  expect(texts()).toEqual(["10:30 in the big room"])
  say("At eleven.")
  transcript.draw()
  transcript.remove()
  box.draw()
  await time.pass(frameMs)
  expect(texts()).toEqual(["At eleven."])
  box.remove()
})

test.each([false, true])(
  "the words that a row began with are put right however fast they came (as words settle: %s)",
  async (patient) => {
    const spoken: Fragment[] = []
    const box = showCaptionBox(document.body, spoken)
    watch(zoom(), patient)
    await time.pass(1000)
    const say = async (text: string) => {
      file(spoken, { id: "1", speaker: "Sam Okoro", text, at: clockTime(new Date()) })
      box.draw()
      await time.pass(180)
    }
    for (const text of ["claro", "claro one", "claro one hundred and"]) await say(text)
    await say("Muy 105.")
    await time.pass(2000)
    expect(texts()).toEqual(["Muy 105."])
    box.remove()
  },
)
