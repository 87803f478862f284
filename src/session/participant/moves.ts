// Rooms that go to another device and come from one, as a session holds them: one is asked about or looked at, others are on their way.
import type { SealedPart } from "../../channel/move.ts"
import type { Change } from "../keeper.ts"
import type { Move, ParticipantState } from "../participant-state.ts"
import type { Queue } from "../queue.ts"
import type { World } from "../world.ts"
import { beginMove, openArrival, type Arrival } from "./arrival.ts"
import type { Held, HeldEnd } from "./held.ts"
import { pack } from "./moved-state.ts"
import { theMove } from "./records.ts"
import type { Sitting } from "./sitting.ts"

export type Seated = Sitting | Held

/** What a session does with its rooms. */
type Rooms<Meeting> = {
  /** Whether this device keeps it, open or not. */
  kept: (room: string) => Promise<boolean>
  find: (room: string | undefined) => Seated | undefined
  /** As its records are now. `parts`: of a move that begins. */
  openAgain: (room: string, parts?: readonly SealedPart[]) => Promise<void>
  forget: (room: string) => Promise<void>
  /** A room that comes: all in one durable step. */
  settle: (room: string, changes: Change[], meeting: Meeting) => Promise<void>
}

export function createMoves<Meeting>(world: World, queue: Queue, rooms: Rooms<Meeting>) {
  let arrival: Arrival | undefined
  /** Whose person was told what moving it means. */
  let asked: { room: string; left: number | undefined } | undefined
  /** How the last one ended. */
  let told: Move | undefined

  const stop = () => {
    arrival?.stop()
    arrival = undefined
  }
  const question = (room: string | undefined): Move | undefined =>
    asked && asked.room === room ? { is: "asked", left: asked.left } : undefined

  return {
    stop,
    /** `here`: the room of a screen. */
    seen: (here: ParticipantState): Move | undefined => told ?? arrival?.view() ?? here.move ?? question(here.room?.id),

    async open(link: string) {
      stop()
      told = undefined
      arrival = await openArrival(world, link, queue, rooms.kept)
    },
    async take(meeting: Meeting) {
      const took = arrival?.take()
      if (!took) return
      await rooms.settle(took.room, took.changes, meeting)
      stop()
    },

    ask(sitting: Seated | undefined) {
      if (!sitting || sitting.held) return
      told = undefined
      asked = { room: sitting.id, left: pack(sitting.context)?.left }
    },
    async out(sitting: Seated | undefined) {
      if (!sitting || sitting.held || asked?.room !== sitting.id) return
      const { records } = sitting.context
      const begun = await beginMove(sitting.context)
      if (!begun) return
      await records.commit((tx) => tx.put("move", theMove, begun.record))
      asked = undefined
      // From here on this device sends and collects nothing more, unless the room stays.
      sitting.stop()
      await rooms.openAgain(sitting.id, begun.parts)
    },
    async ended(room: string, { is, tell, then }: HeldEnd) {
      const held = rooms.find(room)
      if (!held?.held) return
      held.close()
      await (is === "forget" ? rooms.forget(room) : rooms.openAgain(room))
      told = tell
      then()
    },
    /** Stops what can be stopped, and sends away what is only told. */
    async end(sitting: Seated | undefined) {
      if (told) told = undefined
      else if (arrival) stop()
      else if (sitting?.held) await sitting.held.stop()
      else asked = undefined
    },
  }
}
