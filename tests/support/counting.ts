// The counting oracle as tests: so many fragments on a platform, in conversations of their own seeds, with each trap switched on.
import { afterEach, expect, test } from "vitest"
import { countWords, type Count, type OraclePlatform, type Traps } from "../../src/tools/oracle.ts"

const fragmentsInAll = Number(process.env["ORACLE_FRAGMENTS"] ?? 500)
const perTalk = 100
/** One seed alone, as a failing run printed it. */
const onlySeed = process.env["ORACLE_SEED"]

const told = ({ wrong, ...numbers }: Count, run: object): string =>
  [JSON.stringify({ ...run, ...numbers }), ...wrong.slice(0, Number(process.env["ORACLE_LINES"] ?? 12))].join("\n")

/** `wrongIn1000`: so many words of a thousand may be wrong; none where nothing is said. */
export const countOn = (platform: OraclePlatform, traps: Record<string, Traps>, wrongIn1000 = 0): void => {
  afterEach(() => document.body.replaceChildren())
  const names = Object.keys(traps)
  const talks = Math.max(names.length, Math.ceil(fragmentsInAll / perTalk))
  const fragments = Math.ceil(fragmentsInAll / talks)
  for (let seed = 1; seed <= talks; seed++) {
    if (onlySeed !== undefined && Number(onlySeed) !== seed) continue
    const name = names[seed % names.length] ?? ""
    test(`${platform}, ${name}: ${wrongIn1000 > 0 ? `at least ${1000 - wrongIn1000} words of 1000` : "every word"} once, in order and with its speaker, in ${fragments} fragments (ORACLE_SEED=${seed})`, async () => {
      const run = { platform, seed, fragments, traps: traps[name] ?? {} }
      const count = await countWords(run)
      expect(count.words).toBeGreaterThan(fragments)
      const { lost, twice, disordered, misattributed, words } = count
      expect({ disordered, misattributed }, told(count, run)).toEqual({ disordered: 0, misattributed: 0 })
      expect(lost + twice, told(count, run)).toBeLessThanOrEqual((words * wrongIn1000) / 1000)
      if (run.traps.sleeps && count.gap > 0) expect(count.marks, told(count, run)).toBeGreaterThan(0)
      if (!run.traps.sleeps) expect(count.marks, told(count, run)).toBe(0)
    })
  }
}
