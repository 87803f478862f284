// A room that another device shows: it is read, and looked at, before anything of it is kept here.
import { moveKeys, parseMoveLink, sealParts, type SealedPart } from "../../channel/move.ts"
import { newId } from "../../channel/names.ts"
import { relayOf } from "../../channel/room-link.ts"
import { toBase64Url } from "../../wire/base64url.ts"
import { openMoveLine } from "../move-line.ts"
import type { Change, RoomKeeper } from "../keeper.ts"
import type { Move } from "../participant-state.ts"
import { openRecords } from "../records.ts"
import type { Queue } from "../queue.ts"
import type { World } from "../world.ts"
import type { Context } from "./context.ts"
import { contextOf, showsFor } from "./held.ts"
import { changesOf, pack, readMoved, type Arrived } from "./moved-state.ts"
import { participantParsers, theMove, type MoveRecord } from "./records.ts"

/** Nothing came for so long: it ran out, or the link is of another time. */
const slowAfter = 10_000

export type Arrival = Awaited<ReturnType<typeof openArrival>>

const readsOnly = ({ records }: Arrived): RoomKeeper => ({
  read: (wanted) => Promise.resolve(records.filter(({ kind }) => kind === wanted)),
  write: () => Promise.resolve(),
  close: () => {},
})

/** Whether a link is one of these, whole or not. */
export const isMoveLink = (link: string): boolean => /\/m(#|$)/.test(link.trim())

/** `has`: this device keeps the room already. */
export async function openArrival(world: World, pasted: string, queue: Queue, has: (room: string) => Promise<boolean>) {
  const link = parseMoveLink(pasted)
  let move: Move = { is: "looking", slow: false }
  let arrived: Arrived | undefined
  let line: Awaited<ReturnType<typeof openMoveLine>> | undefined
  let stopTimer = () => {}
  const stop = () => {
    stopTimer()
    line?.stop()
    line = undefined
  }
  const settled = (is: "already" | "too_late" | "bad") => {
    move = { is }
    stop()
  }

  const read = async (room: string, bytes: Uint8Array) => {
    stopTimer()
    arrived = readMoved(room, bytes)
    if (!arrived) return settled("bad")
    const { boards } = await contextOf(world, await openRecords(readsOnly(arrived), participantParsers))
    const roster = boards.roster()
    move = { is: "ready", room: roster?.room ?? "", people: roster?.contacts.map(({ name }) => name) ?? [] }
  }

  if (link.is !== "link") settled("bad")
  else if (await has(link.room)) settled("already")
  else {
    line = await openMoveLine(world, {
      ...{ room: link.room, relay: relayOf(link), q: link.secret, run: queue.run },
      word: () => settled("too_late"),
      state: (bytes) => read(link.room, bytes),
      problem: () => {},
    })
    stopTimer = world.after(slowAfter, () =>
      queue.run(() => {
        if (move.is === "looking") move = { is: "looking", slow: true }
      }),
    )
  }

  return {
    view: () => move,
    /** All that is kept when the person takes it, to be written in one step; undefined while there is nothing to take. */
    take: (): { room: string; changes: Change[] } | undefined => {
      if (link.is !== "link" || !arrived || move.is !== "ready") return undefined
      const value = { is: "coming", q: toBase64Url(link.secret), by: newId(world.random) }
      return { room: link.room, changes: [...changesOf(arrived), { kind: "move", id: theMove, value }] }
    },
    stop,
  }
}

/** Of the room as it is now: what is kept of its move, and the parts to post. undefined: it is too much. */
export async function beginMove(context: Context): Promise<{ record: MoveRecord; parts: SealedPart[] } | undefined> {
  const { world, room } = context
  const packed = pack(context)
  const q = world.random(32)
  const parts = packed && (await sealParts(await moveKeys(q, room.room), packed.bytes, world.random))
  const until = Math.round(world.now()) + showsFor
  return parts && { record: { is: "going", q: toBase64Url(q), until }, parts }
}
