// Where a box stands beside a line or a word.
import { expect, test } from "vitest"
import { besideOf } from "../../../src/ui/captions/beside.ts"

const view = { width: 1000, height: 800 }
const box = { width: 300, height: 200 }
const word = { top: 100, bottom: 120, left: 500, right: 560 }

test("a box stands below a word, with its first edge where the word begins", () =>
  expect(besideOf(word, box, view)).toEqual({ left: 500, top: 126, room: 666, over: false }))

test("beside words that run from right to left, its first edge is the right one", () =>
  expect(besideOf(word, box, view, { toLeft: true })).toMatchObject({ left: 260 }))

test("where there is no room below, it stands above", () =>
  expect(besideOf({ ...word, top: 700, bottom: 720 }, box, view)).toEqual({
    left: 500,
    bottom: 106,
    room: 686,
    over: false,
  }))

test("it never leaves the window", () => {
  expect(besideOf({ ...word, left: 950, right: 990 }, box, view)).toMatchObject({ left: 692 })
  expect(besideOf({ ...word, left: 10, right: 40 }, box, view, { toLeft: true })).toMatchObject({ left: 8 })
})

test("where a line fills the window, the box lies over its end", () =>
  expect(besideOf({ ...word, top: -200, bottom: 900 }, box, view, { least: 180 })).toEqual({
    left: 500,
    bottom: 8,
    room: 784,
    over: true,
  }))
