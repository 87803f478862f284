// A participant's session: joins rooms by their invites, keeps everything said there until it has come, and lets each meeting see its own room.
import { isMoveLink, type SealedPart } from "../channel/move.ts"
import type { Connector } from "./connector.ts"
import { createMoves } from "./move/moves.ts"
import { theMove } from "./move/record.ts"
import type { RoomAction } from "./participant/act.ts"
import { roomFor, sendFrom, tellBeside, withDraft, withOwn } from "./participant/beside.ts"
import { lookAtMoved, openHeldSeat, type HeldSeat } from "./participant/held.ts"
import { lookAtRoom, problemOfInvite, type Look } from "./participant/invitation.ts"
import { pack } from "./participant/moved-state.ts"
import { outside } from "./participant/outside.ts"
import { isOwn, keptOwn, makeOwn, type Own } from "./participant/own-room.ts"
import { newDevice, participantParsers, theDevice, theRoom, type ParticipantRecords } from "./participant/records.ts"
import { openSitting, type Sitting } from "./participant/sitting.ts"
import { whichRoom } from "./participant/which-room.ts"
import type { Invitation, ParticipantAction, ParticipantState, RoomChoice } from "./participant-state.ts"
import type { Problem } from "./people.ts"
import type { Later } from "./presence.ts"
import { findLost } from "./lost.ts"
import { isStanding, problemOf, Refusal } from "./problems.ts"
import { createQueue, raise } from "./queue.ts"
import { openRecords } from "./records.ts"
import { createShown, type Shown } from "./shown.ts"
import type { World } from "./world.ts"

export { outside }

/** Rooms this device sits in as a participant; it may keep the same room as a facilitator too. */
const seatOf = (room: string) => `seat-${room}`
const isSeat = (kept: string) => kept.startsWith(seatOf(""))
/** All that a participant keeps here. */
const isMine = (kept: string) => isSeat(kept) || isOwn(kept)

/** A line that ended so long ago keeps no connection, unless it is the last one joined. */
const longOver = 7 * 24 * 60 * 60_000

/** `lasts`: it has the same name the next time, and what is bound to it is kept. */
export type Meeting = { name: string; lasts: boolean }

/** Of the phone page, and of pages of ours beside no meeting. */
const noMeeting: Meeting = { name: "", lasts: false }

type Seated = Sitting | HeldSeat
type Screen = Connector<ParticipantState, ParticipantAction>
type ScreenHere = { room: string | undefined; shown: Shown<ParticipantState> }

export type Participant = Screen & {
  /** The same session, as screens see it that stand in this meeting. */
  at(meeting: Meeting | undefined): Screen
  /** Each room as it is, whichever a screen shows. */
  everyRoom(): ParticipantState[]
  stop(): void
}

/** Of a room that is on its way to another device nothing is done here. */
const isFree = (seat: Seated | undefined): Sitting | undefined => (seat?.held ? undefined : seat)

const choiceOf = (sitting: Seated): RoomChoice => {
  const { room } = sitting.state()
  return { id: sitting.id, name: room?.name ?? "…", people: room?.contacts.map(({ name }) => name) ?? [] }
}

