// The quiet underline is only for who asked for it, and marks little: sure words, few of a line, and not again and again.
import fc from "fast-check"
import { expect, test } from "vitest"
import { finderOf } from "../../../src/captions/hard-words/find.ts"
import type { HardWord } from "../../../src/captions/hard-words/hard-word.ts"
import { underlineAtFirst, underlined } from "../../../src/captions/hard-words/underline.ts"

const word = (name: string): HardWord => ({ names: [name], meanings: [`what ${name} means`] })
const bias: HardWord = { ...word("bias"), everyday: { names: ["bias"], means: "A view." } }

const find = finderOf({
  language: "en",
  own: [word("cohort")],
  host: [word("Garden Plan")],
  glossary: [word("placebo"), word("equipoise"), word("core outcome set"), bias, word("median")],
  known: ["median"],
})
const lineOf = (text: string) => ({ text, found: find(text) })
const marks = (text: string, before: Parameters<typeof underlined>[2] = []) => underlined("some", lineOf(text), before)
const termsOf = (text: string, before: Parameters<typeof underlined>[2] = []) =>
  marks(text, before).map(({ term }) => term)

const long = (words: string) => `${words} ${"and then we spoke ".repeat(4)}about it`

test("nothing is underlined until somebody asks for it", () => {
  expect(underlined(underlineAtFirst, lineOf(long("placebo")), [])).toEqual([])
})

test("a short line is left as it is: one word of six is more than 15 in 100", () => {
  expect(termsOf("They got the placebo last week")).toEqual([])
  expect(termsOf("They got the placebo last week as well")).toEqual(["placebo"])
})

test("a term of three words counts as three", () => {
  expect(termsOf(long("core outcome set"))).toEqual(["core outcome set"])
  expect(termsOf("the core outcome set is here for you now")).toEqual([])
})

test("a word with two senses, and one that the person knows, are never underlined", () => {
  expect(termsOf(long("bias median"))).toEqual([])
})

test("the person's own words come first, then the host's, then ours", () => {
  expect(termsOf("we ask if placebo or cohort is right here")).toEqual(["cohort"])
  expect(termsOf("we ask if placebo or the garden plan is right today for all of us")).toEqual(["Garden Plan"])
})

test("a term is underlined once, and again only many lines later", () => {
  expect(termsOf(long("placebo placebo"))).toEqual(["placebo"])
  const first = marks(long("placebo"))
  expect(termsOf(long("placebo"), [first])).toEqual([])
  const quiet = Array.from({ length: 20 }, () => [])
  expect(termsOf(long("placebo"), [first, ...quiet.slice(1)])).toEqual([])
  expect(termsOf(long("placebo"), [first, ...quiet])).toEqual(["placebo"])
})

test("in any line at most 15 words of 100 are underlined, in the order of the text, each once", () => {
  const said = fc.constantFrom("placebo", "equipoise", "core outcome set", "cohort", "garden plan", "bias", "we", "and")
  fc.assert(
    fc.property(fc.array(said), (words) => {
      const text = words.join(" ")
      const chosen = marks(text)
      const count = chosen.reduce((sum, { start, end }) => sum + text.slice(start, end).split(" ").length, 0)
      expect(count).toBeLessThanOrEqual(0.15 * text.split(" ").length)
      expect(chosen.map(({ start }) => start)).toEqual(chosen.map(({ start }) => start).sort((a, b) => a - b))
      expect(new Set(chosen.map(({ term }) => term)).size).toBe(chosen.length)
    }),
  )
})
