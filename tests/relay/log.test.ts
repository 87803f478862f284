// What a keeper reads in the log: lines of JSON, more or fewer of them, and addresses only where asked for.
import { expect, test } from "vitest"
import { createLog, LEVELS } from "../../src/relay/log.ts"
import { overBothStores } from "../support/each-store.ts"
import { openMailbox } from "../support/mailbox.ts"
import { newBox, newId, Peer } from "../support/peer.ts"

const time = Date.UTC(2026, 4, 1, 9)
const NAMES = { trouble: "error", note: "info", detail: "debug" } as const

test("a line is JSON with the relay's own time, its level, what happened and the facts, and nothing of the machine", () => {
  const lines: string[] = []
  createLog(
    "talkative",
    (line) => lines.push(line),
    () => time,
  ).detail("frame", { connection: 3, of: "put" })
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { level: "debug", time: "2026-05-01T09:00:00.000Z", connection: 3, of: "put", what: "frame" },
  ])
  expect(lines[0]).not.toContain("\n")
})

test("quiet tells what must be looked at, normal what happens, talkative each frame", () => {
  for (const [rank, level] of LEVELS.entries()) {
    const lines: string[] = []
    const log = createLog(
      level,
      (line) => lines.push(line),
      () => time,
    )
    for (const name of ["trouble", "note", "detail"] as const) log[name](name)
    const said = lines.map((line) => (JSON.parse(line) as { level: string }).level)
    expect(said).toEqual(Object.values(NAMES).slice(0, rank + 1))
  }
})

overBothStores((start) => {
  test("at its most talkative the log holds no mailbox, id, token, key, box or address", async () => {
    const proxied = { "x-forwarded-for": "203.0.113.7" }
    await using relay = await start({ RELAY_TRUST_PROXY: "x-forwarded-for", RELAY_ADDRESS_CONNECTIONS: "1" })
    const { owner, identity, at, open, token } = await openMailbox(relay)
    const [id, data] = [newId(), newBox()]
    const sender = await Peer.at(relay, proxied)
    sender.send({ t: "put", at, id, token, data })
    await owner.next("box")
    owner.send({ t: "collected", at, ids: [id] })
    owner.send({ t: "post", board: at, slot: 0, version: 1, value: data })
    sender.send({ t: "put", at, id, token: data, data: "" })
    await Peer.at(relay, proxied)
    await owner.settled(at)
    const log = relay.lines.join("\n")
    expect(log).toContain('"of":"put"')
    for (const secret of [identity.key, at, open, token, id, data.slice(0, 40), "203.0.113.7", "127.0.0.1"])
      expect(log).not.toContain(secret)
  })

  test("where the keeper asked for it, the address of who meets a limit is told, once a minute, and no other", async () => {
    const settings = { RELAY_LOG_ADDRESSES: "1", RELAY_TRUST_PROXY: "x-forwarded-for", RELAY_ADDRESS_CONNECTIONS: "1" }
    await using relay = await start({ ...settings, RELAY_LOG: "quiet", RELAY_FRAMES_BURST: "5" })
    expect(relay.lines.join()).toContain("addresses of those who meet a limit are logged")
    const from = (address: string) => Peer.at(relay, { "x-forwarded-for": address })
    await from("203.0.113.7")
    await from("203.0.113.8")
    await from("203.0.113.7")
    await from("203.0.113.7")
    const hurried = await from("2001:db8:1:2::9")
    for (let count = 0; count < 40; count++) hurried.send({ t: "ping" })
    await hurried.until(() => hurried.all("pong").length === 5)
    await expect.poll(() => relay.lines.length).toBe(3)
    const told = relay.lines.slice(1).map((line) => JSON.parse(line) as unknown)
    expect(told).toMatchObject([
      { what: "a limit was met", why: "too_many", address: "203.0.113.7" },
      { what: "a limit was met", why: "too_fast", address: "2001:db8:1:2" },
    ])
    relay.clock.now += 60_000
    await from("203.0.113.7")
    expect(relay.lines.filter((line) => line.includes("203.0.113.7"))).toHaveLength(2)
  })
})
