// The report for a helper holds versions, states and counts, and nothing that a person wrote, is called, or keeps secret.
import { expect, test } from "vitest"
import { asksForFacts, parseMeetingFacts } from "../../src/meeting/facts.ts"
import { outside } from "../../src/session/participant.ts"
import type { Message, ParticipantState } from "../../src/session/participant-state.ts"
import { comfortAtFirst } from "../../src/settings/comfort.ts"
import { reportText, type ReportFacts } from "../../src/ui/life/report-text.ts"
import { life as en } from "../../src/words/en/life.ts"
import { life as es } from "../../src/words/es/life.ts"
import { life as fr } from "../../src/words/fr/life.ts"

/** Everything of a state that somebody wrote, is called by, or that leads to a room, each as a word of its own. */
const secret = (n: number) => `SECRET${n}SECRET`
let n = 0
const next = () => secret((n += 1))

const message = (): Message => ({
  id: next(),
  from: "me",
  at: 1_764_000_000_000,
  line: undefined,
  places: { what: next() },
  words: next(),
  choices: [next()],
  chosen: next(),
  step: "seen",
})
const state: ParticipantState = {
  ...outside,
  link: "open",
  room: {
    id: next(),
    name: next(),
    host: next(),
    until: 1_764_000_000_000,
    contacts: [
      {
        id: next(),
        name: next(),
        role: next(),
        words: next(),
        checkNumber: next(),
        presence: { is: "here" },
        via: "page",
        runsRoom: true,
        outside: false,
        yours: false,
        choosable: true,
        warning: undefined,
      },
    ],
    expected: [next()],
    own: undefined,
    connected: 4,
  },
  myName: next(),
  hello: { is: "answered", contact: next() },
  sent: [
    {
      id: next(),
      card: "break.need",
      route: "signal",
      named: false,
      at: 1_764_000_000_000,
      goesAt: undefined,
      to: [{ contact: next(), thread: next(), step: "acting", at: undefined, text: next(), late: "no" }],
      takenBack: "no",
      stale: false,
    },
  ],
  threads: [
    {
      id: next(),
      contact: next(),
      sent: next(),
      card: "concern.hurt",
      named: true,
      step: "kept",
      messages: [message(), message()],
      late: "not_delivered",
      other: next(),
      canTakeBack: true,
      takenBack: "no",
      helped: undefined,
      okNow: false,
      closed: false,
      unsent: next(),
    },
  ],
  draft: { step: 3, to: next(), card: "concern.unsafe", words: next(), withName: true },
  problem: "relay_down",
}
const facts: ReportFacts = {
  version: next(),
  userAgent: `Mozilla/5.0 (X11; Linux x86_64) ${next()} Chrome/142.0.1.2 Safari/537.36`,
  meetings: [
    parseMeetingFacts({
      platform: "zoom",
      life: "in",
      overlay: true,
      captions: "live",
      generation: next(),
      title: next(),
      url: next(),
    }),
    undefined,
  ],
  sites: [{ host: "*.zoom.us", allowed: true }],
  lasting: true,
  state,
  comfort: { ...comfortAtFirst("en"), emergencyNumber: "0123456789" },
}

test.each(Object.entries({ en, fr, es }))("no secret is in the report in %s", (_, { report }) => {
  const text = reportText(facts, report.labels)
  expect(n).toBeGreaterThan(30)
  expect(text).not.toContain("SECRET")
  expect(text).not.toContain("0123456789")
  // What was pressed is the person's own matter: only that something was sent, and how far it came.
  for (const card of ["break", "concern", "hurt", "unsafe"]) expect(text).not.toContain(card)
  expect(text).not.toMatch(/\d{6,}/)
})

test("it tells what a helper needs", () => {
  const { labels } = en.report
  const text = reportText({ ...facts, version: "0.1.0", meetings: [parseMeetingFacts(page)] }, labels)
  expect(text.split("\n")).toEqual([
    "Quiet Hand 0.1.0",
    "Browser: Chrome 142, Linux",
    "Meeting: zoom, in",
    "Quiet Hand shows: yes",
    "Captions: live",
    "Page type: 2",
    "Rows of captions: 2",
    "Allowed sites: *.zoom.us yes",
    "Line: open",
    "In a room: yes",
    "People: here 1",
    "Private talks: kept 1",
    "Sent: signal acting 1",
    "Problem: relay_down",
    "Kept on this device: yes",
    "Text size: 100 %",
    "Colours: system",
    "Language: en",
  ])
})
const page = { platform: "zoom", life: "in", overlay: true, captions: "live", generation: "2", rows: 2 }

test("a page that nothing of ours answers for, and no page at all, are told as such", () => {
  const { labels } = en.report
  expect(reportText({ ...facts, meetings: [undefined] }, labels)).toContain("Quiet Hand shows: no")
  expect(reportText({ ...facts, meetings: [] }, labels)).toContain(labels.noMeeting)
})

test("what a meeting's script tells is believed only in our own words", () => {
  expect(parseMeetingFacts(page)).toEqual(page)
  expect(parseMeetingFacts({ ...page, platform: "Zoom of Ana" })).toBeUndefined()
  expect(parseMeetingFacts({ ...page, captions: "They laughed" })).toBeUndefined()
  expect(parseMeetingFacts({ ...page, generation: "They laughed" })?.generation).toBeUndefined()
  expect(parseMeetingFacts({ ...page, rows: "They laughed" })?.rows).toBe(0)
  expect(parseMeetingFacts({ ...page, generation: "any" })?.generation).toBe("any")
  expect(parseMeetingFacts(undefined)).toBeUndefined()
  expect(asksForFacts({ is: "facts" })).toBe(true)
  expect(asksForFacts(null)).toBe(false)
})
