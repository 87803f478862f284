// Keys and randomness that are the same at every run.
import type { Random } from "../../src/channel/bytes.ts"

/** 32 bytes, all the same. */
export const filled = (byte: number): Uint8Array<ArrayBuffer> => new Uint8Array(32).fill(byte)

/** Bytes that count on from `first`; two calls never give the same ones. */
export const counting = (first = 0): Random => {
  let next = first
  return (bytes) => Uint8Array.from({ length: bytes }, () => next++ % 256)
}
