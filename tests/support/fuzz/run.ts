// How often and from which seed the fuzzers run: a little in `npm test`, a million by `npm run fuzz`, and one again by its seed.
import fc from "fast-check"

/** Of a million in all. */
const all = Number(process.env["FUZZ_RUNS"] ?? 20_000)
const seedGiven = process.env["FUZZ_SEED"]
export const seed = seedGiven === undefined ? (process.env["FUZZ_RUNS"] ? Date.now() % 2 ** 31 : 6) : Number(seedGiven)

/** `share`: in a thousand, of all runs. */
export const runsOf = (share: number): number => Math.max(20, Math.round((all * share) / 1_000))

/** Runs the property; what it throws names the seed that runs it again. */
export async function fuzz<T>(
  share: number,
  given: fc.Arbitrary<T>,
  holds: (value: T) => Promise<void> | void,
): Promise<void> {
  const property = fc.asyncProperty(given, async (value) => {
    const held = holds(value)
    if (held) await held
  })
  try {
    await fc.assert(property, { numRuns: runsOf(share), seed, endOnFailure: process.env["FUZZ_SHRINK"] === undefined })
  } catch (error) {
    throw new Error(
      `FUZZ_SEED=${seed} FUZZ_RUNS=${all} npm run fuzz runs it again; with FUZZ_SHRINK=1 also what is smaller`,
      { cause: error },
    )
  }
}
