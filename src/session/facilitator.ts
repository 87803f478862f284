// A facilitator's session: makes a room or joins one by a contact link, and keeps a desk there. The host's holds the room's key too.
import { parseContactLink } from "../channel/contact-link.ts"
import { isMoveLink, type SealedPart } from "../channel/move.ts"
import type { Connector } from "./connector.ts"
import { act, keepTyped, type DeskAction } from "./facilitator/act.ts"
import { makeClaim, makeRoom, type Self } from "./facilitator/claim.ts"
import { openDesk, type Desk } from "./facilitator/desk.ts"
import { lookAtMovedDesk, nameIn, openHeldDesk, type HeldDesk } from "./facilitator/held.ts"
import { pack } from "./facilitator/moved-state.ts"
import { facilitatorParsers, theRoom, type FacilitatorRecords } from "./facilitator/records.ts"
import { createSaving, isSavingAction } from "./facilitator/saving.ts"
import { facilitatorView } from "./facilitator/view.ts"
import type { FacilitatorAction, FacilitatorState } from "./facilitator-state.ts"
import type { Change } from "./keeper.ts"
import type { Place } from "./move/arrival.ts"
import { createMoves } from "./move/moves.ts"
import { theMove } from "./move/record.ts"
import { isMoveAction } from "./move/state.ts"
import type { Problem } from "./people.ts"
import { findLost } from "./lost.ts"
import { problemOf, Refusal } from "./problems.ts"
import { createQueue, raise } from "./queue.ts"
import { openRecords } from "./records.ts"
import { notSharing } from "./sharing.ts"
import { createShown } from "./shown.ts"
import type { World } from "./world.ts"

/** Rooms this device keeps a desk in; it may sit in the same room as a participant too. */
const deskOf = (room: string) => `desk-${room}`

const nameOf = (seat: Desk | HeldDesk): string => (seat.held ? seat.name : nameIn(seat.context.boards?.roster()))

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
  move: undefined,
  saved: undefined,
  openedFrom: undefined,
  catchesUp: false,
  saving: undefined,
  opening: undefined,
  device: "passing",
  problem: undefined,
  sharing: notSharing,
  plain: false,
}

const wrong = { wrong: "invite_wrong", cut: "invite_cut", old: "contact_link_old" } as const

