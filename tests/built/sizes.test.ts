// The built extension keeps to its size budgets.
import { beforeAll, expect, test } from "vitest"
import { sizeBudgets } from "../../plasmo.config.ts"
import { sizes, type SizeName } from "../../src/tools/sizes.ts"
import { built } from "../support/browser.ts"

beforeAll(() => built("chrome"))

for (const name of Object.keys(sizeBudgets) as SizeName[])
  test(`${name} is at most ${sizeBudgets[name]}`, () => {
    expect(sizes()[name]).toBeLessThanOrEqual(sizeBudgets[name])
  })
