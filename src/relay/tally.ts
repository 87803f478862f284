// What a relay counts of its own work, in plain numbers: that costs next to nothing, and nobody can be found in it.
import type { Reason, RefusedOf } from "../wire/refused.ts"

export type Outcome = Reason | "done"
/** Too many of one address: turned away. One that is too fast: held back. */
export type Limited = "too_many" | "too_fast"

export class Tally {
  readonly frames = new Map<RefusedOf, Map<Outcome, number>>()
  /** Kept boxes, by size in bytes. */
  readonly boxes = new Map<number, number>()
  readonly limited = new Map<Limited, number>()

  frame(of: RefusedOf, outcome: Outcome): void {
    let outcomes = this.frames.get(of)
    if (!outcomes) this.frames.set(of, (outcomes = new Map<Outcome, number>()))
    countOne(outcomes, outcome)
  }

  box(bytes: number): void {
    countOne(this.boxes, bytes)
  }

  limit(why: Limited): void {
    countOne(this.limited, why)
  }
}

function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
