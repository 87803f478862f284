// Lengths and clock times as the desk needs them.

/** Under a minute an age moves in steps of 10 s, so that the desk stays calm. Milliseconds in and out. */
export const calmAge = (ms: number): number =>
  ms < 60_000 ? Math.max(1, Math.ceil(ms / 10_000)) * 10_000 : Math.floor(ms / 60_000) * 60_000

const day = 24 * 60 * 60_000

/** The next time this device's clock shows `text` ("10:35", as a time field gives it), in milliseconds like `now`. */
export const nextClock = (text: string, now: number): number | undefined => {
  const found = /^(\d\d):(\d\d)$/.exec(text)
  if (!found) return undefined
  const at = new Date(now).setHours(Number(found[1]), Number(found[2]), 0, 0)
  return at >= now ? at : at + day
}
