// A participant's session: joins a room by its invite, and keeps everything said there until it has come.
import { toBase64Url } from "../wire/base64url.ts"
import type { Connector } from "./connector.ts"
import { lookAtRoom, problemOfInvite, type Look } from "./participant/invitation.ts"
import { act, marking, namesDone } from "./participant/act.ts"
import { participantParsers, theDevice, theRoom } from "./participant/records.ts"
import { openSeat, type Seat } from "./participant/seat.ts"
import { participantView } from "./participant/view.ts"
import type { Draft, ParticipantAction, ParticipantState, Question } from "./participant-state.ts"
import type { Problem } from "./people.ts"
import { problemOfKeeper } from "./problems.ts"
import { createQueue, raise } from "./queue.ts"
import { openRecords } from "./records.ts"
import { notSharing } from "./sharing.ts"
import { createShown } from "./shown.ts"
import type { World } from "./world.ts"

/** Rooms this device sits in as a participant; it may keep the same room as a facilitator too. */
const seatOf = (room: string) => `seat-${room}`

export const outside: ParticipantState = {
  link: "off",
  clock: 0,
  room: undefined,
  invitation: undefined,
  myName: undefined,
  hello: { is: "offered", contact: undefined },
  question: undefined,
  sent: [],
  threads: [],
  draft: undefined,
  pause: undefined,
  problem: undefined,
  sharing: notSharing,
}

const isOfDraft = ({ type }: ParticipantAction) =>
  type === "editDraft" || type === "sendDraft" || type === "deleteDraft"

export async function createParticipant(
  world: World,
): Promise<Connector<ParticipantState, ParticipantAction> & { stop(): void }> {
  const shown = createShown(outside)
  let seat: Seat | undefined
  let look: Look | undefined
  /** Start was pressed before the room was read, which after a restart is read anew. */
  let joins = false
  let badInvite: Problem | undefined
  let problem: Problem | undefined
  let question: Question | undefined
  let stopWake = () => {}

  /** Written, but the device could not keep it. */
  let unkept: Draft | undefined

  /** Shows how things are; returns when that changes by itself, in the relay's time. */
  const publish = (): number | undefined => {
    let next = Infinity
    const later = (at: number) => (next = Math.min(next, at))
    const view = seat ? participantView(seat.context, later) : undefined
    const invitation = badInvite
      ? { is: "wrong" as const, room: undefined, problem: badInvite, instead: view?.room?.name }
      : look?.view(later, view?.room?.name)
    shown.show({
      ...outside,
      ...view,
      draft: unkept ?? view?.draft,
      link: seat?.exchange.link() ?? "off",
      clock: seat?.exchange.clock() ?? 0,
      invitation,
      question,
      problem: problem ?? seat?.exchange.problem(),
    })
    return next === Infinity ? undefined : next
  }
  const settle = () => {
    if (seat) {
      seat.exchange.settle()
      return
    }
    stopWake()
    const next = publish()
    if (next !== undefined) stopWake = world.after(Math.max(1, next - world.now()), () => queue.run(() => {}))
  }
  const queue = createQueue((error) => {
    problem = problemOfKeeper(error)
    if (!problem) raise(error)
  }, settle)

  const sit = async (room: string) => {
    const records = await openRecords(await world.keeper.open(room), participantParsers)
    if (!records.get("room", theRoom)) return
    seat = await openSeat(world, records, queue, publish)
  }
  const leave = () => {
    seat?.exchange.stop()
    seat?.context.records.close()
    seat = undefined
    question = undefined
    unkept = undefined
  }
  const stopLooking = () => {
    look?.stop()
    look = undefined
    joins = false
    badInvite = undefined
  }

  const openInvite = async (link: string) => {
    stopLooking()
    badInvite = problemOfInvite(link)
    look = await lookAtRoom(world, link, () => queue.run(() => (joins ? join() : undefined)))
    if (look && look.room === seat?.context.room.room) stopLooking()
  }

  const join = async () => {
    const ready = look?.ready()
    joins = look !== undefined && !ready
    if (!ready) return
    const records = await openRecords(await world.keeper.open(seatOf(ready.room.room)), participantParsers)
    await records.commit((tx) => {
      tx.put("room", theRoom, ready.room)
      const m = toBase64Url(world.random(32))
      const device = { m, nameAsked: false, hello: "offered" as const, pressed: [], fewTold: false }
      tx.put("device", theDevice, tx.get("device", theDevice) ?? device)
      for (const contact of ready.contacts) tx.put("contact", contact.id, tx.get("contact", contact.id) ?? contact)
    })
    records.close()
    stopLooking()
    leave()
    await sit(seatOf(ready.room.room))
  }

  const forgetRoom = async () => {
    const room = seat?.context.room.room
    leave()
    if (room !== undefined) await world.keeper.forget(seatOf(room))
  }

  const perform = async (action: ParticipantAction, name?: string) => {
    switch (action.type) {
      case "openInvite":
        return openInvite(action.link)
      case "dismissInvite": {
        stopLooking()
        return
      }
      case "join":
        return join()
      case "forgetRoom":
        return forgetRoom()
      case "useHere":
        return seat?.exchange.resume()
      case "dismissProblem":
        problem = undefined
        {
          seat?.exchange.tell(undefined)
          return
        }
      case "dismissQuestion":
        question = undefined
        return
      case "share":
      case "showPrivate":
        return // Of the screen, not of the room: see sharing.ts.
      default:
        if (!seat) return
        problem = undefined
        if (name !== undefined && namesDone(seat.context).includes(name)) return
        if (action.type === "editDraft" || action.type === "sendDraft") unkept = action.draft
        question = await act(name === undefined ? seat.context : marking(seat.context, name), question, action)
        if (isOfDraft(action)) unkept = undefined
        seat.exchange.sync()
    }
  }

  queue.run(async () => {
    const room = (await world.keeper.rooms()).find((id) => id.startsWith(seatOf("")))
    if (room !== undefined) await sit(room)
  })
  await queue.idle()

  return {
    get: shown.get,
    subscribe: shown.subscribe,
    act: (action) => queue.run(() => perform(action)),
    keep: (action, name) => queue.keep(() => perform(action, name)),
    stop() {
      stopWake()
      stopLooking()
      leave()
    },
  }
}
