// People who attack with an invite, a contact link or just a connection: what they get, what others are told, and that everybody else is served all the while.
import { fork } from "node:child_process"
import { once } from "node:events"
import { connect as connectTcp } from "node:net"
import { afterEach, describe, expect, test } from "vitest"
import { WebSocket } from "ws"
import { sealBox } from "../../src/channel/box.ts"
import { openContactCard } from "../../src/channel/contact-card.ts"
import { parseInvite } from "../../src/channel/invite.ts"
import { signingKey } from "../../src/channel/keys.ts"
import { derive, newId } from "../../src/channel/names.ts"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { bytesOf } from "../../src/session/thread-keys.ts"
import { toBase64Url } from "../../src/wire/base64url.ts"
import { median } from "../../src/tools/bench-blocks.ts"
import type { Flood } from "../../src/tools/bench-flood-side.ts"
import { SILENCE_MS } from "../../src/wire/limits.ts"
import { en } from "../../src/words/en/words.ts"
import { overEachStore } from "../support/each-store.ts"
import { openMailbox, type Mailbox } from "../support/mailbox.ts"
import { newBox, newId as anId, newIdentity, Peer } from "../support/peer.ts"
import { startRelayHere } from "../support/relay-here.ts"
import { startRelayProcess } from "../support/relay.ts"
import { join, openRoom, sendConcern } from "../support/rooms.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

const slow = { timeout: 120_000 }
const ends: { stop(): void }[] = []
afterEach(() => ends.splice(0).forEach((end) => end.stop()))

