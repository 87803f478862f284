// What a relay counts of its own work, in plain numbers: that costs next to nothing, and nobody can be found in it.
import type { Reason, RefusedOf } from "../wire/refused.ts"

export type Outcome = Reason | "done"
/** Why a connection was turned away. */
export type Away = "too_many" | "too_fast"

export class Tally {
  readonly frames = new Map<RefusedOf, Map<Outcome, number>>()
  /** Kept boxes, by size in bytes. */
  readonly boxes = new Map<number, number>()
  readonly away = new Map<Away, number>()

  frame(of: RefusedOf, outcome: Outcome): void {
    let outcomes = this.frames.get(of)
    if (!outcomes) this.frames.set(of, (outcomes = new Map<Outcome, number>()))
    countOne(outcomes, outcome)
  }

  box(bytes: number): void {
    countOne(this.boxes, bytes)
  }

  turnedAway(why: Away): void {
    countOne(this.away, why)
  }
}

function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
