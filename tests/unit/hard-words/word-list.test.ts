// A host pastes words with their meaning, one a line; what cannot be taken is said and given back.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  longestMeaning,
  longestTerm,
  longestText,
  mostTermWords,
  mostWords,
  parseWordList,
} from "../../../src/captions/hard-words/word-list.ts"
import { languages } from "../../../src/settings/comfort.ts"
import { loadWordListWords } from "../../../src/words/word-list.ts"

test.each([
  ["a colon", "PPI: Patients help to run a study."],
  ["a colon with spaces", "  PPI :  Patients help to run a study.  "],
  ["a wide colon", "PPI：Patients help to run a study."],
  ["a tab, as from a table", "PPI\tPatients help to run a study."],
])("a term and its meaning stand apart by %s", (_, line) => {
  expect(parseWordList(line)).toEqual({
    words: [{ names: ["PPI"], meanings: ["Patients help to run a study."] }],
    problems: [],
  })
})

test("a meaning may hold a colon, and after a tab a term may as well", () => {
  expect(parseWordList("time: from 10:30\nunit 3:4\tA place.").words).toEqual([
    { names: ["time"], meanings: ["from 10:30"] },
    { names: ["unit 3:4"], meanings: ["A place."] },
  ])
})

test("other names of a term stand behind a semicolon", () => {
  expect(parseWordList("Garden group; GG;: We plant things.").words).toEqual([
    { names: ["Garden group", "GG"], meanings: ["We plant things."] },
  ])
})

test("lines may end as on any system, and empty ones are no fault", () => {
  const { words, problems } = parseWordList("\uFEFFa: one\r\n\r\nb: two\r  \nc: three\n")
  expect(words.map(({ names }) => names[0])).toEqual(["a", "b", "c"])
  expect(problems).toEqual([])
})

test("a term that comes twice keeps both of its meanings", () => {
  expect(parseWordList("CI: a range\nCI; C I: a hearing device\nCI: a range").words).toEqual([
    { names: ["CI", "C I"], meanings: ["a range", "a hearing device"] },
  ])
})

describe("a table that a program wrote is read", () => {
  const words = [
    { names: ["RCT"], meanings: ["A study, by chance."] },
    { names: ["Garden group"], meanings: ['We say "plant" things: at 10:30.'] },
  ]
  test.each([
    ["with commas", 'RCT,"A study, by chance."\nGarden group,"We say ""plant"" things: at 10:30."'],
    ["with semicolons", 'RCT;A study, by chance.\n"Garden group";"We say ""plant"" things: at 10:30."'],
    [
      "with empty fields at the end",
      'RCT,"A study, by chance.",,\n"Garden group","We say ""plant"" things: at 10:30.",',
    ],
  ])("%s", (_, text) => {
    expect(parseWordList(text)).toEqual({ words, problems: [] })
  })

  test("and further fields belong to the meaning", () => {
    expect(parseWordList("RCT,A study, by chance.\nPPI,Patients,who help").words).toEqual([
      { names: ["RCT"], meanings: ["A study, by chance."] },
      { names: ["PPI"], meanings: ["Patients,who help"] },
    ])
  })

  test("but one line that forgot its colon is none, and is named", () => {
    const { words, problems } = parseWordList("PPI: Patients, who help.\nRCT a study, by chance\nCI; C I: A range.")
    expect(words.map(({ names }) => names)).toEqual([["PPI"], ["CI", "C I"]])
    expect(problems).toEqual([{ line: 2, text: "RCT a study, by chance", problem: "no_meaning" }])
  })

  test("and a quotation mark that does not end costs its line alone", () => {
    const text = 'RCT,"A study,\nPPI,Patients help.\nCI,A range.'
    expect(parseWordList(text)).toEqual({
      words: [
        { names: ["PPI"], meanings: ["Patients help."] },
        { names: ["CI"], meanings: ["A range."] },
      ],
      problems: [{ line: 1, text: 'RCT,"A study,', problem: "open_quote" }],
    })
  })
})

