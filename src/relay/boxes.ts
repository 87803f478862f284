// Frames about mailboxes: put, own, allow, collected.
import type { Allow, Collected, Own, Put } from "../wire/frames.ts"
import type { Connection } from "./connection.ts"
import { FULL, type No, NOT_ALLOWED, type Office, readOut, TOO_MANY } from "./office.ts"
import { nameOf, owns } from "./proof.ts"

/** Read out at a time: less than a megabyte. */
const PAGE = 64

export async function put(office: Office, connection: Connection, frame: Put): Promise<No | undefined> {
  const { store, directory, now } = office
  const { at, id, token, data } = frame
  let wait = connection.address.puts.take(now())
  if (wait > 0) return { reason: "too_fast", wait }
  const mayOpen = (): boolean => {
    wait = connection.openPuts.take(now())
    return wait === 0
  }
  const box = { at, id, hash: connection.hashOf(token), data: Buffer.from(data, "base64url") }
  const outcome = await store.put(box, mayOpen)
  switch (outcome.is) {
    case "not_allowed":
      return NOT_ALLOWED
    case "too_fast":
      return { reason: "too_fast", wait }
    case "full":
      return FULL
    case "kept":
      connection.send({ t: "kept", at, id, held: outcome.held })
  }
  const owner = outcome.fresh ? directory.ownerOf(at) : undefined
  if (owner?.owned.get(at)?.live === true) owner.send({ t: "box", at, id, data })
  return undefined
}

export async function collected(office: Office, connection: Connection, frame: Collected): Promise<No | undefined> {
  if (!connection.owned.has(frame.at)) return NOT_ALLOWED
  await office.store.collect(frame.at, frame.ids)
  return undefined
}

export async function allow(office: Office, connection: Connection, frame: Allow): Promise<No | undefined> {
  const { at, open, add = [], drop = [] } = frame
  if (!connection.owned.has(at)) return NOT_ALLOWED
  const change = { add: add.map(bytes), drop: drop.map(bytes), ...(open !== undefined && { open: bytes(open) }) }
  if ((await office.store.allow(at, change)) === "full") return FULL
  connection.send({ t: "allowed", at })
  return undefined
}

const bytes = (text: string): Buffer => Buffer.from(text, "base64url")

export async function own(office: Office, connection: Connection, frame: Own): Promise<No | undefined> {
  const { store, directory, hosts, limits } = office
  if (!owns(frame.key, frame.sig, hosts, connection.nonce)) return NOT_ALLOWED
  const at = nameOf(frame.key)
  await store.touch(at)
  if (!connection.isOpen) return undefined
  if (connection.owned.size >= limits.mailboxes && !connection.owned.has(at)) return TOO_MANY
  const { stream, older } = directory.own(at, connection)
  older?.send({ t: "moved", at })
  connection.send({ t: "owned", at })
  let after = 0
  await readOut(
    connection,
    stream,
    () => connection.owned.get(at) === stream,
    () => store.waiting(at, after, PAGE),
    (page) => {
      for (const { seq, id, data } of page) {
        connection.send({ t: "box", at, id, data: Buffer.from(data).toString("base64url") })
        after = seq
      }
      return page.length === PAGE
    },
  )
  return undefined
}
