// Fractions from the session's own randomness: for jitter and for the nameless delay.

/** From 0 up to 1, evenly. */
export function fraction(random: (bytes: number) => Uint8Array): number {
  const bytes = random(4)
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) / 2 ** 32
}
