// Boxes sealed as they should be, put by somebody who has the token of a mailbox and the key to seal for: whose signature they bear is the test's.
import { sealBox } from "../../src/channel/box.ts"
import { agreementKey, type SigningKey } from "../../src/channel/keys.ts"
import { newId } from "../../src/channel/names.ts"
import { bytesOf } from "../../src/session/thread-keys.ts"
import { toBase64Url } from "../../src/wire/base64url.ts"
import type { Peer } from "./peer.ts"
import { keptOf, type TestWorld } from "./session-world.ts"

export type Place = { room: string; mailbox: string; token: Uint8Array; x: Uint8Array }

export const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

/** Puts each of these, signed by `from`, and waits until the relay has it. */
export async function putAll(peer: Peer, from: SigningKey, { room, mailbox, token, x }: Place, bodies: object[]) {
  for (const body of bodies) {
    const id = newId(random)
    const data = await sealBox(from, { room, mailbox, id }, x, body, random)
    peer.send({ t: "put", at: mailbox, id, token: toBase64Url(token), data: toBase64Url(data ?? new Uint8Array()) })
    await peer.next("kept", (kept) => kept.id === id)
  }
}

/** What a desk says on its board today: the key to seal for. */
export async function dayKey(desk: TestWorld, room: string): Promise<Uint8Array> {
  const [kept] = await keptOf<{ days: { seed: string }[] }>(desk, `desk-${room}`, "room")
  return (await agreementKey(bytesOf(kept?.days.at(-1)?.seed ?? ""))).public
}
