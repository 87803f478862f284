// What a balancer and a keeper are told of a relay: whether it lives, whether it is ready, and what it counts.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import Sqlite from "better-sqlite3"
import { expect, test } from "vitest"
import { readConfig } from "../../src/relay/config.ts"
import { until } from "../../src/tools/hands.ts"
import { openMailbox } from "../support/mailbox.ts"
import { newBox, newId, newToken, Peer } from "../support/peer.ts"
import { startRedis } from "../support/redis.ts"
import { startRelayHere, type RelayHere } from "../support/relay-here.ts"

const ask = async (relay: RelayHere, path: string): Promise<[number, string]> => {
  const answer = await fetch(`${relay.origin}${path}`)
  return [answer.status, (await answer.text()).trim()]
}
const readiness = (relay: RelayHere, status: number) =>
  until(`a relay that answers ${status}`, async () => {
    const [is, text] = await ask(relay, "/readyz")
    return is === status ? text : undefined
  })

test("a relay is ready while its store can be written, and says in words why it is not", async () => {
  await using relay = await startRelayHere()
  expect(await ask(relay, "/healthz")).toEqual([200, "alive"])
  expect(await ask(relay, "/readyz")).toEqual([200, "ready"])
  const other = new Sqlite(join(relay.data, "mailboxes.db"))
  other.exec("begin immediate")
  expect(await readiness(relay, 503)).toBe("The store cannot be written.")
  expect(await ask(relay, "/healthz")).toEqual([200, "alive"])
  other.exec("rollback")
  other.close()
  await readiness(relay, 200)
})

test("a store that has reached its size is ready all the same, or nobody could come and collect", async () => {
  await using relay = await startRelayHere({ RELAY_STORE_MB: "1", RELAY_TOKEN_WAITING: "1000" })
  const { at, token } = await openMailbox(relay)
  const sender = await Peer.at(relay)
  const put = () => sender.send({ t: "put", at, id: newId(), token, data: newBox(11_264) })
  for (let count = 1; count <= 200 && sender.all("refused").length === 0; count++) {
    put()
    await sender.until(() => sender.all("kept").length + sender.all("refused").length === count)
  }
  expect(sender.all("refused")).toMatchObject([{ reason: "full" }])
  expect(await ask(relay, "/readyz")).toEqual([200, "ready"])
  // Its keeper is told in words, and not with each message.
  const told = () => relay.lines.filter((line) => line.includes("The store has reached its size"))
  for (let more = 2; more <= 5; more++) {
    put()
    await sender.until(() => sender.all("refused").length === more)
  }
  expect(told()).toHaveLength(1)
  relay.clock.now += 60_000
  put()
  await sender.until(() => sender.all("refused").length === 6)
  expect(told()).toHaveLength(2)
})

test("a relay whose Redis is away is not ready, and is again when that is back", async () => {
  await using redis = await startRedis()
  await using relay = await startRelayHere({ RELAY_STORE: redis.url })
  await readiness(relay, 200)
  await redis.kill()
  await readiness(relay, 503)
  await redis.restart()
  await readiness(relay, 200)
})

test("a Redis that stands still is told as one that does not answer", async () => {
  await using redis = await startRedis()
  await using relay = await startRelayHere({ RELAY_STORE: redis.url })
  redis.freeze()
  expect(await readiness(relay, 503)).toBe("The store does not answer.")
  redis.thaw()
  await readiness(relay, 200)
})

const counts = async ({ metricsPort }: RelayHere): Promise<string> =>
  (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()

test("the counts tell what is done, and nothing of who does it", async () => {
  await using relay = await startRelayHere({ RELAY_METRICS: "127.0.0.1:0", RELAY_ADDRESS_CONNECTIONS: "2" })
  const { owner, identity, at, open, token } = await openMailbox(relay)
  const sender = await Peer.at(relay)
  const ids = [newId(), newId()]
  for (const id of ids) sender.send({ t: "put", at, id, token, data: newBox(4_096) })
  sender.send({ t: "put", at, id: newId(), token: newToken(), data: newBox() })
  sender.send("no frame")
  owner.send({ t: "watch", board: at, slot: 0, after: 0 })
  await sender.until(() => sender.all("kept").length + sender.all("refused").length === 4)
  await owner.until(() => owner.all("box").length === 2)
  await Peer.at(relay)

  const text = await counts(relay)
  for (const line of [
    "connections 2",
    "mailboxes_owned 1",
    "slots_watched 1",
    'frames_total{type="put",outcome="done"} 2',
    'frames_total{type="put",outcome="not_allowed"} 1',
    'frames_total{type="frame",outcome="bad_frame"} 1',
    'boxes_total{bytes="4096"} 2',
    'limited_total{reason="too_many"} 1',
    "store_waiting 0",
    "store_failures_total 0",
    "write_seconds_count 4",
  ])
    expect(text).toContain(`\nquiet_hand_relay_${line}\n`)
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m)
  for (const secret of [at, identity.key, open, token, ...ids, "127.0.0.1"]) expect(text).not.toContain(secret)
  const labels = [...text.matchAll(/(\w+)="/g)].map(([, label]) => label)
  const known = ["type", "outcome", "bytes", "reason", "le", "version", "major", "minor", "patch", "kind", "space"]
  expect([...new Set(labels)].filter((label) => !known.includes(label ?? ""))).toEqual([])
})

test("the page for keepers names every count of ours", async () => {
  await using relay = await startRelayHere({ RELAY_METRICS: "127.0.0.1:0" })
  const named = [...(await counts(relay)).matchAll(/^# TYPE quiet_hand_relay_(\w+)/gm)].map(([, name]) => name ?? "")
  expect(named.length).toBeGreaterThan(5)
  const page = readFileSync("src/docs/run-a-relay.md", "utf8")
  expect(named.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})

test("a write that the store cannot do is counted as a failure", async () => {
  await using redis = await startRedis()
  await using relay = await startRelayHere({ RELAY_STORE: redis.url, RELAY_METRICS: "127.0.0.1:0" })
  const { at, token } = await openMailbox(relay)
  await redis.kill()
  const sender = await Peer.at(relay)
  sender.send({ t: "put", at, id: newId(), token, data: newBox() })
  expect(await sender.next("refused")).toMatchObject({ reason: "unavailable" })
  expect(await counts(relay)).toContain("\nquiet_hand_relay_store_failures_total 1\n")
})

test("counts are served nowhere unless asked for, and never where people come", async () => {
  await using relay = await startRelayHere()
  expect(relay.metricsPort).toBeUndefined()
  await using counting = await startRelayHere({ RELAY_METRICS: "127.0.0.1:0" })
  expect((await ask(counting, "/metrics"))[0]).toBe(404)
  expect(readConfig({ RELAY_METRICS: "9464" })).toEqual([
    "RELAY_METRICS must be an address and a port, as in 127.0.0.1:9464.",
  ])
  expect(readConfig({ RELAY_METRICS: "[::1]:9464" })).toMatchObject({ metrics: { host: "::1", port: 9464 } })
})
