// Looking for words in what was said.
import fc from "fast-check"
import { expect, test } from "vitest"
import { findIn, foldQuery, hitsIn } from "../../../src/captions/search.ts"

const found = (line: string, query: string): string[] =>
  findIn(line, foldQuery(query)).map(({ start, end }) => line.slice(start, end))

test("case and accents make no difference, on either side", () => {
  expect(found("Les données de l’ÉTUDE, une étude", "etude")).toEqual(["ÉTUDE", "étude"])
  expect(found("La etica del estudio", "ÉTICA")).toEqual(["etica"])
  expect(found("Straße und STRASSE", "strasse")).toEqual(["Straße", "STRASSE"])
  expect(found("un cœur", "coeur")).toEqual(["cœur"])
})

test("a letter with a mark of its own is found with the mark", () => {
  expect(found("cafe\u0301s fermés", "cafe")).toEqual(["cafe\u0301"])
  expect(found("İstanbul", "istanbul")).toEqual(["İstanbul"])
})

test("spaces around and doubled make no difference, and nothing finds nothing", () => {
  expect(found("primary\u00a0outcome", "  primary   outcome ")).toEqual(["primary\u00a0outcome"])
  expect(found("anything", "   ")).toEqual([])
})

test("places never overlap", () => {
  expect(found("aaaa", "aa")).toEqual(["aa", "aa"])
})

test("every place says what was looked for, and stands apart from the one before", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", "É", "e", "\u0301", "œ", "ß", "İ", " ", "한", "😀", "A"),
    maxLength: 40,
  })
  fc.assert(
    fc.property(text, text, (line, query) => {
      const wanted = foldQuery(query)
      const spans = findIn(line, wanted)
      spans.forEach(({ start, end }, place) => {
        expect(foldQuery(`|${line.slice(start, end)}|`)).toContain(wanted)
        expect(start).toBeGreaterThanOrEqual(spans[place - 1]?.end ?? 0)
        expect(end).toBeLessThanOrEqual(line.length)
      })
    }),
  )
})

test("what stands in a line is found there, however it is written", () => {
  const word = fc.string({
    unit: fc.constantFrom("a", "e", "é", "ñ", "o", "u", "ü", "c", "ç"),
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(word, word, word, (before, word, after) => {
      const asked = foldQuery(word.toUpperCase().normalize("NFD"))
      const starts = findIn(`${before} ${word} ${after}`, asked).map(({ start }) => start)
      expect(starts.some((start) => start <= before.length + 1)).toBe(true)
      expect(starts.length).toBeGreaterThan(0)
    }),
  )
})

test("hits of all lines come in the order of the lines", () => {
  const lines = [
    { key: "1", text: "Consent. consent" },
    { key: "2", text: "No" },
    { key: "3", text: "CONSENT" },
  ]
  expect(hitsIn(lines, foldQuery("consent")).map(({ line, start }) => [line, start])).toEqual([
    ["1", 0],
    ["1", 9],
    ["3", 0],
  ])
})
