// What is kept of a meeting, what is not, how it leaves as a file, and how it comes back after a reload.
import fc from "fast-check"
import { expect, test } from "vitest"
import { advance } from "../../../src/captions/advance.ts"
import { givenBack } from "../../../src/captions/given-back.ts"
import { isOff, nothingRecorded, onRecord, parseRecord, stepRecord, type Record } from "../../../src/captions/record.ts"
import { fitted, parseRolling, type Rolling } from "../../../src/captions/rolling.ts"
import { exported, formats, type Transcript, type TranscriptWords } from "../../../src/captions/transcript.ts"
import type { CaptionLine, Utterance } from "../../../src/captions/utterance.ts"

const minute = 60_000
const said = (id: string, text: string, startedAt = 0, speaker: string | undefined = "Ana"): Utterance => ({
  ...{ id, speaker, initials: undefined, text, final: true, startedAt, changedAt: startedAt },
})
const around = (now: number, recording?: boolean, offTheRecord = false) => ({ recording, offTheRecord, now })
const textsOf = ({ lines }: Record) => lines.map(({ text }) => text)

test("where the platform never recorded, all is kept, and corrections replace what they correct", () => {
  const first = stepRecord(nothingRecorded, [said("1", "Good mourning.")], around(0, false))
  const then = stepRecord(first, [said("1", "Good morning."), said("2", "Yes.")], around(1, false))
  expect(textsOf(then)).toEqual(["Good morning.", "Yes."])
  expect(then.gaps).toEqual([])
})

test("where nobody could read the page, the record says so, and so does what is read back", () => {
  const record = stepRecord(nothingRecorded, [said("1", "Yes."), { ...said("2", "So then."), gap: true }], around(1))
  expect(record.lines.map(({ missed }) => missed)).toEqual([undefined, true])
  expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record)
})

test("what is said after the recording stopped is not kept, and the gap is marked", () => {
  let record = stepRecord(nothingRecorded, [said("1", "On.")], around(0, true))
  record = stepRecord(record, [said("2", "Between us.")], around(minute, false))
  expect(isOff(record)).toBe(true)
  record = stepRecord(record, [said("3", "Also between us.")], around(2 * minute, false))
  record = stepRecord(record, [said("4", "On again.")], around(13 * minute, true))
  expect(textsOf(record)).toEqual(["On.", "On again."])
  expect(record.gaps).toEqual([{ from: minute, to: 13 * minute }])
})

test("a line that was heard off the record does not come in later, however it grows", () => {
  let record = stepRecord(nothingRecorded, [said("1", "I think")], around(0, undefined))
  record = stepRecord(record, [said("1", "I think he lied")], around(1, undefined, true))
  record = stepRecord(record, [said("1", "I think he lied. Well.")], around(2, undefined))
  expect(textsOf(record)).toEqual(["I think"])
})

test("no word heard off the record is ever in the record", () => {
  const step = fc.record({
    id: fc.constantFrom("1", "2", "3"),
    off: fc.boolean(),
    on: fc.constantFrom(true, false, undefined),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let record = nothingRecorded
      steps.forEach(({ id, off, on }, now) => {
        const before = record
        record = stepRecord(record, [], around(now, on, off))
        const secret = isOff(record)
        record = stepRecord(record, [said(id, secret ? `secret ${now}` : `word ${now}`)], around(now, on, off))
        if (secret) expect(textsOf(record)).toEqual(textsOf(before))
      })
      expect(textsOf(record).join(" ")).not.toContain("secret")
    }),
  )
})

test("a clock that is set back never makes a gap that ends before it began", () => {
  const off = stepRecord(nothingRecorded, [], around(5000, undefined, true))
  expect(stepRecord(off, [], around(1000)).gaps).toEqual([{ from: 5000, to: 5000 }])
})

test("a damaged record costs what is damaged alone", () => {
  const kept = stepRecord(nothingRecorded, [said("1", "One."), said("2", "Two.")], around(0))
  const damaged = { ...kept, lines: [kept.lines[0], { id: 7 }, null, kept.lines[1]], gaps: "none", shut: [1, "x"] }
  const read = parseRecord(damaged)
  expect(textsOf(read)).toEqual(["One.", "Two."])
  expect(read).toMatchObject({ gaps: [], shut: ["x"] })
  fc.assert(fc.property(fc.anything(), (value) => Array.isArray(parseRecord(value).lines)))
})

const words: TranscriptWords = {
  language: "en",
  title: "Captions",
  clock: (at) => `at ${at}`,
  person: (n) => `Person ${n}`,
  unknown: "Unknown",
  off: (ms) => `${ms / minute} minutes off the record`,
  missed: "words may be missing",
  marks: { unclear: "not clear", important: "important" },
}
const transcript: Transcript = {
  ...{ id: "t", platform: "zoom", startedAt: 0 },
  lines: [
    { id: "1", speaker: "Ana", text: 'Is 1 < 2 & "so"?', at: 1000 },
    { id: "2", speaker: "Tom", text: "No --> yes.\n\nYes.", at: 4000, marks: ["unclear", "important"] },
    { id: "3", speaker: "Ana", text: "Good.", at: 800_000, missed: true },
  ],
  gaps: [{ from: 5000, to: 5000 + 12 * minute }],
}

