// What we promise names its tests, and each of them is there: a promise whose test was renamed or taken out is found here.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { expect, test } from "vitest"

const root = join(import.meta.dirname, "../..")
const read = (path: string): string => readFileSync(join(root, path), "utf8")
const testFiles = readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" })

type Named = { number: string; file: string; sentence: string }

/** The rows of SECURITY.md's second table: number, file, sentence. */
const namedIn = (text: string): Named[] =>
  [...text.matchAll(/^\| (T\d+) +\| `([^`]+)` +\| (.+?) +\|$/gm)].map(([, number = "", file = "", sentence = ""]) => ({
    number,
    file,
    sentence,
  }))

const isThere = ({ file, sentence }: Named): boolean => existsSync(join(root, file)) && read(file).includes(sentence)

const security = read("SECURITY.md")

test("each test that SECURITY.md names is there, with its sentence", () => {
  const named = namedIn(security)
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((one) => !isThere(one))).toEqual([])
})

test("each number in SECURITY.md stands for one test, and each test holds something", () => {
  const numbers = namedIn(security).map(({ number }) => number)
  const [table = ""] = security.split("### The tests")
  const used = new Set(table.match(/\bT\d+\b/g))
  expect(new Set(numbers).size).toBe(numbers.length)
  expect([...used].sort()).toEqual(numbers.toSorted())
})

test("each test file and each rule that promises.md names is there", () => {
  const text = read("src/docs/promises.md")
  const names = [...text.matchAll(/`([^`]+\.test\.tsx?)`/g)].map(([, name = ""]) => name)
  expect(names.length).toBeGreaterThan(30)
  const known = testFiles.map((file) => basename(file))
  const isKnown = (name: string) => (name.includes("/") ? existsSync(join(root, name)) : known.includes(name))
  expect(names.filter((name) => !isKnown(name))).toEqual([])

  const rules = [...text.matchAll(/`([a-z]+(?:-[a-z]+){2,})`/g)].map(([, name = ""]) => name)
  expect(rules.length).toBeGreaterThan(3)
  expect(rules.filter((rule) => !read(".dependency-cruiser.js").includes(`"${rule}"`))).toEqual([])
})

test("a test that is not there would be found", () => {
  const row = "| T1   | `tests/house/promises.test.ts` | a test that is not there would be found |"
  expect(namedIn(row).every(isThere)).toBe(true)
  expect(namedIn(row.replace("promises.test", "absent.test")).some(isThere)).toBe(false)
  const other = ["nobody", "wrote", "this"].join(" ")
  expect(namedIn(row.replace("a test that is not there would be found", other)).some(isThere)).toBe(false)
})
