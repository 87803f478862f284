// Killed under load, without a word of warning: whatever a sender was told is kept is there when all is back.
import { expect, test } from "vitest"
import { until } from "../../src/tools/hands.ts"
import { overBothStores } from "../support/each-store.ts"
import { LOAD, putOn } from "../support/load.ts"
import { openMailbox } from "../support/mailbox.ts"
import { Peer } from "../support/peer.ts"
import { startRedis } from "../support/redis.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"

/** Puts from many sides, until `kill` ends it; the ids of those kept that the next relay does not give to their owner. */
async function lostBy(relay: RelayProcess, kill: () => Promise<void>): Promise<string[]> {
  const { owner, identity, at, token } = await openMailbox(relay)
  const senders = Array.from({ length: 8 }, () => putOn(relay, at, token))
  await owner.until(() => owner.all("box").length > 500)
  await kill()
  const kept = (await Promise.all(senders)).flatMap((sender) => sender.kept)
  expect(kept.length).toBeGreaterThan(300)

  await relay.restart()
  const next = await Peer.at(relay)
  await next.own(identity)
  const lost = (): string[] => {
    const stored = new Set(next.all("box").map(({ id }) => id))
    return kept.filter((id) => !stored.has(id))
  }
  await until("every box", () => lost().length === 0 || undefined, 10_000).catch(() => undefined)
  return lost()
}

overBothStores((_, store) => {
  test("a relay that is killed under load loses nothing it called kept", async () => {
    await using relay = await startRelayProcess({ ...LOAD, ...store() })
    expect(await lostBy(relay, () => relay.kill())).toEqual([])
  })
})

test("a Redis that is killed under load loses nothing that the relay called kept", async () => {
  await using redis = await startRedis()
  await using relay = await startRelayProcess({ ...LOAD, RELAY_STORE: redis.url })
  const kill = async (): Promise<void> => {
    await redis.kill()
    await relay.kill()
    await redis.restart()
  }
  expect(await lostBy(relay, kill)).toEqual([])
})
