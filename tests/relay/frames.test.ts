// One box from put to collected, over a real socket and a real process.
import { expect, test } from "vitest"
import { hashOfToken, newBox, newId, newIdentity, newToken, Peer } from "../support/peer.ts"
import { startRelayProcess } from "../support/relay.ts"

test("a box put for an owner arrives, and is kept before it is answered", async () => {
  await using relay = await startRelayProcess()
  const ana = newIdentity()
  const token = newToken()
  const owner = await Peer.at(relay)
  await owner.own(ana)
  owner.send({ t: "allow", at: ana.at, open: hashOfToken(token) })
  await owner.next("allowed")
  const sender = await Peer.at(relay)
  const id = newId()
  const data = newBox()
  sender.send({ t: "put", at: ana.at, id, token, data })
  expect(await sender.next("kept")).toEqual({ t: "kept", at: ana.at, id, held: true })
  expect(await owner.next("box")).toEqual({ t: "box", at: ana.at, id, data })
})
