// Rooms that go to another device and come from one, as a session holds them: one is asked about or looked at, others are on their way.
import { moveKeys, sealParts, type SealedPart } from "../../channel/move.ts"
import { toBase64Url } from "../../wire/base64url.ts"
import type { Change } from "../keeper.ts"
import type { Queue } from "../queue.ts"
import type { Records } from "../records.ts"
import type { World } from "../world.ts"
import { openArrival, type Arrival, type Place } from "./arrival.ts"
import { showsFor, type Held, type HeldEnd } from "./held.ts"
import type { Packed } from "./packing.ts"
import { theMove, type MoveRecord } from "./record.ts"
import type { Move, MoveAction } from "./state.ts"

/** A room in use. */
type Free = { id: string; held: undefined; context: { records: Records<{ move: MoveRecord }> }; stop(): void }
/** One on its way. */
type OnItsWay = { id: string; held: Held }

/** What a session does with its rooms. */
type Rooms<Seat extends Free, Meeting> = Place & {
  find: (room: string | undefined) => Seat | OnItsWay | undefined
  /** undefined: it is too much to move. */
  pack: (seat: Seat) => Packed | undefined
  /** As its records are now. `parts`: of a move that begins. */
  openAgain: (room: string, parts?: readonly SealedPart[]) => Promise<void>
  forget: (room: string) => Promise<void>
  /** A room that comes: all in one durable step. */
  settle: (room: string, changes: Change[], meeting: Meeting) => Promise<void>
}

/** Of the room as it is now: what is kept of its move, and the parts to post. */
async function beginMove(
  world: World,
  room: string,
  { bytes }: Packed,
): Promise<{ record: MoveRecord; parts: SealedPart[] } | undefined> {
  const q = world.random(32)
  const parts = await sealParts(await moveKeys(q, room), bytes, world.random)
  const until = Math.round(world.now()) + showsFor
  return parts && { record: { is: "going", q: toBase64Url(q), until }, parts }
}

export function createMoves<Seat extends Free, Meeting>(world: World, queue: Queue, rooms: Rooms<Seat, Meeting>) {
  let arrival: Arrival | undefined
  /** Whose person was told what moving it means. */
  let asked: { room: string; left: number | undefined } | undefined
  /** How the last one ended. */
  let told: Move | undefined

  const free = (room: string | undefined): Seat | undefined => {
    const seat = rooms.find(room)
    return seat?.held ? undefined : seat
  }
  const stop = () => {
    arrival?.stop()
    arrival = undefined
  }

  const out = async (seat: Seat) => {
    const all = asked?.room === seat.id ? rooms.pack(seat) : undefined
    const begun = all && (await beginMove(world, seat.id, all))
    if (!begun) return
    await seat.context.records.commit((tx) => tx.put("move", theMove, begun.record))
    asked = undefined
    // From here on this device sends and collects nothing more, unless the room stays.
    seat.stop()
    await rooms.openAgain(seat.id, begun.parts)
  }
  const take = async (meeting: Meeting) => {
    const took = arrival?.take()
    if (!took) return
    await rooms.settle(took.room, took.changes, meeting)
    stop()
  }

  return {
    stop,
    /** `here`: the room of a screen. */
    seen: (here: string | undefined): Move | undefined =>
      told ??
      arrival?.view() ??
      rooms.find(here)?.held?.seen().move ??
      (asked && asked.room === here ? { is: "asked", left: asked.left } : undefined),

    async open(link: string) {
      stop()
      told = undefined
      arrival = await openArrival(world, link, queue, rooms)
    },
    async ended(room: string, { is, tell, then }: HeldEnd) {
      const seat = rooms.find(room)
      if (!seat?.held) return
      seat.held.close()
      await (is === "forget" ? rooms.forget(room) : rooms.openAgain(room))
      told = tell
      then()
    },
    /** `room`: of the screen where it was pressed. */
    async act(action: MoveAction, room: string | undefined, meeting: Meeting) {
      const seat = free(room)
      switch (action.type) {
        case "askMove":
          if (!seat) return
          told = undefined
          asked = { room: seat.id, left: rooms.pack(seat)?.left }
          return
        case "moveOut":
          return seat && out(seat)
        case "takeMove":
          return take(meeting)
        case "endMove":
          // Stops what can be stopped, and sends away what is only told.
          if (told) told = undefined
          else if (arrival) stop()
          else if (seat) asked = undefined
          else await rooms.find(room)?.held?.stop()
          return
        case "settleMove":
          return rooms.find(room)?.held?.settle(action.here)
      }
    },
  }
}
