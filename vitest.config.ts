// How the tests run: those without a browser side by side first, then the browsers one after another (two at once starve on small machines).
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
          maxWorkers: 1,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