describe("with an invite or a contact link", () => {
  test("who holds the link can put words at a desk, and is heard as nobody but a participant", slow, async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    const room = await openRoom(relay.host, clock)
    ends.push(room)
    const { sam, ana, samId, anaId } = room
    const invite = parseInvite(sam.get().invite ?? "")
    if (invite.is !== "link") throw new Error("no invite")
    const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
    const forger = await signingKey(random(32))
    const peer = await Peer.at(relay)
    const token = toBase64Url(await derive(invite.secret, "write", samId))
    // Ana's key is public to all who hold the link: it stands on her card.
    const kept = await (await room.worlds.sam.kept.open(`desk-${invite.room}`)).read("room")
    const card = await openContactCard(invite.room, bytesOf((kept[0]?.value as { card: string }).card))
    if (!card) throw new Error("no card")
    const start = { x: toBase64Url(random(32)), s: toBase64Url(random(32)) }
    const head = { v: 1, n: 1, at: clock.now(), start }
    const lies = [
      { ...head, k: "step", step: "done", to: 1 },
      { ...head, k: "line", places: {}, words: "I am Ana", choices: [] },
      { ...head, k: "welcome", X: start.s, x: start.x },
      { ...head, k: "refused" },
      { ...head, k: "words", words: "no card opened this" },
      { ...head, k: "card", card: "concern.hurt", route: "private", name: "Sam", words: "the only one that is read" },
    ]
    for (const body of lies) {
      const id = newId(random)
      const data = await sealBox(forger, { room: invite.room, mailbox: samId, id }, card.x, body, random)
      peer.send({ t: "put", at: samId, id, token, data: toBase64Url(data ?? new Uint8Array()) })
    }
    const { items } = await until(sam, (state) => state.items.length > 0)
    expect(items).toHaveLength(1)
    sam.act({ type: "open", item: items[0]?.id ?? "" })
    const opened = await until(sam, (state) => state.items[0]?.opened === true)
    expect(opened.items[0]?.messages.map(({ words }) => words)).toEqual(["the only one that is read"])
    expect(sam.get().problem).toBeUndefined()
    // Neither board can be written by them.
    peer.send({ t: "post", board: invite.room, slot: 0, version: 9_000, value: newBox(1_024) })
    peer.send({ t: "post", board: anaId, slot: 0, version: 9e12, value: newBox(1_024) })
    await peer.until(() => peer.all("refused").filter(({ of }) => of === "post").length === 2)
    expect(peer.all("refused").every(({ reason }) => reason === "not_allowed")).toBe(true)
    expect(ana.get().room?.contacts.map(({ name }) => name)).toEqual(["Sam", "Ana"])
  })

  test(
    "two people who use one contact link are told, and so is the host, and neither is let in by it",
    slow,
    async () => {
      await using relay = await startRelayProcess()
      const clock = fastClock(10)
      const sam = await createFacilitator(testWorld(relay.host, clock))
      ends.push(sam)
      sam.act({ type: "createRoom", room: "Advisory meeting", name: "Sam", role: "Host", words: "" })
      sam.act({ type: "makeContactLink", name: "Ana" })
      const { contactLinks } = await until(sam, (state) => state.contactLinks.length === 1 && state.link === "open")
      const claimants = await Promise.all(
        ["Ana", "Not Ana"].map(async (name) => {
          const claimant = await createFacilitator(testWorld(relay.host, clock))
          ends.push(claimant)
          claimant.act({ type: "openContactLink", link: contactLinks[0]?.link ?? "" })
          claimant.act({ type: "claim", name, role: "", words: "" })
          return claimant
        }),
      )
      await until(sam, (state) => state.contactLinks[0]?.twice === true)
      expect(en.facilitator.people.twice("Ana")).toMatch(/Two people used this link.*number/)
      for (const claimant of claimants) {
        await until(claimant, ({ problem }) => problem === "contact_link_twice")
        expect(claimant.get().is).toBe("waiting")
      }
      expect(en.problems.contact_link_twice).toMatch(/Two people used this link/)
      expect(sam.get().room?.contacts.map(({ name }) => name)).toEqual(["Sam"])
      sam.act({ type: "acceptClaim", contactLink: contactLinks[0]?.id ?? "" })
      const desks = () => claimants.filter((one) => one.get().is === "desk")
      await expect.poll(() => desks().length, { timeout: 20_000 }).toBe(1)
      const [other] = claimants.filter((one) => !desks().includes(one))
      if (other) await until(other, ({ problem }) => problem === "contact_link_refused")
    },
  )

  test(
    "a contact link that is flooded with claims stays the host's to refuse, also after a restart",
    slow,
    async () => {
      await using relay = await startRelayProcess()
      const clock = fastClock(10)
      const world = testWorld(relay.host, clock)
      const sam = await createFacilitator(world)
      sam.act({ type: "createRoom", room: "Advisory meeting", name: "Sam", role: "Host", words: "" })
      sam.act({ type: "makeContactLink", name: "Ana" })
      const { contactLinks } = await until(sam, (state) => state.contactLinks.length === 1 && state.link === "open")
      for (let claim = 0; claim < 24; claim++) {
        const claimant = await createFacilitator(testWorld(relay.host, clock))
        ends.push(claimant)
        claimant.act({ type: "openContactLink", link: contactLinks[0]?.link ?? "" })
        claimant.act({ type: "claim", name: `Ana ${claim}`, role: "", words: "" })
        await until(claimant, ({ is, link }) => is === "waiting" && link === "open")
      }
      await until(sam, (state) => state.contactLinks[0]?.twice === true)
      const last = ends.at(-1) as Awaited<ReturnType<typeof createFacilitator>>
      await until(last, ({ is }) => is === "waiting")
      sam.stop()
      const again = await createFacilitator(testWorld(relay.host, clock, world.kept))
      ends.push(again)
      await until(again, ({ is, link }) => is === "desk" && link === "open")
      expect(again.get().contactLinks.map(({ name, is }) => [name, is])).toEqual([["Ana", "claimed"]])
    },
  )

  test("whom the host does not let in reads that, and that nobody else has it", slow, async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    const [sam, ana] = [
      await createFacilitator(testWorld(relay.host, clock)),
      await createFacilitator(testWorld(relay.host, clock)),
    ]
    ends.push(sam, ana)
    sam.act({ type: "createRoom", room: "Advisory meeting", name: "Sam", role: "Host", words: "" })
    sam.act({ type: "makeContactLink", name: "Ana" })
    const { contactLinks } = await until(sam, (state) => state.contactLinks.length === 1 && state.link === "open")
    const [{ id, link } = { id: "", link: "" }] = contactLinks
    ana.act({ type: "openContactLink", link })
    ana.act({ type: "claim", name: "Ana", role: "", words: "" })
    await until(sam, (state) => state.contactLinks[0]?.is === "claimed")
    sam.act({ type: "refuseClaim", contactLink: id })
    await until(ana, ({ problem }) => problem === "contact_link_refused")
    expect(en.problems.contact_link_refused).toMatch(/not let in/)
    // No page says any more that the room opens by itself.
    expect(ana.get().is).toBe("start")
  })

  test(
    "a facilitator who counts to the end of all numbers ends no desk, and nobody is told that a list is false",
    slow,
    async () => {
      await using relay = await startRelayProcess()
      const clock = fastClock(10)
      const room = await openRoom(relay.host, clock)
      const { sam, maria, worlds } = room
      ends.push(room)
      const { id = "" } = sam.get().room ?? {}
      room.ana.stop()
      const kept = await worlds.ana.kept.open(`desk-${id}`)
      const [row] = await kept.read("room")
      const rev = Number.MAX_SAFE_INTEGER
      const last = { rev, pause: { id: anId(), startsAt: clock.now(), endsAt: clock.now() + 600_000 } }
      const record = { rev, is: "off", at: clock.now(), until: clock.now() + 600_000 }
      await kept.write([{ kind: "room", id: row?.id ?? "", value: { ...(row?.value as object), ...last, record } }])
      const ana = await createFacilitator(testWorld(relay.host, clock, worlds.ana.kept))
      ends.push(ana)
      await until(maria, (state) => state.pause?.id === last.pause.id && state.record?.is === "off")
      sam.act({ type: "startBreak", startsAt: clock.now(), minutes: 10 })
      sam.act({ type: "setRecord", is: "on" })
      const desk = await worlds.sam.kept.open(`desk-${id}`)
      const isOn = async () =>
        (await desk.read("room")).some(
          ({ value }) => (value as typeof last & { record?: typeof record }).record?.is === "on",
        )
      await expect.poll(isOn).toBe(true)
      sam.stop()
      const again = await createFacilitator(testWorld(relay.host, clock, worlds.sam.kept))
      ends.push(again)
      await until(again, ({ is, link }) => is === "desk" && link === "open")
      await sendConcern(maria, room.samId, again, "Something hurt me")
      expect([again.get().problem, maria.get().problem]).toEqual([undefined, undefined])
    },
  )

  test("two who call themselves by one name are told apart at the desk", slow, async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    const room = await openRoom(relay.host, clock)
    const { sam, maria, samId } = room
    const other = await createParticipant(testWorld(relay.host, clock))
    ends.push(room, other)
    await join(other, sam.get().invite ?? "")
    for (const one of [maria, other]) {
      await one.keep({ type: "setName", name: "Maria" })
      const draft = { step: 3, to: samId, card: "concern.hurt", words: "It is me", withName: true } as const
      one.act({ type: "sendDraft", draft })
    }
    const { items } = await until(sam, (state) => state.items.length === 2)
    const [first = "", second = ""] = items.map(({ id }) => id)
    sam.act({ type: "open", item: first })
    const one = await until(sam, (state) => state.items.some(({ opened }) => opened))
    expect(one.items.find(({ opened }) => opened)).toMatchObject({ name: "Maria", sameName: false })
    expect(one.items.find(({ opened }) => !opened)).toMatchObject({ name: undefined, sameName: false })
    sam.act({ type: "open", item: second })
    await until(sam, (state) =>
      state.items.every(({ opened, name, sameName }) => opened && name === "Maria" && sameName),
    )
    expect(en.facilitator.item.sameName).toMatch(/may be someone else/)
  })
})

