// The transcripts that a person kept on this device: a database of their own, of which nothing ever leaves but as a file the person asks for.
import { openDB, type DBSchema } from "idb"
import { parseGaps, parseKeptLine, type Gap, type KeptLine } from "../captions/record.ts"
import { platforms, type Platform } from "../captions/signs.ts"
import type { Transcript } from "../captions/transcript.ts"
import { asKept } from "./kept-error.ts"

export type About = { id: string; platform: Platform | undefined; startedAt: number; gaps: readonly Gap[] }

interface Schema extends DBSchema {
  transcripts: { key: string; value: About }
  /** By transcript and line. */
  lines: { key: [string, string]; value: KeptLine & { of: string } }
}

export type Shelf = {
  /** Newest first. */
  list: () => Promise<About[]>
  /** `damaged`: how many lines could not be read. undefined: it is not there. */
  read: (id: string) => Promise<{ transcript: Transcript; damaged: number } | undefined>
  /** All or nothing, durable when it resolves: what changed, and the lines that are no more. Rejects with KeptError. */
  write: (about: About, changed: readonly KeptLine[], gone: readonly string[]) => Promise<void>
  remove: (id: string) => Promise<void>
}

const layout = 1
const name = "quiet-hand transcripts"

const open = () =>
  openDB<Schema>(name, layout, {
    upgrade: (database) => {
      database.createObjectStore("transcripts", { keyPath: "id" })
      database.createObjectStore("lines", { keyPath: ["of", "id"] })
    },
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
  })

const of = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []])

/** Utterances are numbered as they begin. */
const numberOf = ({ id }: KeptLine): number => Number(/\d+$/.exec(id)?.[0] ?? 0)

const parseAbout = (value: unknown): About | undefined => {
  if (typeof value !== "object" || value === null) return undefined
  const { id, platform, startedAt, gaps } = value as { [key: string]: unknown }
  if (typeof id !== "string" || typeof startedAt !== "number") return undefined
  return { id, platform: platforms.find((known) => known === platform), startedAt, gaps: parseGaps(gaps) }
}

const run = async <Value>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<Value>): Promise<Value> => {
  try {
    const database = await open()
    try {
      return await work(database)
    } finally {
      database.close()
    }
  } catch (error) {
    throw asKept(error)
  }
}

export const transcriptShelf = (): Shelf => ({
  list: () =>
    run(async (database) => {
      const all = await database.getAll("transcripts")
      return all.flatMap((about) => parseAbout(about) ?? []).sort((a, b) => b.startedAt - a.startedAt)
    }),

  read: (id) =>
    run(async (database) => {
      const about = parseAbout(await database.get("transcripts", id))
      if (!about) return undefined
      const rows = await database.getAll("lines", of(id))
      const lines = rows.flatMap((row) => parseKeptLine(row) ?? []).sort((a, b) => numberOf(a) - numberOf(b))
      return { transcript: { ...about, lines }, damaged: rows.length - lines.length }
    }),

  write: (about, changed, gone) =>
    run(async (database) => {
      const transaction = database.transaction(["transcripts", "lines"], "readwrite", { durability: "strict" })
      const lines = transaction.objectStore("lines")
      const all = [
        transaction.objectStore("transcripts").put(about),
        ...gone.map((id) => lines.delete([about.id, id])),
        ...changed.map((line) => lines.put({ ...line, of: about.id })),
      ]
      // The transaction's own error is the one that says why.
      void Promise.allSettled(all)
      await transaction.done
    }),

  remove: (id) =>
    run(async (database) => {
      const transaction = database.transaction(["transcripts", "lines"], "readwrite", { durability: "strict" })
      void Promise.allSettled([
        transaction.objectStore("transcripts").delete(id),
        transaction.objectStore("lines").delete(of(id)),
      ])
      await transaction.done
    }),
})
