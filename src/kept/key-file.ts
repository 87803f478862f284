// The key of each room's records: a file of the origin's private file system, because a deleted file is gone while a deleted database is not.
import type { Bytes } from "../channel/bytes.ts"

const folder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle("quiet-hand", { create: true })

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === "NotFoundError"

/** 32 bytes; undefined when there is no such file, or not a whole one. */
export const readKey = async (room: string): Promise<Bytes | undefined> => {
  try {
    const file = await (await (await folder()).getFileHandle(room)).getFile()
    return file.size === 32 ? new Uint8Array(await file.arrayBuffer()) : undefined
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Never half there: what is written shows when the file is closed, whole. */
export const makeKey = async (room: string): Promise<Bytes> => {
  const key = crypto.getRandomValues(new Uint8Array(32))
  const writing = await (await (await folder()).getFileHandle(room, { create: true })).createWritable()
  await writing.write(key)
  await writing.close()
  return key
}

export const removeKey = async (room: string): Promise<void> => {
  try {
    await (await folder()).removeEntry(room)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/** The rooms that have a key, newest first. */
export const roomsWithKey = async (): Promise<string[]> => {
  const rooms: { room: string; made: number }[] = []
  for await (const entry of (await folder()).values()) {
    if (entry.kind !== "file") continue
    const { size, lastModified } = await (entry as FileSystemFileHandle).getFile()
    if (size === 32) rooms.push({ room: entry.name, made: lastModified })
  }
  return rooms.sort((a, b) => b.made - a.made).map(({ room }) => room)
}
