// Follows a call on the page of a test, and keeps what was told of it.
import type { PlatformAdapter } from "../../src/meeting/adapter.ts"
import type { PageClock } from "../../src/meeting/clock.ts"
import { watchCall } from "../../src/meeting/life.ts"

export const followCall = (adapter: PlatformAdapter, clock: PageClock): { told: string[]; end: () => void } => {
  const told: string[] = []
  const tell = (what: string) => () => void told.push(what)
  const end = watchCall(document, adapter, clock, { came: tell("came"), went: tell("went"), over: tell("over") })
  return { told, end }
}
