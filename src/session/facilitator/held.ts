// A desk that is on its way between two devices, as its screen sees it: nothing is answered there, and what was typed stays.
import type { SealedPart } from "../../channel/move.ts"
import type { Roster } from "../../channel/roster.ts"
import { openBoards } from "../boards.ts"
import type { FacilitatorState } from "../facilitator-state.ts"
import { openHeld, type HeldEnd } from "../move/held.ts"
import { readsOnly } from "../move/packing.ts"
import type { Place } from "../move/arrival.ts"
import type { Queue } from "../queue.ts"
import { openRecords } from "../records.ts"
import { secretsOf } from "../renewal.ts"
import type { World } from "../world.ts"
import { roomOf } from "./context.ts"
import { readMovedDesk } from "./moved-state.ts"
import { facilitatorParsers, type FacilitatorRecords } from "./records.ts"
import { typedIn } from "./view.ts"

export type HeldDesk = Awaited<ReturnType<typeof openHeldDesk>>

/** One whom a participant brought is in a room without a name. */
export const nameIn = (roster: Roster | undefined): string => (roster && !roster.own ? roster.room : "")

const rosterOf = async (records: FacilitatorRecords) => {
  const room = roomOf({ records })
  return (await openBoards(records, room.room, secretsOf(room))).roster()
}

/** What can be told of a desk that another device shows. */
export const lookAtMovedDesk: Place["look"] = async (room, bytes) => {
  const arrived = readMovedDesk(room, bytes)
  const roster = arrived && (await rosterOf(await openRecords(readsOnly(arrived), facilitatorParsers)))
  return arrived && { arrived, room: nameIn(roster), people: roster?.contacts.map(({ name }) => name) ?? [] }
}

export async function openHeldDesk(
  world: World,
  records: FacilitatorRecords,
  queue: Queue,
  end: (how: HeldEnd) => Promise<void>,
  parts?: readonly SealedPart[],
) {
  const { room, relay } = roomOf({ records })
  const name = nameIn(await rosterOf(records))
  const held = await openHeld(world, { room, relay, as: "facilitator", name, records, end }, queue, parts)
  return {
    held,
    id: room,
    records,
    name,
    state: (): Partial<FacilitatorState> => ({ is: "desk", typed: typedIn(records), ...held.seen() }),
    stop: () => held.leave(),
  }
}
