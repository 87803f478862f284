// A room and its people as screens may know them.
import type { DeskState } from "../channel/facilitator-state.ts"
import type { Roster } from "../channel/roster.ts"
import { latest } from "../signals/break-phase.ts"
import type { Boards } from "./boards.ts"
import type { Break, Contact, RoomFacts } from "./people.ts"
import { keyToSealTo, presenceOf, type Later } from "./presence.ts"
import { bytesOf } from "./thread-keys.ts"

export type KnownContact = {
  id: string
  name: string
  role: string
  words: string
  checkNumber: string
  x: string
  made: number
  /** On the newest roster. */
  listed: boolean
  warning: Contact["warning"]
}

export function contactFacts(
  { x, made, listed, ...known }: KnownContact,
  roster: Roster,
  desk: DeskState | undefined,
  now: number,
  later: Later,
): Contact {
  return {
    ...known,
    presence: presenceOf(desk, now, later),
    via: desk?.via ?? "unknown",
    outside: roster.outside?.includes(known.id) ?? false,
    yours: roster.own !== undefined,
    runsRoom: roster.host.contact === known.id,
    choosable: listed && keyToSealTo({ x: bytesOf(x), made }, desk, now) !== undefined,
  }
}

export function roomFacts(id: string, roster: Roster, contacts: Contact[], here: number): RoomFacts {
  const { room, host, until, expected, own } = roster
  return { id, name: room, host: host.name, until, contacts, expected, connected: here, own: own && { by: own.by } }
}

/** The break that all desks of the roster agree on, with its rev; rev is 0 when none was ever announced. */
export function roomBreak(boards: Boards): { rev: number; pause: Break | undefined } {
  const announced = (boards.roster()?.contacts ?? []).flatMap(({ id }) => {
    const desk = boards.desk(id)
    return desk ? [{ rev: desk.rev, board: id, pause: desk.pause }] : []
  })
  const best = latest(announced)
  return { rev: best?.rev ?? 0, pause: best?.pause }
}
