// What a mailbox store should do, in a few maps: one mailbox, its board, tokens and ids as small numbers.
import type { PutOutcome, StoreLimits } from "../../src/relay/store.ts"
import { BOX_MS, HISTORY_MAX, HISTORY_MS, HISTORY_SLOT } from "../../src/wire/limits.ts"

/** A token's right to put; allowed again after it was dropped, it is another one. */
type Permit = { token: number }
type Held = { id: number; data: string; permit: Permit; at: number }
/** As a model tells boxes and values: by number, with what is in it. */
export type Told = { name: number; data: string }

export class StoreModel {
  #open: Permit | undefined
  #others: Permit[] = []
  #held: Held[] = []
  readonly #gone = new Set<number>()
  readonly #values = new Map<number, { version: number; data: string; at: number }[]>()

  constructor(private readonly limits: StoreLimits) {}

  put(id: number, data: string, token: number, may: boolean, now: number): PutOutcome {
    const isOpen = token === this.#open?.token
    const permit = isOpen ? this.#open : this.#others.find((other) => other.token === token)
    if (!permit) return { is: "not_allowed" }
    const known = this.#held.find((box) => box.id === id)
    if (known) return { is: "kept", fresh: false, held: known.at + BOX_MS > now }
    if (this.#gone.has(id)) return { is: "kept", fresh: false, held: false }
    if (isOpen && !may) return { is: "too_fast" }
    const waiting = this.#held.filter((box) => box.permit === permit).length
    if (waiting >= (isOpen ? this.limits.openWaiting : this.limits.tokenWaiting)) return { is: "full" }
    this.#held.push({ id, data, permit, at: now })
    return { is: "kept", fresh: true, held: true }
  }

  allow(open: number | undefined, add: number[], drop: number[]): "allowed" | "full" {
    const stay = this.#others.filter(({ token }) => !drop.includes(token))
    const fresh = add.filter((token) => !stay.some((other) => other.token === token))
    if (add.length > 0 && stay.length + fresh.length > this.limits.tokens) return "full"
    this.#others = [...stay, ...fresh.map((token) => ({ token }))]
    if (open !== undefined && open !== this.#open?.token) this.#open = { token: open }
    return "allowed"
  }

  waiting(now: number): Told[] {
    return this.#held.filter(({ at }) => at + BOX_MS > now).map(({ id, data }) => ({ name: id, data }))
  }

  collect(ids: number[]): void {
    for (const { id } of this.#held) if (ids.includes(id)) this.#gone.add(id)
    this.#held = this.#held.filter(({ id }) => !ids.includes(id))
  }

  hasRunOut(now: number): boolean {
    const history = this.#values.get(HISTORY_SLOT) ?? []
    return this.#held.some(({ at }) => at + BOX_MS <= now) || history.some(({ at }) => at + HISTORY_MS <= now)
  }

  sweep(now: number): void {
    this.collect(this.#held.filter(({ at }) => at + BOX_MS <= now).map(({ id }) => id))
  }

  post(slot: number, version: number, data: string, now: number): "posted" | "repeated" | "old_version" {
    const values = this.#values.get(slot) ?? []
    const last = values.at(-1)
    if (last && version <= last.version) {
      const isSame = version === last.version && data === last.data && this.#isHeld(slot, last.at, now)
      return isSame ? "repeated" : "old_version"
    }
    const before = slot === HISTORY_SLOT ? values : []
    this.#values.set(slot, [...before, { version, data, at: now }].slice(-HISTORY_MAX))
    return "posted"
  }

  values(slot: number, after: number, now: number): { top: number; values: Told[] } {
    const values = this.#values.get(slot) ?? []
    const held = values.filter(({ version, at }) => version > after && this.#isHeld(slot, at, now))
    return { top: values.at(-1)?.version ?? 0, values: held.map(({ version, data }) => ({ name: version, data })) }
  }

  /** Two models that say the same here answer the same from now on. */
  state(): string {
    const sorted = (all: Iterable<unknown>): string[] => Array.from(all, (one) => JSON.stringify(one)).sort()
    const held = this.#held.map(({ permit, ...box }) => ({ ...box, counts: this.#counts(permit) && permit.token }))
    return JSON.stringify([this.#open, sorted(this.#others), held, sorted(this.#gone), sorted(this.#values)])
  }

  #counts(permit: Permit): boolean {
    return permit === this.#open || this.#others.includes(permit)
  }

  #isHeld(slot: number, at: number, now: number): boolean {
    return slot !== HISTORY_SLOT || at + HISTORY_MS > now
  }
}
