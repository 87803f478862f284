// Hard words are found as people say and write them: any case, plural, elided or hyphenated, and exactly where they stand.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { finderOf, type WordLists } from "../../../src/captions/hard-words/find.ts"
import type { HardWord, WordLanguage } from "../../../src/captions/hard-words/hard-word.ts"

const word = (...names: string[]): HardWord => ({ names, meanings: [`what ${names[0] ?? ""} means`] })

const finder = (language: WordLanguage, names: readonly string[], more: Partial<WordLists> = {}) =>
  finderOf({ language, glossary: names.map((name) => word(name)), ...more })

/** What is found, as it stands in the text. */
const foundIn = (language: WordLanguage, names: readonly string[], text: string): string[] =>
  finder(language, names)(text).map(({ start, end }) => text.slice(start, end))

test.each<[WordLanguage, string, string, string[]]>([
  ["en", "placebo", "A Placebo, or PLACEBO?", ["Placebo", "PLACEBO"]],
  ["en", "focus group", "Two focus groups.", ["focus groups"]],
  ["en", "bias", "Biases are many.", ["Biases"]],
  ["en", "therapy", "Both therapies work.", ["therapies"]],
  ["en", "hypothesis", "Our hypotheses changed.", ["hypotheses"]],
  ["en", "double-blind", "double blind and double‑blind", ["double blind", "double‑blind"]],
  ["en", "patient partner", "the patient partner’s view", ["patient partner"]],
  ["en", "naive", "A naïve guess.", ["naïve"]],
  ["en", "end\u00ADpoint", "The endpoint.", ["endpoint"]],
  ["en", "endpoint", "The end\u00ADpoint.", ["end\u00ADpoint"]],
  ["fr", "essai", "l'essai, l’essai, d’essais, qu’essai", ["essai", "essai", "essais", "essai"]],
  ["fr", "comité d’éthique", "Les comités d'éthique.", ["comités d'éthique"]],
  ["fr", "essai clinique", "Des essais cliniques.", ["essais cliniques"]],
  ["fr", "résultat médical", "Ces résultats médicaux.", ["résultats médicaux"]],
  ["fr", "enjeu", "Les enjeux.", ["enjeux"]],
  ["fr", "étude", "Etude, Étude ou e\u0301tude.", ["Etude", "Étude", "e\u0301tude"]],
  ["fr", "mise en œuvre", "La mise en oeuvre.", ["mise en oeuvre"]],
  ["es", "ensayo clínico", "Los ensayos clínicos.", ["ensayos clínicos"]],
  ["es", "intervención", "Las intervenciones.", ["intervenciones"]],
  ["es", "interés", "Los intereses.", ["intereses"]],
  ["es", "juez", "Los jueces.", ["jueces"]],
  ["es", "validez", "¿Validez? ¡Sí!", ["Validez"]],
])("in %s, %s is found in: %s", (language, name, text, found) => {
  expect(foundIn(language, [name], text)).toEqual(found)
})

test.each<[WordLanguage, string, string]>([
  ["en", "arm", "alarm, army, harm, 3arm, arm2"],
  ["en", "minutes", "one minute"],
  ["en", "control group", "We lost control. Group two is next: control, group."],
  ["fr", "publié", "On publie."],
  ["fr", "pâté", "la pâte"],
  ["es", "término", "Yo termino."],
])("in %s, %s is not found in: %s", (language, name, text) => {
  expect(foundIn(language, [name], text)).toEqual([])
})

describe("an acronym", () => {
  test.each([
    ["IT", "We use IT and it works. It does.", ["IT"]],
    ["OR", "The OR, or this or that.", ["OR"]],
    ["PPI", "PPI is not ppi.", ["PPI"]],
    ["QoL", "QoL, not QOL or qol.", ["QoL"]],
    ["RCT", "Two RCTs, no RcTs.", ["RCTs"]],
    ["AE", "L'AE, l’AE.", ["AE", "AE"]],
  ])("such as %s is found by exact case only", (name, text, found) => {
    expect(foundIn("en", [name], text)).toEqual(found)
  })

  test("is found within a longer term, whose other words may have any case", () => {
    expect(foundIn("en", ["DNA test"], "A DNA Test, a dna test.")).toEqual(["DNA Test"])
  })

  test("is not sure in a line all in capitals, where any word looks like one", () => {
    const find = finder("en", ["IT", "placebo"])
    expect(find("IT WAS A PLACEBO.").map(({ ambiguous }) => ambiguous)).toEqual([true, false])
    expect(find("Ask IT.").map(({ ambiguous }) => ambiguous)).toEqual([false])
  })
})

test("the longest term wins, and what it holds is not found again", () => {
  const names = ["review", "systematic review", "review board", "systematic review of trials"]
  expect(foundIn("en", names, "A systematic review of reviews by the review board.")).toEqual([
    "systematic review",
    "reviews",
    "review board",
  ])
})

