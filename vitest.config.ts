// How the tests run: those without a browser first, four files at a time, as most of them wait for a clock; then the browsers, two at a time.
import { defineConfig } from "vitest/config"
import { BaseSequencer } from "vitest/node"

/** Minutes each: one that began last would keep everybody waiting. */
const long = /\/(access-scenes|spine-firefox|storm|holds|life|reproducible|steps|move|new-link)\.test/

class LongFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer["sort"]>[0]) {
    const isLong = ({ moduleId }: (typeof files)[number]) => Number(long.test(moduleId))
    return (await super.sort(files)).sort((a, b) => isLong(b) - isLong(a))
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: "code",
          include: ["tests/{unit,flow,pages,relay,house,built}/**/*.test.{ts,tsx}"],
          maxWorkers: 4,
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
