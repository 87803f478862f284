// How many ask without a name, in a word: one mark counts once, whoever repeats it, and nobody sees the word move when somebody presses.
import fc from "fast-check"
import { expect, test } from "vitest"
import { parseFromParticipant } from "../../src/channel/bodies.ts"
import { markWindow } from "../../src/channel/names.ts"
import type { Context } from "../../src/session/facilitator/context.ts"
import { newThread, withMessage } from "../../src/session/facilitator/hear.ts"
import { allItems } from "../../src/session/facilitator/items.ts"
import type { ThreadRecord } from "../../src/session/facilitator/records.ts"
import { countWord, windowLength, type Marked } from "../../src/signals/count.ts"
import { toBase64Url } from "../../src/wire/base64url.ts"

const marked = (mark: string, w: number, came = w): Marked => ({ mark, w, came, gone: undefined })
const marks = (n: number, w: number) => Array.from({ length: n }, (_, at) => marked(`m${at}`, w))

test("one or two are someone, three to five a few, six and more many", () => {
  const words = Array.from({ length: 9 }, (_, n) => countWord(marks(n, 6), 7))
  expect(words.slice(0, 3)).toEqual(["someone", "someone", "someone"])
  expect(words.slice(3, 6)).toEqual(["a_few", "a_few", "a_few"])
  expect(words.slice(6)).toEqual(["many", "many", "many"])
})

test("a mark counts when its window has ended, for two windows, and no longer", () => {
  expect([6, 7, 8, 9].map((current) => countWord(marks(6, 6), current))).toEqual(["someone", "many", "many", "someone"])
  const [first, last] = [6 * windowLength, 7 * windowLength - 1]
  expect([first - 1, first, last, last + 1].map(markWindow)).toEqual([5, 6, 6, 7])
})

test("the same marks any number of times, in any order, in one window or over both, count once each", () => {
  const copies = fc.array(fc.record({ mark: fc.integer({ min: 0, max: 9 }), w: fc.constantFrom(5, 6) }), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(copies, (all) => {
      const distinct = new Set(all.map(({ mark }) => mark)).size
      const word = distinct > 5 ? "many" : distinct > 2 ? "a_few" : "someone"
      expect(
        countWord(
          all.map(({ mark, w }) => marked(String(mark), w)),
          7,
        ),
      ).toBe(word)
    }),
  )
})

/** A desk at which cards come and are taken back, each at its time. */
function desk() {
  const threads = new Map<string, ThreadRecord>()
  let now = 0
  const context = {
    time: () => now,
    boards: undefined,
    records: { get: () => ({}), all: (kind: string) => (kind === "thread" ? [...threads.values()] : []) },
  } as unknown as Context
  const key = (n: number, bytes: number) => toBase64Url(new Uint8Array(bytes).fill(n))
  return {
    at: (time: number) => void (now = time),
    press: (n: number, at: number, by: number) => {
      const start = { x: key(n, 32), s: key(n, 32) }
      const head = { v: 1, n: 1, at, start }
      const body = parseFromParticipant({ ...head, k: "card", card: "mean.lost", route: "signal", mark: key(by, 16) })
      const thread = body && newThread(context, key(n, 16), body)
      if (!thread) throw new Error("no card")
      threads.set(thread.id, thread)
    },
    takeBack: (n: number) => {
      const thread = threads.get(key(n, 16))
      if (thread) threads.set(thread.id, withMessage(thread, { v: 1, k: "take_back", n: 2, at: now }, now))
    },
    /** Once one waits. */
    word: () => allItems(context, () => {}).find(({ takenBack }) => !takenBack)?.count,
  }
}

test("whatever comes, late or not, or is taken back, the word moves only as a window ends", () => {
  const happening = fc.record({
    wait: fc.integer({ min: 0, max: 90_000 }),
    by: fc.integer({ min: 1, max: 12 }),
    late: fc.integer({ min: 0, max: 2 * windowLength }),
    takesBack: fc.option(fc.nat({ max: 30 })),
  })
  fc.assert(
    fc.property(fc.array(happening, { minLength: 10, maxLength: 60 }), (all) => {
      const { at, press, takeBack, word } = desk()
      let now = 10 * windowLength
      at(now)
      // One that stays, so that there is an item to look at.
      press(200, now, 200)
      let before = { word: word(), window: markWindow(now) }
      for (const [n, { wait, by, late, takesBack }] of all.entries()) {
        at((now += wait))
        if (markWindow(now) !== before.window) before = { word: word(), window: markWindow(now) }
        if (takesBack === null) press(n, now - late, by)
        else takeBack(takesBack)
        expect(word()).toBe(before.word)
      }
    }),
  )
})

test("what was taken back no longer counts once that window is over", () => {
  const { at, press, takeBack, word } = desk()
  at(10 * windowLength)
  for (let n = 1; n <= 3; n++) press(n, 10 * windowLength, n)
  at(11 * windowLength)
  expect(word()).toBe("a_few")
  takeBack(1)
  expect(word()).toBe("a_few")
  at(12 * windowLength - 1)
  expect(word()).toBe("a_few")
  at(12 * windowLength)
  expect(word()).toBe("someone")
})
