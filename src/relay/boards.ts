// Frames about boards: post, watch.
import type { Post, Watch } from "../wire/frames.ts"
import { WATCHES_MAX } from "../wire/limits.ts"
import type { Connection } from "./connection.ts"
import type { Slot } from "./directory.ts"
import { type No, NOT_ALLOWED, type Office, TOO_MANY } from "./office.ts"
import type { HeldValue } from "./store.ts"
import { pass, type Placed, readOn, readOut, type Stream } from "./stream.ts"

/** Read out at a time: less than a megabyte. */
const PAGE = 8

export async function post(office: Office, connection: Connection, frame: Post): Promise<No | undefined> {
  const { board, slot, version, value } = frame
  if (!office.directory.isOwner(connection, board)) return NOT_ALLOWED
  const outcome = await office.store.post({ board, slot, version, value: Buffer.from(value, "base64url") })
  if (outcome === "old_version") return { reason: "old_version" }
  connection.send({ t: "posted", board, slot, version })
  return undefined
}

export async function watch(office: Office, connection: Connection, frame: Watch): Promise<No | undefined> {
  const { store, directory } = office
  const { board, slot, after } = frame
  if (connection.slots.length >= WATCHES_MAX && !directory.isWatching(board, slot, connection)) return TOO_MANY
  const { watched, stream } = directory.watch(board, slot, after, connection)
  watched.here = await store.watch(board, slot, watched.watchers.size)
  await readValues(office, watched, stream)
  const isTold = stream.after > after || watched.watchers.get(connection) !== stream
  if (!isTold) connection.send({ t: "value", board, slot, version: watched.top, here: watched.here })
  return undefined
}

function readValues({ store }: Office, watched: Slot, stream: Stream): Promise<void> {
  const { board, slot, watchers } = watched
  const isWanted = (): boolean => watchers.get(stream.to) === stream
  const read = async (after: number): Promise<Placed[]> => {
    const { top, values } = await store.values(board, slot, after, PAGE)
    watched.top = Math.max(watched.top, top)
    return values.map((value) => placed(watched, value))
  }
  return readOut(stream, isWanted, read, PAGE)
}

function placed({ board, slot, here }: Slot, { version, value }: HeldValue): Placed {
  const text = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64url")
  return { place: version, text: Buffer.from(JSON.stringify({ t: "value", board, slot, version, value: text, here })) }
}

/** A value was posted, here or at another gateway. */
export function passValue({ directory }: Office, board: string, slot: number, value: HeldValue): void {
  const watched = directory.slot(board, slot)
  if (!watched) return
  watched.top = Math.max(watched.top, value.version)
  const fresh = placed(watched, value)
  for (const stream of watched.watchers.values()) pass(stream, fresh)
}

export function readMissedPosts(office: Office, board: string, slot: number): void {
  const watched = office.directory.slot(board, slot)
  if (!watched) return
  for (const stream of watched.watchers.values()) readOn(stream, () => readValues(office, watched, stream))
}
