// One client that sends as fast as it can takes its share of the relay's time, and no more.
import { expect, test } from "vitest"
import { SILENCE_MS } from "../../src/wire/limits.ts"
import { newBox, newIdentity, Peer } from "../support/peer.ts"
import { startRelayHere } from "../support/relay-here.ts"
import { startRelayProcess } from "../support/relay.ts"

test("of one who sends thousands of frames at once all are done, in their order, and who asks meanwhile is served between them", async () => {
  await using relay = await startRelayProcess({ RELAY_FRAMES_PER_SECOND: "1000000", RELAY_FRAMES_BURST: "1000000" })
  const [hasty, calm] = [await Peer.at(relay), await Peer.at(relay)]
  // Each costs the relay a signature that does not hold.
  const claim = JSON.stringify({ t: "own", key: newIdentity().key, sig: "A".repeat(86) })
  for (let frame = 0; frame < 3_000; frame++) hasty.send(claim)
  hasty.send({ t: "nonsense" })
  calm.send({ t: "ping" })
  await calm.until(() => calm.all("pong").length === 1)
  await hasty.until(() => hasty.all("refused").length === 3_001)
  const served = relay
    .log()
    .split("\n")
    .flatMap((line) => /"of":"(own|ping)"/.exec(line)?.[1] ?? [])
  expect(served.filter((of) => of === "own")).toHaveLength(3_000)
  expect(served.indexOf("ping")).toBeLessThan(1_500)
})

test("who sends faster than the limit has all done, in order, each when it may be, and is not taken for silent meanwhile", async () => {
  await using relay = await startRelayHere({ RELAY_FRAMES_PER_SECOND: "20", RELAY_FRAMES_BURST: "5" })
  const [peer, identity] = [await Peer.at(relay), newIdentity()]
  await peer.own(identity)
  const done = () => peer.all("posted").map(({ version }) => version)
  for (let version = 1; version <= 100; version++)
    peer.send({ t: "post", board: identity.at, slot: 0, version, value: newBox() })
  // The proof was the first of five.
  await peer.until(() => done().length === 4)
  while (done().length < 100) {
    const before = done().length
    relay.clock.now += SILENCE_MS / 2
    await peer.until(() => done().length === Math.min(100, before + 5))
    await relay.sweep()
  }
  expect(done()).toEqual(Array.from({ length: 100 }, (_, place) => place + 1))
  expect(peer.all("refused")).toEqual([])
})

test("a line that is held back does not hold up a relay that stops", async () => {
  await using relay = await startRelayProcess({ RELAY_FRAMES_BURST: "5" })
  const peer = await Peer.at(relay)
  for (let count = 0; count < 10_000; count++) peer.send({ t: "ping" })
  await peer.until(() => peer.all("pong").length >= 5)
  const began = performance.now()
  await relay.end()
  // It would be let go without a word after ten.
  expect(performance.now() - began).toBeLessThan(5_000)
  await peer.until(() => peer.closed !== undefined)
  expect(peer.closed?.code).toBe(1001)
})
