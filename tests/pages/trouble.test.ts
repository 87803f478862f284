// @vitest-environment jsdom
// What pages and clocks do to a reader of captions: classes renamed while it reads, a transcript opened, a tab asleep, lines beyond measure.
import fc from "fast-check"
import { expect, test } from "vitest"
import { advance, nothingSaid } from "../../src/captions/advance.ts"
import { parseCaptionNews } from "../../src/captions/news.ts"
import type { CaptionLine } from "../../src/captions/utterance.ts"
import { meet } from "../../src/meeting/meet.ts"
import { teams } from "../../src/meeting/teams.ts"
import { zoom } from "../../src/meeting/zoom.ts"
import { meetRegion } from "../support/meet-region.ts"
import { frameMs } from "../support/page-time.ts"
import { readPage } from "../support/read-page.ts"
import { teamsList } from "../support/teams-list.ts"

const { time, watch, state, told } = readPage()

const zoomBox = (...rows: [initials: string, text: string, colour?: string][]): string =>
  `<div class="live-transcription-subtitle__box">${rows
    .map(
      ([initials, text, colour = "rgb(1, 2, 3)"]) => `<div id="live-transcription-subtitle" style="display: flex">
        <div aria-hidden="true" class="zmu-data-selector-item__icon" style="background-color: ${colour}">${initials}</div>
        <span class="live-transcription-subtitle__item" dir="auto"> ${text}</span></div>`,
    )
    .join("")}</div>`

/** Each element with `name` among its classes or attributes is called otherwise now. */
const rename = (name: string) => {
  for (const element of document.querySelectorAll(`.${name}`)) element.classList.replace(name, "renamed")
  for (const element of document.querySelectorAll(`[data-tid="${name}"], [jsname="${name}"]`))
    for (const attribute of ["data-tid", "jsname"])
      if (element.hasAttribute(attribute)) element.setAttribute(attribute, "renamed")
}

const shows = {
  zoom: () => {
    document.body.innerHTML = zoomBox(["AL", "The first point is sleep."])
    return zoom()
  },
  teams: () => {
    teamsList(document.body, { places: false }).add("Ana Lopes", "The first point is sleep.")
    return teams()
  },
  meet: () => {
    meetRegion(document.body).add("Ana Lopes", "The first point is sleep.")
    return meet()
  },
}

test.each([
  ["zoom", "live-transcription-subtitle__item"],
  ["zoom", "live-transcription-subtitle__box"],
  ["teams", "closed-caption-v2-window-wrapper"],
  ["teams", "closed-caption-text"],
  ["meet", "ygicle"],
  ["meet", "nMcdL"],
  ["meet", "dsyhDe"],
] as const)(
  "%s goes on reading or says that it does not, within ten seconds, when %s is renamed",
  async (platform, name) => {
    watch(shows[platform]())
    await time.pass(frameMs)
    expect(state().health).toBe("live")
    rename(name)
    await time.pass(9000)
    const words = [...document.querySelectorAll("span, div")].filter(
      ({ childElementCount, textContent }) => childElementCount === 0 && textContent.includes("sleep"),
    )
    for (const element of words) element.textContent = `${element.textContent} The second is food.`
    await time.pass(1000)
    const { health } = state()
    if (health === "live")
      expect(
        told()
          .map(([, text]) => text)
          .join(" "),
      ).toBe("The first point is sleep. The second is food.")
    else expect(["lost", "unreadable"]).toContain(health)
  },
)

test("Zoom's initials become a name only where one person alone fits, and all who take part are seen", async () => {
  const people = (count: number, ...names: string[]) =>
    `<div class="footer-button__number-counter"><span>${count}</span></div>${names
      .map((name) => `<div class="participants-li"><span class="participants-item__display-name">${name}</span></div>`)
      .join("")}`
  const named = async (page: string) => {
    document.body.innerHTML = page + zoomBox(["AL", "Good morning."])
    watch(zoom())
    await time.pass(frameMs)
    return told()
  }
  expect(await named(people(2, "Ana Lopes (Host, me)", "Sam Okoro"))).toEqual([["Ana Lopes", "Good morning."]])
  expect(await named(people(3, "Ana Lopes", "Sam Okoro"))).toEqual([["AL", "Good morning."]])
  expect(await named(people(2, "Ana Lopes", "Ada Lind"))).toEqual([["AL", "Good morning."]])
  expect(await named("")).toEqual([["AL", "Good morning."]])
  expect(state().utterances[0]?.colour).toBe("rgb(1, 2, 3)")
})

