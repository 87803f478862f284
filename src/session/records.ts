// The records of a room in memory, read once, and changed only together with the device: first durable, then true.
import type { Change, RecordKind, RoomKeeper } from "./keeper.ts"
import type { Read } from "../channel/read.ts"

/** Which kinds a role keeps, and how each is read back. */
export type Shapes = Partial<Record<RecordKind, object>>
export type Parsers<S extends Shapes> = { [K in keyof S]: Read<S[K]> }

export type Transaction<S extends Shapes> = {
  get<K extends keyof S & RecordKind>(kind: K, id: string): S[K] | undefined
  put<K extends keyof S & RecordKind>(kind: K, id: string, value: NonNullable<S[K]>): void
  delete(kind: keyof S & RecordKind, id: string): void
}

export type Records<S extends Shapes> = {
  get<K extends keyof S & RecordKind>(kind: K, id: string): S[K] | undefined
  all<K extends keyof S & RecordKind>(kind: K): NonNullable<S[K]>[]
  /** One durable transaction; when it rejects, nothing changed. What `change` returns is handed on. */
  commit<T>(change: (tx: Transaction<S>) => T): Promise<T>
  close(): void
}

/** Reads all kinds of a room. What does not parse is left alone on the device and not shown. */
export async function openRecords<S extends Shapes>(keeper: RoomKeeper, parsers: Parsers<S>): Promise<Records<S>> {
  const kept = new Map<RecordKind, Map<string, object>>()
  for (const [kind, parse] of Object.entries(parsers) as [RecordKind, Read<object>][]) {
    const all = new Map<string, object>()
    for (const { id, value } of await keeper.read(kind)) {
      const parsed = parse(value)
      if (parsed) all.set(id, parsed)
    }
    kept.set(kind, all)
  }
  const get = <K extends keyof S & RecordKind>(kind: K, id: string) => kept.get(kind)?.get(id) as S[K] | undefined
  let closed = false

  return {
    get,
    all: <K extends keyof S & RecordKind>(kind: K) => [...(kept.get(kind)?.values() ?? [])] as NonNullable<S[K]>[],
    async commit(change) {
      // Whoever sits here next has read what is kept: a change from before would undo theirs.
      if (closed) return new Promise(() => undefined)
      const changes = new Map<string, Change>()
      const result = change({
        get: <K extends keyof S & RecordKind>(kind: K, id: string) => {
          const pending = changes.get(`${kind} ${id}`)
          return pending ? (pending.value as S[K] | undefined) : get(kind, id)
        },
        put: (kind, id, value) => changes.set(`${kind} ${id}`, { kind, id, value }),
        delete: (kind, id) => changes.set(`${kind} ${id}`, { kind, id, value: undefined }),
      })
      if (changes.size > 0) await keeper.write([...changes.values()])
      for (const { kind, id, value } of changes.values()) {
        if (value === undefined) kept.get(kind)?.delete(id)
        else kept.get(kind)?.set(id, value as object)
      }
      return result
    },
    close: () => {
      closed = true
      keeper.close()
    },
  }
}
