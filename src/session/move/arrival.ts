// A room that another device shows: it is read, and looked at, before anything of it is kept here.
import { parseMoveLink, type MovesAs } from "../../channel/move.ts"
import { newId } from "../../channel/names.ts"
import { relayOf } from "../../channel/room-link.ts"
import { toBase64Url } from "../../wire/base64url.ts"
import type { Change } from "../keeper.ts"
import type { Queue } from "../queue.ts"
import type { World } from "../world.ts"
import { openMoveLine } from "./line.ts"
import { changesOf, type Arrived } from "./packing.ts"
import { theMove } from "./record.ts"
import type { Move } from "./state.ts"

/** Nothing came for so long: it ran out, or the link is of another time. */
const slowAfter = 10_000

export type Arrival = Awaited<ReturnType<typeof openArrival>>

export type Place = {
  as: MovesAs
  /** Why this device cannot take the room. */
  refuses: (room: string) => Promise<{ is: "already" } | { is: "occupied"; room: string } | undefined>
  /** What can be told of a room before it is taken; undefined: it is none. */
  look: (room: string, bytes: Uint8Array) => Promise<{ arrived: Arrived; room: string; people: string[] } | undefined>
}

export async function openArrival(world: World, pasted: string, queue: Queue, { as, refuses, look }: Place) {
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
  const settled = (how: Move) => {
    move = how
    stop()
  }

  const read = async (room: string, bytes: Uint8Array) => {
    stopTimer()
    const seen = await look(room, bytes)
    if (!seen) return settled({ is: "bad" })
    arrived = seen.arrived
    move = { is: "ready", room: seen.room, people: seen.people }
  }

  if (link.is !== "link") settled({ is: "bad" })
  else if (link.as !== as) settled({ is: "elsewhere" })
  else {
    const why = await refuses(link.room)
    if (why) settled(why)
    else {
      line = await openMoveLine(world, {
        ...{ room: link.room, relay: relayOf(link), q: link.secret, run: queue.run },
        word: () => settled({ is: "too_late" }),
        state: (bytes) => read(link.room, bytes),
        problem: () => {},
      })
      stopTimer = world.after(slowAfter, () =>
        queue.run(() => {
          if (move.is === "looking") move = { is: "looking", slow: true }
        }),
      )
    }
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
