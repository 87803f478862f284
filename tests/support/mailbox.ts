// A mailbox whose owner is connected and has allowed tokens: where most walks over the wire begin.
import { hashOfToken, newIdentity, newToken, Peer, type Identity } from "./peer.ts"

export type Mailbox = { owner: Peer; identity: Identity; at: string; open: string; token: string }

/** `open` is the room's token, `token` another one. */
export async function openMailbox(relay: { url: string; host: string }): Promise<Mailbox> {
  const identity = newIdentity()
  const { at } = identity
  const [open, token] = [newToken(), newToken()]
  const owner = await Peer.at(relay)
  await owner.own(identity)
  owner.send({ t: "allow", at, open: hashOfToken(open), add: [hashOfToken(token)] })
  await owner.next("allowed")
  return { owner, identity, at, open, token }
}
