// What is told by a voice: settled words, each once, never far behind; and how fast people speak.
import fc from "fast-check"
import { expect, test } from "vitest"
import { nothingWaits, ownVoice, takeFirst, wait } from "../../../src/captions/aloud.ts"
import { wordsAMinute } from "../../../src/captions/words-a-minute.ts"
import { settledFrom, stepSettled, type Settled } from "../../../src/captions/settled.ts"
import type { Utterance } from "../../../src/captions/utterance.ts"

const said = (text: string, over: Partial<Utterance> = {}): Utterance => ({
  ...{ id: "a", speaker: "Ana", initials: undefined, text, final: false, startedAt: 0, changedAt: 0 },
  ...over,
})
const nothing: Settled = new Map()

test("words that may still change are not told until they stood for two seconds", () => {
  const first = stepSettled(nothing, [said("We will")], 0)
  expect(first.lines).toEqual([])
  const soon = stepSettled(first.settled, [said("We will")], 1999)
  expect(soon.lines).toEqual([])
  const then = stepSettled(soon.settled, [said("We will")], 2000)
  expect(then.lines).toEqual([{ id: "a", speaker: "Ana", text: "We will" }])
  expect(stepSettled(then.settled, [said("We will")], 9000).lines).toEqual([])
})

test("a final line is told at once, and once", () => {
  const { lines, settled } = stepSettled(nothing, [said("Yes.", { final: true })], 0)
  expect(lines.map(({ text }) => text)).toEqual(["Yes."])
  expect(stepSettled(settled, [said("Yes.", { final: true })], 1).lines).toEqual([])
})

test("what was said before somebody wanted to listen is not told", () => {
  expect(stepSettled(settledFrom([said("Old words.")], 0), [said("Old words.", { final: true })], 5000).lines).toEqual(
    [],
  )
})

test("who speaks without a pause is told sentence by sentence", () => {
  const first = stepSettled(nothing, [said("One two. Three")], 0)
  const then = stepSettled(first.settled, [said("One two. Three four five")], 2000)
  expect(then.lines.map(({ text }) => text)).toEqual(["One two."])
})

test("every word of a line that only grows is told once and in order, however it grows", () => {
  const word = fc.constantFrom("yes", "no.", "sleep", "form,", "we?", "ask")
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 80 }),
      fc.array(fc.tuple(fc.nat(5), fc.nat(3000)), { maxLength: 40 }),
      (words, steps) => {
        let state = nothing
        let [count, now] = [1, 0]
        const told: string[] = []
        const look = (final: boolean) => {
          const { settled, lines } = stepSettled(state, [said(words.slice(0, count).join(" "), { final })], now)
          state = settled
          told.push(...lines.map(({ text }) => text))
        }
        for (const [more, ms] of steps) {
          look(false)
          count = Math.min(words.length, count + more)
          now += ms
        }
        count = words.length
        look(true)
        expect(told.join(" ")).toBe(words.join(" "))
      },
    ),
  )
})

const line = (text: string) => ({ id: text, speaker: "", text })

test("at most three lines wait to be read, the newest ones, and it is known how many were left out", () => {
  const queue = wait(wait(nothingWaits, [line("1"), line("2")]), [line("3"), line("4"), line("5")])
  expect(queue.lines.map(({ text }) => text)).toEqual(["3", "4", "5"])
  expect(queue.skipped).toBe(2)
  const [first, rest] = takeFirst(queue)
  expect(first?.text).toBe("3")
  expect(rest.lines).toHaveLength(2)
})

test("a voice of the network is never used, and the device's chosen one comes first", () => {
  const far = { lang: "en-US", localService: false, default: true }
  const near = { lang: "en-GB", localService: true, default: false }
  const chosen = { lang: "en_US", localService: true, default: true }
  expect(ownVoice([far], "en")).toBeUndefined()
  expect(ownVoice([far, near, chosen], "en")).toBe(chosen)
  expect(ownVoice([near], "fr")).toBeUndefined()
})

test("a hundred words in the last half minute are two hundred a minute, and older ones do not count", () => {
  const words = (n: number) => Array.from({ length: n }, () => "word").join(" ")
  const now = 100_000
  const recent = said(words(100), { startedAt: now - 30_000, changedAt: now })
  const old = said(words(500), { startedAt: 0, changedAt: now - 31_000 })
  expect(wordsAMinute([old, recent], now)).toBe(200)
  expect(wordsAMinute([old], now)).toBeUndefined()
})

test("of an utterance that began before the half minute only its last part counts", () => {
  const now = 100_000
  const long = said(Array.from({ length: 120 }, () => "word").join(" "), { startedAt: now - 60_000, changedAt: now })
  expect(wordsAMinute([long], now)).toBe(120)
})
