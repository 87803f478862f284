// Frames about mailboxes: put, own, allow, collected.
import type { Allow, Collected, Own, Put } from "../wire/frames.ts"
import type { Connection } from "./connection.ts"
import { FULL, type No, NOT_ALLOWED, type Office, TOO_MANY } from "./office.ts"
import { nameOf, owns } from "./proof.ts"
import type { WaitingBox } from "./store.ts"
import { pass, type Placed, readOn, readOut, type Stream } from "./stream.ts"

/** Read out at a time: less than a megabyte. */
const PAGE = 64

export async function put(office: Office, connection: Connection, frame: Put): Promise<No | undefined> {
  const { store, now } = office
  const { at, id, token, data } = frame
  let wait = connection.address.puts.take(now())
  if (wait > 0) {
    office.limit(connection.address, "too_fast")
    return { reason: "too_fast", wait }
  }
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
      if (outcome.fresh) office.tally.box(box.data.length)
      connection.send({ t: "kept", at, id, held: outcome.held })
      return undefined
  }
}

export async function collected(office: Office, connection: Connection, frame: Collected): Promise<No | undefined> {
  if (!office.directory.isOwner(connection, frame.at)) return NOT_ALLOWED
  await office.store.collect(frame.at, frame.ids)
  return undefined
}

export async function allow(office: Office, connection: Connection, frame: Allow): Promise<No | undefined> {
  const { at, open, add = [], drop = [], n } = frame
  if (!office.directory.isOwner(connection, at)) return NOT_ALLOWED
  const change = { add: add.map(bytes), drop: drop.map(bytes), ...(open !== undefined && { open: bytes(open) }) }
  if ((await office.store.allow(at, change)) === "full") return FULL
  connection.send({ t: "allowed", at, ...(n !== undefined && { n }) })
  return undefined
}

const bytes = (text: string): Buffer => Buffer.from(text, "base64url")

export async function own(office: Office, connection: Connection, frame: Own): Promise<No | undefined> {
  const { store, directory, hosts, limits } = office
  if (!owns(frame.key, frame.sig, hosts, connection.nonce)) return NOT_ALLOWED
  const at = nameOf(frame.key)
  await store.own(at)
  const isFull = connection.mailboxes.length >= limits.mailboxes && !directory.isOwner(connection, at)
  if (isFull || !connection.isOpen) {
    if (!directory.mailbox(at)) store.part(at)
    return isFull ? TOO_MANY : undefined
  }
  const { stream, older } = directory.own(at, connection)
  older?.send({ t: "moved", at })
  connection.send({ t: "owned", at })
  await readBoxes(office, at, stream)
  return undefined
}

function readBoxes({ store, directory }: Office, at: string, stream: Stream): Promise<void> {
  const isWanted = (): boolean => directory.mailbox(at) === stream
  const read = async (after: number): Promise<Placed[]> =>
    (await store.waiting(at, after, PAGE)).map((box) => placed(at, box))
  return readOut(stream, isWanted, read, PAGE)
}

function placed(at: string, { seq, id, data }: WaitingBox): Placed {
  const text = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("base64url")
  return { place: seq, text: JSON.stringify({ t: "box", at, id, data: text }) }
}

/** A box was kept, here or at another gateway. */
export function passBox({ directory }: Office, at: string, box: WaitingBox): void {
  const stream = directory.mailbox(at)
  if (stream) pass(stream, placed(at, box))
}

/** What its owner was not given yet comes in its turn; whoever reads slowly is not given more than waits. */
export function passAgain({ directory }: Office, at: string, box: WaitingBox): void {
  const stream = directory.mailbox(at)
  if (stream && !stream.to.isSlow && box.seq <= stream.after) stream.to.sendText(placed(at, box).text)
}

export function readMissed(office: Office, at: string): void {
  const stream = office.directory.mailbox(at)
  if (stream) readOn(stream, () => readBoxes(office, at, stream))
}
