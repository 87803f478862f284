// How captions look: ready looks that can be read, and a kind word on colours that cannot.
import { describe, expect, test } from "vitest"
import { themes } from "../../../src/settings/comfort.ts"
import { readingAtFirst } from "../../../src/settings/reading.ts"
import {
  contrastOf,
  isHard,
  lookOf,
  lookStyle,
  presetIn,
  presets,
  type Preset,
} from "../../../src/ui/captions/caption-look.ts"

const first = lookOf(readingAtFirst)

describe.each(Object.keys(presets) as Preset[])("the ready look %s", (name) => {
  test.each(themes)("can be read in the theme %s", (theme) => {
    expect(isHard(presets[name], theme)).toBe(false)
  })

  test("is known again once it was chosen, whatever the person's own font", () => {
    expect(presetIn({ ...presets[name], ownFont: "Mine" })).toBe(name)
  })
})

test("black on white has the most contrast there is, and a colour on itself none", () => {
  const look = { ...first, captionInk: "black", captionPaper: "white" } as const
  expect(contrastOf(look, "dark")).toBeCloseTo(21)
  expect(contrastOf({ ...look, captionInk: "white" }, "dark")).toBeCloseTo(1)
})

test("letters without fullness and a ground one can see through are measured as they are seen", () => {
  const look = { ...first, captionInk: "white", captionPaper: "black", captionWindow: "white" } as const
  expect(isHard(look, "light")).toBe(false)
  expect(isHard({ ...look, paperOpacity: 0 }, "light")).toBe(true)
  expect(isHard({ ...look, inkOpacity: 25 }, "light")).toBe(true)
})

test("with the device's own colours, a look is hard if it is so by day or by night", () => {
  const look = { ...first, captionInk: "yellow" } as const
  expect([isHard(look, "dark"), isHard(look, "light"), isHard(look, "system")]).toEqual([false, true, true])
})

test("a look of one's own that was changed is none of the ready ones", () => {
  expect(presetIn({ ...first, edge: "shadow" })).toBeUndefined()
})

test("a font of one's own without a name leaves the letters as they are", () => {
  const { "--caption-font": font } = lookStyle({ ...first, captionFont: "own" }) as Record<string, string>
  expect(font).toMatch(/^"Atkinson/)
})
