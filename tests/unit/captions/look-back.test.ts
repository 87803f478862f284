// Which lines are shown to who looks back, and what of a line goes into a draft.
import fc from "fast-check"
import { expect, test } from "vitest"
import { firstSince, inGroups, linesWanted } from "../../../src/captions/look-back.ts"
import { lineKey } from "../../../src/captions/notes.ts"
import { quotedBefore, shortened } from "../../../src/captions/quote.ts"
import { speakerKey } from "../../../src/captions/speakers.ts"
import type { Utterance } from "../../../src/captions/utterance.ts"

const line = (n: number, speaker: string | undefined): Utterance => ({
  id: `utterance-${n}`,
  speaker,
  initials: undefined,
  text: `line ${n}`,
  final: true,
  startedAt: n * 60_000,
  changedAt: n * 60_000 + 10_000,
})
const lines = [line(1, "Ana"), line(2, "Tom"), line(3, undefined), line(4, "Ana")]
const ids = (shown: readonly Utterance[]) => shown.map(({ id }) => id.slice(-1)).join("")

test("by speaker, by mark, by both, and all", () => {
  const marked = { [lineKey(line(2, "Tom"))]: ["important" as const], [lineKey(line(4, "Ana"))]: ["unclear" as const] }
  const ana = [speakerKey(line(1, "Ana"))]
  expect(ids(linesWanted(lines, { speakers: undefined, marked: false }, { marked }))).toBe("1234")
  expect(ids(linesWanted(lines, { speakers: ana, marked: false }, { marked }))).toBe("14")
  expect(ids(linesWanted(lines, { speakers: undefined, marked: true }, { marked }))).toBe("24")
  expect(ids(linesWanted(lines, { speakers: ana, marked: true }, { marked }))).toBe("4")
})

test("the last two minutes begin with the line that was still being said then", () => {
  expect(firstSince(lines, 3 * 60_000)?.id).toBe("utterance-3")
  expect(firstSince(lines, 2 * 60_000 + 5000)?.id).toBe("utterance-2")
  expect(firstSince(lines, 60 * 60_000)?.id).toBe("utterance-4")
  expect(firstSince([], 0)).toBeUndefined()
})

test("groups hold every line once, in order, and what is new leaves all but the last as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1 }), (pauses) => {
      let time = 0
      const all = pauses.map((pause) => ({ startedAt: (time += pause) }))
      const before = inGroups(all.slice(0, -1))
      const now = inGroups(all)
      expect(now.flat()).toEqual(all)
      expect(now.slice(0, before.length - 1)).toEqual(before.slice(0, -1))
      expect(now.every((group) => (group.at(-1)?.startedAt ?? 0) - (group[0]?.startedAt ?? 0) < 180_000)).toBe(true)
    }),
  )
})

test("a quote is never longer than it may be, and ends between two words or letters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 20, max: 60 }), (text, longest) => {
      const quote = shortened(text, longest)
      expect(quote.length).toBeLessThanOrEqual(longest)
      // Half a letter cannot be put into an address.
      expect(() => encodeURIComponent(quote)).not.toThrow()
      if (text.length <= longest) expect(quote).toBe(text)
    }),
  )
})

test("what was written before stays whole below the line, and all of it fits", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 200 }), (quote, words) => {
      const draft = quotedBefore(quote, words, 200)
      expect(draft.length).toBeLessThanOrEqual(200)
      expect(draft.endsWith(words)).toBe(true)
    }),
  )
})
