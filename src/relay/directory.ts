// Who is here now: the one owner of each mailbox, and the watchers of each slot. In memory only.
import type { Connection } from "./connection.ts"
import { newStream, type Stream } from "./stream.ts"

/** `here`: how many watch it, at every gateway. */
export type Slot = {
  board: string
  slot: number
  top: number
  here: number
  watchers: Map<Connection, Stream>
  changed: boolean
}

/** What a connection has left: who still watches there is in the slots. */
export type Left = { mailboxes: string[]; slots: Slot[] }

export class Directory {
  readonly #owners = new Map<string, Connection>()
  readonly #slots = new Map<string, Slot>()

  /** How many mailboxes are owned here, and how many slots are watched. */
  get sizes(): { owned: number; watched: number } {
    return { owned: this.#owners.size, watched: this.#slots.size }
  }

  ownerOf(at: string): Connection | undefined {
    return this.#owners.get(at)
  }

  /** The newest owner wins; returns its stream, and the older owner where there was another. */
  own(at: string, connection: Connection): { stream: Stream; older: Connection | undefined } {
    const older = this.#owners.get(at)
    older?.owned.delete(at)
    const stream = newStream(0)
    this.#owners.set(at, connection)
    connection.owned.set(at, stream)
    return { stream, older: older === connection ? undefined : older }
  }

  /** The owner has come to another gateway; returns who owned it here. */
  disown(at: string): Connection | undefined {
    const owner = this.#owners.get(at)
    owner?.owned.delete(at)
    this.#owners.delete(at)
    return owner
  }

  slot(board: string, slot: number): Slot | undefined {
    return this.#slots.get(`${board} ${slot}`)
  }

  isWatching(board: string, slot: number, connection: Connection): boolean {
    return connection.watched.has(`${board} ${slot}`)
  }

  watch(board: string, slot: number, after: number, connection: Connection): { watched: Slot; stream: Stream } {
    const name = `${board} ${slot}`
    const watched = this.#slots.get(name) ?? { board, slot, top: 0, here: 0, watchers: new Map(), changed: false }
    this.#slots.set(name, watched)
    const stream = newStream(after)
    if (!watched.watchers.has(connection)) watched.changed = true
    watched.watchers.set(connection, stream)
    connection.watched.add(name)
    return { watched, stream }
  }

  leave(connection: Connection): Left {
    const mailboxes = [...connection.owned.keys()]
    for (const at of mailboxes) this.#owners.delete(at)
    connection.owned.clear()
    const slots: Slot[] = []
    for (const name of connection.watched) {
      const watched = this.#slots.get(name)
      if (!watched) continue
      watched.watchers.delete(connection)
      watched.changed = true
      if (watched.watchers.size === 0) this.#slots.delete(name)
      slots.push(watched)
    }
    connection.watched.clear()
    return { mailboxes, slots }
  }

  /** Tells watchers how many they are, where that has changed since the last time. */
  announce(): void {
    for (const watched of this.#slots.values()) {
      if (!watched.changed) continue
      watched.changed = false
      const { board, slot, top, here, watchers } = watched
      const text = Buffer.from(JSON.stringify({ t: "value", board, slot, version: top, here }))
      for (const [watcher, { meanwhile }] of watchers) if (!meanwhile) watcher.sendText(text)
    }
  }
}
