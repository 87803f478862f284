// What is said to people of how long something is kept is what is true, in each language.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { staleMs } from "../../src/captions/rolling.ts"
import { keptAfter } from "../../src/session/facilitator/day-keys.ts"
import { BOX_MS, BOX_SIZES, ID_MS, OWNED_MS } from "../../src/wire/limits.ts"

const docs = join(import.meta.dirname, "../../src/docs")
const read = (name: string): string => readFileSync(join(docs, name), "utf8")

const pages = {
  en: { text: read("privacy.md"), days: "days", minutes: "minutes", sizes: "three" },
  fr: { text: read("privacy.fr.md"), days: "jours", minutes: "minutes", sizes: "trois" },
  es: { text: read("privacy.es.md"), days: "días", minutes: "minutos", sizes: "tres" },
}

test.each(Object.entries(pages))("the times and sizes in %s are those of the code", (_language, page) => {
  const { text, days, minutes, sizes } = page
  const day = 24 * 3_600_000
  for (const ms of [BOX_MS, ID_MS, OWNED_MS, keptAfter]) expect(text).toContain(`${ms / day} ${days}`)
  expect(text).toContain(`${staleMs / 60_000} ${minutes}`)
  expect(BOX_SIZES).toHaveLength(3)
  expect(text).toContain(sizes)
})

test("all languages say as much", () => {
  const shape = (text: string): string[] =>
    text.split("\n").map((line) => /^(?:##? |- \*\*|\| ?|_\[)?/.exec(line)?.[0].trim() ?? "")
  expect(shape(pages.fr.text)).toEqual(shape(pages.en.text))
  expect(shape(pages.es.text)).toEqual(shape(pages.en.text))
})

test("French names a room as its buttons do, and no mark of it begins a line", () => {
  const { text } = pages.fr
  expect(text).not.toMatch(/\bsalles?\b/i)
  expect(text).not.toMatch(/ [:;?!»]|« /)
})