test("a word with an everyday sense as well comes with both, and says so", () => {
  const arm: HardWord = {
    names: ["study arm", "arm"],
    meanings: ["A group."],
    everyday: { names: ["arm"], means: "It ends in a hand." },
  }
  const find = finderOf({ language: "en", glossary: [arm] })
  expect(find("The arm, the study arm.")).toMatchObject([
    { term: "study arm", meanings: ["A group.", "It ends in a hand."], ambiguous: true },
    { term: "study arm", meanings: ["A group."], ambiguous: false },
  ])
})

test("the person's own list explains before the host's, and the host's before ours", () => {
  const lists = { own: [word("a1")], host: [word("a1"), word("b1")], glossary: [word("a1"), word("b1"), word("c1")] }
  const find = finderOf({ language: "en", ...lists })
  expect(find("a1 b1 c1").map(({ source }) => source)).toEqual(["own", "host", "glossary"])
})

test("a word that the person knows stays explained, and is told as known by any of its names", () => {
  const find = finderOf({ language: "en", glossary: [word("randomised trial", "RCT"), word("cohort")], known: ["RCT"] })
  expect(find("A randomised trial, a cohort.").map(({ known }) => known)).toEqual([true, false])
})

test("a list without a single letter finds nothing", () => {
  expect(foundIn("en", ["", "…", "👍"], "… 👍 yes")).toEqual([])
})

test("a line of 20,000 characters is read to its end", () => {
  const text = "👍🏽 é an arm a a a ".repeat(1200)
  const found = foundIn("en", ["arm", "a a a b", "a a a a a a a a"], text)
  expect(text.length).toBeGreaterThan(20_000)
  expect(found).toEqual(Array.from({ length: 1200 }, () => "arm"))
})

// Few words, so that names and lines meet often; letters that fold to more letters; marks, emoji and points between them.
const vocabulary = ["ka", "kas", "lo", "mi", "Été", "ŉa", "İx", "BE", "be"]
const between = [" ", "  ", "-", "’", "'", ", ", ". ", "👩‍👩‍👧 ", "\u0301 ", "\u00A0", "\u200B", "\n"]
const names = fc.uniqueArray(
  fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
  { minLength: 1, maxLength: 12 },
)
const anyLine = fc
  .array(
    fc.tuple(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ unit: "grapheme" })), fc.constantFrom(...between)),
  )
  .map((pieces) => pieces.flat().join(""))
const language = fc.constantFrom<WordLanguage[]>("en", "fr", "es")

describe("in any line and by any list", () => {
  test("what is found begins and ends at the border of a word", () => {
    fc.assert(
      fc.property(language, names, anyLine, (asked, list, text) => {
        for (const { start, end } of finder(asked, list)(text)) {
          expect(text.slice(start)).toMatch(/^[\p{L}\p{N}]/u)
          expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}][\p{M}\u200D]*$/u)
          expect(text.slice(end)).not.toMatch(/^[\p{L}\p{N}\p{M}]/u)
        }
      }),
    )
  })

  test("nothing found overlaps, and all comes in the order of the text", () => {
    fc.assert(
      fc.property(language, names, anyLine, (asked, list, text) => {
        let last = 0
        for (const { start, end } of finder(asked, list)(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test("what is found is the same when it stands alone", () => {
    fc.assert(
      fc.property(language, names, anyLine, (asked, list, text) => {
        const find = finder(asked, list)
        for (const { start, end, term } of find(text))
          expect(find(text.slice(start, end))).toMatchObject([{ start: 0, end: end - start, term }])
      }),
    )
  })

  test("whatever stands around a term never shifts its place", () => {
    fc.assert(
      fc.property(language, fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (asked, before, after) => {
        const text = `${before} Zebrafishes ${after}`
        const found = finder(asked, ["zebrafishe"])(text)
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["Zebrafishes"])
        expect(found[0]?.start).toBe(before.length + 1)
      }),
    )
  })

  test("from each word the longest name is taken", () => {
    const plain = ["ka", "lo", "mi", "no"]
    const someNames = fc.uniqueArray(
      fc.array(fc.constantFrom(...plain), { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
      { minLength: 1, maxLength: 8 },
    )
    const longestFirst = (list: readonly string[], words: readonly string[]): string[] => {
      const found: string[] = []
      for (let place = 0; place < words.length;) {
        const rest = `${words.slice(place).join(" ")} `
        const best = list.filter((name) => rest.startsWith(`${name} `)).sort((a, b) => b.length - a.length)[0]
        if (best !== undefined) found.push(best)
        place += best?.split(" ").length ?? 1
      }
      return found
    }
    fc.assert(
      fc.property(someNames, fc.array(fc.constantFrom(...plain)), (list, words) => {
        expect(foundIn("en", list, words.join(" "))).toEqual(longestFirst(list, words))
      }),
    )
  })

  test("an acronym is never found in other letters' case", () => {
    const cased = fc.string({ unit: fc.constantFrom("i", "t", "I", "T"), minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(fc.array(cased), (words) => {
        expect(foundIn("en", ["IT"], words.join(" "))).toEqual(words.filter((said) => said === "IT"))
      }),
    )
  })
})
