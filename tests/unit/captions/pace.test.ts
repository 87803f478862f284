// What is shown of captions: steady words that have settled, fast words at once, and nothing that moves.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { latestMs, nothingShown, paced, settledMs, type Pace, type View } from "../../../src/captions/pace.ts"
import type { Utterance } from "../../../src/captions/utterance.ts"

const steady: Pace = { pace: "steady", interim: "shown" }
const fast: Pace = { pace: "fast", interim: "dimmed" }

const said = (id: string, text: string, changedAt: number, final = false): Utterance => ({
  id,
  speaker: id,
  initials: undefined,
  text,
  final,
  startedAt: 0,
  changedAt,
})
const open = paced(nothingShown, [], 0, steady)
const texts = (view: View) => view.shown.map(({ utterance, interim }) => utterance.text + interim)

describe("steady", () => {
  test("a word shows once it did not change for a while, and not before", () => {
    const words = [said("a", "We begin", 100)]
    const view = paced(open, words, 100, steady)
    expect(texts(view)).toEqual([])
    expect(view.next).toBe(100 + settledMs)
    expect(texts(paced(view, words, 99 + settledMs, steady))).toEqual([])
    expect(texts(paced(view, words, 100 + settledMs, steady))).toEqual(["We begin"])
  })

  test("a word that goes on changing shows at the latest two seconds after it came", () => {
    let view = open
    for (let now = 0; now < latestMs; now += 100) view = paced(view, [said("a", `We be${now}`, now)], now, steady)
    expect(texts(view)).toEqual(["We"])
    expect(texts(paced(view, [said("a", "We begin", latestMs)], latestMs, steady))).toEqual(["We begin"])
  })

  test("what is shown is put right in its place, and no new word comes with it", () => {
    const before = paced(paced(open, [said("a", "We begin", 0)], 0, steady), [said("a", "We begin", 0)], 900, steady)
    const after = paced(before, [said("a", "We began now", 1000)], 1000, steady)
    expect(texts(after)).toEqual(["We began"])
    expect(after.shown[0]?.key).toBe("a")
  })

  test("a line that has ended shows whole", () => {
    expect(texts(paced(open, [said("a", "We begin.", 0, true)], 0, steady))).toEqual(["We begin."])
  })

  test("who opens captions reads all that is there already", () => {
    expect(texts(paced(nothingShown, [said("a", "We begin", 0)], 0, steady))).toEqual(["We begin"])
  })

  test("who was interrupted goes on below, in one go", () => {
    const one = paced(nothingShown, [said("a", "We look at", 0)], 0, steady)
    const two = paced(one, [said("a", "We look at", 0), said("b", "Yes.", 100, true)], 100, steady)
    const more = [said("a", "We look at the form", 500), said("b", "Yes.", 100, true)]
    const waiting = paced(two, more, 500, steady)
    expect(texts(paced(waiting, more, 500 + settledMs, steady))).toEqual(["We look at", "Yes."])
    expect(waiting.next).toBe(500 + latestMs)
    const after = paced(waiting, more, 500 + latestMs, steady)
    expect(texts(after)).toEqual(["We look at", "Yes.", "the form"])
    expect(after.shown[0]).toBe(two.shown[0])
  })

  test("where a long line is cut in two, the words that stood there stay and flow on", () => {
    const one = paced(nothingShown, [said("a", "We begin. And then", 0)], 0, steady)
    const two = paced(one, [said("a", "We begin.", 100, true), said("a2", "And then we", 100)], 100, steady)
    expect(texts(two)).toEqual(["We begin.", "And then"])
    expect(two.shown.map(({ flows }) => flows)).toEqual([false, true])
  })

  test("a clock that is set back holds nothing back", () => {
    const words = [said("a", "We begin", 5_000_000)]
    const view = paced(paced(open, words, 5_000_000, steady), words, 1000, steady)
    expect(texts(view)).toEqual(["We begin"])
  })

  test("words that were taken back go", () => {
    const view = paced(nothingShown, [said("a", "We begin.", 0, true), said("b", "Yes", 0)], 0, steady)
    expect(texts(paced(view, [said("a", "We begin.", 0, true)], 10, steady))).toEqual(["We begin."])
  })
})

describe("fast", () => {
  test("each change shows at once, and tells what may still change", () => {
    const view = paced(open, [said("a", "We begin", 0)], 0, fast)
    expect(view.shown.map(({ utterance, interim }) => [utterance.text, interim])).toEqual([["", "We begin"]])
    const later = paced(view, [said("a", "We begin now", 900)], 900, fast)
    expect(later.shown.map(({ utterance, interim }) => [utterance.text, interim])).toEqual([["We begin", " now"]])
  })

  test("hidden, words that may still change wait until they settle", () => {
    const hidden: Pace = { pace: "fast", interim: "hidden" }
    const words = [said("a", "We begin", 0)]
    const view = paced(open, words, 0, hidden)
    expect(texts(view)).toEqual([])
    expect(texts(paced(view, words, settledMs, hidden))).toEqual(["We begin"])
  })

  test("a change to steady takes no word away that was shown", () => {
    const words = [said("a", "We begin", 0)]
    expect(texts(paced(paced(open, words, 0, fast), words, 10, steady))).toEqual(["We begin"])
  })
})

