// What one connection is given of a mailbox or a slot, in order and each once: first what waits, then what comes.
import type { Connection } from "./connection.ts"

/** A frame ready to be sent, and its place in the order. */
export type Placed = { place: number; text: string | Buffer }

export type Stream = {
  /** Who is given it. */
  to: Connection
  /** Up to here it was given everything. */
  after: number
  /** What came while the rest is being read out; undefined: all is read out, and what comes is passed on at once. */
  meanwhile: Placed[] | undefined
  /** More came meanwhile than is remembered, or without a word: it must be read. */
  missed: boolean
}

/** Remembered while a stream is read out; what comes above that is found by reading on. */
const MEANWHILE_MAX = 64

export const newStream = (to: Connection, after: number): Stream => ({ to, after, meanwhile: [], missed: false })

/** Passes on what just came. */
export function pass(stream: Stream, placed: Placed): void {
  if (!stream.meanwhile) give(stream, placed)
  else if (stream.meanwhile.length < MEANWHILE_MAX) stream.meanwhile.push(placed)
  else stream.missed = true
}

function give(stream: Stream, { place, text }: Placed): void {
  if (place <= stream.after) return
  stream.to.sendText(text)
  stream.after = place
}

/**
 * Reads out page by page what waits, no faster than the socket takes it, then passes on what came meanwhile.
 * @param read answers with the oldest above a place, in order
 * @param page how many make a full page: after it there may be more
 */
export async function readOut(
  stream: Stream,
  isWanted: () => boolean,
  read: (after: number) => Promise<Placed[]>,
  page: number,
): Promise<void> {
  stream.meanwhile ??= []
  for (;;) {
    const found = await read(stream.after)
    if (!isWanted()) return
    for (const placed of found) give(stream, placed)
    if (found.length === page) {
      await stream.to.drained()
      continue
    }
    if (!stream.missed) break
    stream.missed = false
    stream.meanwhile = []
  }
  for (const placed of stream.meanwhile) give(stream, placed)
  stream.meanwhile = undefined
}

/** Something came without a word. Who cannot be given it now must come again, and is given all. */
export function readOn(stream: Stream, reading: () => Promise<void>): void {
  if (stream.meanwhile) stream.missed = true
  else void reading().catch(() => stream.to.comeAgain())
}
