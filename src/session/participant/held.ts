// A participant's room that is on its way between two devices, as their screens see it.
import type { SealedPart } from "../../channel/move.ts"
import { openBoards } from "../boards.ts"
import { createDiffering } from "../differing.ts"
import { openHeld, type HeldEnd } from "../move/held.ts"
import { readsOnly } from "../move/packing.ts"
import type { Place } from "../move/arrival.ts"
import type { ParticipantState } from "../participant-state.ts"
import type { Queue } from "../queue.ts"
import { openRecords } from "../records.ts"
import { secretsOf } from "../renewal.ts"
import type { World } from "../world.ts"
import { deviceOf, type Context } from "./context.ts"
import { readMoved } from "./moved-state.ts"
import { outside } from "./outside.ts"
import { participantParsers, theRoom, type ParticipantRecords } from "./records.ts"
import { roomOf } from "./view.ts"

export type HeldSeat = Awaited<ReturnType<typeof openHeldSeat>>

async function contextOf(world: World, records: ParticipantRecords): Promise<Context> {
  const room = records.get("room", theRoom)
  if (!room) throw new Error("A room is kept without its record")
  const boards = await openBoards(records, room.room, secretsOf(room))
  const time = () => Math.round(world.now())
  return { world, room, records, boards, keys: new Map(), differing: createDiffering(), nameBeside: undefined, time }
}

/** What can be told of a room that another device shows. */
export const lookAtMoved =
  (world: World): Place["look"] =>
  async (room, bytes) => {
    const arrived = readMoved(room, bytes)
    if (!arrived) return undefined
    const { boards } = await contextOf(world, await openRecords(readsOnly(arrived), participantParsers))
    const roster = boards.roster()
    return { arrived, room: roster?.room ?? "", people: roster?.contacts.map(({ name }) => name) ?? [] }
  }

export async function openHeldSeat(
  world: World,
  records: ParticipantRecords,
  queue: Queue,
  end: (how: HeldEnd) => Promise<void>,
  parts?: readonly SealedPart[],
) {
  const context = await contextOf(world, records)
  const { room, relay } = context.room
  const name = context.boards.roster()?.room ?? ""
  const held = await openHeld(world, { room, relay, as: "participant", name, records, end }, queue, parts)
  return {
    held,
    id: room,
    state: (): ParticipantState => ({ ...outside, room: roomOf(context, () => {}), ...held.seen() }),
    over: () => -1,
    meetings: () => deviceOf(context).meetings ?? [],
    settle: () => true,
    stop: () => held.leave(),
  }
}
