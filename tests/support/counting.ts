// The counting oracle as tests: so many fragments on a platform, in conversations of their own seeds, with each trap switched on.
import { afterEach, expect, test } from "vitest"
import { countWords, type Count, type OraclePlatform, type Traps } from "../../src/tools/oracle.ts"

const fragmentsInAll = Number(process.env["ORACLE_FRAGMENTS"] ?? 500)
const perTalk = 100
/** One seed alone, as a failing run printed it. */
const onlySeed = process.env["ORACLE_SEED"]

const told = ({ wrong, ...numbers }: Count, run: object): string =>
  [JSON.stringify({ ...run, ...numbers }), ...wrong.slice(0, Number(process.env["ORACLE_LINES"] ?? 12))].join("\n")

/** Each talk has one of the traps, and no word of it may be wrong. */
export const countOn = (platform: OraclePlatform, traps: Record<string, Traps>): void => {
  afterEach(() => document.body.replaceChildren())
  const names = Object.keys(traps)
  const talks = Math.max(names.length, Math.ceil(fragmentsInAll / perTalk))
  const fragments = Math.ceil(fragmentsInAll / talks)
  for (let seed = 1; seed <= talks; seed++) {
    if (onlySeed !== undefined && Number(onlySeed) !== seed) continue
    const name = names[seed % names.length] ?? ""
    test(`${platform}, ${name}: every word once, in order and with its speaker, in ${fragments} fragments (ORACLE_SEED=${seed})`, async () => {
      const run = { platform, seed, fragments, traps: traps[name] ?? {} }
      const count = await countWords(run)
      expect(count.words).toBeGreaterThan(fragments)
      const { lost, twice, disordered, misattributed } = count
      expect({ lost, twice, disordered, misattributed }, told(count, run)).toEqual(none)
      if (run.traps.sleeps && count.gap > 0) expect(count.marks, told(count, run)).toBeGreaterThan(0)
      if (!run.traps.sleeps) expect(count.marks, told(count, run)).toBe(0)
    })
  }
}

const none = { lost: 0, twice: 0, disordered: 0, misattributed: 0 }

/** As many fragments with this trap alone. */
export const countAll = (platform: OraclePlatform, name: string, traps: Traps): void => {
  afterEach(() => document.body.replaceChildren())
  const talks = Math.ceil(fragmentsInAll / perTalk)
  const seeds = Array.from({ length: talks }, (_, at) => at + 1).filter((seed) => Number(onlySeed ?? seed) === seed)
  test(`${platform}, ${name}: every word once, in order and with its speaker, in ${talks * perTalk} fragments`, async () => {
    const sum = { ...none, unmarked: 0, words: 0, alike: 0 }
    const wrong: string[] = []
    for (const seed of seeds) {
      const run = { platform, seed, fragments: perTalk, traps }
      const count = await countWords(run)
      document.body.replaceChildren()
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += count[key]
      if (count.wrong.length > 0) wrong.push(told(count, run))
      if (traps.sleeps) expect(count.gap === 0 || count.marks > 0, told(count, run)).toBe(true)
      else expect(count.marks, told(count, run)).toBe(0)
    }
    const { words, alike, ...errors } = sum
    expect(errors, wrong.join("\n")).toEqual({ ...none, unmarked: 0 })
    // What nobody can tell is next to nothing, or it hides what is wrong.
    expect(alike).toBeLessThanOrEqual(Math.ceil(words / 1000))
  }, 1_200_000)
}
