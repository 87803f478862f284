// Mailboxes over real sockets: who may, who gets, and what is told.
import { expect, test } from "vitest"
import { openMailbox } from "../support/mailbox.ts"
import { hashOfToken, newBox, newId, newIdentity, newToken, Peer } from "../support/peer.ts"
import { overEachStore } from "../support/each-store.ts"

overEachStore((start) => {
  test("hello says the version, a nonce of this connection, the clock and the limits", async () => {
    await using relay = await start()
    const [one, two] = [await Peer.at(relay), await Peer.at(relay)]
    expect(one.hello).toMatchObject({ v: 1, now: relay.clock.now, limits: { frame: 98_304, mailboxes: 200 } })
    expect(one.hello.nonce).not.toBe(two.hello.nonce)
  })

  test("a box reaches its owner as it was put, and the sender hears that it is held", async () => {
    await using relay = await start()
    const { owner, at, open } = await openMailbox(relay)
    const sender = await Peer.at(relay)
    const [id, data] = [newId(), newBox(11_264)]
    sender.send({ t: "put", at, id, token: open, data })
    expect(await sender.next("kept")).toEqual({ t: "kept", at, id, held: true })
    expect(await owner.next("box")).toEqual({ t: "box", at, id, data })
  })

  test("boxes put while the owner was away come in order, once, when the owner is back", async () => {
    await using relay = await start()
    const { owner, identity, at, open, token } = await openMailbox(relay)
    await owner.close()
    const sender = await Peer.at(relay)
    const ids = Array.from({ length: 20 }, newId)
    for (const [place, id] of ids.entries()) {
      sender.send({ t: "put", at, id, token: place % 2 ? open : token, data: newBox() })
      sender.send({ t: "put", at, id, token, data: newBox() })
    }
    await sender.until(() => sender.all("kept").length === 40)
    const back = await Peer.at(relay)
    await back.own(identity)
    await back.until(() => back.all("box").length === 20)
    await back.settled(at)
    expect(back.all("box").map(({ id }) => id)).toEqual(ids)

    back.send({ t: "collected", at, ids })
    await back.settled(at)
    const again = await Peer.at(relay)
    await again.own(identity)
    await again.settled(at)
    expect(again.all("box")).toEqual([])
    sender.send({ t: "put", at, id: ids[0], token, data: newBox() })
    expect(await sender.next("kept", ({ held }) => !held)).toMatchObject({ id: ids[0] })
  })

  test("more boxes than one page are read out whole, and none that comes meanwhile is lost or doubled", async () => {
    await using relay = await start({ RELAY_TOKEN_WAITING: "1000" })
    const { owner, identity, at, token } = await openMailbox(relay)
    await owner.close()
    const sender = await Peer.at(relay)
    const ids = Array.from({ length: 300 }, newId)
    const data = newBox(11_264)
    for (const id of ids.slice(0, 200)) sender.send({ t: "put", at, id, token, data })
    await sender.until(() => sender.all("kept").length === 200)
    const back = await Peer.at(relay)
    const owned = back.own(identity)
    for (const id of ids.slice(200)) sender.send({ t: "put", at, id, token, data })
    await owned
    await back.until(() => back.all("box").length >= 300)
    await back.settled(at)
    expect(back.all("box").map(({ id }) => id)).toEqual(ids)
  })

  test("only the key's holder owns its mailbox, and only by a proof for this relay and this connection", async () => {
    await using relay = await start()
    const ana = newIdentity()
    const peer = await Peer.at(relay)
    const other = await Peer.at(relay)
    const proofs = [
      { ...peer.proofOf(newIdentity()), key: ana.key },
      other.proofOf(ana),
      peer.proofOf(ana, "relay.example"),
      { ...peer.proofOf(ana), sig: "A".repeat(86) },
    ]
    for (const proof of proofs) peer.send(proof)
    await peer.until(() => peer.all("refused").length === proofs.length)
    for (const refused of peer.all("refused")) expect(refused).toMatchObject({ of: "own", reason: "not_allowed" })
    expect(peer.all("owned")).toEqual([])
    expect(peer.all("refused")[0]?.key).toBe(ana.key)
    await peer.own(ana)
    expect(peer.all("owned")).toEqual([{ t: "owned", at: ana.at }])
  })

  test("a relay with a name takes proofs for that name only", async () => {
    await using relay = await start({ RELAY_NAME: "relay.example,quiet-hand.test:8443" })
    const ana = newIdentity()
    const peer = await Peer.at(relay)
    peer.send(peer.proofOf(ana))
    await peer.next("refused")
    await peer.own(ana, "relay.example")
    await peer.own(ana, "quiet-hand.test:8443")
    expect(peer.all("owned")).toHaveLength(2)
  })

  test("the newest owner wins, and the older one is told and gets nothing more", async () => {
    await using relay = await start()
    const { owner, identity, at, open } = await openMailbox(relay)
    const newer = await Peer.at(relay)
    await newer.own(identity)
    expect(await owner.next("moved")).toEqual({ t: "moved", at })
    const sender = await Peer.at(relay)
    sender.send({ t: "put", at, id: newId(), token: open, data: newBox() })
    await newer.next("box")
    owner.send({ t: "collected", at, ids: [] })
    owner.send({ t: "allow", at, add: [] })
    await owner.until(() => owner.all("refused").length === 2)
    expect(owner.all("box")).toEqual([])
    await owner.close()
    sender.send({ t: "put", at, id: newId(), token: open, data: newBox() })
    await newer.until(() => newer.all("box").length === 2)
  })

  test("who does not own a mailbox can neither allow, collect nor post", async () => {
    await using relay = await start()
    const { owner, at, open } = await openMailbox(relay)
    const stranger = await Peer.at(relay)
    const id = newId()
    stranger.send({ t: "put", at, id, token: open, data: newBox() })
    await owner.next("box")
    stranger.send({ t: "allow", at, add: [hashOfToken(newToken())] })
    stranger.send({ t: "collected", at, ids: [id] })
    stranger.send({ t: "post", board: at, slot: 0, version: 1, value: newBox() })
    stranger.send({ t: "put", at, id: newId(), token: newToken(), data: newBox() })
    await stranger.until(() => stranger.all("refused").length === 4)
    expect(stranger.all("refused")).toMatchObject([
      { of: "allow", reason: "not_allowed", at },
      { of: "collected", reason: "not_allowed", at },
      { of: "post", reason: "not_allowed", board: at, slot: 0, version: 1 },
      { of: "put", reason: "not_allowed", at },
    ])
  })
})
