// The line by which a room moves: it looks at the move's board, and owns it only while it has something to post there.
import {
  moveKeys,
  openPart,
  openWord,
  emptyVersion,
  partSlots,
  sealEmpty,
  sealWord,
  versionOfWord,
  wordSlot,
  type MoveWord,
  type SealedPart,
} from "../../channel/move.ts"
import { concat, type Bytes } from "../../channel/bytes.ts"
import { fromBase64Url, toBase64Url } from "../../wire/base64url.ts"
import type { Value } from "../../wire/frames.ts"
import { fraction } from "../chance.ts"
import { connect } from "../connection.ts"
import type { Problem } from "../people.ts"
import type { Task } from "../queue.ts"
import type { World } from "../world.ts"

export type MoveLine = Awaited<ReturnType<typeof openMoveLine>>

/** After the other end took the board while we still had something to post. */
const againWithin = 1_000

type Role = {
  room: string
  relay: string
  q: Uint8Array
  /** All tasks of the line run in the session's own turn. */
  run: (task: Task) => void
  /** A word of this move, once each. */
  word: (word: MoveWord) => Promise<void> | void
  /** All parts, once. */
  state?: (bytes: Bytes) => Promise<void> | void
  problem: (problem: Problem | undefined) => void
}

export async function openMoveLine(world: World, role: Role) {
  const { room, relay, q, run } = role
  const keys = await moveKeys(q, room)
  const { board, signing } = keys
  /** By slot: what is not posted yet. */
  const unposted = new Set<number>()
  const heard = new Set<number>()
  const parts = new Map<number, { count: number; part: Bytes }>()
  let whole = false
  let over = false
  let whenPosted = () => {}
  let stopAgain = () => {}

  const value = async ({ slot, version, value }: Value) => {
    const bytes = value === undefined ? undefined : fromBase64Url(value)
    if (over || !bytes) return
    if (slot === wordSlot) {
      const word = heard.has(version) ? undefined : await openWord(keys, version, bytes)
      if (!word) return
      heard.add(version)
      return role.word(word)
    }
    const opened = role.state && !whole ? await openPart(keys, { slot, version }, bytes) : undefined
    if (!opened) return
    parts.set(slot, opened)
    const all = partSlots.slice(0, opened.count).map((one) => parts.get(one))
    const found = all.flatMap((one) => (one?.count === opened.count ? [one.part] : []))
    if (found.length < opened.count) return
    whole = true
    await role.state?.(concat(...found))
  }

  const connection = connect(world, relay, {
    needs: () => ({
      mailboxes: unposted.size > 0 ? [{ at: board, key: signing, add: [] }] : [],
      boards: [wordSlot, ...(role.state ? partSlots : [])].map((slot) => ({ board, slot, after: 0 })),
    }),
    link: (link) => {
      // The other end owns it now. Where we are done we go on looking.
      if (link !== "moved" || over) return
      stopAgain()
      stopAgain = world.after(fraction(world.random) * againWithin, () => connection.resume())
    },
    trouble: (problem) => run(() => role.problem(problem)),
    value: (frame) => run(() => value(frame)),
    posted: ({ slot }) => {
      unposted.delete(slot)
      if (unposted.size === 0) whenPosted()
    },
    ...{ opened: () => {}, clock: () => {}, box: () => {}, kept: () => {}, refused: () => {} },
  })

  const post = (slot: number, version: number, sealed: Uint8Array) => {
    unposted.add(slot)
    connection.sync()
    connection.post({ board, slot, version, value: toBase64Url(sealed) })
  }
  const stop = () => {
    over = true
    stopAgain()
    connection.stop()
  }

  return {
    isOpen: () => connection.isOpen(),
    say: async (word: MoveWord) => post(wordSlot, versionOfWord(word), await sealWord(keys, word, world.random)),
    postParts: (all: readonly SealedPart[]) => all.forEach(({ slot, version, value }) => post(slot, version, value)),
    empty: async () => {
      for (const slot of partSlots) post(slot, emptyVersion, await sealEmpty(keys, slot, world.random))
    },
    /** Stops once the relay has all that was posted, or after `ms`. */
    stopWhenPosted(ms: number) {
      const stopWaiting = world.after(ms, () => stop())
      whenPosted = () => {
        stopWaiting()
        stop()
      }
      if (unposted.size === 0) whenPosted()
    },
    stop,
  }
}
