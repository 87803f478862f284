// How long to wait before connecting again: at once after a short break of the line, then ever slower, never all together.
import { fraction } from "./chance.ts"

const waits = [200, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

/** Milliseconds before attempt `failures` (from 0); between half and all of the step. */
export function backoff(failures: number, random: (bytes: number) => Uint8Array): number {
  const most = waits[Math.min(failures, waits.length - 1)] ?? 0
  return most * (0.5 + fraction(random) / 2)
}
