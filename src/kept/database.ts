// One database a room; it holds sealed rows only.
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from "idb"
import type { Row } from "./sealed-rows.ts"

interface Schema extends DBSchema {
  rows: { key: string; value: Row; indexes: { kind: [string, number] } }
}

export type Database = IDBPDatabase<Schema>

const layout = 1
const nameOf = (room: string): string => `quiet-hand ${room}`

export const openDatabase = (room: string): Promise<Database> =>
  openDB<Schema>(nameOf(room), layout, {
    upgrade: (database) => {
      database.createObjectStore("rows", { keyPath: "name" }).createIndex("kind", ["kind", "version"])
    },
    // Without it, forgetting the room in another window would wait for this one to close.
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
  })

/** What may be rooms with a database here; the transcripts' own has such a name too. */
export const roomsWithDatabase = async (): Promise<string[]> =>
  (await indexedDB.databases()).flatMap(({ name }) =>
    name?.startsWith(nameOf("")) ? [name.slice(nameOf("").length)] : [],
  )

export const hasRows = async (database: Database): Promise<boolean> =>
  database.objectStoreNames.contains("rows") && (await database.count("rows")) > 0

export const deleteDatabase = (room: string): Promise<void> => deleteDB(nameOf(room))

const ofKind = (kind: string): IDBKeyRange => IDBKeyRange.bound([kind], [kind, []])

export const rowsOf = (database: Database, kind: string): Promise<Row[]> =>
  database.getAllFromIndex("rows", "kind", ofKind(kind))

/** The highest version among the rows of a kind; 0 without rows. */
export const newestOf = async (database: Database, kind: string): Promise<number> => {
  const index = database.transaction("rows").store.index("kind")
  return (await index.openKeyCursor(ofKind(kind), "prev"))?.key[1] ?? 0
}

/** One transaction, on the disk when it resolves. A text is the name of a row to delete. */
export const writeRows = async (database: Database, rows: readonly (Row | string)[]): Promise<void> => {
  const transaction = database.transaction("rows", "readwrite", { durability: "strict" })
  const { store } = transaction
  const all = rows.map((row) => (typeof row === "string" ? store.delete(row) : store.put(row)))
  // The transaction's own error is the one that says why; those of its requests may only say that it was given up.
  void Promise.allSettled(all)
  await transaction.done
}