describe("a line that cannot be taken is given back whole, with its number and the reason", () => {
  test.each([
    ["no_meaning", "PPI"],
    ["no_meaning", "PPI:"],
    ["no_meaning", "PPI\t"],
    ["no_term", ": Patients help."],
    ["no_term", "\tPatients help."],
    ["no_term", "??: Patients help."],
    ["term_too_long", `${"x".repeat(longestTerm + 1)}: long`],
    ["term_too_long", `${"x ".repeat(mostTermWords + 1)}: long`],
    ["meaning_too_long", `PPI: ${"x".repeat(longestMeaning + 1)}`],
  ] as const)("%s: %s", (problem, line) => {
    expect(parseWordList(`ok: fine\n${line}\nlast: fine`)).toEqual({
      words: [
        { names: ["ok"], meanings: ["fine"] },
        { names: ["last"], meanings: ["fine"] },
      ],
      problems: [{ line: 2, text: line, problem }],
    })
  })
})

test("a list with too many words keeps the first, and gives back the others", () => {
  const lines = Array.from({ length: mostWords + 2 }, (_, index) => `term ${index}: a meaning`)
  const { words, problems } = parseWordList([...lines, "term 1: another meaning"].join("\n"))
  expect(words.length).toBe(mostWords)
  expect(words[1]?.meanings).toEqual(["a meaning", "another meaning"])
  expect(problems).toEqual([
    { line: mostWords + 1, text: lines[mostWords], problem: "too_many_words" },
    { line: mostWords + 2, text: lines[mostWords + 1], problem: "too_many_words" },
  ])
})

test("a text that is too long is read up to a whole line, and the rest is given back", () => {
  const line = `${"x".repeat(50)}: ${"y".repeat(150)}`
  const text = Array.from({ length: Math.ceil(longestText / line.length) + 5 }, () => line).join("\n")
  const { words, problems } = parseWordList(text)
  expect(words.length).toBe(1)
  expect(problems.map(({ problem }) => problem)).toEqual(["text_too_long"])
  expect(text.endsWith(problems[0]?.text ?? "-")).toBe(true)
  expect(problems[0]?.text.split("\n").every((left) => left === line)).toBe(true)
})

test("a text without an end of a line is given back when it is too long", () => {
  const text = `a: ${"x".repeat(longestText)}`
  expect(parseWordList(text)).toEqual({ words: [], problems: [{ line: 1, text, problem: "text_too_long" }] })
})

test.each(languages)("in %s each reason has a sentence of its own", async (language) => {
  const { why: sentences } = await loadWordListWords(language)
  const pasted = ["PPI", ": help", `${"x".repeat(longestTerm + 1)}: long`, `PPI: ${"x".repeat(longestMeaning + 1)}`]
  const said = parseWordList(pasted.join("\n")).problems.map(({ problem }) => sentences[problem])
  expect(said.filter(Boolean).length).toBe(pasted.length)
  expect(new Set(Object.values(sentences)).size).toBe(Object.keys(sentences).length)
})

test("whatever is pasted, no line is lost: it is taken with all it says, or given back as it was", () => {
  const piece = fc.oneof(
    fc.constantFrom(":", "\t", ";", ",", '"', " ", "\n", "\r\n", "PPI", "a", "é", "👍", "？"),
    fc.string({ unit: "binary" }),
  )
  // A table's quotation marks, and the space around what stands between them, say nothing.
  const bare = (text: string) => text.replace(/["\s]/g, "")
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("").replace(/^\uFEFF/, "")
      const { words, problems } = parseWordList(text)
      text.split(/\r\n|[\n\r]/).forEach((line, index) => {
        if (line.trim() === "") return
        const isGivenBack = problems.some((problem) => problem.line === index + 1 && problem.text === line)
        const isTaken = words.some(
          ({ names, meanings }) =>
            names.some((name) => bare(line).includes(bare(name))) &&
            meanings.some((meaning) => bare(line).includes(bare(meaning))),
        )
        expect(isGivenBack || isTaken).toBe(true)
      })
    }),
  )
})
