// Whether the servers still have room by the keeper's setting; asked again after each share that was written, not each time.
import { StoreFull } from "../store.ts"
import type { RedisServer } from "./server.ts"

export type Quota = {
  /** Does it when there is room; rejects where there is none. */
  within<Result>(bytes: number, work: () => Promise<Result>): Promise<Result>
}

const SHARES = 64
const SHARE_MAX = 16_000_000

export function openQuota(server: RedisServer, maxBytes: number): Quota {
  const share = Math.min(maxBytes / SHARES, SHARE_MAX)
  let hasRoom = true
  let written = share
  let looking: Promise<void> | undefined

  async function ask(): Promise<void> {
    const used = (await server.each("INFO", "memory")).map((info) => Number(/^used_memory:(\d+)/m.exec(info)?.[1] ?? 0))
    hasRoom = used.reduce((sum, bytes) => sum + bytes, 0) < maxBytes
  }

  function look(): Promise<void> {
    written = 0
    looking ??= ask().finally(() => (looking = undefined))
    return looking
  }

  async function ifRoom<Result>(work: () => Promise<Result>): Promise<Result> {
    await look()
    if (!hasRoom) throw new StoreFull()
    return work()
  }

  return {
    within(bytes, work) {
      if (!hasRoom) return ifRoom(work)
      written += bytes
      // A server that cannot be asked now cannot be written to either.
      if (written >= share) look().catch(() => undefined)
      return work()
    },
  }
}