overEachStore((start) => {
  test("a flood of 10,000 frames is read as fast as the limit allows, and others' messages go on", slow, async () => {
    await using relay = await start()
    const { owner, at, open } = await openMailbox(relay)
    const [flood, honest] = [await Peer.at(relay), await Peer.at(relay)]
    const id = anId()
    for (let frame = 0; frame < 10_000; frame++) flood.send({ t: "collected", at, ids: [id] })
    honest.send({ t: "put", at, id, token: open, data: newBox() })
    await owner.next("box", (box) => box.id === id)
    await flood.until(() => flood.all("refused").length === 400)
    await honest.ping()
    expect(flood.all("refused")).toHaveLength(400)
    relay.clock.now += 2_000
    await flood.until(() => flood.all("refused").length === 500)
    await honest.ping()
    // Each for what it asks: what is another's is not collected.
    expect(flood.all("refused").filter(({ reason }) => reason === "not_allowed")).toHaveLength(500)
    expect(flood.closed).toBeUndefined()
  })

  test("a flood by the room's token fills its own share, and a thread's token still puts", slow, async () => {
    await using relay = await start()
    const { owner, at, open, token } = await openMailbox(relay)
    const flood = await Peer.at(relay)
    for (let box = 0; box < 300; box++) flood.send({ t: "put", at, id: anId(), token: open, data: newBox() })
    await flood.until(() => flood.all("kept").length + flood.all("refused").length === 300)
    expect(flood.all("kept")).toHaveLength(20)
    const thread = await Peer.at(relay)
    const id = anId()
    thread.send({ t: "put", at, id, token, data: newBox() })
    await owner.next("box", (box) => box.id === id)
  })

  test("who never pings, as at the end of a dead line, is let go, and what they owned is free", slow, async () => {
    await using relay = await start()
    const { owner, identity, at, token } = await openMailbox(relay)
    const honest = await Peer.at(relay)
    relay.clock.now += SILENCE_MS - 1
    await honest.ping()
    await relay.sweep()
    expect(owner.closed).toBeUndefined()
    relay.clock.now += 2
    await honest.ping()
    await relay.sweep()
    await owner.until(() => owner.closed !== undefined)
    expect(honest.closed).toBeUndefined()
    honest.send({ t: "put", at, id: anId(), token, data: newBox() })
    await honest.next("kept")
    const back = await Peer.at(relay)
    await back.own(identity)
    await back.next("box")
  })
})

