// Zoom's moving window of words, step by step: what was still being recognised is put right wherever it stands, and is not told twice.
import { expect, test } from "vitest"
import { advance, nothingSaid } from "../../../src/captions/advance.ts"

/** What is told of one speaker's row that showed these texts at these seconds; it is looked at each second between. */
const told = (...shown: [second: number, text: string][]): string[] => {
  let state = nothingSaid
  let last = 0
  for (const [second, text] of shown) {
    for (let at = last + 1; at < second; at++) state = advance(state, state.lines, at * 1000)
    const line = { row: "a", speaker: undefined, initials: "AL", text: ` ${text}`, rolling: true }
    state = advance(state, [line], second * 1000)
    last = second
  }
  return state.utterances.map(({ text }) => text)
}

const early = "We have three things to talk about."

test("a number that begins a new window replaces the words it was heard as", () => {
  const shown: [number, string][] = [
    [0, early],
    [20, "half past"],
    [21, "half past ten in the big room"],
    [22, "10:30 in the big room."],
  ]
  expect(told(...shown).join(" ")).toBe(`${early} 10:30 in the big room.`)
})

test("a first word that is taken back while it is young is not told", () => {
  const shown: [number, string][] = [
    [0, early],
    [20, "well the room"],
    [21, "well the room on the ground"],
    [22, "The room on the ground floor"],
  ]
  expect(told(...shown).join(" ")).toBe(`${early} The room on the ground floor`)
})

test("a whole window of young words becomes a single one", () => {
  const shown: [number, string][] = [
    [0, early],
    [30, "two thousand"],
    [31, "two thousand and twenty six"],
    [32, "2026."],
  ]
  expect(told(...shown).join(" ")).toBe(`${early} 2026.`)
})

test("words that have been shown for as long as a fragment is shown leave, and stay told", () => {
  const shown: [number, string][] = [
    [0, "Good morning."],
    [10, "Good morning. The library has a room."],
    [21, "The library has a room. It is free."],
  ]
  expect(told(...shown).join(" ")).toBe("Good morning. The library has a room. It is free.")
})
