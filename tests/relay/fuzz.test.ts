// A real relay that strangers feed with whatever they like, whole frames, pieces and raw bytes: it stays up, and an honest end is served all the while.
import { randomBytes } from "node:crypto"
import { connect } from "node:net"
import fc from "fast-check"
import { expect, test } from "vitest"
import { changed, changes, changeText } from "../support/fuzz/mutate.ts"
import { fuzz, runsOf } from "../support/fuzz/run.ts"
import { openMailbox } from "../support/mailbox.ts"
import { newBox, newId, Peer } from "../support/peer.ts"
import { startRelayHere } from "../support/relay-here.ts"
import { openVectors } from "../support/vectors.ts"

const vectors = openVectors().flatMap(({ entries }) => entries)
const frames = vectors.filter(({ check }) => check === "toRelay").map(({ given }) => given["frame"])
const free = Object.fromEntries(
  ["RELAY_FRAMES_PER_SECOND", "RELAY_FRAMES_BURST", "RELAY_ADDRESS_PUTS_PER_SECOND"].map((name) => [name, "1000000"]),
)

const hostileText = fc.oneof(
  fc.tuple(fc.constantFrom(...frames), changes).map(([frame, how]) => JSON.stringify(changed(frame, how))),
  fc
    .tuple(fc.constantFrom(...frames), changes)
    .map(([frame, how]) => how.reduce((text, one) => changeText(text, one), JSON.stringify(frame))),
  fc.constantFrom("", "[".repeat(90_000), "\0", "null", '{"t":"put"'),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
)

test(
  "hostile frames are refused or mean what they say, and others' boxes come through",
  { timeout: 3_600_000 },
  async () => {
    await using relay = await startRelayHere(free)
    const { owner, at, token } = await openMailbox(relay)
    const sender = await Peer.at(relay)
    let stranger = await Peer.at(relay)
    const all = fc.array(hostileText, { minLength: 1, maxLength: 40 })
    await fuzz(5, all, async (texts) => {
      if (stranger.closed) stranger = await Peer.at(relay)
      for (const text of texts) stranger.send(text)
      const id = newId()
      sender.send({ t: "put", at, id, token, data: newBox() })
      await owner.next("box", (box) => box.id === id)
      owner.send({ t: "collected", at, ids: [id] })
      await stranger.ping()
      for (const peer of [owner, sender, stranger]) peer.heard.splice(1)
    })
  },
)

/** What is not even a WebSocket, and WebSockets that break the rules: wrong lengths, no mask, reserved bits, half a handshake. */
const rawBytes = (): Buffer[] => {
  const handshake = [
    "GET / HTTP/1.1",
    "Host: 127.0.0.1",
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Version: 13",
    `Sec-WebSocket-Key: ${randomBytes(16).toString("base64")}`,
  ].join("\r\n")
  const opened = Buffer.from(`${handshake}\r\n\r\n`)
  const after = (...bytes: number[]) => Buffer.concat([opened, Buffer.from(bytes)])
  return [
    randomBytes(1_000),
    Buffer.from(handshake),
    Buffer.from("GET /%ff%00/../../etc HTTP/1.1\r\nHost: x\r\n\r\n"),
    Buffer.from(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${"9".repeat(30)}\r\n\r\n`),
    Buffer.from(`${handshake.replace("13", "99")}\r\n\r\n`),
    after(0x81, 0x05, 1, 2, 3),
    after(0xf1, 0x80, 0, 0, 0, 0),
    after(0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0),
    after(0x80, 0x80, 0, 0, 0, 0),
    after(0x09, 0xfe, 0x00, 0x7e, 0, 0, 0, 0),
    after(0x88, 0x81, 0, 0, 0, 0, 1),
    after(0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28),
    Buffer.concat([opened, randomBytes(500)]),
  ]
}

test("raw bytes close their own connection and no other", { timeout: 3_600_000 }, async () => {
  await using relay = await startRelayHere(free)
  const honest = await Peer.at(relay)
  const rounds = Math.ceil(runsOf(1) / 20)
  for (let round = 0; round < rounds; round++) {
    const ended = rawBytes().map(
      (bytes) =>
        new Promise<void>((end) => {
          const socket = connect(relay.port, "127.0.0.1", () => socket.write(bytes))
          socket.on("error", () => undefined)
          socket.on("close", () => end())
          socket.on("data", () => setImmediate(() => socket.destroy()))
          setTimeout(() => socket.destroy(), 300)
        }),
    )
    await Promise.all(ended)
    await honest.ping()
  }
  const late = await Peer.at(relay)
  await late.ping()
  expect([honest.closed, late.closed]).toEqual([undefined, undefined])
})
