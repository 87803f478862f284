// Every colour of every theme can be read: text at 7:1 and lines at 3:1, on both surfaces.
import { expect, test } from "vitest"
import { palettes } from "../../src/ui/theme.ts"

/** Relative luminance by WCAG 2.2. */
const light = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [light(a), light(b)].sort((one, other) => other - one)
  return (high + 0.05) / (low + 0.05)
}

test("black on white is 21 to 1", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21)
})

for (const [name, { paper, raised, line, ...texts }] of Object.entries(palettes))
  test(`${name}: text and lines stand out from both surfaces, and paper from each filled button`, () => {
    for (const surface of [paper, raised]) {
      for (const [what, colour] of Object.entries(texts))
        expect(contrast(colour, surface), `${what} on ${surface}`).toBeGreaterThanOrEqual(7)
      expect(contrast(line, surface), `line on ${surface}`).toBeGreaterThanOrEqual(3)
    }
  })

test("soft is less glaring than light: its surfaces are darker and its ink is lighter", () => {
  const { light: bright, soft } = palettes
  expect(light(soft.paper)).toBeLessThan(light(bright.paper))
  expect(light(soft.raised)).toBeLessThan(light(bright.raised))
  expect(light(soft.ink)).toBeGreaterThan(light(bright.ink))
})

test("high contrast has the highest there is", () => {
  expect(contrast(palettes.contrast.ink, palettes.contrast.paper)).toBeCloseTo(21)
})
