// The room that a participant makes for one facilitator of their own: its host's side and the seat in it are both on this device.
import { act, type DeskAction } from "../facilitator/act.ts"
import { makeOwnRoom } from "../facilitator/claim.ts"
import { openDesk, type Desk } from "../facilitator/desk.ts"
import { changeFacts } from "../facilitator/host.ts"
import { facilitatorParsers, theRoom as theHost, type FacilitatorRecords } from "../facilitator/records.ts"
import { contactLinks } from "../facilitator/view.ts"
import type { ContactLink } from "../facilitator-state.ts"
import type { OwnRoom, OwnRoomAction } from "../participant-state.ts"
import type { Queue } from "../queue.ts"
import { openRecords } from "../records.ts"
import type { World } from "../world.ts"
import { firstContacts } from "./contacts.ts"
import { newDevice, participantParsers, theDevice, theRoom } from "./records.ts"
import { openSitting } from "./sitting.ts"

/** Two names of one room: what its host keeps, and what the participant does. */
const hostOf = (room: string) => `own-host-${room}`
const seatOf = (room: string) => `own-seat-${room}`
export const isOwn = (kept: string): boolean => kept.startsWith("own-")

const day = 24 * 3_600_000
/** No meeting ends it: the line goes on as long as this device is used within a month. */
const lasts = 30 * day
const prolongBelow = 23 * day

export type Own = Awaited<ReturnType<typeof openOwn>>

/** The one that is kept here; undefined where there is none. `nameBeside`: of somebody in the meetings' rooms. */
export async function keptOwn(world: World, queue: Queue, nameBeside: (contact: string) => string | undefined) {
  for (const kept of (await world.keeper.rooms()).filter((name) => name.startsWith(hostOf("")))) {
    const host = await openRecords(await world.keeper.open(kept), facilitatorParsers)
    if (host.get("room", theHost)) return openOwn(world, host, queue, nameBeside)
    // A device that died as it was made.
    host.close()
  }
  return undefined
}

export async function makeOwn(world: World, queue: Queue, nameBeside: (contact: string) => string | undefined) {
  const open = async (room: string) => openRecords(await world.keeper.open(hostOf(room)), facilitatorParsers)
  const host = await makeOwnRoom(world, world.now() + lasts, open)
  return host && openOwn(world, host, queue, nameBeside)
}

async function openOwn(
  world: World,
  host: FacilitatorRecords,
  queue: Queue,
  nameBeside: (contact: string) => string | undefined,
) {
  const room = host.get("room", theHost)
  if (room?.secret === undefined) throw new Error("A room is kept without its record")
  const { room: id, relay, secret } = room

  const records = await openRecords(await world.keeper.open(seatOf(id)), participantParsers)
  await records.commit((tx) => {
    if (!tx.get("room", theRoom)) tx.put("room", theRoom, { room: id, secret, relay })
    if (!tx.get("device", theDevice)) tx.put("device", theDevice, newDevice(world))
  })
  const seat = await openSitting(world, records, queue, nameBeside)

  let links: ContactLink[] = []
  const publish = (): number | undefined => {
    let next = Infinity
    links = contactLinks(desk.context, desk.claims, (at) => (next = Math.min(next, at)))
    return next === Infinity ? undefined : next
  }
  const desk: Desk = await openDesk(world, host, queue, { publish, joined: () => {}, refused: () => {} })
  publish()

  const roster = () => desk.context.boards?.roster()
  const change = async (facts: Parameters<typeof changeFacts>[1]) => {
    const board = await changeFacts(desk.context, facts)
    if (board) desk.exchange.post(board)
  }
  if ((roster()?.until ?? 0) < world.now() + prolongBelow) await change({ until: world.now() + lasts })
  // The seat of a device that died between the two would look for the room with an older secret.
  await seat.offered(secret)

  /** The newest one; those before it work no more. */
  const link = () => links.toSorted((a, b) => b.until - a.until)[0]
  const isOpen = (one: ContactLink | undefined) => one?.is === "waiting" || one?.is === "claimed" || one?.is === "old"
  const ask = async (action: DeskAction) => {
    await act(desk, action)
    publish()
    desk.exchange.sync()
  }
  const close = async () => {
    const before = link()
    if (before && isOpen(before)) await ask({ type: "refuseClaim", contactLink: before.id })
  }

  const accept = async (contactLink: string) => {
    await ask({ type: "acceptClaim", contactLink })
    const listed = roster()
    const known = listed ? await firstContacts(listed) : []
    // Their number was compared just now: nothing is left to warn of.
    await records.commit((tx) => known.forEach((contact) => tx.put("contact", contact.id, contact)))
  }
  const takeOff = async () => {
    // First, as a device may die between: the next one is somebody else, and is told no name that was given to this one.
    await seat.perform({ type: "setName", name: null }, undefined)
    if (roster()?.own?.by !== undefined) await change({ own: {} })
    const out = (roster()?.contacts ?? []).map(({ id }) => id)
    await ask({ type: "newLink", stays: [], out })
    const next = host.get("room", theHost)?.secret
    if (next !== undefined) await seat.offered(next)
  }

  const perform = async (action: OwnRoomAction): Promise<void> => {
    const listed = roster()?.contacts.length ?? 0
    const claimed = link()
    switch (action.type) {
      case "addPerson":
        if (listed > 0) return
        await close()
        return ask({ type: "makeContactLink", name: action.name })
      case "acceptPerson":
        return listed === 0 && claimed?.is === "claimed" ? accept(claimed.id) : undefined
      case "refusePerson":
        return close()
      case "takeOffPerson":
        return listed > 0 ? takeOff() : undefined
    }
  }

  return {
    id,
    seat,
    perform,
    /** Once the person gives it here, their facilitator reads who asked. */
    named: (by: string | undefined) => change({ own: { by } }),
    view(): OwnRoom {
      const state = seat.state()
      const listed = new Set(roster()?.contacts.map((contact) => contact.id))
      const known = state.room?.contacts ?? []
      const newest = link()
      return {
        link: isOpen(newest) || newest?.is === "refused" ? newest : undefined,
        person: known.find((contact) => listed.has(contact.id)),
        before: known.filter((contact) => !listed.has(contact.id)),
        myName: state.myName,
      }
    },
    settle: () => [seat.settle(), desk.exchange.settle()].every(Boolean),
    resume() {
      seat.resume()
      desk.exchange.resume()
    },
    stop() {
      seat.stop()
      desk.exchange.stop()
      host.close()
    },
    forget: async () => {
      // A device that dies between finds it again by its host's side.
      await world.keeper.forget(seatOf(id))
      await world.keeper.forget(hostOf(id))
    },
  }
}
