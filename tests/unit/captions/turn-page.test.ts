// A box of captions turns like a page: nothing moves while it fills.
import fc from "fast-check"
import { expect, test } from "vitest"
import { turnPage, type Row } from "../../../src/ui/captions/turn-page.ts"

const rows = (count: number, height = 20): Row[] =>
  Array.from({ length: count }, (_, n) => ({ top: n * height, bottom: (n + 1) * height }))

test("the box stands still while lines have room", () => {
  for (let count = 0; count <= 5; count++) expect(turnPage(rows(count), 0, 100)).toBe(0)
})

test("the line without room comes to the top, with the one before it kept above", () => {
  expect(turnPage(rows(6), 0, 100)).toBe(80)
})

test("after it has turned it fills again without a move", () => {
  for (let count = 6; count <= 9; count++) expect(turnPage(rows(count), 80, 100)).toBe(80)
  expect(turnPage(rows(10), 80, 100)).toBe(160)
})

test("a box of one line keeps none", () => {
  expect(turnPage(rows(2), 0, 20)).toBe(20)
})

test("where more came than one page holds, the newest is in it", () => {
  expect(turnPage(rows(30), 0, 100)).toBe(500)
})

test("whatever comes, the newest line is in the box, no line is cut at its top, and the box never goes back", () => {
  const sizes = fc.array(fc.integer({ min: 10, max: 30 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(sizes, fc.integer({ min: 30, max: 200 }), (heights, height) => {
      let [top, end] = [0, 0]
      const all: Row[] = []
      for (const size of heights) {
        all.push({ top: end, bottom: end + size })
        end += size
        const next = turnPage(all, top, height)
        expect(next).toBeGreaterThanOrEqual(top)
        expect(next === 0 || all.some((row) => row.top === next)).toBe(true)
        expect(end - next).toBeLessThanOrEqual(height + 1)
        top = next
      }
    }),
  )
})

test("a page that turns skips no line", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 80 }), (lines, count) => {
      let top = 0
      for (let n = 1; n <= count; n++) {
        const next = turnPage(rows(n), top, lines * 20)
        expect(next).toBeLessThanOrEqual(Math.max(top, (n - 2) * 20))
        top = next
      }
    }),
  )
})

test("in a box that has changed, as many lines stand as it has room for", () => {
  expect(turnPage(rows(12), 0, 230)).toBe(200)
  expect(turnPage(rows(12), 0, 230, true)).toBe(20)
  expect(turnPage(rows(12), 200, 20, true)).toBe(220)
})
