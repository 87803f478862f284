// Frames about boards: post, watch.
import type { Post, Value, Watch } from "../wire/frames.ts"
import { WATCHES_MAX } from "../wire/limits.ts"
import type { Connection } from "./connection.ts"
import { type No, NOT_ALLOWED, type Office, readOut, TOO_MANY } from "./office.ts"

/** Read out at a time: less than a megabyte. */
const PAGE = 8

export async function post(office: Office, connection: Connection, frame: Post): Promise<No | undefined> {
  const { store, directory } = office
  const { board, slot, version, value } = frame
  if (!connection.owned.has(board)) return NOT_ALLOWED
  const outcome = await store.post({ board, slot, version, value: Buffer.from(value, "base64url") })
  if (outcome === "old_version") return { reason: "old_version" }
  connection.send({ t: "posted", board, slot, version })
  const watched = outcome === "posted" ? directory.slot(board, slot) : undefined
  if (!watched) return undefined
  watched.top = version
  const told: Value = { t: "value", board, slot, version, value, here: watched.watchers.size }
  const text = Buffer.from(JSON.stringify(told))
  for (const [watcher, { live }] of watched.watchers) if (live) watcher.sendText(text)
  return undefined
}

export async function watch(office: Office, connection: Connection, frame: Watch): Promise<No | undefined> {
  const { store, directory } = office
  const { board, slot } = frame
  if (connection.watched.size >= WATCHES_MAX && !directory.isWatching(board, slot, connection)) return TOO_MANY
  const { watched, stream } = directory.watch(board, slot, connection)
  const told = { t: "value", board, slot } as const
  let after = frame.after
  let sent = false
  await readOut(
    connection,
    stream,
    () => watched.watchers.get(connection) === stream,
    () => store.values(board, slot, after, PAGE),
    ({ top, values }) => {
      const here = watched.watchers.size
      watched.top = top
      for (const { version, value } of values) {
        connection.send({ ...told, version, value: Buffer.from(value).toString("base64url"), here })
        after = version
      }
      const isLast = values.length < PAGE
      sent ||= values.length > 0
      if (isLast && !sent) connection.send({ ...told, version: top, here })
      return !isLast
    },
  )
  return undefined
}
