// One client that sends as fast as it can takes its share of the relay's time, and no more.
import { expect, test } from "vitest"
import { newIdentity, Peer } from "../support/peer.ts"
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