test("who never reads is dropped when 8 MB wait, however much they ask for", slow, async () => {
  await using relay = await startRelayHere()
  const { owner, at } = await openMailbox(relay)
  owner.send({ t: "post", board: at, slot: 0, version: 1, value: newBox(65_536) })
  await owner.next("posted")
  const reader = new WebSocket(relay.url)
  reader.on("error", () => undefined)
  await new Promise((opened) => reader.once("message", opened))
  const number = relay.lines.filter((line) => line.includes('"came"')).length
  let read = 0
  reader.on("message", (data: Buffer) => (read += data.length))
  reader.pause()
  const ask = JSON.stringify({ t: "watch", board: at, slot: 0, after: 0 })
  const isLeft = () => relay.lines.some((line) => line.includes('"left"') && line.includes(`"connection":${number}`))
  for (let frame = 0; frame < 399 && !isLeft(); frame++) {
    reader.send(ask)
    await owner.settled(at)
  }
  expect(isLeft()).toBe(true)
  reader.resume()
  await new Promise((closed) => (reader.readyState === WebSocket.CLOSED ? closed(0) : reader.once("close", closed)))
  // All that was asked for would be 35 MB.
  expect(read).toBeLessThan(20_000_000)
  expect(owner.closed).toBeUndefined()
})

/** Milliseconds, in the middle of many. */
async function roundTrip(peer: Peer): Promise<number> {
  const took: number[] = []
  for (let ping = 0; ping < 101; ping++) {
    const began = performance.now()
    await peer.ping()
    took.push(performance.now() - began)
  }
  return median(took)
}

test("200 lines that open and say no more slow nobody, and are closed after 10 seconds", slow, async () => {
  await using relay = await startRelayProcess({ RELAY_LOG: "quiet" })
  const honest = await Peer.at(relay)
  const before = await roundTrip(honest)
  const lines = Array.from({ length: 200 }, () => connectTcp(relay.port, "127.0.0.1"))
  const began = performance.now()
  const closed = lines.map(async (socket, place) => {
    socket.on("error", () => undefined).resume()
    await new Promise((opened) => socket.once("connect", opened))
    socket.write("GET / HTTP/1.1\r\nUpgrade: websocket\r\n".slice(0, place % 35))
    if (!socket.destroyed) await new Promise((gone) => socket.once("close", gone))
    return performance.now() - began
  })
  const during = await roundTrip(honest)
  expect(lines.filter(({ readyState }) => readyState === "open")).toHaveLength(200)
  expect(during).toBeLessThan(5 * before + 50)
  const after = (await Promise.all(closed)).sort((a, b) => a - b)
  expect(after[0]).toBeGreaterThan(9_000)
  expect(after.at(-1)).toBeLessThan(15_000)
  await honest.ping()
})

/** Milliseconds from put to arrival, for as long as said, 33 times a second. */
async function arrivals(honest: Peer, { owner, at, token }: Mailbox, ms: number): Promise<number[]> {
  const took: number[] = []
  for (const end = performance.now() + ms; performance.now() < end;) {
    const [id, began] = [anId(), performance.now()]
    honest.send({ t: "put", at, id, token, data: newBox() })
    await owner.next("box", (box) => box.id === id)
    took.push(performance.now() - began)
    owner.heard.splice(1)
    owner.send({ t: "collected", at, ids: [id] })
    await new Promise((next) => setTimeout(next, 30))
  }
  return took
}

