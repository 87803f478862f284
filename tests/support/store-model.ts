// What a mailbox store should do, in a few maps: one mailbox, its board, tokens and ids as small numbers.
import type { PutOutcome, StoreLimits } from "../../src/relay/store.ts"
import { BOX_MS, HISTORY_MAX, HISTORY_MS, HISTORY_SLOT } from "../../src/wire/limits.ts"

/** A token's right to put; allowed again after it was dropped, it is another one. */
type Permit = { token: number }
type Held = { id: number; permit: Permit; at: number }

export class StoreModel {
  #open: Permit | undefined
  #others: Permit[] = []
  #held: Held[] = []
  readonly #gone = new Set<number>()
  readonly #values = new Map<number, { version: number; at: number }[]>()

  constructor(private readonly limits: StoreLimits) {}

  put(id: number, token: number, may: boolean, now: number): PutOutcome {
    const isOpen = token === this.#open?.token
    const permit = isOpen ? this.#open : this.#others.find((other) => other.token === token)
    if (!permit) return { is: "not_allowed" }
    const known = this.#held.find((box) => box.id === id)
    if (known) return { is: "kept", fresh: false, held: known.at + BOX_MS > now }
    if (this.#gone.has(id)) return { is: "kept", fresh: false, held: false }
    if (isOpen && !may) return { is: "too_fast" }
    const waiting = this.#held.filter((box) => box.permit === permit).length
    if (waiting >= (isOpen ? this.limits.openWaiting : this.limits.tokenWaiting)) return { is: "full" }
    this.#held.push({ id, permit, at: now })
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

  waiting(now: number): number[] {
    return this.#held.filter(({ at }) => at + BOX_MS > now).map(({ id }) => id)
  }

  collect(ids: number[]): void {
    for (const { id } of this.#held) if (ids.includes(id)) this.#gone.add(id)
    this.#held = this.#held.filter(({ id }) => !ids.includes(id))
  }

  hasRunOut(now: number): boolean {
    return this.#held.some(({ at }) => at + BOX_MS <= now)
  }

  sweep(now: number): void {
    this.collect(this.#held.filter(({ at }) => at + BOX_MS <= now).map(({ id }) => id))
  }

  post(slot: number, version: number, now: number): "posted" | "old_version" {
    const values = this.#values.get(slot) ?? []
    if (version <= (values.at(-1)?.version ?? 0)) return "old_version"
    const before = slot === HISTORY_SLOT ? values : []
    this.#values.set(slot, [...before, { version, at: now }].slice(-HISTORY_MAX))
    return "posted"
  }

  values(slot: number, after: number, now: number): { top: number; versions: number[] } {
    const values = this.#values.get(slot) ?? []
    const held = values.filter(({ at }) => slot !== HISTORY_SLOT || at + HISTORY_MS > now)
    const versions = held.map(({ version }) => version).filter((version) => version > after)
    return { top: values.at(-1)?.version ?? 0, versions }
  }
}
