// Which numbers of the other end's messages came: each counts once for good, and a missing one is noticed.
import { fields, list, number, ordinal, type Of } from "../channel/read.ts"

const mostBeyond = 1_000

/** All up to `upTo`, and those `beyond` it that came before their time. */
export const parseReceived = fields({ upTo: number, beyond: list(mostBeyond, ordinal) })
export type Received = Of<typeof parseReceived>

export const nothingReceived: Received = { upTo: 0, beyond: [] }

export const hasReceived = ({ upTo, beyond }: Received, n: number): boolean => n <= upTo || beyond.includes(n)

/** The first of those up to `n` that did not come, `most` at most. */
export function missingTo({ upTo, beyond }: Received, n: number, most: number): number[] {
  const missing: number[] = []
  for (let at = upTo + 1; at <= n && missing.length < most; at++) if (!beyond.includes(at)) missing.push(at)
  return missing
}

export function receive(received: Received, n: number): Received {
  if (hasReceived(received, n)) return received
  const beyond = [...received.beyond, n].sort((a, b) => a - b)
  let { upTo } = received
  // What is still missing below so many is not waited for: a list that grows on could not be read back.
  while (beyond[0] === upTo + 1 || beyond.length > mostBeyond) upTo = beyond.shift() ?? upTo
  return { upTo, beyond }
}
