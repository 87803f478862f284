// A facilitator's session: makes a room or joins one by a contact link, and keeps a desk there. The host's holds the room's key too.
import { parseContactLink } from "../channel/contact-link.ts"
import type { Connector } from "./connector.ts"
import { act, type DeskAction } from "./facilitator/act.ts"
import { makeClaim, makeRoom, type Self } from "./facilitator/claim.ts"
import { openDesk, type Desk } from "./facilitator/desk.ts"
import { facilitatorParsers, theRoom, type FacilitatorRecords } from "./facilitator/records.ts"
import { facilitatorView } from "./facilitator/view.ts"
import type { FacilitatorAction, FacilitatorState } from "./facilitator-state.ts"
import type { Problem } from "./people.ts"
import { problemOf } from "./problems.ts"
import { createQueue, raise } from "./queue.ts"
import { openRecords } from "./records.ts"
import { notSharing } from "./sharing.ts"
import { createShown } from "./shown.ts"
import type { World } from "./world.ts"

/** Rooms this device keeps a desk in; it may sit in the same room as a participant too. */
const deskOf = (room: string) => `desk-${room}`

export const outside: FacilitatorState = {
  is: "start",
  link: "off",
  clock: 0,
  room: undefined,
  me: undefined,
  invite: undefined,
  contactLinks: [],
  stays: [],
  newLink: undefined,
  out: "no",
  items: [],
  roomWords: [],
  record: undefined,
  pause: undefined,
  lastBreakEnded: undefined,
  readsUntil: undefined,
  typed: {},
  problem: undefined,
  sharing: notSharing,
  plain: false,
}

const wrong = { wrong: "invite_wrong", cut: "invite_cut", old: "contact_link_old" } as const

export async function createFacilitator(
  world: World,
): Promise<Connector<FacilitatorState, FacilitatorAction> & { stop(): void }> {
  const shown = createShown(outside)
  let desk: Desk | undefined
  let contactLink: { pages: string; room: string; secret: Uint8Array; relay: string | undefined } | undefined
  let problem: Problem | undefined

  /** Shows how things are; returns when that changes by itself, in the relay's time. */
  const publish = (): number | undefined => {
    let next = Infinity
    const later = (at: number) => (next = Math.min(next, at))
    const view = desk && facilitatorView(desk.context, desk.claims, later)
    shown.show({
      ...outside,
      is: contactLink ? "writing" : "start",
      ...view,
      link: desk?.exchange.link() ?? "off",
      clock: desk?.exchange.clock() ?? 0,
      problem: problem ?? desk?.exchange.problem() ?? view?.problem,
    })
    return next
  }
  const settle = () => (desk ? desk.exchange.settle() : void publish())

  const queue = createQueue((error) => {
    problem = problemOf(error)
    if (!problem) raise(error)
  }, settle)

  const open = async (room: string) => openRecords(await world.keeper.open(deskOf(room)), facilitatorParsers)

  const sit = async (records: FacilitatorRecords) => {
    desk = await openDesk(world, records, queue, { publish, joined: () => queue.run(again) })
  }
  /** With the room's secret all of the desk begins anew. */
  const again = async () => {
    if (!desk) return
    desk.exchange.stop()
    await sit(desk.context.records)
  }
  const leave = () => {
    desk?.exchange.stop()
    desk?.context.records.close()
    desk = undefined
  }

  const begin = async (made: FacilitatorRecords | undefined) => {
    if (!made) {
      problem = "too_long"
      return
    }
    leave()
    contactLink = undefined
    await sit(made)
  }

  const openContactLink = (link: string) => {
    const read = parseContactLink(link)
    if (read.is === "link") contactLink = read
    else problem = wrong[read.is]
  }

  const claim = async (self: Self) => {
    if (contactLink) await begin(await makeClaim(world, contactLink, self, open))
  }

  const forgetRoom = async () => {
    const room = desk?.context.records.get("room", theRoom)?.room
    leave()
    if (room !== undefined) await world.keeper.forget(deskOf(room))
  }

  /** It may be left meanwhile. */
  const actAt = async (at: Desk, action: DeskAction) => {
    await act(at, action)
    if (action.type === "keepTyped" && problem === "storage_full") problem = undefined
    at.exchange.sync()
  }

  const perform = async (action: FacilitatorAction) => {
    if (action.type !== "presence" && action.type !== "keepTyped") problem = undefined
    switch (action.type) {
      case "createRoom": {
        const { room, name, role, words } = action
        return begin(await makeRoom(world, room, { name, role, words }, open))
      }
      case "openContactLink":
        return openContactLink(action.link)
      case "claim":
        return claim({ name: action.name, role: action.role, words: action.words })
      case "forgetRoom":
        return forgetRoom()
      case "useHere":
        return desk?.exchange.resume()
      case "dismissProblem":
        return desk?.exchange.tell(undefined)
      case "share":
      case "showPrivate":
      case "hideNow":
        return // Of the screen, not of the room: see sharing.ts.
      default:
        return desk && actAt(desk, action)
    }
  }

  await queue.keep(async () => {
    const room = (await world.keeper.rooms()).find((id) => id.startsWith(deskOf("")))
    const records =
      room === undefined ? undefined : await openRecords(await world.keeper.open(room), facilitatorParsers)
    if (records?.get("room", theRoom)) await sit(records)
  })

  return {
    get: shown.get,
    subscribe: shown.subscribe,
    act: (action) => queue.run(() => perform(action)),
    keep: (action) => queue.keep(() => perform(action)),
    stop: leave,
  }
}