test("a text file has names, times, marks and the gap, in the order of the meeting", () => {
  expect(exported(transcript, "text", words, true).split("\n").slice(2, -1)).toEqual([
    'at 1000 Ana: Is 1 < 2 & "so"?',
    "at 4000 Tom: No --> yes. Yes. [not clear] [important]",
    "[12 minutes off the record]",
    "at 800000 Ana: [words may be missing] Good.",
  ])
})

test("without names no file holds one, and the same person keeps the same number", () => {
  for (const format of formats) {
    const file = exported(transcript, format, words, false)
    expect(file).not.toMatch(/Ana|Tom/)
    expect(file.match(/Person 1/g)).toHaveLength(2)
  }
})

test("WebVTT has one cue a line from the first words on, and nothing that was said can break it", () => {
  const file = exported(transcript, "vtt", words, true)
  expect(file.startsWith("WEBVTT\n")).toBe(true)
  const cues = file.split("\n\n").filter((block) => block.includes(" --> "))
  expect(cues.map((cue) => cue.split("\n")[0])).toEqual([
    "00:00:00.000 --> 00:00:03.000",
    "00:00:03.000 --> 00:00:04.000",
    "00:00:04.000 --> 00:00:14.000",
    "00:13:19.000 --> 00:13:29.000",
  ])
  expect(cues[1]?.split("\n")).toHaveLength(2)
  expect(cues[1]).toContain("<v Tom>No --&gt; yes. Yes. [not clear] [important]")
})

test("whatever is said, a page of it is well formed and runs nothing", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, speaker) => {
      const file = exported(
        { ...transcript, lines: [{ id: "1", speaker, text, at: 0 }], gaps: [] },
        "html",
        words,
        true,
      )
      expect(
        file.replace(/<\/?(?:!doctype html|html[^<>]*|meta charset="utf-8"|title|h1|p dir="auto"|p|b|br)>/g, ""),
      ).not.toMatch(/[<>]/)
    }),
  )
})

const rolling = (over: Partial<Rolling> = {}): Rolling => ({ at: 0, utterances: [], record: nothingRecorded, ...over })

test("a copy that is too big for its room loses its oldest lines, never its newest", () => {
  const utterances = Array.from({ length: 200 }, (_, at) => said(`utterance-${at}`, "word ".repeat(100)))
  const small = fitted(rolling({ utterances }), 20_000)
  expect(JSON.stringify(small).length).toBeLessThanOrEqual(20_000)
  expect(small.utterances.at(-1)?.id).toBe("utterance-199")
  expect(small.utterances.length).toBeGreaterThan(10)
})

test("one line that fits nowhere leaves an empty copy, and no endless search", () => {
  expect(fitted(rolling({ utterances: [said("utterance-1", "x".repeat(30_000))] }), 1000).utterances).toEqual([])
})

test("what was said an hour ago at the same address is another meeting", () => {
  const copy = rolling({ at: 0, utterances: [said("utterance-1", "Old.")] })
  expect(parseRolling(copy, 60 * minute)).toBeUndefined()
  expect(parseRolling(copy, 5 * minute)?.utterances).toHaveLength(1)
})

test("a clock that was set back loses no copy, and a damaged one is none", () => {
  expect(parseRolling(rolling({ at: 60 * minute }), 0)).toBeDefined()
  fc.assert(fc.property(fc.anything(), (value) => parseRolling({ at: "soon", value }, 0) === undefined))
})

const row = (text: string, over: Partial<CaptionLine> = {}): CaptionLine => ({
  ...{ row: "row-1", speaker: "Ana", initials: undefined, text, rolling: false },
  ...over,
})
const after = (before: Utterance[], looks: CaptionLine[][]) => {
  let state = givenBack(before, looks[0] ?? [], 10_000)
  looks.forEach((lines, at) => (state = advance(state, lines, 10_000 + at * 500)))
  return state.utterances.map(({ text }) => text)
}

test("after a reload what the page shows again is not told twice", () => {
  const before = [said("utterance-1", "Good morning."), said("utterance-2", "We begin with the form.")]
  expect(after(before, [[row("We begin with the form.")]])).toEqual(["Good morning.", "We begin with the form."])
})

test("after a reload the line that was being said goes on", () => {
  const before = [said("utterance-1", "We begin with the form.")]
  const looks = [[row("We begin with the form. Then sleep.")], [row("We begin with the form. Then sleep. Then lunch.")]]
  expect(after(before, looks)).toEqual(["We begin with the form. Then sleep. Then lunch."])
})

test("after a reload new words are new, with names that nothing had before", () => {
  const state = givenBack([said("utterance-7", "Good morning.")], [], 10_000)
  const next = advance(state, [row("The bus is late.")], 10_000)
  expect(next.utterances.map(({ id }) => id)).toEqual(["utterance-7", "utterance-8"])
})

test("after a reload no new line takes the name of one whose words are not in the copy", () => {
  const off = stepRecord(nothingRecorded, [said("utterance-7", "Between us.")], around(0, undefined, true))
  const state = givenBack(onRecord([said("utterance-7", "Between us.")], off), [row("The bus is late.")], 10_000)
  const next = advance(state, [row("The bus is late.")], 10_000)
  expect(next.utterances.filter(({ text }) => text !== "").map(({ id }) => id)).toEqual(["utterance-8"])
})

test("a moving window goes on behind what was told of it", () => {
  const before = [said("utterance-1", "so please check it on Friday", 0, undefined)]
  const line = row("check it on Friday next item is", { rolling: true, speaker: undefined })
  expect(after(before, [[line]])).toEqual(["so please check it on Friday next item is"])
})
