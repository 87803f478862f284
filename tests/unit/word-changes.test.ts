// What a facilitator writes of words is taken whole, or stays as it was written.
import fc from "fast-check"
import { expect, test } from "vitest"
import { fitsWith, isText, listFrom, textOf, wordFrom } from "../../src/ui/facilitator/word-changes.ts"

test("a word may have other names, and each line of its meaning is one", () => {
  expect(wordFrom(" CI; C I ", "A range.\n\nA hearing device: in the ear.")).toEqual({
    word: { names: ["CI", "C I"], meanings: ["A range.", "A hearing device: in the ear."] },
  })
  expect(wordFrom("9:30 group", "We meet early.")).toEqual({
    word: { names: ["9:30 group"], meanings: ["We meet early."] },
  })
})

test.each([
  ["no_term", " ", "A range."],
  ["no_meaning", "CI", " \n "],
  ["term_too_long", "x".repeat(81), "A range."],
  ["meaning_too_long", "CI", "x".repeat(301)],
  ["meaning_too_long", "CI", "one\ntwo\nthree\nfour\nfive"],
])("what is missing or too long is named: %s", (problem, term, means) => {
  expect(wordFrom(term, means)).toEqual({ problem })
})

test("of a list the lines that are not taken stay, each as it was written", () => {
  const { words, left, problems } = listFrom("RCT: Chance decides.\nno meaning here\nPPI: Patients help.\n: no word")
  expect(words.map(({ names }) => names[0])).toEqual(["RCT", "PPI"])
  expect(left).toBe("no meaning here\n: no word")
  expect(problems.map(({ line }) => line)).toEqual([2, 4])
})

test("what stays of a list is not taken when it is tried again, and nothing of it goes away", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a: one", "b: two", "no colon", ": no word", "c:", "??: x")), (lines) => {
      const { left } = listFrom(lines.join("\n"))
      expect(listFrom(left)).toMatchObject({ words: [], left })
    }),
  )
})

test("a word in the place of another needs no more room", () => {
  const full = Array.from({ length: 400 }, (_, n) => ({ names: [`w${n}`], meanings: ["x"] }))
  const [old] = full
  expect(fitsWith(full, [{ names: ["new"], meanings: ["x"] }])).toBe(false)
  expect(fitsWith(full, [{ names: ["w1"], meanings: ["y"] }])).toBe(true)
  expect(fitsWith(full, [{ names: ["new"], meanings: ["x"] }], old?.names)).toBe(true)
})

test("a file is read in the letters it was written in", () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0xe9, 0, 0x3a, 0, 0x20, 0, 0xe9, 0])
  expect(textOf(new TextEncoder().encode("é: é"))).toBe("é: é")
  expect(textOf(utf16)).toBe("é: é")
  expect(textOf(new Uint8Array([0xe9, 0x3a, 0x20, 0x78]))).toBe("é: x")
  expect(isText(textOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])))).toBe(false)
})
