// Mozilla's own linter on the built extension.
import { beforeAll, expect, test } from "vitest"
import { run } from "../../src/tools/run.ts"
import { built } from "../support/browser.ts"

beforeAll(() => built("firefox"))

test("web-ext finds no error, and no warning but React's own innerHTML and the bundler's import of a language", async () => {
  const { output } = await run(
    "npx",
    ["web-ext", "lint", "--source-dir", "build/firefox-mv3-prod", "--output", "json"],
    {
      quiet: true,
    },
  )
  const { errors, warnings } = JSON.parse(output.slice(output.indexOf("{"))) as {
    errors: { message: string }[]
    warnings: { message: string }[]
  }
  expect(errors).toEqual([])
  const known = ["Unsafe assignment to innerHTML", "Unsafe call to import for argument 0"]
  expect(warnings.filter(({ message }) => !known.includes(message))).toEqual([])
  // It reads every script as a whole, which takes 30 s on a machine with nothing else to do.
}, 240_000)
