// What is told of a meeting and of a captioner's page when a person goes from one to the other.
import fc from "fast-check"
import { expect, test } from "vitest"
import { changeSource, hear, hearAll, toldSoFar, type Told } from "../../../src/captions/sources.ts"
import type { Utterance } from "../../../src/captions/utterance.ts"

const page = "www.streamtext.net"
const line = (id: string, text: string, over: Partial<Utterance> = {}): Utterance => ({
  ...{ id, speaker: undefined, initials: undefined, text, final: true, startedAt: 0, changedAt: 0 },
  ...over,
})
const typed = (id: string, text: string, over: Partial<Utterance> = {}) => line(id, text, { source: page, ...over })
const texts = ({ utterances }: Told) => utterances.map(({ text }) => text)
const at = { since: 90, now: 100 }

test("lines of both stand apart, each behind what was told before it", () => {
  let told = toldSoFar([line("m1", "We begin."), line("m2", "The form is", { final: false })])
  told = changeSource(told, page, [], at).told
  told = hear(told, [typed("c1", "The form is short.")]).told
  told = hear(told, [typed("c2", "Any questions?")]).told
  expect(texts(told)).toEqual(["We begin.", "The form is", "The form is short.", "Any questions?"])
  expect(told.utterances.map(({ source }) => source)).toEqual([undefined, undefined, page, page])
})

test("back in the meeting nothing that was told comes again, and what is being said there now is read", () => {
  const open = line("m2", "The form is", { final: false })
  let told = toldSoFar([line("m1", "We begin."), open])
  told = changeSource(told, page, [], at).told
  told = hear(told, [typed("c1", "The form is short.")]).told
  const meeting = [
    line("m1", "We begin."),
    { ...open, text: "The form is short and plain." },
    line("m3", "Long ago.", { changedAt: 20 }),
    line("m4", "A moment ago.", { changedAt: 95 }),
  ]
  const back = changeSource(told, undefined, meeting, at)
  expect(texts(back.told)).toEqual([
    "We begin.",
    "The form is",
    "The form is short.",
    "short and plain.",
    "A moment ago.",
  ])
  expect(back.changed.map(({ text }) => text)).toEqual(["short and plain.", "A moment ago."])
  const grown = hear(back.told, [{ ...open, text: "The form is short and plain. Yes." }]).told
  expect(texts(grown)[3]).toBe("short and plain. Yes.")
  expect(texts(grown)[1]).toBe("The form is")
})

test("after a reload of ours the same source goes on, with what came meanwhile", () => {
  let told = toldSoFar([line("m1", "We begin.")])
  told = changeSource(told, page, [], at).told
  told = hear(told, [typed("a-1", "The form", { final: false })]).told
  const again = toldSoFar(told.utterances)
  expect(again.source).toBe(page)
  const whole = [typed("a-1", "The form is short."), typed("a-2", "Any questions?")]
  expect(texts(hearAll(again, whole, 0).told)).toEqual(["We begin.", "The form is short.", "Any questions?"])
})

test("a captioner's page that was opened again tells only what it did not tell before", () => {
  let told = changeSource(toldSoFar([]), page, [], at).told
  told = hear(told, [typed("a-1", "Good morning everybody."), typed("a-2", "The form is short.")]).told
  told = hearAll(told, [], 0).told
  told = hear(told, [typed("b-1", "Good morning everybody. The form is short."), typed("b-2", "Any questions?")]).told
  expect(texts(told)).toEqual(["Good morning everybody.", "The form is short.", "Any questions?"])
})

test("where more was said than it still shows, a gap is marked", () => {
  let told = changeSource(toldSoFar([]), page, [], at).told
  told = hear(told, [typed("a-1", "Good morning everybody.")]).told
  told = hearAll(told, [typed("b-1", "We stop at eleven.", { changedAt: 100 })], 0).told
  expect(told.utterances.at(-1)).toMatchObject({ text: "We stop at eleven.", gap: true })
})

test("who joins others in reading a page gets its newest words, and not the whole day", () => {
  const day = [typed("a-1", "Hours ago.", { changedAt: 1 }), typed("a-2", "Just now.", { changedAt: 95 })]
  const told = hearAll(changeSource(toldSoFar([]), page, [], at).told, day, 90).told
  expect(texts(told)).toEqual(["Just now."])
})

/** Each word has a number of its own; a source grows, ends and begins lines. */
const talk = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ is: fc.constant("word" as const), by: fc.boolean(), ends: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant("switch" as const) }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant("reload" as const) }) },
  ),
  { maxLength: 80 },
)

test("however often one goes from one to the other, no word is told twice and none of the source that is read is missed", () => {
  fc.assert(
    fc.property(talk, (events) => {
      const said: Record<"m" | "c", Utterance[]> = { m: [], c: [] }
      const due = new Set<string>()
      let told = toldSoFar([])
      let now = 0
      let source: "m" | "c" = "m"
      for (const event of events) {
        now += 1
        if (event.is === "switch") {
          source = source === "m" ? "c" : "m"
          told = changeSource(told, source === "m" ? undefined : page, said[source], { since: now, now }).told
        } else if (event.is === "reload") {
          if (source === "c" && told.utterances.at(-1)?.source === page)
            told = hearAll(toldSoFar(told.utterances), said.c, now).told
        } else {
          const by = event.by ? "m" : "c"
          const open = said[by].at(-1)
          const word = `${by}${now}`
          const grows = open && !open.final
          const next: Utterance = {
            ...(grows ? open : line(`${by}-${now}`, "", by === "c" ? { source: page } : {})),
            ...{ text: grows ? `${open.text} ${word}` : word, final: event.ends, changedAt: now },
          }
          said[by] = grows ? said[by].with(-1, next) : [...said[by], next]
          if (by !== source) continue
          due.add(word)
          told = hear(told, [next]).told
        }
      }
      const words = texts(told).flatMap((text) => text.split(" "))
      expect(new Set(words).size).toBe(words.length)
      expect([...due].filter((word) => !words.includes(word))).toEqual([])
      for (const { text, source: from } of told.utterances) expect(text).toMatch(from ? /^(c\d+ ?)+$/ : /^(m\d+ ?)+$/)
    }),
    { numRuns: 500 },
  )
})