test("Zoom's transcript is read while it is open, with its names, and tells nothing that was told", async () => {
  document.body.innerHTML = zoomBox(["AL", "We have three things to talk about. First the"])
  watch(zoom())
  await time.pass(frameMs)
  const row = (text: string, name?: string) =>
    `<div class="lt-full-transcript__item">${
      name === undefined
        ? ""
        : `<div class="lt-full-transcript__title"><span class="lt-full-transcript__display-name"><b>${name}</b></span></div>`
    }<div><div class="lt-full-transcript__message">${text}</div></div></div>`
  const first = [row("We have three things to talk about.", "Ana Lopes"), row("First the questions")]
  document.body.insertAdjacentHTML("beforeend", `<div class="new-lt-list-container">${first.join("")}</div>`)
  await time.pass(400)
  const list = document.querySelector(".new-lt-list-container")
  const words = list?.querySelectorAll(".lt-full-transcript__message")[1]
  if (words) words.textContent = "First the questions."
  list?.insertAdjacentHTML("beforeend", row("And the money?", "Sam Okoro"))
  await time.pass(4000)
  expect(told()).toEqual([
    ["Ana Lopes", "We have three things to talk about. First the questions."],
    ["Sam Okoro", "And the money?"],
  ])
  document.body.innerHTML = zoomBox(["SO", "And the money? At the end"], ["AL", "First the questions."])
  await time.pass(4000)
  expect(told().map(([, text]) => text)).toEqual([
    "We have three things to talk about. First the questions.",
    "And the money? At the end",
  ])
})

test("what was said while the tab slept is marked as missing, once", () => {
  const line = (row: string, text: string): CaptionLine => ({
    row,
    speaker: row,
    initials: undefined,
    text,
    rolling: false,
  })
  let state = advance(nothingSaid, [line("a", "Good morning.")], 0)
  state = advance(state, [line("a", "Good morning.")], 1000)
  state = advance(state, [line("b", "So we agree."), line("c", "Yes.")], 60_000)
  expect(state.utterances.map(({ gap = false }) => gap)).toEqual([false, true, false])
  const whole = parseCaptionNews({ type: "whole", health: "live", utterances: state.utterances })
  expect(whole?.utterances.map(({ gap = false }) => gap)).toEqual([false, true, false])
})

test("a line of twenty thousand letters, emoji and combining marks are kept whole", async () => {
  const long = Array.from({ length: 20_000 }, (_, at) => (at % 8 === 7 ? " " : "abcdefg"[at % 7]))
    .join("")
    .trim()
  const marks = "👩🏽‍🔬 e\u0301te\u0301 שָׁלוֹם 👍🏽"
  const list = teamsList(document.body, { places: false })
  watch(teams())
  list.add("Ana Lopes", long)
  list.add("Sam Okoro", marks)
  await time.pass(5000)
  expect(told()).toEqual([
    ["Ana Lopes", long],
    ["Sam Okoro", marks],
  ])
  document.body.innerHTML = zoomBox(["AL", `${long} ${marks}`])
  watch(zoom())
  await time.pass(5000)
  expect(
    told()
      .map(([, text]) => text)
      .join(" "),
  ).toBe(`${long} ${marks}`)
})

test("a clock that is set back neither repeats nor holds anything up", () => {
  const line = (text: string): CaptionLine => ({ row: "a", speaker: undefined, initials: "AL", text, rolling: true })
  let state = advance(nothingSaid, [line("Good morning to all of you.")], 3_600_000)
  state = advance(state, [line("Good morning to all of you. Shall we")], 100)
  for (let now = 1000; now < 8000; now += 1000) state = advance(state, [], now)
  expect(state.utterances.map(({ text, final }) => [text, final])).toEqual([
    ["Good morning to all of you. Shall we", true],
  ])
})

test("whatever a page shows, an utterance's name is never used twice and nothing is thrown", () => {
  const lines = fc.array(
    fc.record({
      row: fc.constantFrom("a", "b", "c"),
      speaker: fc.constantFrom(undefined, "Ana", "Sam"),
      initials: fc.constantFrom(undefined, "AL"),
      text: fc.string({ unit: "grapheme", maxLength: 60 }),
      rolling: fc.boolean(),
      sheds: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(lines, fc.nat(90_000)), { maxLength: 20 }), (steps) => {
      let now = 0
      let state = nothingSaid
      for (const [shown, after] of steps) state = advance(state, shown, (now += after))
      const ids = state.utterances.map(({ id }) => id)
      return new Set(ids).size === ids.length && ids.length <= state.begun
    }),
    { numRuns: 300 },
  )
})
