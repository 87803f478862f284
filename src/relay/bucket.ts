// A token bucket: so many at once, refilled at a steady rate.

export class Bucket {
  #level: number
  #filled: number

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    now: number,
  ) {
    this.#level = burst
    this.#filled = now
  }

  /** Takes one and answers 0, or takes none and answers how many ms to wait. */
  take(now: number): number {
    this.#level = Math.min(this.burst, this.#level + (Math.max(0, now - this.#filled) * this.perSecond) / 1_000)
    this.#filled = now
    if (this.#level < 1) return Math.ceil(((1 - this.#level) * 1_000) / this.perSecond)
    this.#level -= 1
    return 0
  }
}
