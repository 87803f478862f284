// Where a box stands beside a line or a word.
import { expect, test } from "vitest"
import { besideOf } from "../../../src/ui/captions/beside.ts"

const view = { width: 1000, height: 800 }
const box = { width: 300, height: 200 }
const word = { top: 100, bottom: 120, left: 500, right: 560 }

test("a box stands below a word, with its first edge where the word begins", () =>
  expect(besideOf(word, box, view)).toEqual({ left: 500, top: 126, room: 666 }))

test("beside words that run from right to left, its first edge is the right one", () =>
  expect(besideOf(word, box, view, { toLeft: true })).toMatchObject({ left: 260 }))

test("where there is no room below, it stands above", () =>
  expect(besideOf({ ...word, top: 700, bottom: 720 }, box, view)).toEqual({ left: 500, bottom: 106, room: 686 }))

test("it never leaves the window", () => {
  expect(besideOf({ ...word, left: 950, right: 990 }, box, view)).toMatchObject({ left: 692 })
  expect(besideOf({ ...word, left: 10, right: 40 }, box, view, { toLeft: true })).toMatchObject({ left: 8 })
})

test("it lies over what it is about only where neither side has room, and none can be made", () => {
  const low = { width: 1000, height: 256 }
  const line = { ...word, top: 90, bottom: 170 }
  expect(besideOf(line, box, low)).toMatchObject({ room: 76 })
  expect(besideOf(line, box, low, { anyhow: true })).toEqual({ left: 500, top: 8, room: 240 })
})
