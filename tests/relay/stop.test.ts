// A relay that is told to stop, as a process of its own and under load: it finishes what it took, and says goodbye.
import { once } from "node:events"
import { connect, type Socket } from "node:net"
import { expect, test } from "vitest"
import { until } from "../../src/tools/hands.ts"
import { overBothStores } from "../support/each-store.ts"
import { openMailbox } from "../support/mailbox.ts"
import { newBox, newId, Peer } from "../support/peer.ts"
import { startRedis } from "../support/redis.ts"
import { LOAD, putOn } from "../support/load.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"

/** Says this, and then nothing any more, whatever comes. */
async function say({ port }: RelayProcess, text: string): Promise<Socket> {
  const socket = connect(port, "127.0.0.1")
  socket.on("error", () => undefined)
  await once(socket, "connect")
  socket.write(text)
  return socket
}

overBothStores((_, store) => {
  test("told to stop under load, it loses nothing it called kept, keeps nothing it was not asked for, and closes each line cleanly", async () => {
    await using relay = await startRelayProcess({ ...LOAD, ...store() })
    const { owner, identity, at, token } = await openMailbox(relay)
    const senders = Array.from({ length: 8 }, () => putOn(relay, at, token))
    await until("some load", () => (owner.all("box").length > 500 ? true : undefined))
    await relay.end()
    const done = await Promise.all(senders)
    await owner.until(() => owner.closed !== undefined)
    expect([owner.closed?.code, ...done.map(({ code }) => code)]).toEqual(Array(9).fill(1001))
    expect(done.flatMap(({ refused }) => refused)).toEqual([])

    // What the next one of that store has for the owner.
    await relay.restart()
    const next = await Peer.at(relay)
    await next.own(identity)
    const kept = done.flatMap(({ kept }) => kept)
    expect(kept.length).toBeGreaterThan(500)
    await next.until(() => next.all("box").length >= kept.length)
    await next.settled(at)
    const stored = new Set(next.all("box").map(({ id }) => id))
    expect(kept.filter((id) => !stored.has(id))).toEqual([])
    const asked = new Set(done.flatMap(({ asked }) => asked))
    expect([...stored].filter((id) => !asked.has(id))).toEqual([])
    // What it took, it answered: nothing is in the store whose sender was left to guess.
    expect(stored.size).toBe(kept.length)
  })

  test("before it goes it says that it is not ready, takes nobody in, and goes on for those who are there", async () => {
    await using relay = await startRelayProcess({ RELAY_STOP_WAIT: "2", ...store() })
    const { owner, at, token } = await openMailbox(relay)
    const sender = await Peer.at(relay)
    const ended = relay.end()
    const said = await until("a relay that is not ready", async () => {
      const answer = await fetch(`${relay.origin}/readyz`)
      return answer.status === 503 ? answer.text() : undefined
    })
    expect(said).toBe("The relay is stopping.\n")
    expect((await fetch(`${relay.origin}/healthz`)).status).toBe(200)
    expect((await Peer.at(relay)).closed).toBeDefined()
    // Who asks and breaks off ends only themself.
    for (let count = 0; count < 20; count++) {
      const upgrade = "GET / HTTP/1.1\r\nhost: r\r\nconnection: upgrade\r\nupgrade: websocket\r\n"
      const key = "sec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
      const broken = await say(relay, upgrade + key)
      broken.resetAndDestroy()
    }
    sender.send({ t: "put", at, id: newId(), token, data: newBox() })
    await sender.next("kept")
    await owner.next("box")
    await ended
    await sender.until(() => sender.closed !== undefined)
    expect(sender.closed).toEqual({ code: 1001 })
  })
})

test("an end that does not answer, a half-open line and a store that stands still keep it no longer than its limit", async () => {
  await using redis = await startRedis()
  await using relay = await startRelayProcess({ RELAY_STORE: redis.url, RELAY_STOP_LIMIT: "1" })
  const { at, token } = await openMailbox(relay)
  const sender = await Peer.at(relay)
  const upgrade = "connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n"
  const silent = [
    await say(relay, "GET /j HTTP/1.1\r\nhost: a\r\n"),
    await say(relay, `GET / HTTP/1.1\r\nhost: a\r\n${upgrade}sec-websocket-key: ${"A".repeat(22)}==\r\n\r\n`),
  ]
  redis.freeze()
  sender.send({ t: "put", at, id: newId(), token, data: newBox() })
  await sender.ping()
  await relay.end()
  redis.thaw()
  await sender.until(() => sender.closed !== undefined)
  for (const socket of silent) socket.destroy()
  expect(sender.all("kept")).toEqual([])
  expect(relay.log()).toContain('"what":"stopped"')
})
