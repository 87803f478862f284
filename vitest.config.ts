// How the tests run: those without a browser first, then the browsers; two files at a time, as most of them wait for a clock.
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "code",
          include: ["tests/{unit,flow,pages,relay,house,built}/**/*.test.{ts,tsx}"],
          maxWorkers: 2,
          testTimeout: 60_000,
          // A hook may have to build the extension first.
          hookTimeout: 300_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
