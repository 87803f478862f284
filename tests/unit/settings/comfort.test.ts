// What was kept, a file, and a link: each is looked at field by field, and none of them can do harm.
import { expect, test } from "vitest"
import fc from "fast-check"
import { readingAtFirst } from "../../../src/settings/reading.ts"
import { carried, comfortFile, comfortLink, parseComfortFile, parseComfortLink } from "../../../src/settings/carry.ts"
import { longestText } from "../../../src/captions/hard-words/word-list.ts"
import { longestOwnWords } from "../../../src/settings/reading.ts"
import { comfortAtFirst, fits, parseComfort, type Comfort } from "../../../src/settings/comfort.ts"

const atFirst = comfortAtFirst("en")
const mine: Comfort = {
  ...atFirst,
  textSize: 200,
  theme: "soft",
  language: "fr",
  motion: "none",
  side: "left",
  simple: true,
  soundAnswer: true,
  coolDown: 1000,
  hold: 600,
  keyHide: "J",
  keyPane: "",
  keyHold: "F",
  ownStyle: '[data-part="card"] { border-width: 4px; }',
  ownStyleOn: true,
  emergencyNumber: "112",
  overlay: "panel",
  captions: true,
}

test("what was kept comes back as it was, and what an older build kept fills up", () => {
  expect(parseComfort(JSON.parse(JSON.stringify(mine)), atFirst)).toEqual(mine)
  expect(parseComfort({ textSize: 150, theme: "dark" }, atFirst)).toEqual({ ...atFirst, textSize: 150, theme: "dark" })
})

test("one damaged field never costs the others", () => {
  const damaged = { ...mine, theme: "neon", hold: "600", keyHide: "ab", ownStyle: "x".repeat(20_001) }
  const { theme, hold, keyHide, ownStyle } = atFirst
  expect(parseComfort(damaged, atFirst)).toEqual({ ...mine, theme, hold, keyHide, ownStyle })
})

test("words a person knows and their own list stay on the device: no file and no link has them", () => {
  const own: Comfort = { ...mine, knownWords: ["primary outcome"], ownWords: "RAG: people who check" }
  expect(parseComfort(JSON.parse(JSON.stringify(own)), atFirst)).toEqual(own)
  expect(comfortFile(own) + comfortLink("https://quiet-hand.test", own)).not.toMatch(/outcome|RAG/)
})

test("a list of words is kept up to what is read of it", () => {
  expect(longestOwnWords).toBe(longestText)
  expect(fits.ownWords("x".repeat(longestOwnWords + 1))).toBe(false)
  for (const wrong of [["x".repeat(81)], [""], [1], "outcome", null, new Array<string>(2001).fill("a")])
    expect(fits.knownWords(wrong)).toBe(false)
})

test("whatever was kept, each field is one we know", () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      const read = parseComfort(kept, atFirst)
      for (const key of Object.keys(atFirst) as (keyof Comfort)[]) expect(fits[key](read[key])).toBe(true)
    }),
  )
})

test("a file carries the settings to another device, its style sheet switched off, and no emergency number", () => {
  const file = comfortFile(mine)
  expect(file).not.toContain("112")
  const change = parseComfortFile(file)
  const { overlay, captions, emergencyNumber } = atFirst
  expect({ ...atFirst, ...change }).toEqual({ ...mine, overlay, captions, emergencyNumber, ownStyleOn: false })
})

test("a link carries of reading what differs from the first, and stays short with all of it", () => {
  const look = {
    pace: "fast",
    captionSize: 300,
    captionInk: "yellow",
    captionPaper: "black",
    inkOpacity: 75,
    windowOpacity: 0,
    lineSpacing: 2.2,
    letterSpacing: 0.06,
    captionLines: 3,
    holdWhileBusy: false,
  } as const
  const link = comfortLink("https://quiet-hand.test", { ...mine, ...look })
  expect(parseComfortLink(link)).toMatchObject(look)
  expect(link).not.toContain("captionWindow")
  expect(link.length).toBeLessThan(500)
})

test.each([
  ["nothing", ""],
  ["half a file", comfortFile(mine).slice(0, 80)],
  ["another program's file", '{"theme":"dark"}'],
  ["a later version", comfortFile(mine).replace('comfort": 1', 'comfort": 2')],
  ["a list", "[]"],
  ["a file of the right mark with nothing in it", '{"quiet-hand-comfort":1}'],
  ["a huge file", `{"quiet-hand-comfort":1,"theme":"dark","x":"${"x".repeat(100_000)}"}`],
])("%s is no file of ours", (_, text) => {
  expect(parseComfortFile(text)).toBeUndefined()
})

test("a file cannot bring what it must not: a number to call, a hidden overlay, a style that is on", () => {
  const file = '{"quiet-hand-comfort":1,"theme":"dark","emergencyNumber":"1","overlay":"hidden","ownStyleOn":true}'
  expect(parseComfortFile(file)).toEqual({ theme: "dark" })
})

test("a link carries the settings behind its #, and neither style, number nor room", () => {
  const link = comfortLink("https://quiet-hand.test", mine)
  expect(link).toMatch(/^https:\/\/quiet-hand\.test\/c#textSize=200&theme=soft&language=fr&/)
  expect(link).not.toMatch(/112|border|captions|overlay/)
  const given = carried.filter((key) => !(key in readingAtFirst)).map((key) => [key, mine[key]])
  expect(parseComfortLink(link)).toEqual(Object.fromEntries(given))
})

test.each([
  ["no fragment", "https://quiet-hand.test/c"],
  ["an invite", "https://quiet-hand.test/j#1.abc.def"],
  ["values we do not know", "https://quiet-hand.test/c#theme=neon&textSize=1000&simple=maybe"],
  ["a flood", `https://quiet-hand.test/c#theme=dark&${"x".repeat(2000)}`],
])("a link with %s changes nothing", (_, link) => {
  expect(parseComfortLink(link)).toBeUndefined()
})

test("a link with one damaged field brings the others", () => {
  expect(parseComfortLink("https://quiet-hand.test/c#theme=neon&simple=true&hold=600&keyPane=")).toEqual({
    simple: true,
    hold: 600,
    keyPane: "",
  })
})

test("one letter for two things is taken from neither a file nor a link", () => {
  expect(parseComfortLink("https://quiet-hand.test/c#keyHide=&keyPane=&keyHold=F")).toEqual({
    keyHide: "",
    keyPane: "",
    keyHold: "F",
  })
  expect(parseComfortLink("https://quiet-hand.test/c#theme=dark&keyPane=F&keyHold=F")).toEqual({ theme: "dark" })
  expect(parseComfortLink("https://quiet-hand.test/c#theme=dark&keyHide=J&keyPane=J")).toEqual({ theme: "dark" })
  expect(parseComfortFile('{"quiet-hand-comfort":1,"theme":"dark","keyHide":"J","keyPane":"J"}')).toEqual({
    theme: "dark",
  })
})
