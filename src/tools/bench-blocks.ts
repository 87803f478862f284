// How a side of the relay's bench is measured: in blocks that take turns, one frame after another or at full speed.
import { SENDERS, type Side } from "./bench-side.ts"

/** Milliseconds from put to arrival. */
export type Block = { p50: number; p99: number }

/** Open loop: 100 frames a second, whether the last has arrived or not. */
const GAP_MS = 10
/** Frames under way from each sender at full speed. */
const WINDOW = 32

/** Measures each side in turn, after a turn to warm up: a slow second of the machine meets all of them alike. */
export async function interleaved<Name extends string, Measured, Figure>(
  sides: Record<Name, Measured>,
  blocks: number,
  measure: (side: Measured) => Promise<Figure>,
): Promise<Record<Name, Figure>[]> {
  const measured: Record<Name, Figure>[] = []
  for (let block = -1; block < blocks; block++) {
    const figures: Partial<Record<Name, Figure>> = {}
    for (const name of Object.keys(sides) as Name[]) figures[name] = await measure(sides[name])
    if (block >= 0) measured.push(figures as Record<Name, Figure>)
  }
  return measured
}

export async function latency(side: Side, frames: number): Promise<Block> {
  const start = performance.now()
  const arrivals: Promise<number>[] = []
  for (let frame = 0; frame < frames; frame++) {
    arrivals.push(side.send(frame))
    const due = start + (frame + 1) * GAP_MS
    await new Promise((next) => setTimeout(next, Math.max(0, due - performance.now())))
  }
  const took = (await Promise.all(arrivals)).sort((a, b) => a - b)
  return { p50: took[Math.floor(frames / 2)] ?? NaN, p99: took[Math.ceil(frames * 0.99) - 1] ?? NaN }
}

export async function throughput(side: Side, ms: number): Promise<number> {
  const start = performance.now()
  let arrived = 0
  async function keepSending(sender: number): Promise<void> {
    while (performance.now() - start < ms) {
      await side.send(sender)
      arrived += 1
    }
  }
  await Promise.all(Array.from({ length: SENDERS * WINDOW }, (_, place) => keepSending(place)))
  return (arrived * 1_000) / (performance.now() - start)
}

export const round = (figure: number): number => Number(figure.toPrecision(4))

export function median(list: number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}
