// Who is here now: the one owner of each mailbox, and the watchers of each slot. In memory only.
import type { Connection, Stream } from "./connection.ts"

export type Slot = { board: string; slot: number; top: number; watchers: Map<Connection, Stream>; changed: boolean }

export class Directory {
  readonly #owners = new Map<string, Connection>()
  readonly #slots = new Map<string, Slot>()

  ownerOf(at: string): Connection | undefined {
    return this.#owners.get(at)
  }

  /** The newest owner wins; returns its stream, and the older owner where there was another. */
  own(at: string, connection: Connection): { stream: Stream; older: Connection | undefined } {
    const older = this.#owners.get(at)
    older?.owned.delete(at)
    const stream = { live: false }
    this.#owners.set(at, connection)
    connection.owned.set(at, stream)
    return { stream, older: older === connection ? undefined : older }
  }

  slot(board: string, slot: number): Slot | undefined {
    return this.#slots.get(`${board} ${slot}`)
  }

  isWatching(board: string, slot: number, connection: Connection): boolean {
    return connection.watched.has(`${board} ${slot}`)
  }

  watch(board: string, slot: number, connection: Connection): { watched: Slot; stream: Stream } {
    const name = `${board} ${slot}`
    const watched = this.#slots.get(name) ?? { board, slot, top: 0, watchers: new Map(), changed: false }
    this.#slots.set(name, watched)
    const stream = { live: false }
    if (!watched.watchers.has(connection)) watched.changed = true
    watched.watchers.set(connection, stream)
    connection.watched.add(name)
    return { watched, stream }
  }

  leave(connection: Connection): void {
    for (const at of connection.owned.keys()) this.#owners.delete(at)
    connection.owned.clear()
    for (const name of connection.watched) {
      const watched = this.#slots.get(name)
      watched?.watchers.delete(connection)
      if (watched) watched.changed = true
      if (watched?.watchers.size === 0) this.#slots.delete(name)
    }
    connection.watched.clear()
  }

  /** Tells watchers how many they are, where that has changed since the last time. */
  announce(): void {
    for (const watched of this.#slots.values()) {
      if (!watched.changed) continue
      watched.changed = false
      const { board, slot, top, watchers } = watched
      const text = Buffer.from(JSON.stringify({ t: "value", board, slot, version: top, here: watchers.size }))
      for (const [watcher, { live }] of watchers) if (live) watcher.sendText(text)
    }
  }
}