export async function createParticipant(world: World): Promise<Participant> {
  /** Newest first. */
  let sittings: Seated[] = []
  /** Not among them: it is of no meeting, and never a screen's room. */
  let own: Own | undefined
  /** By the name of their meeting; `room`: chosen there since we started. */
  const screens = new Map<string, ScreenHere>()
  let look: Look | undefined
  /** Where Start was pressed before the room was read, which after a restart is read anew. */
  let joinsAt: Meeting | undefined
  let badInvite: Problem | undefined
  let invitation: Invitation | undefined
  let problem: Problem | undefined
  let stopWake = () => {}

  const sittingIn = (room: string | undefined) => sittings.find(({ id }) => id === room)
  const openNow = () => sittings.filter((sitting) => sitting.over() < 0)
  const whichAt = ({ name }: Meeting) => {
    const rooms = sittings.map((sitting) => ({
      id: sitting.id,
      over: sitting.over() >= 0,
      meetings: sitting.meetings(),
    }))
    return whichRoom(rooms, name, screens.get(name)?.room)
  }
  const roomAt = (meeting: Meeting): string | undefined => {
    const which = whichAt(meeting)
    return which.is === "room" ? which.id : undefined
  }

  const stateAt = (meeting: Meeting): ParticipantState => {
    const which = whichAt(meeting)
    const sitting = sittingIn(roomAt(meeting))
    const here = withOwn(sitting?.state() ?? outside, isFree(sitting), own)
    const among = which.is === "ask" ? which.among.flatMap((id) => sittingIn(id) ?? []) : openNow()
    const off = among.map(({ state }) => state().record).find((record) => record?.is === "off")
    return {
      ...here,
      record: which.is === "ask" ? off : here.record,
      rooms: among.map(choiceOf),
      asks: which.is === "ask",
      invitation,
      move: moves.seen(sitting?.id),
      device: !world.keeper.device ? "passing" : world.keeper.device.isShared() ? "shared" : "kept",
      // It is the room's: it stands as long as its link is not in use, and no longer.
      problem: (isStanding(problem) ? undefined : problem) ?? here.problem,
    }
  }
  const screenAt = (meeting: Meeting): ScreenHere => {
    const known = screens.get(meeting.name)
    if (known) return known
    const screen = { room: undefined, shown: createShown(stateAt(meeting)) }
    screens.set(meeting.name, screen)
    return screen
  }

  const invitationNow = (later: Later): Invitation | undefined => {
    const beside = openNow()
      .find(({ id }) => id !== look?.room)
      ?.state().room?.name
    return badInvite ? { is: "wrong", room: undefined, problem: badInvite, beside } : look?.view(later, beside)
  }
  const settle = () => {
    if (![...sittings, ...(own ? [own] : [])].map((one) => one.settle()).every(Boolean)) return
    stopWake()
    let next = Infinity
    invitation = invitationNow((at) => (next = Math.min(next, at)))
    for (const [name, { shown }] of screens) shown.show(stateAt({ name, lasts: false }))
    if (next < Infinity) stopWake = world.after(Math.max(1, next - world.now()), () => queue.run(() => {}))
  }
  const queue = createQueue((error) => {
    problem = problemOf(error)
    if (!problem) raise(error)
  }, settle)

  const leave = (room: string | undefined) => {
    sittingIn(room)?.stop()
    sittings = sittings.filter(({ id }) => id !== room)
  }
  const nameBeside = (contact: string) =>
    sittings.flatMap((seat) => isFree(seat)?.context.records.get("contact", contact) ?? [])[0]?.name
  const leaveOwn = () => {
    own?.stop()
    own = undefined
  }
  /** Where words that were begun for one's own person lie in a meeting's room: nobody else is to find them there. */
  const draftsForOwn = (): Sitting[] =>
    sittings
      .flatMap((seat) => isFree(seat) ?? [])
      .filter((sitting) => own?.seat.context.records.get("contact", sitting.state().draft?.to ?? ""))
  /** They stay on this device. */
  const takeBackDraft = async () => {
    for (const sitting of draftsForOwn()) {
      const { draft } = sitting.state()
      if (!draft || own?.seat.state().draft) continue
      await own?.seat.perform({ type: "editDraft", draft }, undefined)
      await sitting.perform({ type: "deleteDraft" }, undefined)
    }
  }
  const forgetOwn = async () => {
    for (const sitting of draftsForOwn()) await sitting.perform({ type: "deleteDraft" }, undefined)
    const gone = own
    leaveOwn()
    await gone?.forget()
  }
  const leaveAll = () => {
    for (const { id } of sittings) leave(id)
    leaveOwn()
  }
  const openSeatIn = async (seat: string, parts?: readonly SealedPart[]): Promise<Seated | undefined> => {
    const records: ParticipantRecords = await openRecords(await world.keeper.open(seat), participantParsers)
    if (!records.get("room", theRoom)) return undefined
    // Damaged: the person is asked again what they had told us, and keeps their room.
    if (!records.get("device", theDevice)) await records.commit((tx) => tx.put("device", theDevice, newDevice(world)))
    if (records.get("move", theMove))
      return openHeldSeat(
        world,
        records,
        queue,
        (how) => moves.ended(records.get("room", theRoom)?.room ?? "", how),
        parts,
      )
    return openSitting(world, records, queue)
  }
  /** Its place among the others stays. */
  const openAgain = async (room: string, parts?: readonly SealedPart[]) => {
    const again = await openSeatIn(seatOf(room), parts)
    sittings = sittings.flatMap((sitting) => (sitting.id !== room ? [sitting] : again ? [again] : []))
  }
  const stopLooking = () => {
    look?.stop()
    look = undefined
    joinsAt = undefined
    badInvite = undefined
  }

  const bind = async (sitting: Seated, { name, lasts }: Meeting) => {
    if (!lasts || sitting.held || sitting.meetings().includes(name)) return
    for (const other of sittings) if (!other.held && other.meetings().includes(name)) await other.release(name)
    await sitting.bind(name)
  }
  const chooseRoom = async (room: string, meeting: Meeting) => {
    const sitting = sittingIn(room)
    if (!sitting) return
    screenAt(meeting).room = room
    await bind(sitting, meeting)
  }

  /** Open or not. */
  const isKept = async (room: string): Promise<boolean> => {
    if (sittingIn(room)) return true
    if (!(await world.keeper.rooms()).includes(seatOf(room))) return false
    const keeper = await world.keeper.open(seatOf(room))
    // A device that died as it joined left an empty place.
    const found = await keeper.read("room")
    keeper.close()
    return found.length > 0
  }

  const moves = createMoves<Sitting, Meeting>(world, queue, {
    as: "participant",
    refuses: async (room) => ((await isKept(room)) ? { is: "already" } : undefined),
    look: lookAtMoved(world),
    find: sittingIn,
    pack: ({ context }) => pack(context),
    openAgain,
    async forget(room) {
      sittings = sittings.filter(({ id }) => id !== room)
      await world.keeper.forget(seatOf(room))
    },
    async settle(room, changes, meeting) {
      // Joined by its invite while the question stood.
      if (sittingIn(room)) return
      await lost.letGo()
      const keeper = await world.keeper.open(seatOf(room))
      await keeper.write(changes)
      keeper.close()
      const held = await openSeatIn(seatOf(room))
      if (!held) return
      sittings = [held, ...sittings]
      screenAt(meeting).room = room
    },
  })

  const openInvite = async (link: string, meeting: Meeting) => {
    stopLooking()
    if (isMoveLink(link)) return moves.open(link)
    badInvite = problemOfInvite(link)
    look = await lookAtRoom(world, link, () => queue.run(() => (joinsAt ? join(joinsAt) : undefined)))
    const sitting = look && sittingIn(look.room)
    if (!look || !sitting) return
    const { room, secret } = look
    stopLooking()
    if (sitting.held) throw new Refusal("room_moves")
    await sitting.offered(secret)
    await chooseRoom(room, meeting)
  }

  const join = async (meeting: Meeting) => {
    const ready = look?.ready()
    joinsAt = look && !ready ? meeting : undefined
    if (!ready) return
    await lost.letGo()
    const { room } = ready.room
    const records = await openRecords(await world.keeper.open(seatOf(room)), participantParsers)
    await records.commit((tx) => {
      tx.put("room", theRoom, ready.room)
      tx.put("device", theDevice, tx.get("device", theDevice) ?? newDevice(world))
      for (const contact of ready.contacts) tx.put("contact", contact.id, tx.get("contact", contact.id) ?? contact)
    })
    records.close()
    stopLooking()
    leave(room)
    const sitting = await openSeatIn(seatOf(room))
    if (!sitting) return
    sittings = [sitting, ...sittings]
    await chooseRoom(room, meeting)
  }

  const forgetRoom = async (room: string | undefined) => {
    const at = sittingIn(room)
    if (at?.held) await at.held.drop()
    leave(room)
    if (room !== undefined) await world.keeper.forget(seatOf(room))
  }

  const forgetMe = async () => {
    stopLooking()
    moves.stop()
    for (const at of sittings) if (at.held) await at.held.drop()
    leaveAll()
    for (const kept of (await world.keeper.rooms()).filter(isMine)) await world.keeper.forget(kept)
  }

  const sit = async (seat: string, place: number) => {
    const sitting = await openSeatIn(seat)
    if (!sitting) return
    if (place > 0 && sitting.over() > longOver) sitting.stop()
    else sittings = [...sittings, sitting]
  }
  /** Everybody gets up, so that no record is open while all of them move. */
  const shareDevice = async (on: boolean) => {
    const { device } = world.keeper
    if (!device || device.isShared() === on) return
    leaveAll()
    await device.share(on, isMine).finally(async () => {
      for (const [place, seat] of (await world.keeper.rooms()).filter(isSeat).entries()) await sit(seat, place)
      own = await keptOwn(world, queue, nameBeside)
    })
  }

  const inRoom = async (action: RoomAction, meeting: Meeting, at: Seated | undefined, name?: string) => {
    const sitting = isFree(at)
    const seat = roomFor(action, sitting, own?.seat)
    const isForOwn = action.type !== "editDraft" || own?.seat.context.records.get("contact", action.draft.to ?? "")
    // What was written stays on the screen, and says so.
    if (at?.held && !(seat && isForOwn)) throw new Refusal("room_moves")
    if (!seat) return
    problem = undefined
    const isRoom = seat === sitting
    if (isRoom) await bind(seat, meeting)
    const beside = isRoom ? own?.seat : sitting
    if (action.type === "tellOther" && beside?.context.records.get("contact", action.to)) {
      await tellBeside(seat.context, beside.context, action, name)
      return beside.sync()
    }
    const drafted = withDraft(sitting, own?.seat)
    if (action.type === "sendDraft" && drafted && drafted !== seat) await sendFrom(drafted, seat, action, name)
    else await seat.perform(action, name)
    if (action.type === "setName" && !isRoom) await own?.named(action.name?.trim() || undefined)
  }

  const perform = async (action: ParticipantAction, meeting: Meeting, room: string | undefined, name?: string) => {
    const sitting = sittingIn(room)
    switch (action.type) {
      case "openInvite":
        return openInvite(action.link, meeting)
      case "dismissInvite":
        return stopLooking()
      case "join":
        return join(meeting)
      case "chooseRoom":
        return chooseRoom(action.room, meeting)
      case "forgetRoom":
        return forgetRoom(room)
      case "forgetMe":
        return forgetMe()
      case "shareDevice":
        return shareDevice(action.on)
      case "moveOut":
        await takeBackDraft()
        return moves.act(action, room, meeting)
      case "askMove":
      case "takeMove":
      case "endMove":
      case "settleMove":
        return moves.act(action, room, meeting)
      case "useHere":
        own?.resume()
        return isFree(sitting)?.resume()
      case "dismissProblem":
        problem = undefined
        await lost.letGo()
        own?.seat.dismissProblem()
        return isFree(sitting)?.dismissProblem()
      case "dismissQuestion":
        return isFree(sitting)?.dismissQuestion()
      case "share":
      case "showPrivate":
      case "hideNow":
        return // Of the screen, not of the room: see sharing.ts.
      case "addPerson":
        own ??= (await keptOwn(world, queue, nameBeside)) ?? (await makeOwn(world, queue, nameBeside))
        return own?.perform(action)
      case "acceptPerson":
      case "refusePerson":
      case "takeOffPerson":
        return own?.perform(action)
      case "forgetPerson":
        return forgetOwn()
      default:
        return inRoom(action, meeting, sitting, name)
    }
  }

  const at = (meeting: Meeting = noMeeting): Screen => {
    const { shown } = screenAt(meeting)
    const doing = (action: ParticipantAction, name?: string) => {
      // What a person presses is for the room they see; where they see none, for the one they chose just before.
      const seen = roomAt(meeting)
      return () => perform(action, meeting, seen ?? roomAt(meeting), name)
    }
    return {
      get: shown.get,
      subscribe: shown.subscribe,
      act: (action) => queue.run(doing(action)),
      keep: (action, name) => queue.keep(doing(action, name)),
    }
  }

  const lost = await findLost(world, isMine)
  if (lost.any()) problem = "lost_keys"
  // What a device that died in the middle left behind.
  if (world.keeper.device?.isShared()) {
    try {
      await world.keeper.device.share(true, isMine)
    } catch (error) {
      problem = problemOf(error)
    }
  }
  for (const [place, seat] of (await world.keeper.rooms()).filter(isSeat).entries()) queue.run(() => sit(seat, place))
  await queue.keep(async () => void (own = await keptOwn(world, queue, nameBeside)))

  return {
    ...at(),
    at,
    everyRoom: () => [...sittings, ...(own ? [own.seat] : [])].map((sitting) => sitting.state()),
    stop() {
      stopWake()
      stopLooking()
      moves.stop()
      leaveAll()
    },
  }
}