/** `lasting`: what it keeps is there when this page is opened again. */
export async function createFacilitator(
  world: World,
  lasting = true,
): Promise<Connector<FacilitatorState, FacilitatorAction> & { stop(): void }> {
  const shown = createShown(outside)
  let seat: Desk | HeldDesk | undefined
  let contactLink: { pages: string; room: string; secret: Uint8Array; relay: string | undefined } | undefined
  let problem: Problem | undefined

  /** Shows how things are; returns when that changes by itself, in the relay's time. */
  const publish = (): number | undefined => {
    let next = Infinity
    const later = (at: number) => (next = Math.min(next, at))
    const desk = seat?.held ? undefined : seat
    const view = desk && facilitatorView(desk.context, desk.claims, later)
    const held = seat?.held && seat.state()
    shown.show({
      ...outside,
      is: contactLink ? "writing" : "start",
      ...view,
      link: desk?.exchange.link() ?? "off",
      clock: desk?.exchange.clock() ?? 0,
      ...held,
      device: lasting ? "kept" : "passing",
      move: moves.seen(seat?.id),
      ...saving.seen(),
      problem: problem ?? held?.problem ?? desk?.exchange.problem() ?? view?.problem,
    })
    return next
  }
  const settle = () => (seat && !seat.held ? seat.exchange.settle() : void publish())

  const queue = createQueue((error) => {
    problem = problemOf(error)
    if (!problem) raise(error)
  }, settle)

  const open = async (room: string) => openRecords(await world.keeper.open(deskOf(room)), facilitatorParsers)

  const sit = async (records: FacilitatorRecords, parts?: readonly SealedPart[]) => {
    const room = records.get("room", theRoom)?.room ?? ""
    seat = records.get("move", theMove)
      ? await openHeldDesk(world, records, queue, (how) => moves.ended(room, how), parts)
      : await openDesk(world, records, queue, {
          publish,
          joined: () => queue.run(again),
          refused: () => queue.run(notLetIn),
        })
  }
  /** With the room's secret all of the desk begins anew. */
  const again = async () => {
    if (!seat || seat.held) return
    seat.exchange.stop()
    await sit(seat.context.records)
  }
  const leave = () => {
    seat?.stop()
    seat = undefined
  }

  /** A device keeps one desk. */
  const refuses: Place["refuses"] = (room) =>
    Promise.resolve(seat && (seat.id === room ? { is: "already" } : { is: "occupied", room: nameOf(seat) }))
  const sitWith = async (room: string, changes: Change[]) => {
    // One was made here while the question stood.
    if (seat) return
    const keeper = await world.keeper.open(deskOf(room))
    await keeper.write(changes)
    keeper.close()
    contactLink = undefined
    await sit(await open(room))
  }

  const moves = createMoves<Desk, undefined>(world, queue, {
    as: "facilitator",
    refuses,
    look: lookAtMovedDesk,
    find: (room) => (seat?.id === room ? seat : undefined),
    pack: ({ context }) => pack(context),
    openAgain: async (room, parts) => sit(await open(room), parts),
    async forget(room) {
      seat = undefined
      await world.keeper.forget(deskOf(room))
    },
    settle: sitWith,
  })

  const saving = createSaving(world, {
    desk: () => (seat && !seat.held && !seat.isCatchingUp() ? seat.context : undefined),
    refuses,
    settle: sitWith,
  })

  const begin = async (made: FacilitatorRecords | undefined) => {
    if (!made) {
      problem = "too_long"
      return
    }
    leave()
    contactLink = undefined
    await sit(made)
  }

  const openLink = async (link: string) => {
    if (isMoveLink(link)) return moves.open(link)
    const read = parseContactLink(link)
    if (read.is === "link") contactLink = read
    else problem = wrong[read.is]
  }

  const claim = async (self: Self) => {
    if (contactLink) await begin(await makeClaim(world, contactLink, self, open))
  }

  const forgetRoom = async () => {
    const room = seat?.id
    if (seat?.held) await seat.held.drop()
    leave()
    if (room !== undefined) await world.keeper.forget(deskOf(room))
  }

  /** Nothing opens by itself any more: another link is needed. */
  const notLetIn = async () => {
    await forgetRoom()
    problem = "contact_link_refused"
  }

  const actAt = async (action: DeskAction) => {
    if (!seat) return
    if (seat.held) {
      if (action.type === "keepTyped") return keepTyped(seat, action.typed)
      // What was written stays on the screen, and says so.
      if (action.type !== "presence") throw new Refusal("room_moves")
      return
    }
    if (seat.isCatchingUp() && action.type !== "presence" && action.type !== "keepTyped")
      throw new Refusal("room_catches_up")
    // It may be left meanwhile.
    const { exchange } = seat
    await act(seat, action)
    if (action.type === "keepTyped" && problem === "storage_full") problem = undefined
    exchange.sync()
  }

  const perform = async (action: FacilitatorAction) => {
    if (action.type !== "presence" && action.type !== "keepTyped") {
      problem = undefined
      await lost.letGo()
    }
    if (action.type === "askSave" && seat && !seat.held && seat.isCatchingUp()) throw new Refusal("room_catches_up")
    if (isSavingAction(action)) return saving.act(action)
    if (isMoveAction(action)) return moves.act(action, seat?.id, undefined)
    switch (action.type) {
      case "createRoom": {
        const { room, name, role, words } = action
        return begin(await makeRoom(world, room, { name, role, words }, open))
      }
      case "openContactLink":
        return openLink(action.link)
      case "claim":
        return claim({ name: action.name, role: action.role, words: action.words })
      case "forgetRoom":
        return forgetRoom()
      case "useHere":
        return seat?.held ? undefined : seat?.exchange.resume()
      case "dismissProblem":
        return seat?.held ? undefined : seat?.exchange.tell(undefined)
      case "share":
      case "showPrivate":
      case "hideNow":
        return // Of the screen, not of the room: see sharing.ts.
      default:
        return actAt(action)
    }
  }

  const isMine = (kept: string) => kept.startsWith(deskOf(""))
  const lost = await findLost(world, isMine)
  if (lost.any()) problem = "lost_keys"
  await queue.keep(async () => {
    const room = (await world.keeper.rooms()).find(isMine)
    const records =
      room === undefined ? undefined : await openRecords(await world.keeper.open(room), facilitatorParsers)
    if (records?.get("room", theRoom)) await sit(records)
  })

  return {
    get: shown.get,
    subscribe: shown.subscribe,
    act: (action) => queue.run(() => perform(action)),
    keep: (action) => queue.keep(() => perform(action)),
    stop() {
      moves.stop()
      leave()
    },
  }
}