const p99 = (took: number[]): number => took.sort((a, b) => a - b)[Math.ceil(took.length * 0.99) - 1] ?? NaN

/** Others' p99 in ms without the flood and with it, in blocks of 5 seconds that take turns; and its frames a second. */
async function floodedBeside(): Promise<{ calm: number; flooded: number; perSecond: number }> {
  await using relay = await startRelayProcess({ RELAY_LOG: "quiet" })
  const mailbox = await openMailbox(relay)
  const honest = await Peer.at(relay)
  // A process of its own: what it does takes no time from those who are measured.
  const flood = fork("src/tools/bench-flood-side.ts", { execArgv: ["--import", "tsx"] })
  const ask = async (what: Flood | "rest"): Promise<number> => {
    flood.send(what)
    return ((await once(flood, "message")) as [number])[0]
  }
  const [calm, flooded, perSecond]: [number[], number[], number[]] = [[], [], []]
  for (let block = 0; block < 3; block++) {
    calm.push(...(await arrivals(honest, mailbox, 5_000)))
    await ask({ host: relay.host, moves: true })
    flooded.push(...(await arrivals(honest, mailbox, 5_000)))
    perSecond.push(await ask("rest"))
  }
  flood.disconnect()
  return { calm: p99(calm), flooded: p99(flooded), perSecond: Math.min(...perSecond) }
}

/** A busy machine spoils a measurement, not what is measured. The ratio is of `npm run bench`: where nothing else waits, twice of 1 ms is little. */
const isHarmless = ({ calm, flooded }: { calm: number; flooded: number }) => flooded <= Math.max(2 * calm, 50)

test(
  "who tries 10,000 frames a second, and leaves each line that is held back for a fresh one, keeps nobody waiting who would notice",
  { timeout: 200_000 },
  async () => {
    let measured = await floodedBeside()
    for (let again = 0; again < 2 && !isHarmless(measured); again++) measured = await floodedBeside()
    expect(measured).toSatisfy(isHarmless)
    // It tries 10,000; on two cores that much else shares, as many as 5,265 got out.
    expect(measured.perSecond).toBeGreaterThan(3_000)
  },
)

test("a thousand connections of one address, and no more; 200 mailboxes each, and no more", slow, async () => {
  await using relay = await startRelayHere({ RELAY_LOG: "quiet" })
  const peers = await Promise.all(Array.from({ length: 1_000 }, () => Peer.at(relay)))
  expect(peers.filter(({ closed }) => closed !== undefined)).toEqual([])
  const over = await Peer.at(relay)
  await over.until(() => over.closed !== undefined)
  expect(over.closed?.code).toBe(1013)
  expect(over.all("refused")).toMatchObject([{ of: "hello", reason: "too_many" }])
  const [first] = peers
  if (!first) throw new Error("nobody came")
  for (let mailbox = 0; mailbox < 201; mailbox++) first.send(first.proofOf(newIdentity()))
  await first.until(() => first.all("owned").length === 200 && first.all("refused").length === 1)
  expect(first.all("refused")).toMatchObject([{ of: "own", reason: "too_many" }])
})

/** `npm run fuzz` makes all of 100,000. */
const rounds = process.env["FUZZ_RUNS"] === undefined ? 2 : 10

test(
  "tens of thousands of mailboxes that strangers made are kept, and an honest message goes through among them",
  slow,
  async () => {
    await using relay = await startRelayHere({ RELAY_LOG: "quiet" })
    const { owner, at, token } = await openMailbox(relay)
    const honest = await Peer.at(relay)
    for (let round = 0; round < rounds; round++) {
      const peers = await Promise.all(Array.from({ length: 50 }, () => Peer.at(relay)))
      for (const peer of peers) for (let mailbox = 0; mailbox < 200; mailbox++) peer.send(peer.proofOf(newIdentity()))
      const id = anId()
      honest.send({ t: "put", at, id, token, data: newBox() })
      await owner.next("box", (box) => box.id === id)
      await Promise.all(peers.map((peer) => peer.until(() => peer.all("owned").length === 200)))
      await Promise.all(peers.map((peer) => peer.close()))
    }
  },
)
