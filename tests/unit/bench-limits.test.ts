// `npm run bench -- --check` fails for each figure that misses what is promised, on either side of it.
import { expect, test } from "vitest"
import { missedBy } from "../../src/tools/bench-limits.ts"

test("a figure above what is allowed at most, below what is asked for at least, or not measured at all is missed", () => {
  expect(missedBy("relay.flood.p99.ratio", 2)).toBeUndefined()
  expect(missedBy("relay.flood.p99.ratio", 2.01)).toBe("at most 2")
  expect(missedBy("relay.throughput.ratio", 0.45)).toBeUndefined()
  expect(missedBy("relay.throughput.ratio", 0.449)).toBe("at least 0.45")
  expect(missedBy("relay.memory.ratio", NaN)).toBe("at most 1.3")
  expect(missedBy("relay.connections", undefined)).toBe("at least 10000")
  expect(missedBy("a figure that nobody promised", 1e9)).toBeUndefined()
})