/** A talk of a few speakers: each step a while later, somebody's words grow, change or end. */
const talk = fc.array(
  fc.record({
    wait: fc.integer({ min: 0, max: 900 }),
    who: fc.integer({ min: 0, max: 2 }),
    does: fc.constantFrom("grow", "grow", "grow", "change", "shrink", "end"),
    word: fc.constantFrom("yes", "no", "we", "form", "sleep", "12"),
    at: fc.nat(6),
  }),
  { minLength: 1, maxLength: 60 },
)
type Talk = typeof talk extends fc.Arbitrary<infer Steps> ? Steps : never

/** Runs a talk and looks at each moment, also at those at which the view itself asks to be looked at. */
const run = (steps: Talk, pace: Pace, look: (view: View, said: Utterance[], now: number, before: View) => void) => {
  let view = paced(nothingShown, [], 0, pace)
  let all: Utterance[] = []
  let now = 0
  const step = () => {
    const before = view
    view = paced(view, all, now, pace)
    look(view, all, now, before)
  }
  for (const { wait, who, does, word, at } of steps) {
    const then = now + wait
    for (let due = view.next; due !== undefined && due <= then; due = view.next) {
      now = Math.max(now, due)
      step()
      if (view.next === due) throw new Error(`stuck at ${due}`)
    }
    now = then
    const mine = all.findLast(({ speaker, final }) => speaker === String(who) && !final)
    const words = mine?.text.split(" ") ?? []
    if (does === "change" && words.length > 0) words[at % words.length] = word
    else if (does === "shrink" && words.length > 1) words.pop()
    else if (does !== "end") words.push(word)
    const text = words.join(" ")
    if (mine) all = all.map((one) => (one === mine ? { ...one, text, final: does === "end", changedAt: now } : one))
    else if (text !== "") all = [...all, { ...said(`u${all.length}`, text, now), speaker: String(who) }]
    step()
  }
  return { view, all }
}

const shownText = ({ shown }: View, id: string) =>
  shown
    .filter(({ utterance }) => utterance.id === id)
    .map(({ utterance, interim }) => utterance.text + interim)
    .join(" ")

test("what is shown of a line is always the beginning of what was said", () => {
  fc.assert(
    fc.property(talk, fc.constantFrom(steady, fast), (steps, pace) => {
      run(steps, pace, (view, all) => {
        for (const { id, text } of all) expect(`${text} `.startsWith(shownText(view, id))).toBe(true)
      })
    }),
  )
})

test("fast shows every word of every moment", () => {
  fc.assert(
    fc.property(talk, (steps) => {
      run(steps, fast, (view, all) => {
        for (const { id, text } of all) expect(shownText(view, id)).toBe(text)
      })
    }),
  )
})

test("steady is never more than two seconds behind", () => {
  fc.assert(
    fc.property(talk, (steps) => {
      const history: { now: number; counts: Map<string, number> }[] = []
      run(steps, steady, (view, all, now) => {
        const counts = new Map(all.map(({ id, text }) => [id, text.split(" ").length]))
        history.push({ now, counts })
        for (const { id, text } of all) {
          const recent = history.filter((one) => one.now > now - latestMs)
          const old = history.findLast((one) => one.now <= now - latestMs)
          const least = Math.min(...[...recent, ...(old ? [old] : [])].map((one) => one.counts.get(id) ?? 0))
          const reached = old === undefined ? 0 : least
          expect(shownText(view, id).split(" ").filter(Boolean).length).toBeGreaterThanOrEqual(
            Math.min(reached, text.split(" ").length),
          )
        }
      })
    }),
  )
})

test("steady puts no new words above words that were shown", () => {
  fc.assert(
    fc.property(talk, (steps) => {
      // A line whose words are all taken back goes.
      const growing = steps.map((step) => (step.does === "shrink" ? { ...step, does: "grow" as const } : step))
      run(growing, steady, (view, _all, _now, before) => {
        const kept = before.shown.slice(0, -1)
        for (const [place, line] of kept.entries()) {
          const now = view.shown[place]
          expect(now?.key.split("+")[0]).toBe(line.key.split("+")[0])
          const count = (one: typeof line | undefined) => one?.utterance.text.split(" ").filter(Boolean).length ?? 0
          expect(count(now)).toBeLessThanOrEqual(count(line))
        }
      })
    }),
  )
})

test("in the end every word is shown, and nothing more is awaited", () => {
  fc.assert(
    fc.property(talk, (steps) => {
      const { view, all } = run(steps, steady, () => undefined)
      const end = paced(view, all, 1e9, steady)
      expect(end.next).toBeUndefined()
      for (const { id, text } of all) expect(shownText(end, id)).toBe(text)
    }),
  )
})

test("a line of 20,000 letters and pictures of every kind is shown as it is", () => {
  const text = `${"word ".repeat(4000)}👩‍👩‍👧 e\u0301 שלום`
  expect(texts(paced(nothingShown, [said("a", text, 0)], 0, steady))).toEqual([text])
})
