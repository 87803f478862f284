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
export type Left = { mailboxes: readonly string[]; slots: readonly Slot[] }

/**
 * What a connection has here it knows as short lists, made anew when they change: most have one mailbox or a few slots, and a Map
 * for each would be a twelfth of what it takes.
 */
export class Directory {
  readonly #mailboxes = new Map<string, Stream>()
  readonly #slots = new Map<string, Slot>()

  /** How many mailboxes are owned here, and how many slots are watched. */
  get sizes(): { owned: number; watched: number } {
    return { owned: this.#mailboxes.size, watched: this.#slots.size }
  }

  /** Of a mailbox whose owner is here. */
  mailbox(at: string): Stream | undefined {
    return this.#mailboxes.get(at)
  }

  isOwner(connection: Connection, at: string): boolean {
    return this.#mailboxes.get(at)?.to === connection
  }

  /** The newest owner wins; returns its stream, and the older owner where there was another. */
  own(at: string, connection: Connection): { stream: Stream; older: Connection | undefined } {
    const older = this.disown(at)
    const stream = newStream(connection, 0)
    this.#mailboxes.set(at, stream)
    connection.mailboxes = connection.mailboxes.concat(at)
    return { stream, older: older === connection ? undefined : older }
  }

  /** The owner has come to another gateway; returns who owned it here. */
  disown(at: string): Connection | undefined {
    const owner = this.#mailboxes.get(at)?.to
    if (owner) owner.mailboxes = owner.mailboxes.filter((other) => other !== at)
    this.#mailboxes.delete(at)
    return owner
  }

  slot(board: string, slot: number): Slot | undefined {
    return this.#slots.get(`${board} ${slot}`)
  }

  isWatching(board: string, slot: number, connection: Connection): boolean {
    return this.slot(board, slot)?.watchers.has(connection) === true
  }

  watch(board: string, slot: number, after: number, connection: Connection): { watched: Slot; stream: Stream } {
    const name = `${board} ${slot}`
    const watched = this.#slots.get(name) ?? { board, slot, top: 0, here: 0, watchers: new Map(), changed: false }
    this.#slots.set(name, watched)
    const stream = newStream(connection, after)
    if (!watched.watchers.has(connection)) {
      watched.changed = true
      connection.slots = connection.slots.concat(watched)
    }
    watched.watchers.set(connection, stream)
    return { watched, stream }
  }

  leave(connection: Connection): Left {
    const { mailboxes, slots } = connection
    for (const at of mailboxes) this.#mailboxes.delete(at)
    for (const slot of slots) {
      slot.watchers.delete(connection)
      slot.changed = true
      if (slot.watchers.size === 0) this.#slots.delete(`${slot.board} ${slot.slot}`)
    }
    connection.mailboxes = []
    connection.slots = []
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
